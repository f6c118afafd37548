import type { Pool } from 'pg';
import type { Workflow } from '../workflows/kit/workflow.js';
import { LANGUAGES } from '../workflows/kit/text.js';
import type { Registry } from './engine/registry.js';
import { StartError } from './platform/start-error.js';

/**
 * Holds the rule book against the database: every state has its CHECK value, and every CHECK value its state and labels.
 * @throws StartError that names what is missing: the program must not start with a state that cannot be written or shown
 */
export async function selfCheck(pool: Pool, registry: Registry): Promise<void> {
  const { rows } = await pool.query<{ name: string; definition: string }>(
    "select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'c' and conname like '%\\_state'",
  );
  const checks = new Map(rows.map((r) => [r.name, [...r.definition.matchAll(/'([^']+)'::text/g)].map((m) => m[1] as string)]));
  const wrong = registry.stores.flatMap(({ workflow, table }) => [
    ...missingLabels(workflow),
    ...differences(workflow, table, checks.get(`${table}_state`) ?? []),
  ]);
  if (wrong.length > 0)
    throw new StartError(
      `The rule book and the database differ, so the program does not start: ${wrong.join('; ')}. Run the migrations of this very version.`,
    );
}

const differences = ({ name, states }: Workflow, table: string, allowed: readonly string[]): string[] => [
  ...Object.keys(states)
    .filter((s) => !allowed.includes(s))
    .map((s) => `${name}: state ${s} has no CHECK value in ${table}`),
  ...allowed.filter((s) => !(s in states)).map((s) => `${table}: CHECK value ${s} is no state of ${name}`),
];

/** Labels of states and events, in every language. */
const missingLabels = ({ name, states, events }: Pick<Workflow, 'name' | 'states' | 'events'>): string[] =>
  LANGUAGES.flatMap((language) => [
    ...Object.entries(states)
      .filter(([, label]) => !label[language])
      .map(([state]) => `${name}: state ${state} has no ${language} label`),
    ...Object.entries(events)
      .filter(([, { label }]) => !label[language])
      .map(([event]) => `${name}: event ${event} has no ${language} label`),
  ]);
