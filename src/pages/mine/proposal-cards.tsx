import type { VNode } from 'preact';
import { candidateProposal } from '../../../workflows/candidate-proposal/workflow.js';
import { consent } from '../../../workflows/consent/workflow.js';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { OwnProposal, Result } from '../../desk/proposal-result.js';
import { MINE } from '../../locales/mine.js';
import type { Reader } from '../../web/reader.js';
import { StateBadge } from '../../web/ui/badge.js';
import { Card, Cards } from '../../web/ui/card.js';
import { plain } from './shown.js';

const ZONE = 'Europe/Helsinki';

/** An organisation's proposals: whom, in which call, how far it is. */
export const ProposalCards = ({ reader, proposals }: { reader: Reader; proposals: readonly OwnProposal[] }): VNode => (
  <Cards>
    {proposals.map((one) => (
      <One key={one.id} reader={reader} one={one} />
    ))}
  </Cards>
);

/** What became of a proposal is worth more than that it was checked. */
export const ResultBadge = ({ reader: { t }, result }: { reader: Reader; result: Result }): VNode => (
  <StateBadge of="candidacy" state={result} label={t(result === 'selected' ? MINE.selected : MINE.notSelected)} />
);

function One({ reader, one }: { reader: Reader; one: OwnProposal }): VNode {
  const { t, to, language } = reader;
  const { id, state, call, body, nominee, organisations, arrivedAt, consent: asked, result } = one;
  const badge =
    result === null ? (
      <StateBadge of={candidateProposal.name} state={state} label={t(candidateProposal.states[state] ?? candidateProposal.label)} />
    ) : (
      <ResultBadge reader={reader} result={result} />
    );
  return (
    <Card title={nominee ?? t(MINE.nobodyNamed)} href={to(`/proposals/${id}`)} meta={badge}>
      <p>
        {plain(reader, call.title)} · {plain(reader, body)}
      </p>
      <p class="soft">{organisations.join(', ')}</p>
      {arrivedAt ? <p class="soft">{t(MINE.arrived, { at: momentInWords(arrivedAt, language, ZONE) })}</p> : null}
      {asked && result === null ? <p class="soft">{t(MINE.consentIs, { state: consent.states[asked] ?? consent.label })}</p> : null}
    </Card>
  );
}
