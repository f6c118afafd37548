import { momentInWords } from '../../workflows/kit/time-words.js';
import type { Outcome, Resource } from './api.js';
import { workflowIn } from './collections.js';
import { proposalOf } from './fields.js';
import type { Candidate, Check, Choose, Fields, Place, Propose, Register, Step } from './format.js';
import { decisionOf } from './do-records.js';
import { originalOf } from './originals.js';
import type { Performance } from './performance.js';
import type { Doer } from './tell-step.js';
import { fillSay } from './say.js';
import { momentOf } from './time.js';
import { WORDS } from './words.js';

/** An organisation proposes; or the secretary enters what it sent another way. */
export const propose: Doer<Propose> = async function* (doing, performance, step) {
  const line = proposalLine(doing, performance, step);
  const { candidates, records } = performance.played;
  const person = (candidates[doing.nominee] ?? records.people[doing.nominee]) as unknown as Candidate;
  const payload = await performance.resolve(
    workflowIn('proposals').create.payload,
    proposalOf(doing as unknown as Fields, person),
    step.at,
  );
  const made = await performance.create('proposals', payload, step.as);
  if (!made.done) {
    yield { outcome: made, line };
    return;
  }
  performance.nominations.push({ call: doing.propose, nominee: doing.nominee, proposal: made.resource.id });
  if (doing.key !== undefined) performance.remember('proposals', doing.key, made.resource.id);
  if (doing.send === false) {
    yield { outcome: made, line };
    return;
  }
  const sent = await performance.send('proposals', made.resource.id, 'SUBMIT', await sending(doing, performance, step), step.as);
  const arrival = sent.done ? WORDS[performance.played.language].arrival[sent.resource.state] : undefined;
  yield { outcome: sent, line: arrival === undefined ? line : `${line}: ${arrival}` };
};

async function sending({ arrived, propose: call }: Propose, performance: Performance, step: Step): Promise<Fields> {
  if (!arrived) return {};
  const original = await originalOf(arrived, call, performance, step.as);
  return { channel: arrived.channel, arrivedAt: momentOf(arrived.at, performance.played.calendar)?.toISOString(), ...original };
}

function proposalLine({ organisations, nominee, seats, arrived, send }: Propose, { names, played }: Performance, step: Step): string {
  const { language, calendar } = played;
  const words = WORDS[language];
  const came = arrived && momentOf(arrived.at, calendar);
  const values: Readonly<Record<string, string>> = {
    as: names.actor(step.as),
    organisations: organisations.map((key) => names.of('organisations', key)).join(' + '),
    nominee: names.person(nominee),
    seats: seats.map((key) => names.of('seats', key)).join('; '),
    channel: words.channels[arrived?.channel ?? ''] ?? '',
    arrived: came ? momentInWords(came, language, calendar.zone) : '',
  };
  return fillSay(send === false ? words.drafted : arrived ? words.entered : words.proposed, (value) => values[value]);
}

/** Marks every proposal of the call that waits for it as checked. */
export const check: Doer<Check> = async function* (doing, performance, step) {
  const own = performance.nominations.filter((n) => n.call === doing.check).map((n) => n.proposal);
  const waiting = (await performance.list('proposals', { call: performance.id('calls', doing.check) })).filter(
    ({ id, state }) => own.includes(id) && workflowIn('proposals').possible(state).includes('CHECK'),
  );
  let last: Outcome = { done: true, status: 200, resource: { id: '', state: '' } };
  for (const { id } of waiting) {
    last = await performance.send('proposals', id, 'CHECK', {}, step.as);
    if (!last.done) break;
  }
  const values: Readonly<Record<string, string>> = { as: performance.names.actor(step.as), count: String(waiting.length) };
  yield { outcome: last, line: fillSay(WORDS[performance.played.language].checked, (value) => values[value]) };
};

/** What comes before a candidacy may be proposed: state → event. */
const FIRST: Readonly<Record<string, string>> = { open: 'DEEM_ELIGIBLE', eligible: 'SHORTLIST' };

/** Puts candidates forward for seats: found eligible, shortlisted and proposed, as far as they are not yet. */
export const place: Doer<Place> = async function* (doing, performance, step) {
  const now = new Map(
    (await performance.list('candidacies', { call: performance.id('calls', doing.place) })).map(({ id, state }) => [id, state]),
  );
  for (const [seat, person] of Object.entries(doing.seats)) {
    const id = await performance.candidacy(doing.place, person);
    const line = seatLine('placed', seat, person, performance, step);
    for (let first = FIRST[now.get(id) ?? '']; first !== undefined;) {
      const outcome = await performance.send('candidacies', id, first, {}, step.as);
      if (!outcome.done) {
        yield { outcome, line };
        return;
      }
      first = FIRST[outcome.resource.state];
    }
    yield { outcome: await performance.send('candidacies', id, 'PROPOSE', { seat: performance.id('seats', seat) }, step.as), line };
  }
};

/** Where the naming itself fills the seat. */
export const register: Doer<Register> = async function* (doing, performance, step) {
  const payload = workflowIn('candidacies').events['REGISTER']?.payload;
  for (const [seat, person] of Object.entries(doing.seats)) {
    const id = await performance.candidacy(doing.register, person);
    const fields = await performance.resolve(payload, { ...doing.with, seat }, step.at);
    yield {
      outcome: await performance.send('candidacies', id, 'REGISTER', fields, step.as),
      line: seatLine('registered', seat, person, performance, step),
    };
  }
};

/** Seats that the authority fills by its own choice, or that go with a position, join those proposed on the decision's list. */
export const choose: Doer<Choose> = async function* (doing, performance, step) {
  const id = await decisionOf(doing.choose, 'AMEND', performance);
  const { items } = (await performance.get(`/decisions/${id}`)) as Resource & { items: Record<string, string | null>[] };
  const listed = items.map(({ seat, candidacy, person, organisation }) => withoutNulls({ seat, candidacy, person, organisation }));
  const added: Fields[] = [];
  for (const [seat, person] of Object.entries(doing.seats))
    added.push({ seat: performance.id('seats', seat), person: await performance.person(person) });
  const outcome = await performance.amend('decisions', id, { items: [...listed, ...added] }, step.as);
  for (const [seat, person] of Object.entries(doing.seats)) yield { outcome, line: seatLine('chosen', seat, person, performance, step) };
};

const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

function seatLine(
  kind: 'placed' | 'registered' | 'chosen',
  seat: string,
  person: string,
  { names, played }: Performance,
  step: Step,
): string {
  const values: Readonly<Record<string, string>> = {
    as: names.actor(step.as),
    candidate: names.person(person),
    seat: names.of('seats', seat),
  };
  return fillSay(WORDS[played.language][kind], (value) => values[value]);
}
