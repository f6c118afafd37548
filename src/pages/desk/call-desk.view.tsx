import type { VNode } from 'preact';
import { isProposedFor } from '../../../workflows/kit/filling.js';
import { dayInWords, instantInWords } from '../../../workflows/kit/time-words.js';
import { appointmentDecision as decisionWorkflow } from '../../../workflows/appointment-decision/workflow.js';
import { candidateProposal } from '../../../workflows/candidate-proposal/workflow.js';
import { consent as consentWorkflow } from '../../../workflows/consent/workflow.js';
import type { ConsentsOfCall } from '../../desk/consents-waiting.js';
import type { ConsentsWaiting } from '../../desk/waits.js';
import type { CallDecision } from '../../desk/decision.js';
import type { Inbox } from '../../desk/inbox.js';
import type { Matrix } from '../../desk/matrix.js';
import { CALL_DESK } from '../../locales/call-desk.js';
import type { Text } from '../../../workflows/kit/text.js';
import type { Reader } from '../../web/reader.js';
import type { Available } from '../instances/instance.js';
import { LinkButton } from '../../web/ui/button.js';
import { Action } from '../../web/ui/action.js';
import { StateBadge } from '../../web/ui/badge.js';
import { Card, Cards } from '../../web/ui/card.js';
import { Page } from '../../web/ui/page.js';
import { ownText } from '../../web/words.js';
import { seatLabel } from '../instances/labels.js';
import { ProcessParts, type InstanceModel } from '../instances/instance.view.js';
import { WaitingConsents } from './waiting-consents.js';

interface CallDeskModel {
  readonly instance: InstanceModel;
  readonly inbox: Inbox;
  readonly matrix: Matrix;
  readonly consents: ConsentsOfCall;
  /** Which of those without an answer are told of; null: all. */
  readonly only: ConsentsWaiting | null;
  readonly decisions: readonly CallDecision[];
  readonly zone: string;
}
/** What moves a call on, in the order of its life; the rest stands apart, so that nobody presses it by mistake. */
const ONWARD = ['PUBLISH', 'OPEN', 'CLOSE', 'EVALUATE', 'READY', 'COMPLETE', 'ARCHIVE'];
/** What is said where nothing is the secretary's to press. */
const WAITS: Readonly<Record<string, Text>> = {
  scheduled: CALL_DESK.opensItself,
  open: CALL_DESK.closesItself,
  'proposal-ready': CALL_DESK.withDecision,
};
/** What has a page of its own, which is better than its event's form. */
const OWN_PAGES: Readonly<Record<string, string>> = {
  AMEND: 'edit',
  READY: 'matrix#ready',
  COMPLETE: 'matrix#ready',
  EXTEND: 'edit?how=EXTEND',
  CORRECT_DEADLINE: 'edit?how=CORRECT_DEADLINE',
};

/** What is refused for good where the body finishes its calls the other way. */
const OTHER_WAY = ['call.organ-decides', 'call.nominators-decide'];

/** What there is to do on another page before a call can be moved on. */
function workOf({
  inbox: { call, byState },
  decisions,
}: CallDeskModel): { readonly of: string; readonly path: string; readonly label: Text } | null {
  const of = `/calls/${call.id}`;
  if (call.state === 'draft') return { of, path: 'edit', label: CALL_DESK.edit };
  const uncertain = ['submitted', 'returned', 'late', 'admitted'].some((state) => (byState[state] ?? 0) > 0);
  if (call.state === 'evaluating' && uncertain) return { of, path: 'inbox', label: CALL_DESK.inbox };
  if (call.state === 'evaluating') return { of, path: 'matrix', label: CALL_DESK.matrix };
  // Seats that were returned or tabled have a decision of their own beside the one that is made.
  const decision = decisions.find(({ state }) => ['preparing', 'on-agenda', 'tabled', 'returned'].includes(state)) ?? decisions[0];
  return call.state === 'proposal-ready' && decision ? { of: '/decisions', path: decision.id, label: CALL_DESK.decision } : null;
}

