import { DECISION_STATES } from '../../../workflows/appointment-decision/states.js';
import { CANDIDACY_STATES } from '../../../workflows/candidacy/states.js';
import type { VNode } from 'preact';
import type { DecisionItem, Other } from '../../desk/decision.js';
import { MATRIX } from '../../locales/matrix.js';
import { DECIDING } from '../../locales/deciding.js';
import type { Reader } from '../../web/reader.js';
import { Notice } from '../../web/ui/notice.js';
import { Table } from '../../web/ui/table.js';
import { seatLabel } from '../instances/labels.js';
import type { StateNames } from './decision-model.js';
import { NoConsentBadge } from './no-consent.js';

interface Given {
  readonly reader: Reader;
  readonly names: StateNames;
  readonly item: Pick<DecisionItem, 'call' | 'leftOut' | 'state'>;
}

/** What is told of those left out: as it is while the proposal stands, and as it was once it is decided or taken off the list. */
const WORDS = {
  now: { leftOut: DECIDING.leftOut, count: DECIDING.leftOutCount, nobody: DECIDING.nobodyLeftOut },
  then: { leftOut: DECIDING.leftOutThen, count: DECIDING.leftOutThenCount, nobody: DECIDING.nobodyLeftOutThen },
} as const;
const wordsFor = ({ state }: Given['item']) => WORDS[DECISION_STATES.pending.includes(state) ? 'now' : 'then'];

/** Whom a candidate would stand for: whom the person says, else who nominated. */
const standsFor = ({ represents, supporters }: Other): string => represents?.name ?? supporters.map(({ name }) => name).join(', ');

/** What has become of a candidate: the state, the seat of whoever has one, the place of whoever is in reserve. */
function stateOf({ t, language }: Reader, names: StateNames, { state, proposedSeat, reserveRank }: Other): string {
  const seat = proposedSeat === null ? '' : ` (${seatLabel({ ...proposedSeat }, language)})`;
  return [`${t(names.candidacy(state))}${seat}`, reserveRank === null ? '' : t(DECIDING.rank, { rank: reserveRank })]
    .filter(Boolean)
    .join(', ');
}

/** Everybody else who was nominated for a seat, with what has become of them and why. */
export const Alternatives = ({ reader, names, others }: { reader: Reader; names: StateNames; others: readonly Other[] }): VNode => {
  const { t } = reader;
  if (others.length === 0)
    return (
      <p class="soft">
        {t(DECIDING.alternatives)}: {t(DECIDING.noAlternatives)}
      </p>
    );
  return (
    <div class="soft">
      <p>{t(DECIDING.alternatives)}:</p>
      <ul>
        {others.map((one) => (
          <li key={one.candidacy}>
            {[one.person.name, standsFor(one), stateOf(reader, names, one)].filter(Boolean).join(', ')}
            {one.grounds === null ? null : `. ${t(DECIDING.why)}: ${one.grounds}`}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Rows = ({ reader, names, item }: Given): VNode => {
  const { t, language } = reader;
  const words = wordsFor(item);
  return (
    <Table
      caption={t(words.leftOut)}
      columns={[
        { key: 'person', label: t(DECIDING.person) },
        { key: 'organisation', label: t(DECIDING.organisation) },
        { key: 'seats', label: t(DECIDING.nominatedFor) },
        { key: 'state', label: t(DECIDING.state) },
        { key: 'why', label: t(DECIDING.why) },
      ]}
      rows={item.leftOut.map((one) => ({
        key: one.candidacy,
        cells: {
          person: one.person.name,
          organisation: standsFor(one),
          seats: one.preferences.map((seat) => seatLabel({ ...seat }, language)).join('; '),
          state: (
            <>
              {stateOf(reader, names, one)} <NoConsentBadge reader={reader} names={names} consent={one.consent} />
            </>
          ),
          why: one.grounds,
        },
      }))}
      empty={<p>{t(words.nobody)}</p>}
    />
  );
};

/** Whoever is left out with no word of why. */
export const withoutGrounds = (some: readonly Pick<Other, 'candidacy' | 'person' | 'state' | 'grounds'>[]) =>
  some.filter(({ state, grounds }) => CANDIDACY_STATES.leftOut.includes(state) && (grounds ?? '').trim() === '');

/** That candidates are left out without grounds, and where those are written. For the secretary, until the organ has decided. */
export const WithoutGrounds = ({
  reader,
  some,
}: {
  reader: Reader;
  some: readonly Pick<Other, 'candidacy' | 'person'>[];
}): VNode | null => {
  const { t, to } = reader;
  if (some.length === 0) return null;
  return (
    <Notice kind="warning" title={t(MATRIX.leftWithout, { count: some.length })}>
      <p>{t(MATRIX.leftWithoutWhy)}</p>
      <ul>
        {some.map(({ candidacy, person }) => (
          <li key={candidacy}>
            <a href={to(`/candidacies/${candidacy}/desk`)}>{person.name}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** Candidates of the call whom no decision proposes. */
export const LeftOut = (given: Given): VNode | null =>
  given.item.call === null ? null : (
    <section>
      <h2>{given.reader.t(wordsFor(given.item).leftOut)}</h2>
      <Rows {...given} />
    </section>
  );

/** The same folded, beside the form in which it is decided. */
export const LeftOutFolded = (given: Given): VNode | null => {
  const { reader, item } = given;
  if (item.call === null) return null;
  const words = wordsFor(item);
  if (item.leftOut.length === 0) return <p class="soft">{reader.t(words.nobody)}</p>;
  return (
    <details>
      <summary>{reader.t(words.count, { count: item.leftOut.length })}</summary>
      <Rows {...given} />
    </details>
  );
};
