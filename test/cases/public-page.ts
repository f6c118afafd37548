import type { Row } from '../../src/cases/composition.js';
import type { Case, Fields } from '../../src/cases/format.js';
import { dayInWords } from '../../workflows/kit/time-words.js';
import { Visitor } from '../support/visitor.js';

/** What the case says of one of its bodies and its public page does not: tasks, sectors, members and deputies, officers, meetings, documents, contact. */
export async function missingOnPublicPages(origin: string, played: Case, rows: readonly Row[], idOf: (name: string) => Promise<string>) {
  const missing: string[] = [];
  for (const [key, body] of Object.entries(played.records.bodies)) {
    const path = `/fi/bodies/${await idOf(inFinnish(body['name']))}`;
    // What came after the day of the composition is not on the page of that day.
    const now = await new Visitor(origin).get(path);
    const then = await new Visitor(origin).get(`${path}?on=${played.composition.on}`);
    for (const [part, words] of wordsOf(played, key, rows)) {
      const page = OF_NOW.has(part) ? now : then;
      const said = (page.root.querySelector(part)?.structuredText ?? '').replaceAll(/\s+/g, ' ');
      if (!said.includes(words)) missing.push(`${key} (${page.status}), ${part}: ${words}`);
    }
  }
  return missing;
}

/** Meetings, and documents wherever they stand. */
const OF_NOW: ReadonlySet<string> = new Set(['#meetings', 'main']);
const inFinnish = (text: unknown): string => (text as { fi: string }).fi;

/** Parts of the page, each with words that stand in it. */
function wordsOf(played: Case, key: string, rows: readonly Row[]): (readonly [part: string, words: string])[] {
  const { records, composition } = played;
  const body = records.bodies[key] as Fields;
  const made = (collection: string): Fields[] =>
    played.steps
      .flatMap((step) => (step.do && 'create' in step.do && step.do.create === collection ? [step.do.with] : []))
      .concat(Object.values((records as Readonly<Record<string, Readonly<Record<string, Fields>>>>)[collection] ?? {}))
      .filter((one) => one['body'] === key);
  const seats = Object.values(records.seats).filter((seat) => seat['body'] === key);
  const nameOf = (person: string): string => {
    const { givenName, familyName } = (records.people[person] ?? played.candidates[person]) as { givenName: string; familyName: string };
    return `${givenName} ${familyName}`;
  };
  const inOffice = made('offices').filter(({ from, to }) => String(from) <= composition.on && String(to) >= composition.on);
  return [
    ['h1', inFinnish(body['name'])],
    ...inFinnish(body['tasks'])
      .split('\n')
      .map((task) => ['#tasks', task] as const),
    ...seats.flatMap(({ constituency, subRegion }) =>
      [constituency, ...(subRegion ? [subRegion] : [])].map((words) => ['#composition', inFinnish(words)] as const),
    ),
    ...(key === composition.body ? rows : []).flatMap(({ person, organisation }) =>
      [person, organisation].flatMap((name) => (name === null ? [] : [['#composition', name] as const])),
    ),
    ...inOffice.map(({ person }) => ['#officers', nameOf(person as string)] as const),
    ...made('meetings').flatMap(({ title, plannedAt }) => [
      ['#meetings', inFinnish(title)] as const,
      ['#meetings', dayInWords(String(plannedAt).slice(0, 10), 'fi')] as const,
    ]),
    ...made('documents').flatMap(({ title, public: isPublic }) => (isPublic === true ? [['main', inFinnish(title)] as const] : [])),
    ['#contact', inFinnish(body['contactName'])],
    ['#contact', body['contactEmail'] as string],
  ];
}
