import pg from 'pg';

const PAUSE_MS = 500;

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, release: (destroy?: Error | boolean) => void) => void;

/**
 * A pool that tells of a failed connection half a second later.
 * BullMQ's workers ask again at once, and would spend a processor on it for as long as the server is starting.
 */
export class PatientPool extends pg.Pool {
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
}

const later = (): Promise<void> => new Promise((resume) => void setTimeout(resume, PAUSE_MS).unref());
