import type { Api, TestApp } from './app.js';
import { aWorld, linkOf, made, type World } from './world.js';

/** Instances in many states, and everybody who may send them something. */
export interface BusyWorld {
  readonly world: World;
  /** Bearer tokens by part played. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Signed links of consents, some answered already. */
  readonly links: readonly string[];
}

interface Nominated {
  readonly proposal: string;
  readonly candidacy: string;
  readonly consent: string;
}

/** Plays the ways of a body until calls, proposals, candidacies, consents, decisions and memberships stand in every state that people bring about. @param begin how the first of it is made */
export async function aBusyWorld(app: TestApp, begin = aWorld): Promise<BusyWorld> {
  await app.setClock('2026-03-02T08:00:00Z');
  const world = await begin(app, { seats: 16 });
  const { secretary, contacts } = world;
  const seats = [...world.seats];
  const links: string[] = [];
  let people = 0;

  const call = async (more: object = {}, count = 2): Promise<{ id: string; seats: string[] }> => {
    const taken = seats.splice(0, count);
    const { id } = await made(
      secretary('POST', '/calls', {
        body: world.body,
        term: world.term,
        title: { fi: 'Jäsenhaku' },
        announcement: { fi: 'Haemme jäseniä.' },
        seats: taken,
        declaredMembers: taken.length,
        closesOn: '2026-03-10',
        responsible: world.people.secretary,
        substitute: world.people.substitute,
        ...more,
      }),
    );
    return { id: id as string, seats: taken };
  };
  const send = (api: Api, path: string, type: string, more: object = {}): Promise<{ id: string; state: string }> =>
    made(api('POST', `${path}/events`, { type, ...more }));
  const publish = async (more: object = {}, count = 2): Promise<{ id: string; seats: string[] }> => {
    const made = await call(more, count);
    await send(secretary, `/calls/${made.id}`, 'PUBLISH');
    return made;
  };
  const draft = async (to: { id: string; seats: string[] }, by = 0): Promise<string> => {
    people += 1;
    const nominee = { givenName: `Ehdokas${people}`, familyName: 'Ehdokkainen', email: `ehdokas${people}@example.org` };
    const payload = {
      call: to.id,
      organisations: [world.organisations[by]],
      nominee,
      seats: to.seats,
      justification: 'Tuntee alueen.',
      authorised: true,
    };
    return (await made((contacts[by] as Api)('POST', '/proposals', payload))).id as string;
  };
  const sent = async (to: { id: string; seats: string[] }, by = 0): Promise<string> => {
    const id = await draft(to, by);
    await send(contacts[by] as Api, `/proposals/${id}`, 'SUBMIT');
    return id;
  };
  const nominated = async (to: { id: string; seats: string[] }, by = 0): Promise<Nominated> => {
    const before = new Set(((await made(secretary('GET', `/consents?call=${to.id}`))).items as { id: string }[]).map((c) => c.id));
    const proposal = await sent(to, by);
    const consents = (await made(secretary('GET', `/consents?call=${to.id}`))).items as { id: string; candidacy: string }[];
    const consent = consents.find((c) => !before.has(c.id)) as { id: string; candidacy: string };
    return { proposal, candidacy: consent.candidacy, consent: consent.id };
  };
  const consenting = async (to: { id: string; seats: string[] }, by = 0): Promise<Nominated> => {
    const one = await nominated(to, by);
    await send(secretary, `/proposals/${one.proposal}`, 'CHECK');
    const link = await linkOf(app, one.consent);
    links.push(link);
    await made(app.as(null)('POST', `/links/${link}/events`, { type: 'GIVE' }));
    await send(secretary, `/candidacies/${one.candidacy}`, 'DEEM_ELIGIBLE');
    return one;
  };

  await call();
  await publish({ opensAt: '2026-03-20T06:00:00Z', closesOn: '2026-03-31' }, 1);
  await send(secretary, `/calls/${(await publish({}, 1)).id}`, 'CANCEL', { reason: 'Peruttiin.' });
  await send(secretary, `/calls/${(await publish({}, 1)).id}`, 'VOID', { reason: 'Virhe.' });

  const open = await publish({ closesOn: '2026-03-31' }, 3);
  await draft(open);
  const asked = await nominated(open, 1);
  links.push(await linkOf(app, asked.consent));
  await send(secretary, `/proposals/${await sent(open, 2)}`, 'RETURN', { reason: 'Perustelu puuttuu.', completionDue: '2026-03-20' });
  await send(contacts[0] as Api, `/proposals/${await sent(open)}`, 'WITHDRAW', { reason: 'Peruttiin.' });
  await send(secretary, `/proposals/${await sent(open, 1)}`, 'REJECT', { reason: 'Ei sovi.' });
  const refusing = await nominated(open, 2);
  await send(secretary, `/consents/${refusing.consent}`, 'DECLINE', { channel: 'phone', receivedAt: '2026-03-02T07:30:00Z' });
  await send(secretary, `/candidacies/${(await nominated(open)).candidacy}`, 'DEEM_INELIGIBLE', { reason: 'Ei jäsen.' });
  const eligible = await consenting(open, 1);

  const closed = await publish();
  const lateOnes = [await draft(closed), await draft(closed, 1)];
  const evaluating = await publish({}, 2);
  const [first, second, third] = [await consenting(evaluating), await consenting(evaluating, 1), await consenting(evaluating, 2)];
  const ready = await publish({}, 1);
  const chosen = await consenting(ready, 1);
  const deciding = await publish({}, 1);
  const agenda = await consenting(deciding, 2);
  const done = await publish({}, 2);
  const winners = [await consenting(done), await consenting(done, 1)];

  await app.setClock('2026-03-11T08:00:00Z');
  for (const id of lateOnes) await send(contacts[id === lateOnes[0] ? 0 : 1] as Api, `/proposals/${id}`, 'SUBMIT');
  await send(secretary, `/proposals/${lateOnes[0]}`, 'ADMIT', { reason: 'Posti myöhästyi.' });
  for (const { id } of [evaluating, ready, deciding, done]) await send(secretary, `/calls/${id}`, 'EVALUATE');
  await send(secretary, `/candidacies/${first.candidacy}`, 'SHORTLIST');
  await send(secretary, `/candidacies/${second.candidacy}`, 'PROPOSE', { seat: evaluating.seats[0] });
  await send(secretary, `/candidacies/${third.candidacy}`, 'RESERVE', { rank: 1 });
  const decisionOf = async (to: { id: string }): Promise<string> =>
    (await made(secretary('GET', `/decisions?call=${to.id}`))).items[0].id as string;
  for (const [to, people] of [
    [ready, [chosen]],
    [deciding, [agenda]],
    [done, winners],
  ] as const) {
    for (const [i, { candidacy }] of people.entries()) await send(secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat: to.seats[i] });
    await send(secretary, `/calls/${to.id}`, 'READY');
  }
  await send(secretary, `/decisions/${await decisionOf(deciding)}`, 'PLACE_ON_AGENDA', { plannedOn: '2026-03-20' });
  const decision = await decisionOf(done);
  await send(secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA');
  await send(secretary, `/decisions/${decision}`, 'DECIDE', { on: '2026-03-11', section: '12 §' });
  const memberships = (await made(secretary('GET', `/memberships?call=${done.id}`))).items as { id: string; person: string }[];
  await send(secretary, `/memberships/${memberships[0]?.id}`, 'REQUEST_RESIGNATION', { reason: 'Muutti.' });

  const { body } = world;
  for (const [path, payload] of [
    [
      '/composition-rules',
      { body, kind: 'size', strength: 'target', source: 'Hallintosääntö 3 §', validFrom: '2026-01-01', min: 1, max: 30 },
    ],
    ['/meetings', { body, title: { fi: 'Kokous' }, plannedAt: '2026-04-01T09:00:00+03:00' }],
    [
      '/documents',
      { body, title: { fi: 'Muistio' }, language: 'fi', on: '2026-03-01', mediaType: 'text/plain', content: 'bW9p', public: true },
    ],
    ['/documents', { body, title: { fi: 'Kirje' }, language: 'fi', on: '2026-03-01', mediaType: 'text/plain', content: 'bW9p' }],
    ['/offices', { body, person: memberships[1]?.person, kind: 'chair', from: '2026-03-11' }],
    ['/deputy-links', { body, deputySeat: world.seats[0], servedSeat: world.seats[1], rank: 1, from: '2026-01-01' }],
  ] as const)
    await made(secretary('POST', path, payload));

  const candidate = ((await made(secretary('GET', `/candidacies/${eligible.candidacy}`))) as unknown as { person: string }).person;
  const tokenOf = app.tokenFor;
  const [contact1, contact2] = world.people.contacts as [string, string];
  return {
    world,
    links,
    tokens: {
      administrator: app.adminToken,
      secretary: await tokenOf(world.people.secretary),
      substitute: await tokenOf(world.people.substitute),
      contact: await tokenOf(contact1),
      otherContact: await tokenOf(contact2),
      organMember: await tokenOf(world.people.organMember),
      candidate: await tokenOf(candidate),
      member: await tokenOf(memberships[1]?.person as string),
    },
  };
}
