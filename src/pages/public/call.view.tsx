import type { ComponentChildren, VNode } from 'preact';
import type { PublicCall } from '../../desk/public-call.js';
import type { Linked } from '../../desk/told.js';
import { CALL } from '../../locales/public/call.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { StateBadge } from '../../web/ui/badge.js';
import { LinkButton } from '../../web/ui/button.js';
import { Card } from '../../web/ui/card.js';
import { Name } from '../../web/ui/name.js';
import { Notice } from '../../web/ui/notice.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Timeline } from '../../web/ui/timeline.js';
import { ownText } from '../../web/words.js';
import type { Available } from '../instances/instance.js';
import { Actions, type ProcessModel, ProcessParts } from '../instances/instance.view.js';
import { beginningOf } from '../proposing/beginning.js';
import { CallCandidates } from './call-candidates.js';
import { CallSeats } from './call-seats.js';
import { closingExactly, timeLeft, isOver, whyNoProposals } from './call-status.js';
import { timelineOf } from './call-timeline.js';
import { DecisionLine } from './decision.view.js';
import { WhoDecides } from './who-decides.js';
import { capital, inZone } from './words.js';

export interface CallModel {
  readonly call: PublicCall;
  readonly process: ProcessModel;
  readonly actions: readonly Available[] | null;
  readonly keeps: boolean;
  readonly notice: string | null;
}

