import { address, anyText, type Check, mailbox, onOff, oneOf, secretText, wholeNumber } from './checks.js';
import { roleMap } from './oidc-roles.js';

/** One environment variable or flag, as the documents list it. */
export interface Setting<T = unknown> {
  readonly meaning: string;
  /** In words; null when nothing is assumed. The value itself is worked out in `readConfig`. */
  readonly byDefault: string | null;
  readonly check: Check<T>;
}

const setting = <T>(check: Check<T>, byDefault: string | null, meaning: string): Setting<T> => ({ meaning, byDefault, check });

const DATABASE = address('postgres://user:password@host:5432/edustus', ['postgres', 'postgresql'], (url) => url.pathname.length > 1);
const REDIS = address('redis://host:6379', ['redis', 'rediss']);
const SMTP = address('smtp://user:password@host:587', ['smtp', 'smtps'], (url) => url.hostname !== '');
const ISSUER = address('https://id.example.org/realms/county', ['http', 'https'], (url) => url.search === '' && url.hash === '');
const PUBLIC = address('https://edustus.example.org', ['http', 'https'], (url) => url.search === '' && url.hash === '');

/** Every environment variable the program reads. Documents and their test are made from this table; nothing else reads the environment. */
export const VARIABLES = {
  PORT: setting(wholeNumber(0, 65_535), '3000', 'TCP port of the web server; 0 takes any free one'),
  HOST: setting(anyText, '127.0.0.1', 'address to listen on; 0.0.0.0 in a container'),
  BASE_URL: setting(
    PUBLIC,
    'the address that was asked; required with SMTP_URL, OIDC_ISSUER or NODE_ENV=production',
    'public address, of which links in letters and for signing in are made; https with NODE_ENV=production',
  ),
  DATABASE_URL: setting(DATABASE, 'a PostgreSQL of its own in EDUSTUS_DATA', 'PostgreSQL 14 or newer'),
  REDIS_URL: setting(REDIS, 'the queues live in the database', 'Redis for the queues'),
  SMTP_URL: setting(
    SMTP,
    'mail is kept in memory, for the mailbox page of the demonstration',
    'mail server; smtps:// is encrypted from the start',
  ),
  MAIL_FROM: setting(mailbox, 'Edustus <edustus@localhost>', 'sender of the mail'),
  EDUSTUS_DATA: setting(
    anyText,
    '.edustus in the project folder',
    'folder of the embedded database, its log, and the secret of links where none is given',
  ),
  EDUSTUS_DEMO: setting(
    onOff,
    '1 on the embedded database, otherwise 0; 0 with NODE_ENV=production',
    'load the demonstration into an empty database',
  ),
  EDUSTUS_TEST_CLOCK: setting(onOff, '0', 'let PUT /api/v1/clock set the time; refused with NODE_ENV=production'),
  EDUSTUS_SECRET: setting(
    secretText(32),
    'made once and kept in EDUSTUS_DATA',
    'secret that signs links to candidates; several machines need the same',
  ),
  EDUSTUS_POOL: setting(wholeNumber(2, 500), '10', 'database connections per process'),
  EDUSTUS_RATE_LIMIT: setting(wholeNumber(0, 1_000_000), '1200', 'requests a minute from one address; 0 sets no limit'),
  EDUSTUS_TRUST_PROXY: setting(onOff, '0', "take the client's address from X-Forwarded-For; 1 only behind a proxy that sets it"),
  OIDC_ISSUER: setting(
    ISSUER,
    'nobody signs in by OpenID Connect',
    'identity provider at which staff sign in, as it names itself; https with NODE_ENV=production',
  ),
  OIDC_CLIENT_ID: setting(
    anyText,
    'none; required with OIDC_ISSUER',
    'as whom the program is registered there, with the addresses /oidc/return and, after signing out, /oidc/signed-out',
  ),
  OIDC_CLIENT_SECRET: setting(secretText(1), 'none; required with OIDC_ISSUER', 'secret of that registration'),
  OIDC_NAME: setting(anyText, 'words of the page', 'what the button for signing in there says it is'),
  OIDC_ROLE_CLAIM: setting(
    anyText,
    'roles',
    'claim that lists somebody’s roles, in the ID token or from the userinfo endpoint; dots lead into nested ones',
  ),
  OIDC_ROLES: setting(
    roleMap,
    'the provider gives no roles',
    'grant for each value of that claim: made at signing in, ended at the first sign-in without it; other grants are left alone',
  ),
  LOG_LEVEL: setting(oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'), 'info', 'least severe log lines to write'),
  NODE_ENV: setting(
    oneOf('development', 'production', 'test'),
    'development',
    'production refuses what is for tests only, and loads a demonstration only when told to',
  ),
} as const;

/** Every flag of `npm start -- …`. A flag of `onOff` takes no value. */
export const FLAGS = {
  '--role': setting(oneOf('all', 'web', 'worker'), 'all', 'serve pages and API (web), run deadlines and letters (worker), or both (all)'),
  '--empty': setting(onOff, null, 'start without the demonstration'),
} as const;

export type Values<Table extends Record<string, Setting>> = { [K in keyof Table]: ReturnType<Table[K]['check']['read']> | null };
