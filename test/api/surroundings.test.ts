import { ASSETS } from '../../src/web/assets.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';
import { act, aNominee, codesOf, get, journalOf, post } from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
});
afterAll(() => app.stop());

const REGISTER = WORKFLOWS.map((w) => w.collection);

const open = async (path: string, init: RequestInit = {}): Promise<{ status: number; text: string; type: string; headers: Headers }> => {
  const response = await fetch(`${app.url}${path}`, init);
  return {
    status: response.status,
    text: await response.text(),
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
  };
};

describe('AMEND by PATCH', () => {
  it('changes a draft, and null empties a fact', async () => {
    const id = await post(world.secretary, '/calls', {
      body: world.body,
      title: { fi: 'Haku' },
      closesOn: '2026-03-31',
      closesTime: '16:15',
      seats: world.seats,
    });
    const amended = await made(
      world.secretary('PATCH', `/calls/${id}`, { closesTime: null, seats: world.seats.slice(1), declaredMembers: 2 }),
    );
    expect(amended).toMatchObject({
      version: 2,
      state: 'draft',
      closesOn: '2026-03-31',
      closesTime: null,
      seats: world.seats.slice(1),
      declaredMembers: 2,
      title: { fi: 'Haku' },
    });
    expect((await made(world.secretary('PATCH', `/calls/${id}`, {}))).version).toBe(3);
    expect(await journalOf(app, `/calls/${id}`)).toEqual(['CREATE', 'AMEND', 'AMEND']);
  });

  it('never touches what an event owns: a published call keeps its deadline and its seats', async () => {
    const id = await anOpenCall(world);
    const before = await get(app.admin, `/calls/${id}`);
    for (const change of [{ closesOn: '2026-05-31' }, { seats: [] }, { title: { fi: 'Muu' } }, { declaredMembers: 1 }]) {
      const refused = await world.secretary('PATCH', `/calls/${id}`, change);
      expect([refused.status, codesOf(refused)]).toEqual([409, ['event-not-possible-here']]);
      expect(codesOf(await world.secretary('POST', `/calls/${id}/events`, { type: 'AMEND', ...change }))).toEqual([
        'event-not-possible-here',
      ]);
    }
    expect(await get(app.admin, `/calls/${id}`)).toEqual(before);
  });

  it('supplements a sent proposal and never exchanges its person, seats or organisations', async () => {
    const { id } = await aProposal(world, await anOpenCall(world), 0, aNominee());
    const contact = world.contacts[0] as Api;
    for (const change of [{ nominee: aNominee() }, { seats: world.seats.slice(1) }, { organisations: [world.organisations[1]] }])
      expect(codesOf(await contact('PATCH', `/proposals/${id}`, change))).toEqual(['proposal.sent-facts-stand']);
    expect((await made(contact('PATCH', `/proposals/${id}`, { justification: 'Lisää perusteluja.' }))).justification).toBe(
      'Lisää perusteluja.',
    );
  });

  it('is not there for what only events change', async () => {
    expect((await world.secretary('PATCH', `/bodies/${world.body}`, { name: { fi: 'Muu' } })).status).toBe(403);
    const { id } = await aProposal(world, await anOpenCall(world), 1, aNominee());
    await act(world.secretary, `/proposals/${id}`, 'CHECK');
    expect(codesOf(await (world.contacts[1] as Api)('PATCH', `/proposals/${id}`, { justification: 'Vielä.' }))).toEqual([
      'event-not-possible-here',
    ]);
  });

  it('of a dated thing keeps what was true before', async () => {
    const organisation = await post(app.admin, '/organisations', { name: 'Vanha nimi ry' });
    const { periods } = await made(app.admin('PATCH', `/organisations/${organisation}`, { name: 'Uusi nimi ry', validFrom: '2026-03-01' }));
    const standing = (periods as { name: string; from: string; until: string | null; supersededAt: string | null }[]).filter(
      (p) => p.supersededAt === null,
    );
    expect(standing.map(({ name, from, until }) => [name, from, until])).toEqual([
      ['Vanha nimi ry', '1900-01-01', '2026-03-01'],
      ['Uusi nimi ry', '2026-03-01', null],
    ]);
    expect(periods).toHaveLength(3);
    expect((await get(app.as(null), `/organisations/${organisation}`)).name).toBe('Uusi nimi ry');
  });
});

