import type { Api } from '../../support/app.js';
import { anOpenCall } from '../../support/world.js';
import { act, list, post } from '../steps.js';
import type { Scenario } from './stage.js';

const STRATEGY = {
  title: { fi: 'Strategia' },
  kind: 'strategy',
  language: 'fi',
  on: '2026-04-01',
  mediaType: 'text/plain',
  content: 'SGVp',
};

/** Refusals of the register's records. */
export const registerScenarios: Readonly<Record<string, Scenario>> = {
  'grant.to-oneself': async (stage) => {
    const { secretary, people, organisations } = await stage.world();
    return stage.create(secretary, '/grants', { person: people.secretary, role: 'contact', organisation: organisations[0] });
  },
  'grant.to-a-stranger': async (stage) => {
    const { contacts, people, organisations } = await stage.world();
    return stage.create(contacts[0] as Api, '/grants', { person: people.organMember, role: 'contact', organisation: organisations[0] });
  },
  'person.address-signs-in': async (stage) => {
    const { substitute, people } = await stage.world();
    return stage.patch(substitute, `/people/${people.secretary}`, { email: 'varpu.varahenkilö@example.org' });
  },
  'grant.held-already': async (stage) => {
    const { people, body } = await stage.world();
    return stage.create(stage.app.admin, '/grants', { person: people.secretary, role: 'secretary', body });
  },
  'grant.last-administrator': async (stage) => {
    const [{ id }] = (await list(stage.app.admin, `/grants?person=${stage.app.adminId}`)).filter(({ role }) => role === 'administrator');
    return stage.patch(stage.app.admin, `/grants/${id}`, { until: '2027-04-01T06:00:00Z' });
  },
  'body.organ-missing': async (stage) => {
    const { body } = await stage.world();
    return stage.patch(stage.app.admin, `/bodies/${body}`, { organ: null });
  },
  'body.organ-unused': async (stage) => {
    const { body } = await stage.world();
    return stage.patch(stage.app.admin, `/bodies/${body}`, { regime: 'nominator-names', validFrom: '2027-01-01' });
  },
  'body.organ-elsewhere': async (stage) => {
    const [{ body }, { organ }] = [await stage.world(), await stage.world()];
    return stage.patch(stage.app.admin, `/bodies/${body}`, { organ });
  },
  'body.established-undated': async (stage) => {
    const { region } = await stage.world();
    const made = { region, name: { fi: 'Uusi' }, regime: 'statutory', establishedSection: '12 §' };
    return stage.create(stage.app.admin, '/bodies', made);
  },
  'body.established-ahead': async (stage) => {
    const { body } = await stage.world();
    return stage.patch(stage.app.admin, `/bodies/${body}`, { establishedOn: '2026-03-03' });
  },
  'body.ends-before-start': async (stage) => {
    const { body } = await stage.world();
    return stage.event(stage.app.admin, `/bodies/${body}`, 'END', { to: '2019-12-31' });
  },
  'body.in-use': async (stage) => {
    const world = await stage.world();
    await anOpenCall(world);
    return stage.event(stage.app.admin, `/bodies/${world.body}`, 'END', { to: '2026-12-31' });
  },
  'body.end-unchanged': async (stage) => {
    const { body } = await stage.world();
    await act(stage.app.admin, `/bodies/${body}`, 'END', { to: '2026-12-31' });
    return stage.event(stage.app.admin, `/bodies/${body}`, 'END', { to: '2026-12-31' });
  },
  'body.over-by-then': async (stage) => {
    const { body } = await stage.world();
    await act(stage.app.admin, `/bodies/${body}`, 'END', { to: '2026-12-31' });
    return stage.patch(stage.app.admin, `/bodies/${body}`, { name: { fi: 'Uusi nimi' }, validFrom: '2027-01-01' });
  },
  'seat.end-unchanged': async (stage) => {
    const { secretary, seats } = await stage.world();
    return stage.event(secretary, `/seats/${seats[0]}`, 'END');
  },
  'seat.over-by-then': async (stage) => {
    const { secretary, seats } = await stage.world();
    await act(secretary, `/seats/${seats[0]}`, 'END', { to: '2026-12-31' });
    return stage.patch(secretary, `/seats/${seats[0]}`, { constituency: { fi: 'Nuoriso' }, validFrom: '2027-01-01' });
  },
  'seat.ends-before-start': async (stage) => {
    const { secretary, seats } = await stage.world();
    return stage.event(secretary, `/seats/${seats[0]}`, 'END', { to: '2019-12-31' });
  },
  'seat.in-use': async (stage) => {
    const world = await stage.world();
    await anOpenCall(world);
    return stage.event(world.secretary, `/seats/${world.seats[0]}`, 'END', { to: '2026-12-31' });
  },
  'seat.nominator-missing': async (stage) => {
    const { secretary, body } = await stage.world();
    return stage.create(secretary, '/seats', { body, constituency: { fi: 'Nuoriso' }, role: 'member', filling: 'nominator' });
  },
  'seat.position-missing': async (stage) => {
    const { secretary, seats } = await stage.world();
    return stage.patch(secretary, `/seats/${seats[0]}`, { filling: 'ex-officio' });
  },
  'grant.last-contact': async (stage) => {
    const { contacts, organisations } = await stage.world();
    const [{ id }] = await list(stage.app.admin, `/grants?organisation=${organisations[0]}`);
    return stage.patch(contacts[0] as Api, `/grants/${id}`, { until: '2026-04-01T06:00:00Z' });
  },
  'composition-rule.min-above-max': async (stage) => {
    const { secretary, body } = await stage.world();
    const rule = { body, kind: 'size', strength: 'mandatory', source: 'Toimintasääntö 2 §', validFrom: '2026-01-01', min: 5, max: 9 };
    return stage.patch(secretary, `/composition-rules/${await post(secretary, '/composition-rules', rule)}`, { max: 4 });
  },
  'seat.serves-itself': async (stage) => {
    const { secretary, seats } = await stage.world();
    return stage.patch(secretary, `/seats/${seats[0]}`, { serves: seats[0] });
  },
  'seat.serves-elsewhere': async (stage) => {
    const { secretary, body } = await stage.world();
    const { seats } = await stage.world();
    return stage.create(secretary, '/seats', { body, constituency: { fi: 'Kulttuuri' }, role: 'deputy', serves: seats[0] });
  },
  'deputy-link.same-seat': async (stage) => {
    const { secretary, body, seats } = await stage.world();
    return stage.create(secretary, '/deputy-links', { body, deputySeat: seats[0], servedSeat: seats[0], rank: 1, from: '2026-04-01' });
  },
  'deputy-link.seat-elsewhere': async (stage) => {
    const { secretary, body, seats } = await stage.world();
    const elsewhere = await stage.world();
    const link = { body, deputySeat: seats[0], servedSeat: elsewhere.seats[0], rank: 1, from: '2026-04-01' };
    return stage.create(secretary, '/deputy-links', link);
  },
  'document.meeting-elsewhere': async (stage) => {
    const { secretary, body } = await stage.world();
    const elsewhere = await stage.world();
    const title = { fi: 'Muistio' };
    const meeting = await post(elsewhere.secretary, '/meetings', { body: elsewhere.body, title, plannedAt: '2026-05-05T12:00:00Z' });
    const document = { body, meeting, title, language: 'fi', on: '2026-04-01', mediaType: 'text/plain', content: 'SGVp' };
    return stage.create(secretary, '/documents', document);
  },
  'document.version-elsewhere': async (stage) => {
    const { secretary, body } = await stage.world();
    const replaces = await stage.document(await stage.world());
    return stage.create(secretary, '/documents', { ...STRATEGY, body, replaces });
  },
  'document.replaced-already': async (stage) => {
    const world = await stage.world();
    const document = { ...STRATEGY, body: world.body, replaces: await stage.document(world) };
    await post(world.secretary, '/documents', document);
    return stage.create(world.secretary, '/documents', document);
  },
  'document.original-is-private': async (stage) => {
    const world = await stage.world();
    const original = await stage.document(world);
    const id = await stage.proposal(world, await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' }), {}, world.secretary);
    await act(world.secretary, `/proposals/${id}`, 'SUBMIT', { channel: 'email', arrivedAt: '2026-03-01T08:00:00Z', original });
    return stage.patch(world.secretary, `/documents/${original}`, { public: true });
  },
};
