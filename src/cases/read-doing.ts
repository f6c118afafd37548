import type { Payload } from '../../workflows/kit/workflow.js';
import { COLLECTIONS, workflowOf } from './collections.js';
import { listOf, type Fields } from './format.js';
import { proposalOf, withContent } from './fields.js';
import { problemsOf } from './payload.js';
import type { Reading } from './read-steps.js';
import type { Raw } from './report.js';
import { momentOf } from './time.js';

type Reader = (raw: Raw, path: string, reading: Reading) => void;
const KINDS = ['create', 'amend', 'event', 'propose', 'consent', 'check', 'place', 'register', 'choose', 'look', 'list'] as const;
type Kind = (typeof KINDS)[number];

/** Things that a step finds by call and person, by call, or by seat: they are not made by a step and have no key. */
const BY_PERSON = ['candidacies', 'consents'];

export const kindOf = (raw: Raw): Kind | undefined => KINDS.find((kind) => kind in raw);

/** One reader per kind of step: they report what is wrong and note what the step makes. */
export const READERS: Readonly<Record<Kind, Reader>> = {
  create(raw, path, reading) {
    reading.report.object(raw, path, ['create', 'key', 'with']);
    const key = reading.report.text(raw['key'], `${path}.key`);
    const collection = reading.report.oneOf(raw['create'], COLLECTIONS, `${path}.create`);
    if (reading.known.has(collection, key)) reading.report.add(`${path}.key`, `"${key}" is taken in "${collection}"`);
    payload(workflowOf(collection)?.create.payload, raw['with'], `${path}.with`, reading);
    reading.known.add(collection, key);
  },
  amend(raw, path, reading) {
    reading.report.object(raw, path, ['amend', 'key', 'with']);
    thing(raw['amend'], raw['key'], path, 'amend', reading);
    payload(workflowOf(raw['amend'] as string)?.events['AMEND']?.payload, raw['with'], `${path}.with`, reading);
  },
  event(raw, path, reading) {
    const collection = reading.report.oneOf(raw['on'], COLLECTIONS, `${path}.on`);
    if (BY_PERSON.includes(collection)) {
      reading.report.object(raw, path, ['event', 'on', 'call', 'of', 'with']);
      people(raw, path, reading);
    } else if (collection === 'memberships') {
      reading.report.object(raw, path, ['event', 'on', 'seat', 'with']);
      key('seats', raw['seat'], `${path}.seat`, reading);
    } else if (collection === 'decisions' && raw['call'] !== undefined) {
      reading.report.object(raw, path, ['event', 'on', 'call', 'with']);
      key('calls', raw['call'], `${path}.call`, reading);
    } else {
      reading.report.object(raw, path, ['event', 'on', 'key', 'with']);
      key(collection, raw['key'], `${path}.key`, reading);
    }
    event(collection, raw['event'], raw['with'], path, reading);
  },
  propose(raw, path, reading) {
    const fields = [
      'propose',
      'key',
      'organisations',
      'nominee',
      'email',
      'seats',
      'justification',
      'language',
      'answers',
      'authorised',
      'send',
      'arrived',
    ];
    const { report, known } = reading;
    report.object(raw, path, fields);
    const call = key('calls', raw['propose'], `${path}.propose`, reading);
    report.texts(raw['organisations'], `${path}.organisations`);
    const nominee = report.text(raw['nominee'], `${path}.nominee`);
    if (!known.isPerson(nominee)) report.add(`${path}.nominee`, `nobody in "candidates" or "people" has the key "${nominee}"`);
    arrival(raw['arrived'], `${path}.arrived`, reading);
    const { call: _, ...written } = proposalOf(raw, { givenName: '–', familyName: '–' });
    payload(workflowOf('proposals')?.events['AMEND']?.payload, written, path, reading);
    if (raw['key'] !== undefined) known.add('proposals', report.text(raw['key'], `${path}.key`));
    known.propose(call, nominee);
  },
  consent(raw, path, reading) {
    reading.report.object(raw, path, ['consent', 'call', 'of', 'by', 'with']);
    people(raw, path, reading);
    if (raw['by'] !== 'link') arrival(raw['by'], `${path}.by`, reading);
    event('consents', raw['consent'], raw['with'], path, reading, 'consent');
  },
  check(raw, path, reading) {
    reading.report.object(raw, path, ['check']);
    key('calls', raw['check'], `${path}.check`, reading);
  },
  place(raw, path, reading) {
    reading.report.object(raw, path, ['place', 'seats']);
    seatList(raw, raw['place'], path, 'place', reading);
  },
  register(raw, path, reading) {
    reading.report.object(raw, path, ['register', 'seats', 'with']);
    seatList(raw, raw['register'], path, 'register', reading);
    const seat = Object.keys(raw['seats'] ?? {})[0];
    event('candidacies', 'REGISTER', { ...(raw['with'] as Fields | undefined), ...(seat === undefined ? {} : { seat }) }, path, reading);
  },
  choose(raw, path, reading) {
    reading.report.object(raw, path, ['choose', 'seats']);
    key('calls', raw['choose'], `${path}.choose`, reading);
    for (const [seat, person] of Object.entries(reading.report.object(raw['seats'], `${path}.seats`))) {
      key('seats', seat, `${path}.seats.${seat}`, reading);
      if (!reading.known.knows('people', person as string))
        reading.report.add(`${path}.seats.${seat}`, `nobody in "people" has the key ${JSON.stringify(person)}`);
    }
  },
  look(raw, path, reading) {
    reading.report.object(raw, path, ['look', 'key']);
    thing(raw['look'], raw['key'], path, 'look', reading);
  },
  list(raw, path, reading) {
    reading.report.object(raw, path, ['list', 'where']);
    reading.report.oneOf(raw['list'], COLLECTIONS, `${path}.list`);
    const where = reading.report.object(raw['where'], `${path}.where`, ['body', 'call', 'organisation', 'state']);
    for (const [by, collection] of [
      ['body', 'bodies'],
      ['call', 'calls'],
      ['organisation', 'organisations'],
    ] as const)
      if (where[by] !== undefined) key(collection, where[by], `${path}.where.${by}`, reading);
  },
};