describe('what could happen to a thing', () => {
  it('stands in `available`, with the same reasons as the refusal', async () => {
    const id = await post(world.secretary, '/calls', { body: world.body, title: { fi: 'Haku' } });
    const { available } = (await get(world.secretary, `/calls/${id}`)) as {
      available: { type: string; allowed: boolean; reasons: { code: string }[] }[];
    };
    expect(available.map((a) => [a.type, a.allowed])).toEqual([
      ['AMEND', true],
      ['PUBLISH', false],
      ['CANCEL', true],
    ]);
    const refused = await world.secretary('POST', `/calls/${id}/events`, { type: 'PUBLISH' });
    expect(available[1]?.reasons).toEqual(refused.body.reasons);
    const call = await anOpenCall(world);
    const seen = (await get(app.as(null), `/calls/${call}`)).available as { allowed: boolean; reasons: { code: string }[] }[];
    expect(new Set(seen.flatMap((a) => [a.allowed, ...a.reasons.map((r) => r.code)]))).toEqual(new Set([false, 'not-yours']));
  });
});

describe('the language of an answer', () => {
  const detail = async (language?: string): Promise<string> =>
    (await app.as(null)('GET', '/calls/x', undefined, language === undefined ? {} : { 'accept-language': language })).body.detail as string;
  const [FI, SV, EN] = [
    'Tätä ei ole, tai sinulla ei ole oikeutta nähdä sitä.',
    'Detta finns inte, eller så har du inte rätt att se det.',
    'This does not exist, or you may not see it.',
  ];
  it.each([
    ['fi', FI],
    ['sv-FI,sv;q=0.9', SV],
    ['en-GB', EN],
    ['de,fr;q=0.9', EN],
    ['de, fi;q=0.3, sv;q=0.7', SV],
    ['fi;q=0, sv;q=0.1', SV],
    ['*', EN],
    [';;;,,q=x', EN],
    ['FI', FI],
  ])('%s', async (asked, expected) => expect(await detail(asked)).toBe(expected));
  it('is English to who asks for none', async () => expect(await detail('')).toBe(EN));
  it('of a refusal and of a field, while `text` has all three', async () => {
    const id = await post(world.secretary, '/calls', { body: world.body, title: { fi: 'Haku' } });
    const refused = await world.secretary('POST', `/calls/${id}/events`, { type: 'PUBLISH' }, { 'accept-language': 'sv' });
    expect(refused.body.title).toBe('Detta är inte möjligt nu.');
    expect(refused.body.reasons[0].detail).toBe(refused.body.reasons[0].text.sv);
    const invalid = await world.secretary('PATCH', `/calls/${id}`, { closesOn: 'x' }, { 'accept-language': 'fi' });
    expect([invalid.body.title, invalid.body.errors[0].detail]).toEqual(['Tiedoissa on korjattavaa.', invalid.body.errors[0].text.fi]);
  });
});

