import type { VNode } from 'preact';
import { instantInWords } from '../../../workflows/kit/time-words.js';
import type { Text } from '../../../workflows/kit/text.js';
import { consent as consentWorkflow } from '../../../workflows/consent/workflow.js';
import type { ConsentWaiting } from '../../desk/consents-waiting.js';
import type { ConsentsWaiting } from '../../desk/waits.js';
import { CALL_DESK } from '../../locales/call-desk.js';
import type { Reader } from '../../web/reader.js';
import { Action } from '../../web/ui/action.js';
import { Badge, StateBadge } from '../../web/ui/badge.js';
import { Table } from '../../web/ui/table.js';
import type { Available } from '../instances/instance.js';
import { Reach } from '../mine/shown.js';
import { isAnswer } from './enter-consent.view.js';

/** With what the engine says can be done about it. */
export interface ConsentShown extends ConsentWaiting {
  readonly actions: readonly Available[];
}
interface WaitingConsentsProps {
  readonly reader: Reader;
  readonly call: string;
  readonly waiting: readonly ConsentShown[];
  /** Only these are told of; null: all. */
  readonly only: ConsentsWaiting | null;
  readonly zone: string;
}
const ONLY = { unanswered: CALL_DESK.onlyUnanswered, expired: CALL_DESK.onlyExpired } as const;

/** Consents of a call without an answer, with what can be done about each. */
export const WaitingConsents = ({ reader, call, waiting, only, zone }: WaitingConsentsProps): VNode => {
  const { t, to, language } = reader;
  return (
    <section id="consents">
      <h2>{t(CALL_DESK.waitingConsents)}</h2>
      {only === null ? null : (
        <p>
          {t(ONLY[only])} <a href={to(`/calls/${call}/desk#consents`)}>{t(CALL_DESK.allConsents)}</a>
        </p>
      )}
      <Table
        caption={t(CALL_DESK.waitingConsents)}
        columns={[
          { key: 'person', label: t(CALL_DESK.person) },
          { key: 'state', label: t(CALL_DESK.state) },
          { key: 'due', label: t(CALL_DESK.due) },
          { key: 'do', label: t(CALL_DESK.do) },
        ]}
        rows={waiting.map((one) => {
          const { id, candidacy, person, state, dueAt, address, phone } = one;
          return {
            key: id,
            cells: {
              person: (
                <>
                  <a href={to(`/candidacies/${candidacy}/desk`)}>{person.name}</a>{' '}
                  {address === null ? (
                    <>
                      <Badge tone="warn">{t(CALL_DESK.noAddress)}</Badge> <Reach email={null} phone={phone} />
                    </>
                  ) : null}
                </>
              ),
              state: (
                <StateBadge of={consentWorkflow.name} state={state} label={t(consentWorkflow.states[state] ?? consentWorkflow.label)} />
              ),
              due: dueAt ? (
                <time dateTime={dueAt.toISOString()}>{instantInWords(dueAt, language, zone, 'end')}</time>
              ) : (
                t(CALL_DESK.beforeDecision)
              ),
              do: (
                <div class="links">
                  {waysTo(one).map(([way, label, of, { allowed, reasons }]) =>
                    allowed ? (
                      <a key={way} href={to(`/consents/${id}/${way}`)} aria-label={t(of, { name: person.name })}>
                        {t(label)}
                      </a>
                    ) : (
                      <Action key={way} reader={reader} href="" label={t(label)} allowed={false} reasons={reasons} />
                    ),
                  )}
                </div>
              ),
            },
          };
        })}
        empty={null}
      />
    </section>
  );
};

const AGAIN = [
  ['REMIND', CALL_DESK.remind, CALL_DESK.remindOf],
  ['ASK_AGAIN', CALL_DESK.askAgain, CALL_DESK.askAgainOf],
] as const;

/** What the engine lets the secretary do about a consent, or why not: the address of each below the consent's own, what it is called, and of whom. */
function waysTo({ actions, address }: ConsentShown): readonly (readonly [way: string, label: Text, of: Text, action: Available])[] {
  const answers = actions.filter(({ type }) => isAnswer(type));
  const answer = answers.find(({ allowed }) => allowed) ?? answers[0];
  return [
    ...(answer ? [['enter', CALL_DESK.enterConsent, CALL_DESK.enterConsentOf, answer] as const] : []),
    ...AGAIN.flatMap(([type, label, of]) => {
      const action = actions.find((one) => one.type === type);
      // Whoever has no address is asked by other means.
      return action && !(type === 'REMIND' && address === null) ? [[type, label, of, action] as const] : [];
    }),
  ];
}
