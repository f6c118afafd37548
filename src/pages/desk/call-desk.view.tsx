import type { VNode } from 'preact';
import { instantInWords } from '../../../workflows/kit/time-words.js';
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
import { ProcessParts, type InstanceModel } from '../instances/instance.view.js';
import { Consents, DecisionLink, Proposals, Seats } from './call-desk-cards.js';
import { WaitingConsents, type ConsentShown } from './waiting-consents.js';
import { PROPOSAL_STATES } from '../../../workflows/candidate-proposal/states.js';
import { DECISION_STATES } from '../../../workflows/appointment-decision/states.js';
import { CALL_STATES } from '../../../workflows/nomination-call/states.js';

interface CallDeskModel {
  readonly instance: InstanceModel;
  readonly inbox: Inbox;
  readonly matrix: Matrix;
  readonly consents: Omit<ConsentsOfCall, 'waiting'> & { readonly waiting: readonly ConsentShown[] };
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
  const uncertain = PROPOSAL_STATES.unchecked.some((state) => (byState[state] ?? 0) > 0);
  if (call.state === 'evaluating' && uncertain) return { of, path: 'inbox', label: CALL_DESK.inbox };
  if (call.state === 'evaluating') return { of, path: 'matrix', label: CALL_DESK.matrix };
  // Seats that were returned or tabled have a decision of their own beside the one that is made.
  const decision = decisions.find(({ state }) => DECISION_STATES.pending.includes(state)) ?? decisions[0];
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
  const edits = own.find(({ type, allowed }) => allowed && OWN_PAGES[type]?.startsWith('edit'));
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
          {call.closesAt && !CALL_STATES.calledOff.includes(call.state) ? (
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
          <Seats reader={reader} matrix={model.matrix} />
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
          {edits ? <a href={to(`/calls/${call.id}/edit`)}>{t(edits.type === 'AMEND' ? CALL_DESK.edit : CALL_DESK.moveDeadline)}</a> : null}
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