describe('around the API', () => {
  it('the index links to everything, and every link answers', async () => {
    const { name, testClock, demonstration, links } = await get(app.as(null), '');
    expect([name, testClock, demonstration]).toEqual(['Edustus', true, false]);
    expect(Object.keys(links).sort()).toEqual([...REGISTER, 'workflows', 'openapi', 'documentation', 'clock', 'health'].sort());
    for (const link of Object.values(links as Record<string, string>))
      expect([link, [200, 401].includes((await open(link)).status)]).toEqual([link, true]);
  });

  it('the rule book is told: every workflow with states, events, rules, sources and a diagram', async () => {
    const { items } = (await get(app.as(null), '/workflows')) as { items: { name: string; link: string; label: object }[] };
    expect(items).toHaveLength(REGISTER.length);
    for (const { name, link } of items) {
      const { status, text } = await open(link);
      const told = JSON.parse(text) as Record<string, unknown>;
      expect([status, told['name']]).toEqual([200, name]);
      for (const part of ['states', 'events', 'rules', 'diagram'])
        expect([name, part, told[part] !== undefined]).toEqual([name, part, true]);
    }
    expect((await open('/api/v1/workflows/nonsense')).status).toBe(404);
  });

  it('the documentation is a page that loads nothing from elsewhere', async () => {
    const { status, type, text, headers } = await open('/api/v1/docs');
    expect([status, type]).toEqual([200, expect.stringContaining('text/html')]);
    expect(text).not.toMatch(/(?:src|href)="https?:/);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const [, asset] of text.matchAll(/(?:src|href)="(\.?\/?[^"]+\.(?:js|css))"/g))
      expect([asset, (await open(new URL(asset as string, 'http://x/api/v1/docs').pathname)).status]).toEqual([asset, 200]);
  });

  it('every answer has the security headers and none says what it is made with', async () => {
    for (const path of ['/', '/api/v1', '/api/v1/docs', '/api/v1/calls', '/nothing', '/health/ready', ASSETS.css]) {
      const { headers } = await open(path);
      expect([path, headers.get('x-content-type-options'), headers.get('x-powered-by'), headers.get('server')]).toEqual([
        path,
        'nosniff',
        null,
        null,
      ]);
      expect([path, headers.get('content-security-policy')]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")]);
      // A page's own forms say where they come from; the API has none.
      const policy = path === '/' || path === '/nothing' ? 'same-origin' : 'no-referrer';
      expect([path, headers.get('referrer-policy')]).toEqual([path, policy]);
      expect([path, headers.get('strict-transport-security') !== null]).toEqual([path, true]);
    }
  });

  it('an unknown route or method is a problem too', async () => {
    const asked: [string, string, number][] = [
      ['GET', '/api/v2/calls', 404],
      ['GET', '/api/v1/calls/x/nothing', 404],
      ['POST', '/api/v1/calls/x', 404],
      ['PUT', '/api/v1/calls', 404],
      ['DELETE', `/api/v1/calls/${world.body}`, 404],
      ['POST', '/health/live', 404],
      ['GET', `/api/v1/${'x'.repeat(400)}`, 404],
      ['GET', '/api/v1/%', 400],
    ];
    for (const [method, path, status] of asked) {
      const answer = await open(path, { method });
      expect([method, path, answer.status, answer.type]).toEqual([method, path, status, 'application/problem+json; charset=utf-8']);
      expect(JSON.parse(answer.text)).toMatchObject({
        status,
        type: status === 404 ? '/problems/not-found' : '/problems/malformed',
        title: expect.any(String),
        detail: expect.any(String),
      });
    }
  });

  it('every problem type is a page', async () => {
    for (const name of ['malformed', 'transition-refused', 'invalid-fields', 'link-expired'])
      expect((await open(`/problems/${name}`)).status).toBe(200);
    for (const name of ['nonsense', 'constructor']) expect((await open(`/problems/${name}`)).status).toBe(404);
  });

  it('the bare address leads to the front page in the reader’s language', async () => {
    for (const language of ['fi', 'sv', 'en']) {
      const { status, type, text } = await open('/', { headers: { 'accept-language': language } });
      expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain(`<html lang="${language}">`);
    }
  });

  it('an unknown address outside the API is a page that says so', async () => {
    for (const path of ['/nothing', '/fi/nothing', '/sv/calls/x/y/z/nothing']) {
      const { status, type, text } = await open(path);
      expect([path, status, type]).toEqual([path, 404, 'text/html; charset=utf-8']);
      expect(text).toContain('<h1>');
    }
  });

  it('health and figures are there, and figures name no ids', async () => {
    expect(JSON.parse((await open('/health/live')).text)).toEqual({ status: 'ok' });
    const ready = JSON.parse((await open('/health/ready')).text) as { status: string; details: Record<string, { status: string }> };
    expect([ready.status, ready.details['database']?.status]).toEqual(['ok', 'up']);
    const { text } = await open('/metrics');
    expect(text).toContain('edustus_http_seconds_bucket');
    expect(text).toContain('route="/api/v1/:collection/:id"');
    expect(text).not.toContain(world.body);
  });
});

describe('a limit on requests', () => {
  it('counts addresses that there are not, the network of 64 bits of IPv6, and no address that the client itself writes', async () => {
    const limited = await anApp({ env: { EDUSTUS_RATE_LIMIT: '3', EDUSTUS_TRUST_PROXY: '1' } });
    try {
      const from = async (path: string, forwarded: string): Promise<number> =>
        (await fetch(`${limited.url}${path}`, { headers: { 'x-forwarded-for': forwarded } })).status;
      const [known, unknown] = ['/api/v1/regions', '/no/such/address'];
      const answers: number[] = [];
      for (const path of [unknown, known, unknown, unknown, known]) answers.push(await from(path, '192.0.2.1'));
      expect(answers).toEqual([404, 200, 404, 429, 429]);
      expect(await from(known, '203.0.113.9, 192.0.2.1')).toBe(429);
      expect(await from(known, '192.0.2.1, 203.0.113.9')).toBe(200);
      const six: number[] = [];
      for (let n = 1; n <= 4; n += 1) six.push(await from(known, `2001:db8:1:2::${n}`));
      expect(six).toEqual([200, 200, 200, 429]);
      expect(await from(known, '2001:db8:1:3::1')).toBe(200);
    } finally {
      await limited.stop();
    }
  });

  it('is per address, whatever token is shown: the first request above it in a minute is 429', async () => {
    // Setting the clock is the first of the six.
    const limited = await anApp({ env: { EDUSTUS_RATE_LIMIT: '6' } });
    try {
      const other = limited.as(await limited.tokenFor(limited.adminId));
      const answers: Answer[] = [];
      for (let i = 0; i < 6; i += 1) answers.push(await limited.admin('GET', '/regions'));
      expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200, 200, 429]);
      const { body, headers } = answers[5] as Answer;
      expect([body.type, headers.get('content-type')]).toEqual(['/problems/too-many-requests', 'application/problem+json; charset=utf-8']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await other('GET', '/regions')).status).toBe(429);
    } finally {
      await limited.stop();
    }
  });
});