function key(collection: string, value: unknown, path: string, { known, report }: Reading): string {
  if (!known.has(collection, String(value)))
    report.add(path, `nothing in "${collection}" has the key ${JSON.stringify(value)} at this point`);
  return String(value);
}

function thing(collection: unknown, value: unknown, path: string, field: string, reading: Reading): void {
  reading.report.oneOf(collection, COLLECTIONS, `${path}.${field}`);
  key(String(collection), value, `${path}.key`, reading);
}

function people(raw: Raw, path: string, reading: Reading): void {
  const call = key('calls', raw['call'], `${path}.call`, reading);
  const of = typeof raw['of'] === 'string' ? listOf(raw['of']) : reading.report.texts(raw['of'], `${path}.of`);
  for (const person of of) proposed(call, person, `${path}.of`, reading);
}

function proposed(call: string, person: string, path: string, { known, report }: Reading): void {
  if (!known.isProposed(call, person)) report.add(path, `nobody has proposed "${person}" in "${call}" at this point`);
}

function seatList(raw: Raw, callKey: unknown, path: string, field: string, reading: Reading): void {
  const call = key('calls', callKey, `${path}.${field}`, reading);
  for (const [seat, person] of Object.entries(reading.report.object(raw['seats'], `${path}.seats`))) {
    key('seats', seat, `${path}.seats.${seat}`, reading);
    proposed(call, String(person), `${path}.seats.${seat}`, reading);
  }
}

function event(collection: string, type: unknown, fields: unknown, path: string, reading: Reading, name = 'event'): void {
  const events = workflowOf(collection)?.events;
  if (!events) return;
  reading.report.oneOf(type, Object.keys(events), `${path}.${name}`);
  payload(events[type as string]?.payload, fields ?? {}, `${path}.with`, reading);
}

function payload(type: Payload | undefined, fields: unknown, path: string, { known, report, calendar, at }: Reading): void {
  const given = withContent(report.object(fields, path));
  report.problems.push(...problemsOf(type, given, path, calendar, known.knows, at));
}

function arrival(value: unknown, path: string, { report, calendar, at }: Reading): void {
  if (value === undefined) return;
  const arrived = report.object(value, path, ['channel', 'at', 'original']);
  report.oneOf(arrived['channel'], ['email', 'paper', 'phone'], `${path}.channel`);
  const moment = momentOf(arrived['at'], calendar);
  if (!moment) report.add(`${path}.at`, `${JSON.stringify(arrived['at'])} is not a moment`);
  else if (moment > at) report.add(`${path}.at`, 'lies after the step itself');
  if (arrived['original'] === undefined) return;
  const original = report.object(arrived['original'], `${path}.original`, ['title', 'text']);
  report.text(original['title'], `${path}.original.title`);
  report.text(original['text'], `${path}.original.text`);
}
