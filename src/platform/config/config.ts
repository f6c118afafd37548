import { join, resolve } from 'node:path';
import { StartError } from '../start-error.js';
import { shown } from './checks.js';
import { projectFolder } from './project-folder.js';
import type { RoleGiven } from './oidc-roles.js';
import { FLAGS, type Setting, type Values, VARIABLES } from './settings.js';

/** Signing in at an identity provider. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** Never log it. */
  readonly clientSecret: string;
  /** Null: the page's own words. */
  readonly name: string | null;
  readonly roleClaim: string;
  readonly roles: readonly RoleGiven[];
}

/** What the program was told, checked. Null means "not set", where that has a meaning of its own. */
export interface Config {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Public address without a trailing slash. Null, where no letter leaves the program: whatever address a caller used. */
  readonly baseUrl: string | null;
  /** Null: the embedded PostgreSQL in `dataFolder`. */
  readonly databaseUrl: string | null;
  /** Null: queues in the database. */
  readonly redisUrl: string | null;
  /** Null: no mail leaves the program. Never log it. */
  readonly smtpUrl: string | null;
  /** Sender of the mail, `Name <address>` or an address. */
  readonly mailFrom: string;
  /** Absolute. */
  readonly dataFolder: string;
  /** Whether a person chose `dataFolder` (then its files go nowhere else). */
  readonly dataFolderChosen: boolean;
  readonly demo: boolean;
  readonly testClock: boolean;
  /** Null: made once and kept in the data folder. Never log it. */
  readonly secret: string | null;
  /** Connections per process. */
  readonly poolSize: number;
  readonly trustProxy: boolean;
  /** Requests a minute; 0: no limit. */
  readonly rateLimit: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly nodeEnv: 'development' | 'production' | 'test';
  readonly role: 'all' | 'web' | 'worker';
  /** Null: nobody signs in by OpenID Connect. */
  readonly oidc: OidcConfig | null;
}

/**
 * Reads the whole configuration. Pure but for the place of the project folder. An empty variable counts as not set (as compose files leave them).
 * @param argv arguments after the program's name; the command line tools, which have their own, pass []
 * @throws StartError for an unknown flag, an unknown EDUSTUS_* variable, a value that does not fit, or two that contradict each other
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, argv: readonly string[], project = projectFolder()): Config {
  refuseUnknown(env);
  const value = readVariables(env);
  const flag = readFlags(argv);
  const config: Config = {
    port: value.PORT ?? 3000,
    host: value.HOST ?? '127.0.0.1',
    baseUrl: value.BASE_URL?.replace(/\/+$/, '') ?? null,
    databaseUrl: value.DATABASE_URL,
    redisUrl: value.REDIS_URL,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM ?? 'Edustus <edustus@localhost>',
    dataFolder: value.EDUSTUS_DATA ? resolve(value.EDUSTUS_DATA) : join(project, '.edustus'),
    dataFolderChosen: value.EDUSTUS_DATA !== null,
    demo: !flag['--empty'] && (value.EDUSTUS_DEMO ?? (value.DATABASE_URL === null && value.NODE_ENV !== 'production')),
    testClock: value.EDUSTUS_TEST_CLOCK ?? false,
    secret: value.EDUSTUS_SECRET,
    poolSize: value.EDUSTUS_POOL ?? 10,
    trustProxy: value.EDUSTUS_TRUST_PROXY ?? false,
    rateLimit: value.EDUSTUS_RATE_LIMIT ?? 1200,
    logLevel: value.LOG_LEVEL ?? 'info',
    nodeEnv: value.NODE_ENV ?? 'development',
    role: flag['--role'] ?? 'all',
    oidc: oidcOf(value),
  };
  if (config.testClock && config.nodeEnv === 'production') {
    throw new StartError('EDUSTUS_TEST_CLOCK=1 lets anybody set the time and is refused with NODE_ENV=production: unset one of the two.');
  }
  const needs = whatNeedsAnAddress(config);
  if (config.baseUrl === null && needs !== null) {
    throw new StartError(
      `${needs} is set without BASE_URL, so links in letters would lead to whatever address somebody asked for: set BASE_URL to the public address of the service.`,
    );
  }
  if (config.nodeEnv === 'production' && config.baseUrl !== null && new URL(config.baseUrl).protocol === 'http:')
    throw new StartError(
      'BASE_URL is not encrypted, so anybody on the way could read who is signed in, which is refused with NODE_ENV=production: give its https address.',
    );
  if (flag['--empty'] && value.EDUSTUS_DEMO) {
    throw new StartError('--empty and EDUSTUS_DEMO=1 contradict each other: leave one of them out.');
  }
  return config;
}

/** The setting with which real people get links: these may be made of nothing that the client sends, as the Host header is. */
function whatNeedsAnAddress({ smtpUrl, oidc, nodeEnv }: Config): string | null {
  if (smtpUrl !== null) return 'SMTP_URL';
  if (oidc !== null) return 'OIDC_ISSUER';
  return nodeEnv === 'production' ? 'NODE_ENV=production' : null;
}

