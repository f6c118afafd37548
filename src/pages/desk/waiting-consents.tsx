import type { VNode } from 'preact';
import { instantInWords } from '../../../workflows/kit/time-words.js';
import { consent as consentWorkflow } from '../../../workflows/consent/workflow.js';
import type { ConsentWaiting } from '../../desk/consents-waiting.js';
import type { ConsentsWaiting } from '../../desk/waits.js';
import { CALL_DESK } from '../../locales/call-desk.js';
import type { Reader } from '../../web/reader.js';
import { Badge, StateBadge } from '../../web/ui/badge.js';
import { Table } from '../../web/ui/table.js';
import { Reach } from '../mine/shown.js';

interface WaitingConsentsProps {
  readonly reader: Reader;
  readonly call: string;
  readonly waiting: readonly ConsentWaiting[];
  /** Only these are told of; null: all. */
  readonly only: ConsentsWaiting | null;
  readonly zone: string;
}
const ONLY = { unanswered: CALL_DESK.onlyUnanswered, expired: CALL_DESK.onlyExpired } as const;

/** Consents of a call without an answer, with what can be done about each. */
export const WaitingConsents = ({ reader, call, waiting, only, zone }: WaitingConsentsProps): VNode => {
  const { t, to, language } = reader;
  const again = (state: string) =>
    state === 'asked'
      ? (['REMIND', CALL_DESK.remind, CALL_DESK.remindOf] as const)
      : (['ASK_AGAIN', CALL_DESK.askAgain, CALL_DESK.askAgainOf] as const);
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
        rows={waiting.map(({ id, candidacy, person, state, dueAt, address, phone }) => {
          const [event, label, of] = again(state);
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
                <span class="links">
                  <a href={to(`/consents/${id}/enter`)} aria-label={t(CALL_DESK.enterConsentOf, { name: person.name })}>
                    {t(CALL_DESK.enterConsent)}
                  </a>
                  {address === null && event === 'REMIND' ? null : (
                    <a href={to(`/consents/${id}/${event}`)} aria-label={t(of, { name: person.name })}>
                      {t(label)}
                    </a>
                  )}
                </span>
              ),
            },
          };
        })}
        empty={null}
      />
    </section>
  );
};
