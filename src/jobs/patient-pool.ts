import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const PAUSE_MS = 500;
/** Queries that are under way when the pool ends are given so long. */
const GRACE_MS = 500;

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, release: (destroy?: Error | boolean) => void) => void;

/**
 * A pool that tells of a failed connection half a second later, and that can be ended whatever is lent out.
 * BullMQ's workers ask again at once, and would spend a processor on it for as long as the server is starting.
 */
export class PatientPool extends pg.Pool {
  private readonly lent = new Set<pg.PoolClient>();

  constructor(config: pg.PoolConfig) {
    super(config);
    this.on('acquire', (client) => void this.lent.add(client));
    this.on('release', (_, client) => void this.lent.delete(client));
    // A client that is lent out and idle has nobody else to tell that its connection is lost; the next query on it fails.
    this.on('connect', (client) => void client.on('error', () => {}));
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    if (!callback)
      return super.connect().catch(async (error: unknown) => {
        await later();
        throw error;
      });
    super.connect((error, client, release) => {
      if (error) void later().then(() => callback(error, client, release));
      else callback(error, client, release);
    });
  }

  /**
   * Ends the pool and takes back what nobody gives back. A BullMQ worker that is stopped in the moment in which it starts to listen never returns
   * its connection, and an ordinary end would wait for it for ever.
   */
  async endAll(): Promise<void> {
    const ended = this.end();
    const soon = new AbortController();
    await Promise.race([ended, delay(GRACE_MS, undefined, { signal: soon.signal }).catch(() => undefined)]);
    soon.abort();
    for (const client of this.lent) client.release(true);
    await ended;
  }
}

const later = (): Promise<void> => new Promise((resume) => void setTimeout(resume, PAUSE_MS).unref());
