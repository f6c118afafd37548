import { SECTIONS, workflowIn, type Section } from './collections.js';
import { withoutRoles, type Case, type Fields } from './format.js';
import { fieldNames, refsOf } from './payload.js';

/** One act of setting a case up. */
export interface SetUp {
  readonly act: 'create' | 'amend';
  readonly section: Section;
  readonly key: string;
  readonly fields: Fields;
}
interface Waiting {
  readonly section: Section;
  readonly key: string;
  readonly fields: Fields;
}

const nameOf = (collection: string, key: string): string => `${collection}.${key}`;

/** The section rows in the order in which they can be made. Two that refer to each other: one is made without, and amended when the other is there. */
export function orderOf(records: Case['records']): SetUp[] {
  const waiting: Waiting[] = SECTIONS.flatMap((section) =>
    Object.entries(records[section]).map(([key, row]) => ({ section, key, fields: section === 'people' ? withoutRoles(row) : row })),
  );
  const made = new Set<string>();
  const order: SetUp[] = [];
  const later: SetUp[] = [];
  const make = (row: Waiting, fields: Fields): void => {
    order.push({ act: 'create', section: row.section, key: row.key, fields });
    made.add(nameOf(row.section, row.key));
    waiting.splice(waiting.indexOf(row), 1);
  };
  while (waiting.length > 0) {
    const ready = waiting.filter((row) => unmade(row, made).length === 0);
    for (const row of ready) make(row, row.fields);
    if (ready.length > 0) continue;
    const broken = waiting.find((row) => unmade(row, made).every((field) => amendable(row.section, field)));
    if (!broken) throw new Error(`${waiting.map((row) => nameOf(row.section, row.key)).join(', ')} wait for each other`);
    const without = unmade(broken, made);
    make(
      broken,
      pick(broken.fields, (field) => !without.includes(field)),
    );
    later.push({ act: 'amend', section: broken.section, key: broken.key, fields: pick(broken.fields, (field) => without.includes(field)) });
  }
  return [...order, ...later];
}

/** Top-level fields that refer to rows not made yet. */
const unmade = ({ section, fields }: Waiting, made: ReadonlySet<string>): string[] => [
  ...new Set(
    refsOf(workflowIn(section).create.payload, fields)
      .filter(({ collection, key }) => !made.has(nameOf(collection, key)))
      .map(({ path }) => (/^\.(\w+)/.exec(path) as RegExpExecArray)[1] as string),
  ),
];
const amendable = (section: Section, field: string): boolean => fieldNames(workflowIn(section).events['AMEND']?.payload).includes(field);
const pick = (fields: Fields, wanted: (name: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => wanted(name)));