/** Where a call is, what it has and what is next. */
export function callDeskPage(reader: Reader, model: CallDeskModel): VNode {
  const { t, to, language } = reader;
  const { instance, inbox, consents, only, zone } = model;
  const { call, body } = inbox;
  const own = instance.actions.filter(({ reasons }) => reasons.every(({ code }) => code !== 'not-yours'));
  // What a time alone is lacking for is the clock's to do: it is told under what happens next.
  // And of the two ways to finish, a body has only one.
  const never = ({ type, allowed, reasons }: Available): boolean =>
    !allowed && (['OPEN', 'CLOSE'].includes(type) || reasons.some(({ code }) => OTHER_WAY.includes(code)));
  const onward = own.filter((action) => ONWARD.includes(action.type) && !never(action));
  const work = workOf(model);
  const rest = own.filter(({ type }) => !ONWARD.includes(type) && (work === null || OWN_PAGES[type] !== work.path));
  const href = (type: string): string => `/calls/${call.id}/${OWN_PAGES[type] ?? type}`;
  return (
    <Page
      reader={reader}
      title={ownText(reader, call.title)}
      wide
      crumbs={[
        { href: '/desk', label: t(CALL_DESK.crumb) },
        { href: `/bodies/${body.id}`, label: ownText(reader, body.name) },
      ]}
      {...(instance.notice === null ? {} : { notice: instance.notice })}
      meta={
        <>
          <StateBadge
            of={instance.workflow.name}
            state={call.state}
            label={t(instance.workflow.states[call.state] ?? instance.workflow.label)}
          />
          {call.closesAt ? (
            <p>
              {t(call.closesAt <= reader.now ? CALL_DESK.closed : CALL_DESK.closes, {
                at: instantInWords(call.closesAt, language, zone, 'end'),
              })}
            </p>
          ) : null}
        </>
      }
    >
      <section>
        <h2>{t(CALL_DESK.next)}</h2>
        {onward.length === 0 ? <p>{t(WAITS[call.state] ?? CALL_DESK.ended)}</p> : null}
        {onward.length === 0 && work === null ? null : (
          <div class="actions">
            {work === null ? null : (
              <LinkButton href={to(`${work.of}/${work.path}`)} kind={onward.some(({ allowed }) => allowed) ? 'secondary' : 'primary'}>
                {t(work.label)}
              </LinkButton>
            )}
            {onward.map(({ type, label, allowed, reasons }) => (
              <Action key={type} reader={reader} href={href(type)} label={label} allowed={allowed} reasons={reasons} />
            ))}
          </div>
        )}
        {rest.length === 0 ? null : (
          <details>
            <summary>{t(CALL_DESK.others)}</summary>
            <div class="actions">
              {rest.map(({ type, label, allowed, reasons }) => (
                <Action key={type} reader={reader} href={href(type)} label={label} allowed={allowed} reasons={reasons} kind="secondary" />
              ))}
            </div>
          </details>
        )}
      </section>
      <section>
        <h2>{t(CALL_DESK.work)}</h2>
        <Cards>
          <Proposals reader={reader} inbox={inbox} />
          <Consents reader={reader} consents={consents} />
          <Seats reader={reader} model={model} />
          <Card title={t(CALL_DESK.decisions)}>
            {model.decisions.length === 0 ? <p>{t(CALL_DESK.decisionsLead)}</p> : null}
            <p class="links">
              {model.decisions.map((one) => (
                <DecisionLink key={one.id} reader={reader} decision={one} />
              ))}
            </p>
          </Card>
        </Cards>
        <p class="links">
          <a href={to(`/calls/${call.id}/edit`)}>{t(call.state === 'draft' ? CALL_DESK.edit : CALL_DESK.moveDeadline)}</a>
          <a href={to(`/desk/letters?call=${call.id}`)}>{t(CALL_DESK.letters)}</a>
          <a href={to('/desk/duplicates')}>{t(CALL_DESK.duplicates)}</a>
          <a href={to(`/calls/${call.id}`)}>{t(CALL_DESK.publicPage)}</a>
        </p>
      </section>
      {consents.waiting.length === 0 && only === null ? null : (
        <WaitingConsents reader={reader} call={call.id} waiting={consents.waiting} only={only} zone={zone} />
      )}
      <ProcessParts reader={reader} model={instance} />
    </Page>
  );
}

