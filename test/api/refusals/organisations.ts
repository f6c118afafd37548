import type { refusals } from '../../../workflows/organisation/refusals.js';
import type { World } from '../../support/world.js';
import { post } from '../steps.js';
import type { Api } from '../../support/app.js';
import { type Provoked, type Scenarios, type Stage } from './stage.js';

/** The secretary merges the body's first organisation. */
const merging =
  (more: (world: World, stage: Stage) => object | Promise<object>) =>
  async (stage: Stage): Promise<Provoked> => {
    const world = await stage.world();
    const event = { into: world.organisations[1], ...(await more(world, stage)) };
    return stage.event(world.secretary, `/organisations/${world.organisations[0]}`, 'MERGE', event);
  };

export const organisationScenarios: Scenarios<typeof refusals> = {
  'organisation.not-dissolved-yet': async (stage) => {
    const { secretary, organisations } = await stage.world();
    return stage.event(secretary, `/organisations/${organisations[0]}`, 'DISSOLVE', { on: '2026-03-03' });
  },
  'organisation.for-who-keeps-it': async (stage) => {
    const { body, contacts, organisations } = await stage.world();
    return stage.event(contacts[0] as Api, `/organisations/${organisations[0]}`, 'AMEND', { sectors: [{ body, sector: 'Toinen' }] });
  },
  'organisation.merge-unfit': merging(({ organisations }) => ({ into: organisations[0] })),
  'organisation.has-seats': merging(async ({ secretary, body, organisations }) => {
    await post(secretary, '/seats', {
      body,
      constituency: { fi: 'Oma' },
      role: 'member',
      filling: 'nominator',
      nominator: organisations[0],
    });
    return {};
  }),
  'organisation.contacts-of-another-body': merging(async (_, stage) => ({ into: (await stage.world()).organisations[0], contacts: true })),
  'organisation.contacts-to-oneself': async (stage) => {
    const { people, organisations } = await stage.world();
    await post(stage.app.admin, '/grants', { person: people.secretary, role: 'contact', organisation: organisations[0] });
    const both = stage.app.as(await stage.app.tokenFor(people.secretary));
    return stage.event(both, `/organisations/${organisations[0]}`, 'MERGE', { into: organisations[1], contacts: true });
  },
  'organisation.other-unfit': async (stage) => {
    const { secretary, organisations } = await stage.world();
    return stage.event(secretary, `/organisations/${organisations[0]}`, 'KEEP_APART', { other: organisations[0] });
  },
};
