import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';
import { aNominee, memoryOf, post } from './steps.js';

let app: TestApp;
let world: World;
let draft: string;
let call: string;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
  draft = await post(world.secretary, '/calls', { body: world.body, title: { fi: 'Luonnos' } });
  call = await anOpenCall(world);
});
afterAll(() => app.stop());

const pointersOf = ({ status, body }: Answer): unknown[] => [
  status,
  ...(body.errors ?? []).map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`),
];

describe('a wrong field is 422 with a pointer', () => {
  const proposal = (more: object): Promise<Answer> =>
    (world.contacts[0] as Api)('POST', '/proposals', { call, organisations: [world.organisations[0]], nominee: aNominee(), ...more });

  it('to the nested field', async () => {
    expect(pointersOf(await proposal({ nominee: { givenName: '', familyName: 5, email: 'x', extra: 1 } }))).toEqual([
      422,
      '/nominee/extra field.unknown',
      '/nominee/givenName field.not-text',
      '/nominee/familyName field.not-text',
      '/nominee/email field.not-email',
    ]);
    expect(pointersOf(await proposal({ nominee: {} }))).toEqual([
      422,
      '/nominee/givenName field.required',
      '/nominee/familyName field.required',
    ]);
    expect(pointersOf(await proposal({ nominee: [] }))).toEqual([422, '/nominee field.not-object']);
    expect(
      pointersOf(
        await world.secretary('PATCH', `/calls/${draft}`, {
          questions: [{ key: 'a', text: { fi: 'A?' }, type: 'text', answeredBy: 'nominator', required: true, public: true }, { key: '' }],
        }),
      ),
    ).toEqual([
      422,
      '/questions/1/key field.not-text',
      '/questions/1/text field.required',
      '/questions/1/type field.required',
      '/questions/1/answeredBy field.required',
      '/questions/1/required field.required',
      '/questions/1/public field.required',
    ]);
    expect(pointersOf(await world.secretary('POST', '/decisions', { body: world.body, items: [{ seat: 'x' }] }))).toEqual([
      422,
      '/items/0/seat field.not-id',
    ]);
    expect(
      pointersOf(await world.secretary('POST', '/organisations', { name: 'Yhdistys ry', sectors: [{ body: world.body, 'a/b~c': 1 }] })),
    ).toEqual([422, '/sectors/0/a~1b~0c field.unknown', '/sectors/0/sector field.required']);
  });

  it('that is unknown, whatever it is called', async () => {
    for (const name of ['state', 'version', 'id', 'publishedAt', 'deadlineVersion', 'closesAt', 'hasOwnProperty', 'toString', 'a/b', '']) {
      const pointer = `/${name.replace('/', '~1')}`;
      expect(pointersOf(await world.secretary('POST', '/calls', { body: world.body, title: { fi: 'Haku' }, [name]: 1 }))).toEqual([
        422,
        `${pointer} field.unknown`,
      ]);
      expect(pointersOf(await world.secretary('PATCH', `/calls/${draft}`, { [name]: 1 }))).toEqual([422, `${pointer} field.unknown`]);
      expect(pointersOf(await world.secretary('POST', `/calls/${draft}/events`, { type: 'PUBLISH', [name]: 1 }))).toEqual([
        422,
        `${pointer} field.unknown`,
      ]);
    }
    expect(pointersOf(await world.secretary('PATCH', `/calls/${draft}`, { type: 'PUBLISH' }))).toEqual([422, '/type field.unknown']);
    expect(pointersOf(await app.as(null)('PUT', '/clock', { now: '2026-03-02T08:00:00Z', then: 1 }))).toEqual([422, '/then field.unknown']);
    expect(pointersOf(await app.admin('POST', '/tokens', { person: app.adminId, label: 'x', days: 9999 }))).toEqual([
      422,
      '/days field.unknown',
    ]);
  });

  it.each([
    [
      'closesOn',
      'field.not-date',
      [
        '2026-02-30',
        '2025-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-04-31',
        '1899-12-31',
        '2200-01-01',
        '26-01-01',
        '2026-1-1',
        '2026-01-01T00:00:00Z',
        20260101,
        '',
      ],
    ],
    ['closesTime', 'field.not-time', ['24:00', '9:00', '16:60', '16.15', '16:15:00', '', 16]],
    [
      'opensAt',
      'field.not-instant',
      [
        '2026-02-30T10:00:00Z',
        '2026-03-01T24:00:00Z',
        '2026-03-01T10:60:00Z',
        '2026-03-01T10:00:00',
        '2026-03-01',
        '2026-03-01T10:00:00+24:00',
        1772361000,
        'now',
      ],
    ],
    ['declaredMembers', 'field.not-whole-number', [-1, 501, 1.5, '3', null, 1e400]],
    ['seats', 'field.not-ids', ['x', ['x'], [null], {}, [[]]]],
    ['responsible', 'field.not-id', ['x', 5, {}, 'ZZZZZZZZ-0000-7000-8000-000000000000']],
    ['languages', 'field.not-some-of', [[], ['de'], ['fi', 'fi'], 'fi', {}]],
    ['title', 'field.not-words', [{}, { fi: '' }, { fi: ' ' }, { de: 'Ruf' }, { fi: 5 }, 'Haku', []]],
    ['consentRule', 'field.not-one-of', ['never', 1, {}, ['by-closing']]],
  ] as const)('that does not exist or has another form: %s', async (field, code, values) => {
    for (const value of values) {
      const expected = value === null && field === 'declaredMembers' ? 'field.required' : code;
      const text = value === 1e400 ? `{"${field}":1e400}` : { [field]: value };
      expect([value, pointersOf(await world.secretary('PATCH', `/calls/${draft}`, text))]).toEqual([value, [422, `/${field} ${expected}`]]);
    }
  });

  it('that is too long, with the limit: in each language where it is', async () => {
    const answer = await world.secretary('PATCH', `/calls/${draft}`, { title: { fi: 'x'.repeat(301), sv: 'y', en: 'z'.repeat(301) } });
    expect(pointersOf(answer)).toEqual([422, '/title/fi field.too-long', '/title/en field.too-long']);
    expect(answer.body.errors[0].text.fi).toBe('Teksti on liian pitkä. Siinä voi olla enintään 300 merkkiä.');
    const size = await world.secretary('PATCH', `/calls/${draft}`, { declaredMembers: 501 });
    expect(size.body.errors[0].text.fi).toBe('Anna kokonaisluku väliltä 0–500.');
  });

  it('that refers to nothing', async () => {
    const absent = '0198f000-0000-7000-8000-000000000000';
    expect(pointersOf(await world.secretary('PATCH', `/calls/${draft}`, { responsible: absent }))).toEqual([
      422,
      '/responsible field.no-such',
    ]);
    expect(pointersOf(await world.secretary('PATCH', `/calls/${draft}`, { seats: [world.seats[0], absent] }))).toEqual([
      422,
      '/seats field.no-such',
    ]);
    expect(pointersOf(await proposal({ call: absent }))[0]).not.toBe(500);
    expect(
      pointersOf(await world.secretary('POST', '/decisions', { body: world.body, items: [{ seat: absent, person: app.adminId }] })),
    ).toEqual([422, '/items field.no-such']);
    expect(pointersOf(await app.admin('POST', '/seats', { body: absent, constituency: { fi: 'x' }, role: 'member' }))).toEqual([
      422,
      '/body field.no-such',
    ]);
    expect(pointersOf(await app.admin('POST', '/tokens', { person: absent, label: 'x' }))).toEqual([422, '/person field.no-such']);
  });

  it('that is taken', async () => {
    const businessId = '1234567-1';
    expect((await app.admin('POST', '/organisations', { name: 'Ensimmäinen ry', businessId })).status).toBe(201);
    expect(pointersOf(await app.admin('POST', '/organisations', { name: 'Toinen ry', businessId }))).toEqual([
      422,
      '/businessId field.taken',
    ]);
  });

  it('where a range ends before it begins or a thing is listed twice: never a fault', async () => {
    const { body } = world;
    const seat = await post(world.secretary, '/seats', { body, constituency: { fi: 'Oma' }, role: 'expert', filling: 'authority' });
    const [office, link] = [
      await post(world.secretary, '/offices', { body, person: world.people.secretary, kind: 'chair', from: '2026-05-01' }),
      await post(world.secretary, '/deputy-links', { body, deputySeat: seat, rank: 1, from: '2026-05-01' }),
    ];
    const answers = [
      await app.admin('POST', '/grants', {
        person: app.adminId,
        role: 'administrator',
        from: '2026-05-01T00:00:00Z',
        until: '2026-04-01T00:00:00Z',
      }),
      await world.secretary('POST', '/offices', {
        body,
        person: world.people.secretary,
        kind: 'chair',
        from: '2026-05-01',
        to: '2026-04-30',
      }),
      await world.secretary('PATCH', `/offices/${office}`, { to: '2026-04-30' }),
      await world.secretary('POST', '/deputy-links', { body, deputySeat: seat, rank: 1, from: '2026-05-01', to: '2026-04-30' }),
      await world.secretary('PATCH', `/deputy-links/${link}`, { to: '2026-04-30' }),
      await world.secretary('POST', '/terms', { body, from: '2030-05-01', to: '2030-04-30' }),
      await world.secretary('POST', '/decisions', {
        body,
        items: [
          { seat, person: app.adminId },
          { seat, person: world.people.secretary },
        ],
      }),
      await world.secretary('POST', '/organisations', {
        name: 'Kaksi ry',
        sectors: [
          { body, sector: 'Sama' },
          { body, sector: 'Sama' },
        ],
      }),
    ];
    for (const [i, { status, body: answer }] of answers.entries())
      expect([i, [409, 422].includes(status), answer.detail]).toEqual([i, true, expect.any(String)]);
  });
});

describe('null bytes and lone surrogates', () => {
  const BAD = ['a\u0000b', 'a\ud800b', '\udfffb'];
  const spoiled: Readonly<Record<string, (bad: string) => [string, object, string]>> = {
    'a line': (bad) => ['/organisations', { name: bad }, '/name'],
    words: (bad) => ['/calls', { body: world.body, title: { fi: bad } }, '/title/fi'],
    'a nested text': (bad) => [
      '/proposals',
      { call, organisations: [world.organisations[0]], nominee: { givenName: bad, familyName: 'x' } },
      '/nominee/givenName',
    ],
    prose: (bad) => [
      '/proposals',
      { call, organisations: [world.organisations[0]], nominee: aNominee(), justification: bad },
      '/justification',
    ],
    'an answer': (bad) => [
      '/proposals',
      { call, organisations: [world.organisations[0]], nominee: aNominee(), answers: { a: bad } },
      '/answers/a',
    ],
    'a key of answers': (bad) => [
      '/proposals',
      { call, organisations: [world.organisations[0]], nominee: aNominee(), answers: { [bad]: 'a' } },
      '/answers',
    ],
    'a key': (bad) => ['/organisations', { name: 'Yhdistys ry', [bad]: 1 }, ''],
    'an address': (bad) => ['/people', { givenName: 'A', familyName: 'B', email: `${bad}@example.org` }, '/email'],
    'an id': (bad) => ['/calls', { body: bad, title: { fi: 'x' } }, '/body'],
    'a list of ids': (bad) => ['/calls', { body: world.body, title: { fi: 'x' }, seats: [bad] }, '/seats/0'],
    'a date': (bad) => ['/calls', { body: world.body, title: { fi: 'x' }, closesOn: bad }, '/closesOn'],
    'a choice': (bad) => ['/calls', { body: world.body, title: { fi: 'x' }, kind: bad }, '/kind'],
    'a web address': (bad) => [
      '/meetings',
      { body: world.body, title: { fi: 'x' }, plannedAt: '2026-05-05T12:00:00Z', remoteLink: `https://example.org/${bad}` },
      '/remoteLink',
    ],
    'a file': (bad) => [
      '/documents',
      { body: world.body, title: { fi: 'x' }, language: 'fi', on: '2026-03-02', mediaType: 'text/plain', content: bad },
      '/content',
    ],
    'an unknown field': (bad) => ['/organisations', { name: 'Yhdistys ry', deep: [{ deeper: [bad] }] }, '/deep/0/deeper/0'],
    'a label': (bad) => ['/tokens', { person: app.adminId, label: bad }, '/label'],
    'an event’s type': (bad) => [`/calls/${draft}/events`, { type: bad }, '/type'],
    'a reason': (bad) => [`/calls/${draft}/events`, { type: 'CANCEL', reason: bad }, '/reason'],
  };
  it.each(Object.entries(spoiled))('are 422 in %s, and nothing is written', async (_, of) => {
    const before = await memoryOf(app);
    for (const bad of BAD) {
      const [path, body, pointer] = of(bad);
      expect([bad, pointersOf(await app.admin('POST', path, body))]).toEqual([bad, [422, `${pointer} field.bad-characters`]]);
    }
    expect(await memoryOf(app)).toEqual(before);
  });

  it('are refused in paths, queries and headers too', async () => {
    for (const path of ['/calls/%00', '/%00', '/workflows/%00', '/bodies/%00/composition', '/links/%00', '/calls/%ED%A0%80'])
      expect([path, [400, 404].includes((await app.admin('GET', path)).status)]).toEqual([path, true]);
    for (const query of ['body=%00', 'cursor=%00', 'state=%00', 'limit=%00', '%00=1'])
      expect([query, (await app.admin('GET', `/calls?${query}`)).status]).toEqual([query, 422]);
    expect((await app.admin('GET', '/mailbox?letter=%00')).status).toBe(422);
    expect((await app.admin('GET', `/bodies/${world.body}/composition?on=%00`)).status).toBe(422);
    expect((await app.admin('POST', '/organisations', { name: 'x' }, { 'idempotency-key': 'a b' })).status).toBe(422);
  });
});
