import type { Scenario } from './stage.js';

/** Refusals of the register's records. */
export const registerScenarios: Readonly<Record<string, Scenario>> = {
  'grant.to-oneself': async (stage) => {
    const { secretary, people, organisations } = await stage.world();
    return stage.create(secretary, '/grants', { person: people.secretary, role: 'contact', organisation: organisations[0] });
  },
};
