import { isLocalDate, isZone } from '../../workflows/kit/fields.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import { SECTIONS, workflowIn, type Section } from './collections.js';
import { CaseError, withoutRoles, type Case, type Fields } from './format.js';
import { orderOf } from './order.js';
import { problemsOf } from './payload.js';
import { Report, type Raw } from './report.js';
import { readSteps } from './read-steps.js';
import { dayOf, momentOf, type Calendar } from './time.js';

const FIELDS = ['name', 'title', 'story', 'language', 'zone', 'start', ...SECTIONS, 'candidates', 'steps', 'composition'];
const ROLE_FIELDS = ['role', 'body', 'region', 'organisation', 'organ', 'from', 'until'];

/**
 * Reads and checks a case. Everything is looked at, so that one reading tells all there is to mend; nothing is played.
 * @param raw what the JSON file holds
 * @param today the day that `today` means in it
 * @param file how messages call it
 * @throws CaseError with one line per problem
 */
export function readCase(raw: unknown, today: LocalDate, file = 'The file'): Case {
  const report = new Report();
  const top = report.object(raw, 'case', FIELDS);
  const calendar = calendarOf(top, today, report);
  const start = momentOf(top['start'], calendar);
  if (!start) report.add('start', `${JSON.stringify(top['start'])} is not a moment; write 2021-10-24T09:00 or today-30T09:00`);
  const records = Object.fromEntries(SECTIONS.map((section) => [section, rowsOf(top[section], section, report)])) as Case['records'];
  const candidates = rowsOf(top['candidates'], 'candidates', report) as unknown as Case['candidates'];
  const found = {
    name: name(top['name'], report),
    title: report.words(top['title'], 'title'),
    story: report.words(top['story'], 'story'),
    language: report.oneOf(top['language'] ?? 'fi', LANGUAGES, 'language'),
    calendar,
    start: start ?? new Date(0),
    records,
    candidates,
  };
  checkRecords(found, report);
  checkCandidates(candidates, records.people, calendar, report);
  const steps = readSteps(top['steps'], found, report);
  const composition = compositionOf(top['composition'], records.bodies, calendar, report);
  if (report.problems.length > 0) throw new CaseError(file, report.problems);
  try {
    orderOf(records);
  } catch (error) {
    throw new CaseError(file, [(error as Error).message]);
  }
  return { ...found, steps, composition };
}

function calendarOf({ zone = 'Europe/Helsinki' }: Raw, today: LocalDate, report: Report): Calendar {
  if (!isLocalDate(today)) throw new Error(`today is ${String(today)}`);
  if (isZone(zone)) return { zone, today };
  report.add('zone', `${JSON.stringify(zone)} is not a time zone`);
  return { zone: 'Europe/Helsinki', today };
}

function name(value: unknown, report: Report): string {
  if (!/^[a-z0-9-]{1,60}$/.test(report.text(value, 'name'))) report.add('name', 'should be small letters, digits and hyphens');
  return String(value);
}

function rowsOf(value: unknown, section: string, report: Report): Record<string, Fields> {
  const rows = Object.entries(report.object(value ?? {}, section));
  for (const [key] of rows) {
    if (!/^[\w-]{1,60}$/.test(key)) report.add(`${section}.${key}`, 'a key is letters, digits, hyphens and underscores');
  }
  return Object.fromEntries(rows.map(([key, row]) => [key, report.object(row, `${section}.${key}`)]));
}

type Found = Pick<Case, 'records' | 'calendar' | 'start'>;

function checkRecords({ records, calendar, start }: Found, report: Report): void {
  const knows = (collection: string, key: string): boolean => Object.hasOwn(records[collection as Section] ?? {}, key);
  for (const section of SECTIONS) {
    for (const [key, row] of Object.entries(records[section])) {
      const fields = section === 'people' ? withoutRoles(row) : row;
      report.problems.push(...problemsOf(workflowIn(section).create.payload, fields, `${section}.${key}`, calendar, knows, start));
    }
  }
  for (const [key, { roles = [] }] of Object.entries(records.people)) {
    if (!Array.isArray(roles)) report.add(`people.${key}.roles`, 'should be a list');
    else
      for (const [i, role] of roles.entries()) {
        const path = `people.${key}.roles[${i}]`;
        const grant = { ...report.object(role, path, ROLE_FIELDS), person: key };
        report.problems.push(...problemsOf(workflowIn('grants').create.payload, grant, path, calendar, knows, start));
      }
  }
}

function checkCandidates(
  candidates: Case['candidates'],
  people: Readonly<Record<string, Fields>>,
  calendar: Calendar,
  report: Report,
): void {
  for (const [key, row] of Object.entries(candidates)) {
    const path = `candidates.${key}`;
    const payload = workflowIn('proposals').events['AMEND']?.payload;
    report.problems.push(
      ...problemsOf(payload, { nominee: row }, path, calendar, () => true).map((problem) => problem.replace('.nominee', '')),
    );
    if (Object.hasOwn(people, key)) report.add(path, 'is the key of somebody in "people" too; a key is one person');
  }
}

function compositionOf(value: unknown, bodies: Readonly<Record<string, Fields>>, calendar: Calendar, report: Report): Case['composition'] {
  const { body, on } = report.object(value, 'composition', ['body', 'on']);
  const day = dayOf(on, calendar);
  if (!Object.hasOwn(bodies, String(body))) report.add('composition.body', `nothing in "bodies" has the key ${JSON.stringify(body)}`);
  if (!day) report.add('composition.on', `${JSON.stringify(on)} is not a day`);
  return { body: String(body), on: day ?? calendar.today };
}
