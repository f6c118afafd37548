import { aNominee } from '../steps.js';
import type { Stage } from './stage.js';

export const BASE = { title: { fi: 'Haku' }, announcement: { fi: 'Haemme.' } };

/** A day far ahead, another for each number. */
const dayOf = (n: number) => ({
  from: new Date(Date.UTC(2090, 0, n)).toISOString(),
  until: new Date(Date.UTC(2090, 0, n + 1)).toISOString(),
});

/** A payload for a route that takes one; for creation one that would be accepted from who may. */
let made = 0;
export function payloadFor({ world, stranger, unasked }: Stage, route: string): object | undefined {
  made += 1;
  const name = { fi: `Nimi ${made}` };
  const body = world.body;
  const [method, path] = route.split(' ') as [string, string];
  if (method === 'PUT') return { now: '2026-04-01T06:00:00Z' };
  if (path === '/api/v1/links/{link}/events') return { type: 'REMIND' };
  const changes: Record<string, object> = {
    regions: { name },
    organs: { name },
    bodies: { name },
    terms: { name },
    seats: { ordinal: made },
    'composition-rules': { max: made },
    organisations: { language: 'sv' },
    people: { phone: `040 ${made}` },
    grants: { until: '2030-01-01T00:00:00Z' },
    calls: { title: name },
    proposals: { justification: 'Sopii.' },
    candidacies: { preferences: world.seats.slice(1) },
    decisions: { plannedOn: '2026-05-05' },
    meetings: { place: `Paikka ${made}` },
    documents: { title: name },
    offices: { to: '2027-01-01' },
    'deputy-links': { to: '2027-01-01' },
  };
  const impossible: Record<string, string> = {
    organisations: 'REVIVE',
    calls: 'CLOSE',
    proposals: 'CHECK',
    candidacies: 'SHORTLIST',
    consents: 'ASK_AGAIN',
  };
  const collection = path.split('/')[3] as string;
  if (method === 'PATCH') return changes[collection];
  if (path.endsWith('/events')) {
    if (collection === 'decisions') return { type: 'DECIDE', on: '2026-04-01', section: '1' };
    if (collection === 'memberships') return { type: 'NAME_SUCCESSOR', person: stranger, from: '2026-07-01' };
    return impossible[collection] ? { type: impossible[collection] } : { type: 'AMEND', ...changes[collection] };
  }
  if (method === 'GET') return undefined;
  const year = 2030 + made;
  const creations: Record<string, object> = {
    tokens: { person: stranger, label: 'test' },
    regions: { name, kind: 'region' },
    organs: { region: world.region, name, kind: 'committee' },
    bodies: { region: world.region, name, regime: 'statutory' },
    terms: { body, from: `${(year % 200) + 1950}-01-01`, to: `${(year % 200) + 1950}-01-31` },
    seats: { body, constituency: name, role: 'expert' },
    'composition-rules': { body, kind: 'term-limit', strength: 'off', source: 'Keksitty', validFrom: '2026-01-01' },
    organisations: { name: `Yhdistys ${made} ry` },
    people: { givenName: 'Uusi', familyName: `Henkilö${made}` },
    // Not yet: whoever it names stays a stranger in the rows that follow. Each on a day of its own: nobody has the same right twice.
    grants: { person: stranger, role: 'contact', organisation: world.organisations[0], ...dayOf(made) },
    calls: { body, ...BASE },
    proposals: { call: unasked.call, organisations: [world.organisations[0]], nominee: aNominee() },
    candidacies: { call: unasked.call, person: stranger, proposal: unasked.proposal, seats: [] },
    consents: { candidacy: unasked.candidacy },
    decisions: { body },
    memberships: { seat: world.seats[2], person: stranger },
    meetings: { body, title: name, plannedAt: '2026-05-05T12:00:00Z' },
    documents: { body, title: name, language: 'fi', on: '2026-04-01', mediaType: 'text/plain', content: 'SGVp' },
    offices: { body, person: stranger, kind: 'vice-chair', from: '2026-04-01' },
    'deputy-links': { body, deputySeat: world.seats[2], rank: 1, from: '2026-04-01' },
  };
  return creations[collection];
}
