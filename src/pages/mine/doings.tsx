import type { VNode } from 'preact';
import { candidacy } from '../../../workflows/candidacy/workflow.js';
import { consent } from '../../../workflows/consent/workflow.js';
import { membershipTerm } from '../../../workflows/membership-term/workflow.js';
import type { OwnCandidacy, OwnMembership, OwnOffice } from '../../desk/members.js';
import { MINE } from '../../locales/mine.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { StateBadge } from '../../web/ui/badge.js';
import { Card, Cards } from '../../web/ui/card.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { seatName } from '../proposing/step-fields.js';
import { daysInWords, plain } from './shown.js';

export const CandidacyCards = ({ reader, all }: { reader: Reader; all: readonly OwnCandidacy[] }): VNode => (
  <Cards>
    {all.map((one) => (
      <CandidacyCard key={one.id} reader={reader} one={one} />
    ))}
  </Cards>
);
export const MembershipCards = ({ reader, all }: { reader: Reader; all: readonly OwnMembership[] }): VNode => (
  <Cards>
    {all.map((one) => (
      <MembershipCard key={one.id} reader={reader} one={one} />
    ))}
  </Cards>
);

/** A candidacy as its person is told of it; the result stands in its state. */
const CandidacyCard = ({ reader, one }: { reader: Reader; one: OwnCandidacy }): VNode => {
  const { t, to } = reader;
  const { id, body, call, state, supporters, consent: asked } = one;
  return (
    <Card
      title={plain(reader, body.name)}
      href={to(`/candidacies/${id}`)}
      meta={<StateBadge of={candidacy.name} state={state} label={t(candidacy.states[state] ?? candidacy.label)} />}
    >
      <p>
        <OwnWords reader={reader} words={call.title} inline />
      </p>
      {supporters.length > 0 ? <p>{t(MINE.supporters, { who: supporters.join(', ') })}</p> : null}
      {asked ? (
        <p>
          <a href={to(`/consents/${asked.id}`)}>{t(MINE.consentIs, { state: consent.states[asked.state] ?? consent.label })}</a>
        </p>
      ) : null}
    </Card>
  );
};

const MembershipCard = ({ reader, one }: { reader: Reader; one: OwnMembership }): VNode => {
  const { t, to } = reader;
  const { id, body, seat, organisation, state } = one;
  return (
    <Card
      title={plain(reader, body.name)}
      href={to(`/memberships/${id}`)}
      meta={<StateBadge of={membershipTerm.name} state={state} label={t(membershipTerm.states[state] ?? membershipTerm.label)} />}
    >
      <p>{seatName(reader, seat)}</p>
      <p>{[organisation?.name, daysInWords(reader, one)].filter(Boolean).join(' · ')}</p>
    </Card>
  );
};

/** `Puheenjohtaja, Järjestöneuvottelukunta, 1.1.2021–31.12.2023` */
export const officeInWords = (reader: Reader, { kind, group, body, ...days }: OwnOffice): string =>
  [capital(reader.t(valueWords('office.kind', kind))), plain(reader, group), plain(reader, body.name), daysInWords(reader, days)]
    .filter(Boolean)
    .join(', ');

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);
