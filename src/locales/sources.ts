import type { Text } from '../../workflows/kit/text.js';

const HANDBOOK: Text = { fi: 'Edustuksen käsikirja', sv: 'Edustus handbok', en: 'Edustus handbook' };

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
  cases: { fi: 'esimerkkitapaukset', sv: 'exempelfallen', en: 'example cases' },
  consent: { fi: 'suostumus', sv: 'samtycket', en: 'consents' },
};
const CASE: Text = { fi: 'tapaus', sv: 'fall', en: 'example' };
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

/**
 * What a rule rests on, in words: `Edustuksen käsikirja: määräajat`. Sources that a body itself gave come back as null: they have one language.
 * @param source as rules have it: `Edustus handbook: processes; case 11`, or an act by its English name and section
 */
export function sourceInWords(source: string): Text | null {
  for (const [act, words] of ACTS) if (source.startsWith(act)) return inEach((l) => words[l] + source.slice(act.length));
  const told = /^Edustus handbook: (.+)$/.exec(source)?.[1];
  if (told === undefined) return null;
  const parts = told
    .replace(/\(.*\)/, '')
    .replace('processes Consent', 'processes; consent')
    .split(/[;,]/)
    .flatMap((part) => partInWords(part.replace('§6', '').trim()));
  return parts.length === 0 ? HANDBOOK : inEach((l) => `${HANDBOOK[l]}: ${parts.map((part) => part[l]).join(', ')}`);
}

function partInWords(part: string): readonly Text[] {
  const number = /^case (\d+)$/.exec(part)?.[1];
  if (number !== undefined) return [inEach((l) => `${CASE[l]} ${number}`)];
  const words = CHAPTERS[part.toLowerCase()];
  return words ? [words] : [];
}

const inEach = (words: (language: keyof Text) => string): Text => ({ fi: words('fi'), sv: words('sv'), en: words('en') });
