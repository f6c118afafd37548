import type { Pool } from 'pg';
import { Conductor } from './conductor.js';
import { Engine } from './engine/engine.js';
import { Performer } from './engine/perform.js';
import { Links } from './access/links.js';
import { letterWriter } from './notifications/letters.js';
import { type Clock } from './platform/clock.js';
import type { Program } from './program.js';
import { registry } from './slices.js';

interface Given {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly secret: string;
  readonly baseUrl: string | null;
  readonly testClock: boolean;
  readonly wake: () => void;
  readonly failed: (error: unknown) => void;
}

/** Puts the parts together: engine, performer and conductor over one pool and one clock. */
export function assemble({ pool, clock, secret, baseUrl, testClock, wake, failed }: Given): Program {
  const engine = new Engine(pool, registry, clock);
  const links = new Links(secret);
  const performer = new Performer(pool, engine, letterWriter(links), clock);
  const demonstration = async (): Promise<boolean> => {
    const { rows } = await pool.query<{ loaded: boolean }>(
      "select exists (select 1 from setting where key = 'demonstration' and value in ('loading', 'loaded')) as loaded",
    );
    return rows[0]?.loaded === true;
  };
  return {
    pool,
    clock,
    engine,
    performer,
    links,
    baseUrl,
    testClock,
    demonstration,
    conductor: new Conductor(engine, performer, wake, failed),
  };
}
