import type { Pool } from 'pg';
import type { Conductor } from './conductor.js';
import type { Engine } from './engine/engine.js';
import type { Performer } from './engine/perform.js';
import type { Links } from './access/links.js';
import type { Clock } from './platform/clock.js';

/** The parts of a running program that its ways in (HTTP, command line, demonstration, tests) share. */
export interface Program {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly performer: Performer;
  readonly conductor: Conductor;
  readonly links: Links;
  /** The demonstration was loaded into this database, or is being loaded. */
  readonly demonstration: () => Promise<boolean>;
  /** Public address without a trailing slash; null: whatever address the caller used. */
  readonly baseUrl: string | null;
  /** `PUT /clock` works. */
  readonly testClock: boolean;
}

/** Nest's token of it. */
export const PROGRAM = Symbol('program');
