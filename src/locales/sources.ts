import type { Text } from '../../workflows/kit/text.js';

export const HANDBOOK: Text = { fi: 'Edustuksen käsikirja', sv: 'Edustus handbok', en: 'Edustus handbook' };

/** Chapters of the handbook that rules rest on, by the name that rules give them. */
export const CHAPTERS: Readonly<Record<string, Text>> = {
  processes: { fi: 'asioiden eteneminen', sv: 'ärendenas gång', en: 'how matters proceed' },
  time: { fi: 'määräajat', sv: 'tidsfrister', en: 'time limits' },
  'regimes and channels': {
    fi: 'kuka nimeää ja miten asioidaan',
    sv: 'vem som utser och hur man uträttar ärenden',
    en: 'who appoints, and how',
  },
  composition: { fi: 'kokoonpano', sv: 'sammansättningen', en: 'composition of a body' },
  'rules of composition': { fi: 'kokoonpanon säännöt', sv: 'regler för sammansättningen', en: 'the rules of composition' },
  expectations: { fi: 'mitä palvelulta odotetaan', sv: 'vad som väntas av tjänsten', en: 'what is expected' },
  policy: { fi: 'kuka saa tehdä mitäkin', sv: 'vem som får göra vad', en: 'who may do what' },
  versions: { fi: 'asiakirjojen versiot', sv: 'dokumentens versioner', en: 'versions of documents' },
  consent: { fi: 'suostumus', sv: 'samtycket', en: 'consents' },
};
const ACTS: readonly (readonly [string, Text])[] = [
  [
    'Act on Electronic Services 13/2003',
    {
      fi: 'laki sähköisestä asioinnista viranomaistoiminnassa 13/2003,',
      sv: 'lagen om elektronisk kommunikation i myndigheternas verksamhet 13/2003,',
      en: 'Act on Electronic Services 13/2003,',
    },
  ],
];

/** A part of the handbook that a source names, such as `time`. */
export interface Chapter {
  readonly name: string;
  readonly words: Text;
}

/**
 * Chapters of the handbook, in the order in which a source names them; null where it names something else. The case that a source names beside them
 * tells those who change the rule what it is tried on, and readers nothing.
 */
export function chaptersOf(source: string): readonly Chapter[] | null {
  const told = /^Edustus handbook: (.+)$/.exec(source)?.[1];
  if (told === undefined) return null;
  return told
    .replace(/\(.*\)/, '')
    .replace('processes Consent', 'processes; consent')
    .split(/[;,]/)
    .flatMap((part) => chapterOf(part.replace('§6', '').trim()));
}

function chapterOf(part: string): readonly Chapter[] {
  const name = part.toLowerCase();
  const words = CHAPTERS[name];
  return words ? [{ name, words }] : [];
}

/** A chapter's place on the handbook's page. */
export const placeOf = (chapter: string): string => chapter.replaceAll(' ', '-');

/** An act in words; null for what a body itself gave, which has one language. @param source an act by its English name and section */
export function actInWords(source: string): Text | null {
  for (const [act, words] of ACTS) if (source.startsWith(act)) return inEach((l) => words[l] + source.slice(act.length));
  return null;
}

const inEach = (words: (language: keyof Text) => string): Text => ({ fi: words('fi'), sv: words('sv'), en: words('en') });
