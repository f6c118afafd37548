import { workflowOf } from './collections.js';
import { ADMINISTRATOR, type Case, type Expectation, type Step } from './format.js';
import { Known } from './known.js';
import { kindOf, READERS } from './read-doing.js';
import { OWN_PLACEHOLDERS } from './own-words.js';
import type { Raw, Report } from './report.js';
import { placeholdersOf } from './say.js';
import { momentOf } from './time.js';

const FIELDS = ['at', 'as', 'say', 'do', 'expect'];
const EXPECT = ['status', 'state', 'code', 'count'];

/** Reads the steps in order: a step may only use what stands before it. */
export function readSteps(value: unknown, found: Pick<Case, 'records' | 'candidates' | 'calendar' | 'start'>, report: Report): Step[] {
  if (!Array.isArray(value)) {
    report.add('steps', 'should be a list');
    return [];
  }
  const known = new Known(found, found.candidates);
  let at = found.start;
  return value.map((raw: unknown, i) => {
    const path = `steps[${i}]`;
    const step = report.object(raw, path, FIELDS);
    at = timeOf(step['at'], at, `${path}.at`, found.calendar, report);
    const as = (step['as'] ?? ADMINISTRATOR) as string;
    if (as !== ADMINISTRATOR && !known.knows('people', as))
      report.add(`${path}.as`, `nobody in "people" has the key ${JSON.stringify(as)}`);
    const doing = step['do'] === undefined ? null : doingOf(step['do'], `${path}.do`, { known, report, calendar: found.calendar, at });
    if (doing === null && step['at'] === undefined) report.add(path, 'does nothing: give it "do", or "at" to let time pass');
    const expect = expectOf(step['expect'] ?? {}, doing, `${path}.expect`, report);
    const say = step['say'] === undefined ? undefined : report.text(step['say'], `${path}.say`);
    for (const name of say === undefined ? [] : placeholdersOf(say)) {
      const [collection = '', key = ''] = name.split('.');
      const own = key === '' ? OWN_PLACEHOLDERS.includes(collection) : collection === 'with';
      if (!own && !(collection === 'candidates' ? known.isPerson(key) : known.has(collection, key)))
        report.add(`${path}.say`, `{${name}} stands for nothing`);
    }
    return { at, as, do: doing, expect, path, ...(say === undefined ? {} : { say }) };
  });
}

function timeOf(value: unknown, previous: Date, path: string, calendar: Case['calendar'], report: Report): Date {
  if (value === undefined) return previous;
  const at = momentOf(value, calendar, previous);
  if (!at) report.add(path, `${JSON.stringify(value)} is not a moment; write 2021-10-24T23:10, today-3T09:00 or +15m`);
  else if (at < previous) report.add(path, `${value as string} is before the step above it; the clock goes forward only`);
  return at && at > previous ? at : previous;
}

export interface Reading {
  readonly known: Known;
  readonly report: Report;
  readonly calendar: Case['calendar'];
  readonly at: Date;
}

function doingOf(raw: unknown, path: string, reading: Reading): Step['do'] {
  const kind = kindOf(reading.report.object(raw, path));
  if (!kind) {
    reading.report.add(path, `should hold one of ${Object.keys(READERS).join(', ')}`);
    return null;
  }
  READERS[kind](raw as Raw, path, reading);
  return raw as Step['do'];
}

function expectOf(raw: unknown, doing: Step['do'], path: string, report: Report): Expectation {
  const expect = report.object(raw, path, EXPECT) as Expectation;
  for (const name of ['status', 'count'] as const)
    if (expect[name] !== undefined && !Number.isInteger(expect[name])) report.add(`${path}.${name}`, 'should be a whole number');
  if (expect.code !== undefined) report.text(expect.code, `${path}.code`);
  if (expect.state === undefined || doing === null) return expect;
  const states = workflowOf(collectionOf(doing))?.states;
  if (states) report.oneOf(expect.state, Object.keys(states), `${path}.state`);
  return expect;
}

/** The collection whose state a step's expectation speaks of. */
function collectionOf(doing: NonNullable<Step['do']>): string {
  if ('create' in doing) return doing.create;
  if ('amend' in doing) return doing.amend;
  if ('event' in doing) return doing.on;
  if ('look' in doing) return doing.look;
  if ('propose' in doing) return 'proposals';
  if ('consent' in doing) return 'consents';
  return 'place' in doing || 'register' in doing ? 'candidacies' : 'decisions';
}
