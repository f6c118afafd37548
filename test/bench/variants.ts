import { Agent, request } from 'node:http';
import type { Actor } from '../../workflows/kit/policy.js';
import { present } from '../../src/api/present.js';
import { loadFacts } from '../../src/engine/load.js';
import type { Loaded } from '../../src/engine/store.js';
import type { Program } from '../../src/program.js';
import type { Variant } from './slices.js';

const EVENTS = { submitted: { type: 'RETURN', reason: 'Liitä säännöt.' }, returned: { type: 'SUBMIT' } } as const;

/** Each client walks over proposals of its own, there and back: returned for completion, sent again. */
function walk(ids: readonly string[]): (client: number) => { id: string; event: { type: string } } {
  const share = Math.floor(ids.length / 8);
  const step = new Map<number, number>();
  return (client) => {
    const n = step.get(client) ?? 0;
    step.set(client, n + 1);
    const id = ids[client * share + (n % share)] as string;
    return { id, event: Math.floor(n / share) % 2 === 0 ? EVENTS.submitted : EVENTS.returned };
  };
}

/** The engine in process, whole: facts, policy, decision, state, journal with its chain, outbox. */
export function engineVariant({ engine }: Program, ids: readonly string[], actor: Actor): Variant {
  const next = walk(ids);
  return async (client) => {
    const { id, event } = next(client);
    await engine.send({ workflow: 'candidate-proposal', id, actor, event });
  };
}

/** A read of one instance with everything that could happen to it. */
export function readVariant({ engine, pool, clock }: Program, ids: readonly string[], actor: Actor): Variant {
  const store = engine.registry.workflow('candidate-proposal');
  const next = walk(ids);
  return async (client) => {
    const [facts] = await loadFacts(pool, store, [next(client).id], await clock.now(), actor);
    present(store, facts as Loaded, 'fi');
  };
}

/** The same command over HTTP by a bearer token, from outside the serving process. @throws Error for anything but 200 */
export function httpVariant(url: string, token: string, ids: readonly string[]): Variant {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const next = walk(ids);
  return (client) => {
    const { id, event } = next(client);
    const body = JSON.stringify(event);
    return new Promise((resolve, reject) => {
      const sent = request(
        `${url}/api/v1/proposals/${id}/events`,
        {
          method: 'POST',
          agent,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          response.resume();
          response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`HTTP ${response.statusCode}`))));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  };
}