const DecisionLink = ({ reader, decision: { id, state, decidedOn, plannedOn } }: { reader: Reader; decision: CallDecision }): VNode => {
  const { t, to, language } = reader;
  const day = decidedOn ?? plannedOn;
  return (
    <span>
      <a href={to(`/decisions/${id}`)}>{day ? t(CALL_DESK.decisionOn, { day: dayInWords(day, language) }) : t(CALL_DESK.decision)}</a>{' '}
      <StateBadge of={decisionWorkflow.name} state={state} label={t(decisionWorkflow.states[state] ?? decisionWorkflow.label)} />
    </span>
  );
};

interface NumbersProps {
  readonly reader: Reader;
  readonly items: readonly { readonly label: string; readonly count: number; readonly href?: string | undefined }[];
  readonly empty: Text;
}
/** Figures with what they count; each leads to what it counts where there is such a place. */
function Numbers({ reader, items, empty }: NumbersProps): VNode {
  const some = items.filter(({ count }) => count > 0);
  if (some.length === 0) return <p class="soft">{reader.t(empty)}</p>;
  return (
    <ul class="numbers">
      {some.map(({ label, count, href }) => (
        <li key={label}>
          <strong class="num">{count}</strong> {href ? <a href={reader.to(href)}>{label}</a> : label}
        </li>
      ))}
    </ul>
  );
}

const Proposals = ({ reader, inbox: { call, byState } }: { reader: Reader; inbox: Inbox }): VNode => {
  const { t, to } = reader;
  const items = Object.entries(candidateProposal.states).map(([state, label]) => ({
    label: t(label),
    count: byState[state] ?? 0,
    href: `/calls/${call.id}/inbox?state=${state}`,
  }));
  return (
    <Card title={t(CALL_DESK.proposals)}>
      <Numbers reader={reader} items={items} empty={CALL_DESK.noProposals} />
      <p class="links">
        <a href={to(`/calls/${call.id}/inbox`)}>{t(CALL_DESK.inbox)}</a>
        {call.state === 'draft' || call.state === 'scheduled' ? null : <a href={to(`/calls/${call.id}/enter`)}>{t(CALL_DESK.enter)}</a>}
      </p>
    </Card>
  );
};

const Consents = ({ reader, consents: { byState } }: { reader: Reader; consents: ConsentsOfCall }): VNode => (
  <Card title={reader.t(CALL_DESK.consents)}>
    <Numbers
      reader={reader}
      items={Object.entries(consentWorkflow.states).map(([state, label]) => ({ label: reader.t(label), count: byState[state] ?? 0 }))}
      empty={CALL_DESK.noConsents}
    />
  </Card>
);

const STANDING = ['open', 'eligible', 'shortlisted', 'proposed', 'selected', 'reserve'];

const Seats = ({ reader, model: { matrix } }: { reader: Reader; model: CallDeskModel }): VNode => {
  const { t, to, language } = reader;
  const wished = new Set(matrix.candidates.filter(({ state }) => STANDING.includes(state)).flatMap(({ preferences }) => preferences));
  const free = matrix.seats.filter((seat) => seat.heldBy === null && isProposedFor(seat));
  const without = free.filter(({ id, proposed }) => !wished.has(id) && proposed === null);
  return (
    <Card title={t(CALL_DESK.seats)}>
      <Numbers
        reader={reader}
        items={[
          { label: t(CALL_DESK.seatsProposed), count: free.filter(({ proposed }) => proposed !== null).length },
          { label: t(CALL_DESK.seatsWith), count: free.filter(({ id, proposed }) => wished.has(id) && proposed === null).length },
          { label: t(CALL_DESK.seatsWithout), count: without.length },
        ]}
        empty={CALL_DESK.seatsWithout}
      />
      {without.length > 0 && without.length < free.length ? (
        <details>
          <summary>{t(CALL_DESK.withoutCandidate)}</summary>
          <ul>
            {without.map((seat) => (
              <li key={seat.id}>{seatLabel({ ...seat }, language)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <p class="links">
        <a href={to(`/calls/${matrix.call.id}/matrix`)}>{t(CALL_DESK.matrix)}</a>
      </p>
    </Card>
  );
};
