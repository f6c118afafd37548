import type { ComponentChildren, VNode } from 'preact';
import { isProposedFor } from '../../../workflows/kit/filling.js';
import { sectionInWords } from '../../../workflows/kit/section-words.js';
import { dayInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import type { DecisionItem, DecisionSeat } from '../../desk/decision.js';
import type { PublicDecisionPage } from '../../desk/public-decision.js';
import { DECIDING } from '../../locales/deciding.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge, type Tone } from '../../web/ui/badge.js';
import { Facts, type Fact } from '../../web/ui/facts.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { ownText } from '../../web/words.js';
import { seatLabel } from '../instances/labels.js';
import type { StateNames } from './decision-model.js';
import { Alternatives } from './left-out.js';
import { NoConsent } from './no-consent.js';
import { DECISION_STATES } from '../../../workflows/appointment-decision/states.js';

/** Whether the organ has decided: what stands there is no proposal any more. */
export const isMade = ({ state }: Pick<DecisionItem, 'state'>): boolean => DECISION_STATES.made.includes(state);

/** What the head of a decision's page tells, to whomever. */
type Head = Omit<PublicDecisionPage, 'id' | 'seats' | 'publishedOn'> &
  Pick<DecisionItem, 'publishedOn'> & {
    /** Told to those who prepare and make it. */
    readonly parent?: string | null;
  };

/** `Päätösehdotus: Nuorten edustajat` */
export function decisionTitle(reader: Reader, item: Pick<Head, 'state' | 'body' | 'call'>): string {
  const about = ownText(reader, item.call?.title ?? item.body.name);
  return `${reader.t(isMade(item) ? DECIDING.decision : DECIDING.draft)}: ${about}`;
}

const OUTCOME_TONES: Readonly<Record<string, Tone>> = { confirmed: 'good', returned: 'warn', tabled: 'warn', rejected: 'bad' };

export const OutcomeBadge = ({ reader, outcome }: { reader: Reader; outcome: NonNullable<DecisionSeat['outcome']> }): VNode => (
  <Badge tone={OUTCOME_TONES[outcome] ?? 'neutral'}>{reader.t(valueWords('outcome', outcome))}</Badge>
);

/** Where, when and under which number: as minutes tell it. */
export function DecisionFacts({ reader, item }: { reader: Reader; item: Head }): VNode {
  const { t, language, to } = reader;
  const named = (words: DecisionItem['body']['name']): string => ownText(reader, words);
  const facts: (Fact | null)[] = [
    {
      label: t(DECIDING.body),
      value: (
        <a href={to(`/bodies/${item.body.id}`)}>
          <OwnWords reader={reader} words={item.body.name} inline />
        </a>
      ),
    },
    { label: t(DECIDING.organ), value: item.organ ? <OwnWords reader={reader} words={item.organ.name} inline /> : t(DECIDING.noOrgan) },
    item.meeting && {
      label: t(DECIDING.meeting),
      value: `${named(item.meeting.title)}, ${momentInWords(item.meeting.plannedAt, language, item.zone)}`,
    },
    item.decidedOn
      ? { label: t(DECIDING.decided), value: dayInWords(item.decidedOn, language) }
      : item.meeting && !item.plannedOn
        ? null
        : { label: t(DECIDING.planned), value: item.plannedOn ? dayInWords(item.plannedOn, language) : t(DECIDING.unknown) },
    item.section ? { label: t(DECIDING.section), value: sectionInWords(item.section, reader.language) } : null,
    item.caseNumber ? { label: t(DECIDING.caseNumber), value: item.caseNumber } : null,
    item.link
      ? {
          label: t(DECIDING.minutes),
          value: (
            <a href={item.link} rel="noreferrer">
              {item.link}
            </a>
          ),
        }
      : null,
    item.publishedOn ? { label: t(DECIDING.published), value: dayInWords(item.publishedOn, language) } : null,
    item.parent ? { label: t(DECIDING.earlier), value: <a href={to(`/decisions/${item.parent}`)}>{t(DECIDING.earlierLink)}</a> } : null,
  ];
  return <Facts items={facts.filter((fact): fact is Fact => fact !== null)} />;
}

interface SeatGiven {
  readonly reader: Reader;
  readonly names: StateNames;
  readonly item: DecisionSeat;
  /** Below all: what is chosen for the seat. */
  readonly children?: ComponentChildren;
}

/** Who is proposed for a seat, whom the person represents, who proposed it and why, and who else would have taken it. */
export function SeatItem({ reader, names, item, children }: SeatGiven): VNode {
  const { t, language } = reader;
  const { seat, person, organisation, outcome, grounds, alternatives, supports, consent } = item;
  return (
    <article class="card">
      <h3 class="card-title">
        {seatLabel({ ...seat }, language)} {outcome ? <OutcomeBadge reader={reader} outcome={outcome} /> : null}
      </h3>
      <p class="chosen">
        <strong>{person.name}</strong>
        {organisation ? `, ${organisation.name}` : null}
      </p>
      {!isProposedFor(seat) ? (
        <p class="soft">
          {t(DECIDING.filling)} {t(valueWords('filling', seat.filling))}
        </p>
      ) : null}
      <NoConsent reader={reader} names={names} consent={consent} />
      {supports.map(({ proposal, organisations, justification, language: written }) => (
        <blockquote key={proposal} class="said">
          <p class="soft">{t(DECIDING.proposedBy, { who: organisations.join(', ') })}</p>
          <p class="prose" lang={written}>
            {justification ?? t(DECIDING.noJustification)}
          </p>
        </blockquote>
      ))}
      {grounds ? (
        <p>
          {t(DECIDING.grounds)}: {grounds}
        </p>
      ) : null}
      {item.candidacy === null || outcome !== null ? null : <Alternatives reader={reader} names={names} others={alternatives} />}
      {children}
    </article>
  );
}
