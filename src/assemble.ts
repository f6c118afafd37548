import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { Conductor } from './conductor.js';
import { Engine } from './engine/engine.js';
import { Performer } from './engine/perform.js';
import { Links } from './access/links.js';
import { IdentityProvider } from './access/oidc.js';
import { MailboxPost, postOf, SignInMailer } from './notifications/mailer.js';
import { SignInLinks } from './access/sign-in-links.js';
import type { Config } from './platform/config/config.js';
import { letterWriter } from './notifications/letters.js';
import { type Clock } from './platform/clock.js';
import type { Program } from './program.js';
import { registry } from './slices.js';

interface Given {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly movable?: Program['movable'];
  readonly secret: string;
  readonly config: Pick<Config, 'baseUrl' | 'nodeEnv' | 'smtpUrl' | 'mailFrom' | 'oidc'>;
  readonly testClock: boolean;
  readonly wake: () => void;
  readonly failed: (error: unknown) => void;
  readonly say: (line: string) => void;
}

/** Puts the parts together: engine, performer and conductor over one pool and one clock. */
export function assemble({ pool, clock, movable = null, secret, config, testClock, wake, failed, say }: Given): Program {
  const engine = new Engine(pool, registry, clock);
  const links = new Links(secret);
  const performer = new Performer(pool, engine, letterWriter(links), clock);
  const demonstration = async (): Promise<boolean> => {
    const { rows } = await pool.query<{ loaded: boolean }>(
      "select exists (select 1 from setting where key = 'demonstration' and value in ('loading', 'loaded')) as loaded",
    );
    return rows[0]?.loaded === true;
  };
  const identityProvider = config.oidc && new IdentityProvider(config.oidc, { pool, engine, clock, tell: say });
  const post = postOf(config, () => clock.now());
  return {
    pool,
    clock,
    movable,
    engine,
    performer,
    links,
    baseUrl: config.baseUrl,
    testClock,
    demonstration,
    personas: config.nodeEnv !== 'production',
    formKey: createHmac('sha256', secret).update('forms').digest('base64url'),
    signInLinks: new SignInLinks(secret),
    signInMail: new SignInMailer(post, say),
    mailbox: post instanceof MailboxPost ? post : null,
    identityProvider,
    provider: identityProvider && (identityProvider.name ?? ''),
    conductor: new Conductor(engine, performer, wake, failed),
  };
}
