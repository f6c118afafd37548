import type { VNode } from 'preact';
import { isProposedFor } from '../../../workflows/kit/filling.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { Text } from '../../../workflows/kit/text.js';
import { appointmentDecision as decisionWorkflow } from '../../../workflows/appointment-decision/workflow.js';
import { candidateProposal } from '../../../workflows/candidate-proposal/workflow.js';
import { consent as consentWorkflow } from '../../../workflows/consent/workflow.js';
import type { ConsentsOfCall } from '../../desk/consents-waiting.js';
import type { CallDecision } from '../../desk/decision.js';
import type { Inbox } from '../../desk/inbox.js';
import type { Matrix } from '../../desk/matrix.js';
import { CALL_DESK } from '../../locales/call-desk.js';
import type { Reader } from '../../web/reader.js';
import { StateBadge } from '../../web/ui/badge.js';
import { Card } from '../../web/ui/card.js';
import { seatLabel } from '../instances/labels.js';
import { EnterWay } from './enter-way.js';
import { CANDIDACY_STATES } from '../../../workflows/candidacy/states.js';
import { CALL_STATES } from '../../../workflows/nomination-call/states.js';

export const DecisionLink = ({
  reader,
  decision: { id, state, decidedOn, plannedOn },
}: {
  reader: Reader;
  decision: CallDecision;
}): VNode => {
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

export const Proposals = ({ reader, inbox: { call, byState } }: { reader: Reader; inbox: Inbox }): VNode => {
  const { t, to } = reader;
  const items = Object.entries(candidateProposal.states).map(([state, label]) => ({
    label: t(label),
    count: byState[state] ?? 0,
    href: `/calls/${call.id}/inbox?state=${state}`,
  }));
  return (
    <Card title={t(CALL_DESK.proposals)}>
      <Numbers reader={reader} items={items} empty={CALL_DESK.noProposals} />
      <div class="links">
        <a href={to(`/calls/${call.id}/inbox`)}>{t(CALL_DESK.inbox)}</a>
        <EnterWay reader={reader} call={call} label={t(CALL_DESK.enter)} />
      </div>
    </Card>
  );
};

export const Consents = ({ reader, consents: { byState } }: { reader: Reader; consents: Pick<ConsentsOfCall, 'byState'> }): VNode => (
  <Card title={reader.t(CALL_DESK.consents)}>
    <Numbers
      reader={reader}
      items={Object.entries(consentWorkflow.states).map(([state, label]) => ({ label: reader.t(label), count: byState[state] ?? 0 }))}
      empty={CALL_DESK.noConsents}
    />
  </Card>
);

export const Seats = ({ reader, matrix }: { reader: Reader; matrix: Matrix }): VNode => {
  const { t, to, language } = reader;
  const wished = new Set(
    matrix.candidates.filter(({ state }) => CANDIDACY_STATES.inPlay.includes(state)).flatMap(({ preferences }) => preferences),
  );
  const off = CALL_STATES.calledOff.includes(matrix.call.state);
  const free = off ? [] : matrix.seats.filter((seat) => seat.heldBy === null && isProposedFor(seat));
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
        empty={off ? CALL_DESK.seatsOff : CALL_DESK.seatsHeld}
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