/** All that everybody may know of a call, what its proposers need, and where it goes from here. */
export function callPage(reader: Reader, model: CallModel): VNode {
  const { t } = reader;
  const { call, process, notice } = model;
  const label = process.workflow.states[call.state] ?? process.workflow.label;
  return (
    <Page
      reader={reader}
      title={ownText(reader, call.title) || t(process.workflow.label)}
      named={call.title}
      crumbs={[{ href: `/bodies/${call.body.id}`, label: ownText(reader, call.body.name) || t(CALL.body) }]}
      meta={
        <>
          <span>{capital(t(valueWords('nomination-call.kind', call.kind)))}</span>
          <StateBadge of={process.workflow.name} state={call.state} label={t(label)} />
        </>
      }
      notice={notice ?? undefined}
    >
      {call.publishedAt ? null : (
        <Notice kind="warning" title={t(CALL.draftTitle)}>
          {t(CALL.draft)}
        </Notice>
      )}
      <Others reader={reader} call={call} />
      <Closing reader={reader} call={call} />
      {model.actions === null ? null : <Keeping reader={reader} model={model} />}
      {call.announcement ? (
        <div class="announcement">
          <OwnWords reader={reader} words={call.announcement} />
        </div>
      ) : null}
      <section>
        <h2>{t(CALL.seats)}</h2>
        <CallSeats reader={reader} call={call} />
      </section>
      <CallCandidates reader={reader} call={call} />
      {call.decisions.length > 0 || isOver(call) ? null : (
        <section>
          <h2>{t(CALL.decides)}</h2>
          <WhoDecides reader={reader} call={call} />
        </section>
      )}
      {call.decisions.length === 0 ? null : (
        <section>
          <h2>{t(CALL.decision)}</h2>
          <ul class="plain">
            {call.decisions.map((decision) => (
              <li key={decision.id}>
                <DecisionLine reader={reader} decision={decision} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {isOver(call) ? null : (
        <>
          <section>
            <h2>{t(CALL.who)}</h2>
            <Who reader={reader} call={call} />
          </section>
          <section>
            <h2>{t(CALL.asked)}</h2>
            <Asked reader={reader} call={call} />
          </section>
        </>
      )}
      <section>
        <h2>{t(CALL.timeline)}</h2>
        <Timeline reader={reader} items={timelineOf(reader, call)} label={t(CALL.timeline)} zone={call.zone} />
      </section>
      <ProcessParts reader={reader} model={process} />
    </Page>
  );
}

interface CallProps {
  readonly reader: Reader;
  readonly call: PublicCall;
}

/** Calls that this one replaces, or is replaced by. */
const Others = ({ reader, call: { supersedes, supersededBy } }: CallProps): VNode => {
  const { t, to } = reader;
  const line = (words: string, other: PublicCall['supersedes']): ComponentChildren =>
    other === null ? null : (
      <Notice kind="info">
        <p>
          {words}{' '}
          <a href={to(`/calls/${other.id}`)}>
            <OwnWords reader={reader} words={other.title} inline />
          </a>
        </p>
      </Notice>
    );
  return (
    <>
      {line(t(CALL.supersededBy), supersededBy)}
      {line(t(CALL.supersedes), supersedes)}
    </>
  );
};

/** Until when, exactly, and the way in; or why there is none. */
const Closing = ({ reader, call }: CallProps): VNode => {
  const { t, to } = reader;
  const why = whyNoProposals(reader, call);
  const { late, nobody } = beginningOf(call, [], reader.now);
  const exactly = closingExactly(reader, call);
  if (why !== null && call.publishedAt)
    return (
      <Card tone="warn" level={2} title={t(CALL.notOpen)}>
        <p>{why}</p>
        {late && nobody.length === 0 ? (
          <p>
            {t(CALL.lateTaken)} <a href={to(`/calls/${call.id}/propose`)}>{t(CALL.proposeLate)}</a>
          </p>
        ) : null}
        {call.state === 'scheduled' && call.closesAt ? (
          <>
            <p>{inZone(reader, call.zone)(CALL.by, { closes: call.closesAt })}</p>
            <p class="actions">
              <a href={to(`/calls/${call.id}/deadline.ics`)}>{t(CALL.calendarToCome)}</a>
            </p>
          </>
        ) : null}
      </Card>
    );
  return (
    <Card tone="good" level={2} title={call.closesAt ? inZone(reader, call.zone)(CALL.by, { closes: call.closesAt }) : t(CALL.noDeadline)}>
      {exactly ? (
        <p>
          {timeLeft(reader, call)} {exactly}
        </p>
      ) : null}
      {call.deadlineVersion > 1 ? <p>{t(CALL.moved)}</p> : null}
      <p class="actions">
        {why === null ? <LinkButton href={to(`/calls/${call.id}/propose`)}>{t(CALL.propose)}</LinkButton> : null}
        {call.closesAt && call.publishedAt ? <a href={to(`/calls/${call.id}/deadline.ics`)}>{t(CALL.calendar)}</a> : null}
      </p>
    </Card>
  );
};

const Keeping = ({ reader, model: { call, actions, keeps } }: { readonly reader: Reader; readonly model: CallModel }): VNode => {
  const { t, to } = reader;
  return (
    <section>
      <h2>{t(CALL.keeping)}</h2>
      {keeps ? (
        <p class="actions">
          <LinkButton href={to(`/calls/${call.id}/desk`)} kind="secondary">
            {t(CALL.desk)}
          </LinkButton>
        </p>
      ) : null}
      <Actions reader={reader} actions={actions ?? []} href={(event) => `/calls/${call.id}/${event}`} />
    </section>
  );
};

/** The organisations asked, and those named in a seat: alphabetically, each once. */
const mayPropose = ({ language }: Reader, { invited, seats }: PublicCall): readonly Linked[] => {
  const named = seats.flatMap(({ filling, nominator }) => (filling === 'nominator' && nominator ? [nominator] : []));
  const each = new Map([...invited, ...named].map((one) => [one.id, one]));
  return [...each.values()].sort((a, b) => a.name.localeCompare(b.name, language));
};

const Who = ({ reader, call }: CallProps): VNode => {
  const { t, to } = reader;
  if (call.proposers === 'anybody') return <p>{t(CALL.anybody)}</p>;
  const organisations = mayPropose(reader, call);
  if (organisations.length === 0) return <p>{t(CALL.noneInvited)}</p>;
  return (
    <>
      <p>{t(CALL.invited)}</p>
      <ul>
        {organisations.map(({ id, name, hasPage }) => (
          <li key={id}>
            {hasPage ? (
              <a href={to(`/organisations/${id}`)}>
                <Name>{name}</Name>
              </a>
            ) : (
              <Name>{name}</Name>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What somebody has to have at hand. */
const Asked = ({ reader, call }: CallProps): VNode => {
  const { t } = reader;
  const { questions, consentRule, consentDueAt, zone } = call;
  const told = inZone(reader, zone);
  return (
    <>
      <ul>
        <li>{t(CALL.askNominee)}</li>
        <li>{t(CALL.askReason)}</li>
        <li>{t(CALL.askMandate)}</li>
        {questions.length === 0 ? null : (
          <li>
            {t(CALL.askAnswers)}
            <ul>
              {questions.map((question) => (
                <li key={question.key}>
                  <OwnWords reader={reader} words={question.text} inline />{' '}
                  <span class="soft">
                    (
                    {[
                      t(question.answeredBy === 'candidate' ? CALL.answersCandidate : CALL.answersNominator),
                      t(question.required ? CALL.required : CALL.optional),
                      t(question.public ? CALL.publicAnswer : CALL.privateAnswer),
                    ].join(', ')}
                    )
                  </span>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      <h3>{t(CALL.consent)}</h3>
      {consentRule === 'not-asked' ? (
        <p>{t(CALL.consentNone)}</p>
      ) : (
        <p>
          {t(CALL.consentAsked)}{' '}
          {consentDueAt
            ? told(CALL.consentDue, { due: consentDueAt })
            : t(CALL.consentRule, { rule: valueWords('consentRule', consentRule) })}
        </p>
      )}
    </>
  );
};
