import { sectionInWords } from '../../../workflows/kit/section-words.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { LocalDate } from '../../../workflows/kit/local-time.js';
import type { Something } from '../../desk/told.js';
import { PROPOSAL } from '../../locales/proposal.js';
import type { Reader } from '../../web/reader.js';
import type { Fact } from '../../web/ui/facts.js';
import { plain } from './shown.js';

interface Decided {
  readonly organ: Something | null;
  readonly decidedOn: LocalDate | null;
  readonly section: string | null;
  readonly link: string | null;
}
/** Who decided when, by which section of the minutes. */
export const decisionFacts = (reader: Reader, decision: Decided | null): Fact[] => {
  const { t, language } = reader;
  if (decision === null) return [];
  const { organ, decidedOn, section, link } = decision;
  return [
    ...(organ ? [{ label: t(PROPOSAL.decidedBy), value: plain(reader, organ.name) }] : []),
    ...(decidedOn ? [{ label: t(PROPOSAL.decidedOn), value: dayInWords(decidedOn, language) }] : []),
    ...(section ? [{ label: t(PROPOSAL.section), value: sectionInWords(section, language) }] : []),
    ...(link ? [{ label: t(PROPOSAL.minutes), value: <a href={link}>{link}</a> }] : []),
  ];
};
