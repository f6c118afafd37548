import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/platform/config/config.js';
import { FLAGS, VARIABLES } from '../../src/platform/config/settings.js';
import { StartError } from '../../src/platform/start-error.js';

const read = (env: Record<string, string> = {}, ...argv: string[]) => readConfig(env, argv, '/project');

function refusal(env: Record<string, string>, ...argv: string[]): string {
  try {
    read(env, ...argv);
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('configuration', () => {
  it('needs nothing: embedded database with the demonstration on the loopback, port 3000', () => {
    expect(read()).toEqual({
      port: 3000,
      host: '127.0.0.1',
      baseUrl: null,
      databaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      mailFrom: 'Edustus <edustus@localhost>',
      dataFolder: '/project/.edustus',
      dataFolderChosen: false,
      demo: true,
      testClock: false,
      secret: null,
      poolSize: 10,
      rateLimit: 1200,
      trustProxy: false,
      logLevel: 'info',
      nodeEnv: 'development',
      role: 'all',
      oidc: null,
    });
  });

  it('loads no demonstration into an external database, into one started with --empty, in production, or when told not to', () => {
    const external = { DATABASE_URL: 'postgres://u:p@db/edustus' };
    expect(read(external).demo).toBe(false);
    expect(read({ ...external, EDUSTUS_DEMO: '1' }).demo).toBe(true);
    expect(read({}, '--empty').demo).toBe(false);
    expect(read({ EDUSTUS_DEMO: '0' }).demo).toBe(false);
    const production = { NODE_ENV: 'production', BASE_URL: 'https://edustus.example.org' };
    expect(read(production).demo).toBe(false);
    expect(read({ ...production, EDUSTUS_DEMO: '1' }).demo).toBe(true);
  });

  it('takes a role with a space or an equals sign', () => {
    expect(read({}, '--role', 'web').role).toBe('web');
    expect(read({}, '--role=worker').role).toBe('worker');
  });

  it('counts an empty variable as not set, as compose files leave them', () => {
    expect(read({ DATABASE_URL: '', PORT: '' })).toEqual(read());
  });

  it('takes the public address without a trailing slash', () => {
    expect(read({ BASE_URL: 'https://edustus.example.org/' }).baseUrl).toBe('https://edustus.example.org');
  });

  it.each([
    [{ PORT: 'three' }, 'PORT takes a whole number from 0 to 65535, but is "three": correct it or leave it out.'],
    [{ PORT: '65536' }, 'PORT takes a whole number from 0 to 65535, but is "65536": correct it or leave it out.'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL takes one of fatal, error, warn, info, debug, trace, silent, but is "loud": correct it or leave it out.',
    ],
    [{ EDUSTUS_TEST_CLOCK: 'yes' }, 'EDUSTUS_TEST_CLOCK takes 1 or 0, but is "yes": correct it or leave it out.'],
    [
      { SMTP_URL: 'mail.example.org' },
      'SMTP_URL takes an address like smtp://user:password@host:587, but is "mail.example.org": correct it or leave it out.',
    ],
    [
      { MAIL_FROM: 'Edustus' },
      'MAIL_FROM takes a sender like Edustus <edustus@example.org>, but is "Edustus": correct it or leave it out.',
    ],
    [
      { MAIL_FROM: 'a@example.org, b@example.org' },
      'MAIL_FROM takes a sender like Edustus <edustus@example.org>, but is "a@example.org, b@example.org": correct it or leave it out.',
    ],
    [{ REDIS_URL: 'localhost' }, 'REDIS_URL takes an address like redis://host:6379, but is "localhost": correct it or leave it out.'],
    [
      { EDUSTUS_SECRET: 'short' },
      'EDUSTUS_SECRET takes a secret of at least 32 characters, but is a value of 5 characters: correct it or leave it out.',
    ],
  ])('refuses %j in one sentence with the mend', (env, sentence) => {
    expect(refusal(env as unknown as Record<string, string>)).toBe(sentence);
  });

  it('masks the password of a database address that does not fit, even of one that cannot be parsed', () => {
    for (const url of [
      'mysql://u:hunter2@db/x',
      'postgres://u:hunter2@db',
      'postgres://u:hun/ter2@x:y/d',
      'postgres://u@h?password=hunter2',
    ]) {
      expect(refusal({ DATABASE_URL: url })).toMatch(/^DATABASE_URL takes an address like postgres:/);
      expect(refusal({ DATABASE_URL: url })).not.toMatch(/hunter2|ter2/);
    }
  });

  it('refuses a misspelt variable of its own, naming those that exist', () => {
    expect(refusal({ EDUSTUS_DATEN: 'x' })).toBe(
      'The environment variable EDUSTUS_DATEN is unknown: unset it or use one of EDUSTUS_DATA, EDUSTUS_DEMO, EDUSTUS_TEST_CLOCK, EDUSTUS_SECRET, EDUSTUS_POOL, EDUSTUS_RATE_LIMIT, EDUSTUS_TRUST_PROXY.',
    );
  });

  it('refuses an unknown argument, a flag without its value, and a value for --empty', () => {
    expect(refusal({}, '--emtpy')).toBe('The argument "--emtpy" is unknown: the program takes --role and --empty.');
    expect(refusal({}, '--role')).toBe('--role takes one of all, web, worker, but stands alone: add one.');
    expect(refusal({}, '--role=boss')).toBe('--role takes one of all, web, worker, but is "boss": correct it or leave it out.');
    expect(refusal({}, '--empty=1')).toBe('--empty takes no value: write it alone.');
    expect(refusal({}, 'toString')).toMatch(/unknown/);
  });

  it('refuses contradictions: the test clock in production, --empty with a demonstration', () => {
    expect(refusal({ EDUSTUS_TEST_CLOCK: '1', NODE_ENV: 'production' })).toMatch(
      /^EDUSTUS_TEST_CLOCK=1 .* is refused with NODE_ENV=production/,
    );
    expect(refusal({ EDUSTUS_DEMO: '1' }, '--empty')).toMatch(/contradict/);
  });

  it('takes an identity provider whole, and which of its roles are whose', () => {
    const [body, organ] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
    const oidc = {
      OIDC_ISSUER: 'https://id.example.org',
      OIDC_CLIENT_ID: 'edustus',
      OIDC_CLIENT_SECRET: 'hunter2',
      BASE_URL: 'https://edustus.example.org',
    };
    const told = { issuer: 'https://id.example.org', clientId: 'edustus', clientSecret: 'hunter2', name: null };
    expect(read(oidc).oidc).toEqual({ ...told, roleClaim: 'roles', roles: [] });
    const more = {
      OIDC_NAME: 'Virkatili',
      OIDC_ROLE_CLAIM: 'groups',
      OIDC_ROLES: `cn=admin=administrator; kh sihteeri = secretary:${body};kh sihteeri=substitute:${body};hallitus=organ-member:${organ.toUpperCase()};`,
    };
    expect(read({ ...oidc, ...more }).oidc).toEqual({
      ...told,
      name: 'Virkatili',
      roleClaim: 'groups',
      roles: [
        { claim: 'cn=admin', role: 'administrator', scopeId: null },
        { claim: 'kh sihteeri', role: 'secretary', scopeId: body },
        { claim: 'kh sihteeri', role: 'substitute', scopeId: body },
        { claim: 'hallitus', role: 'organ-member', scopeId: organ },
      ],
    });
    for (const roles of [
      'admin',
      'a=boss',
      'a=contact:' + body,
      'a=secretary',
      'a=secretary:1',
      `a=administrator:${body}`,
      '=administrator',
    ])
      expect(refusal({ ...oidc, OIDC_ROLES: roles })).toMatch(/^OIDC_ROLES takes a list like .*: correct it or leave it out\.$/);
  });

  it('refuses an identity provider by half, or without encryption in production', () => {
    const oidc = {
      OIDC_ISSUER: 'http://id.example.org',
      OIDC_CLIENT_ID: 'edustus',
      OIDC_CLIENT_SECRET: 'hunter2',
      BASE_URL: 'http://localhost:3000',
    };
    expect(refusal({ OIDC_ROLES: 'a=administrator' })).toMatch(/^OIDC_ROLES is set without OIDC_ISSUER/);
    expect(refusal({ ...oidc, OIDC_CLIENT_ID: '' })).toMatch(/^OIDC_ISSUER is set without OIDC_CLIENT_ID/);
    expect(refusal({ ...oidc, OIDC_CLIENT_SECRET: '' })).toMatch(/^OIDC_ISSUER is set without OIDC_CLIENT_SECRET/);
    expect(refusal(oidc)).toBe('accepted');
    expect(refusal({ ...oidc, NODE_ENV: 'production' })).toMatch(/^OIDC_ISSUER is not encrypted/);
  });

  it('refuses a public address without encryption in production, where cookies would go over it in clear', () => {
    expect(refusal({ BASE_URL: 'http://edustus.example.org' })).toBe('accepted');
    expect(refusal({ BASE_URL: 'http://edustus.example.org', NODE_ENV: 'production' })).toMatch(/^BASE_URL is not encrypted/);
  });

  it('makes no links of whatever address somebody asked for, where real people get them', () => {
    const oidc = { OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'edustus', OIDC_CLIENT_SECRET: 'hunter2' };
    const real: [string, Record<string, string>][] = [
      ['SMTP_URL', { SMTP_URL: 'smtp://mail.example.org:587' }],
      ['OIDC_ISSUER', oidc],
      ['NODE_ENV=production', { NODE_ENV: 'production' }],
    ];
    for (const [what, env] of real) {
      expect(refusal(env)).toBe(
        `${what} is set without BASE_URL, so links in letters would lead to whatever address somebody asked for: set BASE_URL to the public address of the service.`,
      );
      expect(refusal({ ...env, BASE_URL: 'https://edustus.example.org' })).toBe('accepted');
    }
  });

  it('describes every variable and flag for the documents', () => {
    for (const setting of [...Object.values(VARIABLES), ...Object.values(FLAGS)]) {
      expect(setting.meaning).toMatch(/\w{3}/);
      expect(setting.check.takes).toMatch(/\d|\w{3}/);
    }
  });
});