/** @throws StartError for a provider that is told by half, or would be asked without encryption in production */
function oidcOf(value: Values<typeof VARIABLES>): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = value;
  if (issuer === null) {
    const other = Object.keys(value).find((name) => name.startsWith('OIDC_') && value[name as keyof typeof value] !== null);
    if (other === undefined) return null;
    throw new StartError(`${other} is set without OIDC_ISSUER, so nobody could sign in there: set OIDC_ISSUER or leave ${other} out.`);
  }
  if (clientId === null || clientSecret === null) {
    const missing = clientId === null ? 'OIDC_CLIENT_ID' : 'OIDC_CLIENT_SECRET';
    throw new StartError(`OIDC_ISSUER is set without ${missing}: set what the identity provider gave for this program.`);
  }
  if (value.NODE_ENV === 'production' && new URL(issuer).protocol === 'http:')
    throw new StartError('OIDC_ISSUER is not encrypted, which is refused with NODE_ENV=production: give its https address.');
  return {
    issuer,
    clientId,
    clientSecret,
    name: value.OIDC_NAME,
    roleClaim: value.OIDC_ROLE_CLAIM ?? 'roles',
    roles: value.OIDC_ROLES ?? [],
  };
}

/** A misspelt variable would silently change nothing, so each of our own prefix must be known. */
function refuseUnknown(env: Readonly<Record<string, string | undefined>>): void {
  const unknown = Object.keys(env).find((name) => name.startsWith('EDUSTUS_') && !(name in VARIABLES));
  if (unknown === undefined) return;
  const known = Object.keys(VARIABLES).filter((name) => name.startsWith('EDUSTUS_'));
  throw new StartError(`The environment variable ${unknown} is unknown: unset it or use one of ${known.join(', ')}.`);
}

function readVariables(env: Readonly<Record<string, string | undefined>>): Values<typeof VARIABLES> {
  const read = Object.entries(VARIABLES).map(([name, setting]) => [name, env[name] ? readOne(name, env[name], setting) : null]);
  return Object.fromEntries(read) as Values<typeof VARIABLES>;
}

function readOne(name: string, raw: string, { check }: Setting): unknown {
  try {
    return check.read(raw);
  } catch {
    throw new StartError(`${name} takes ${check.takes}, but is ${shown(raw, check)}: correct it or leave it out.`);
  }
}

/** `--role web` and `--role=web` are the same. */
function readFlags(argv: readonly string[]): Values<typeof FLAGS> {
  const read: Record<string, unknown> = Object.fromEntries(Object.keys(FLAGS).map((name) => [name, null]));
  const rest = [...argv];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = '', ...given] = arg.split('=');
    const setting: Setting | undefined = Object.hasOwn(FLAGS, name) ? FLAGS[name as keyof typeof FLAGS] : undefined;
    if (!setting) throw new StartError(`The argument ${shown(arg)} is unknown: the program takes ${Object.keys(FLAGS).join(' and ')}.`);
    if (name === '--empty') {
      if (given.length > 0) throw new StartError('--empty takes no value: write it alone.');
      read[name] = true;
    } else {
      const raw = given.length > 0 ? given.join('=') : rest.shift();
      if (raw === undefined) throw new StartError(`${name} takes ${setting.check.takes}, but stands alone: add one.`);
      read[name] = readOne(name, raw, setting);
    }
  }
  return read as Values<typeof FLAGS>;
}
