import type { Pool } from 'pg';
import type { Conductor } from './conductor.js';
import type { Engine } from './engine/engine.js';
import type { Performer } from './engine/perform.js';
import type { Links } from './access/links.js';
import type { IdentityProvider } from './access/oidc.js';
import type { SignInLinks } from './access/sign-in-links.js';
import type { MailboxPost, SignInMailer } from './notifications/mailer.js';
import type { Clock } from './platform/clock.js';

/** The parts of a running program that its ways in (HTTP, command line, demonstration, tests) share. */
export interface Program {
  readonly pool: Pool;
  readonly clock: Clock;
  /** What moves the clock forward by so many milliseconds, in a demonstration; null where time is real. */
  readonly movable: { forward(ms: number): Promise<Date> } | null;
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
  /** Who looks around in a demonstration may do so as its personas. Never in production. */
  readonly personas: boolean;
  /** What forms' tokens are signed with; the same on every machine that shares the secret of links. */
  readonly formKey: string;
  readonly signInLinks: SignInLinks;
  readonly signInMail: SignInMailer;
  /** Mail of this process that no server took, since none is set; null with a mail server. */
  readonly mailbox: MailboxPost | null;
  /** Where staff sign in by OpenID Connect; null when none is configured. */
  readonly identityProvider: IdentityProvider | null;
  /** Name of the identity provider that staff may sign in with; null without one. */
  readonly provider: string | null;
}

/** Nest's token of it. */
export const PROGRAM = Symbol('program');
