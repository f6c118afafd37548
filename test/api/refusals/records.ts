import { post } from '../steps.js';
import type { Scenario } from './stage.js';

/** Refusals of the register's records. */
export const registerScenarios: Readonly<Record<string, Scenario>> = {
  'grant.to-oneself': async (stage) => {
    const { secretary, people, organisations } = await stage.world();
    return stage.create(secretary, '/grants', { person: people.secretary, role: 'contact', organisation: organisations[0] });
  },
  'organisation.not-dissolved-yet': async (stage) => {
    const { secretary, organisations } = await stage.world();
    return stage.event(secretary, `/organisations/${organisations[0]}`, 'DISSOLVE', { on: '2026-03-03' });
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
};
