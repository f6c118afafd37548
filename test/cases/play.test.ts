import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { httpApi, testClockStage, type Stage } from '../../src/cases/api.js';
import type { Row } from '../../src/cases/composition.js';
import type { Case } from '../../src/cases/format.js';
import { loadCase } from '../../src/cases/library.js';
import { playCase } from '../../src/cases/player.js';
import { readCase } from '../../src/cases/read.js';
import { startScratchProgram, type ScratchProgram } from '../../src/cases/scratch-program.js';
import { projectFolder } from '../../src/platform/config/project-folder.js';
import { freshDatabase, type FreshDatabase } from '../support/cluster.js';
import { aCase, type Draft } from './a-case.js';
import { copyOf } from './copy.js';
import { missingOnPublicPages } from './public-page.js';

const NOW = new Date('2026-03-10T12:00:00Z');
let database: FreshDatabase;
let program: ScratchProgram;
let stage: Stage;

/** One started program plays them all, each for bodies of its own; the clock may go back between two. */
beforeAll(async () => {
  database = await freshDatabase();
  process.env['DATABASE_URL'] = database.url;
  program = await startScratchProgram();
  const api = httpApi(program.origin);
  await api.request('PUT', '/api/v1/clock', { now: '2010-01-01T00:00:00Z' });
  stage = testClockStage(api, await program.administrator('Pääkäyttäjä Kokeilija'));
});
afterAll(async () => {
  await program?.stop();
  await database?.drop();
});

async function play(played: Case): Promise<{ rows: Row[]; story: string[] }> {
  const story: string[] = [];
  const rows = await playCase(played, { ...stage, shared: new Map() }, (line) => story.push(line));
  return { rows, story };
}
/** A real case: as it is played, what it says of its bodies comes to stand on their public pages. */
async function playReal(name: string): Promise<{ rows: Row[]; story: string[] }> {
  const played = loadCase(name, NOW);
  const done = await play(played);
  expect(await missingOnPublicPages(program.origin, played, done.rows, newest)).toEqual([]);
  return done;
}
/** Cases share names of bodies: ids tell which was made last. */
async function newest(name: string): Promise<string> {
  const { body } = await stage.api.request('GET', '/api/v1/bodies?limit=200', undefined, stage.adminToken);
  const { items } = body as { items: { id: string; name: { fi: string } }[] };
  return items
    .flatMap((one) => (one.name.fi === name ? [one.id] : []))
    .sort()
    .at(-1) as string;
}
const named = (name: string): Case => loadCase(name, NOW);
const short = (rows: Row[]): (string | null)[][] => rows.map(({ seat, person, organisation }) => [seat, person, organisation]);
const ranges = (rows: Row[]): string[] => [...new Set(rows.map(({ from, to }) => `${from}–${to}`))];

describe('a case played from beginning to end', () => {
  it('fills the five seats of Kanta-Häme 2021: the second choice, the shared candidate, nobody late', async () => {
    const { rows, story } = await playReal('kanta-hame-2021');
    expect(rows).toEqual([
      {
        seat: 'forssa-vara',
        role: 'deputy',
        constituency: 'Sote- ja muut yhteistyöjärjestöt',
        subRegion: 'Forssan seutu',
        person: 'Aino Esimerkki',
        organisation: 'Forssan seudun omaishoitajat ry',
        from: '2021-11-18',
        to: '2023-12-31',
      },
      ...[
        ['nuoriso-jasen', 'member', 'Nuorisojärjestöt', 'Eero Mallikoski', 'Hämeen nuorten tila ry'],
        ['nuoriso-vara', 'deputy', 'Nuorisojärjestöt', 'Helmi Sanasto', 'Riihimäen seudun rautatienuoret ry'],
        ['harraste-jasen', 'member', 'Harrastejärjestöt', 'Onni Tarinamäki', 'Kanta-Hämeen harrastekeskus ry'],
        ['harraste-vara', 'deputy', 'Harrastejärjestöt', 'Toivo Lumelahti', 'Janakkalan käsityön harrastajat ry'],
      ].map(([seat, role, constituency, person, organisation]) => ({
        seat,
        role,
        constituency,
        subRegion: null,
        person,
        organisation,
        from: '2021-11-18',
        to: '2023-12-31',
      })),
    ]);
    expect(story).toContain(
      '24.10.2021 klo 23.10 · Forssan seudun omaishoitajat ry esittää: Aino Esimerkki – Sote- ja muut yhteistyöjärjestöt, Forssan seutu, varajäsen: saapui ajoissa',
    );
    expect(story).toContain(
      '25.10.2021 klo 0.00.01 · Tammelan kuvataiteen harrastajat ry esittää: Urho Näytelahti – Harrastejärjestöt, varajäsen: saapui myöhässä',
    );
  });

  it('fills the fifteen seats of Keski-Suomi 2023 to the end of 2025, the contact persons among them', async () => {
    const played = named('keski-suomi-2023');
    const { rows } = await playReal(played.name);
    expect(rows.map(({ seat }) => seat)).toEqual(Object.keys(played.records.seats));
    expect(rows).toHaveLength(15);
    expect(ranges(rows)).toEqual(['2023-03-28–2025-12-31']);
    expect(new Set(rows.map(({ person }) => person)).size).toBe(15);
    for (const key of ['sihteeri', 'varahenkilo']) {
      const { givenName, familyName } = played.records.people[key] as { givenName: string; familyName: string };
      expect(rows.map(({ person }) => person)).toContain(`${givenName} ${familyName}`);
    }
    expect(rows.slice(12).map(({ organisation }) => organisation)).toEqual([
      'Keski-Suomen evankelis-luterilaiset seurakunnat',
      'Keski-Suomen ortodoksinen seurakunta',
      'Keski-Suomen vapaat seurakunnat',
    ]);
  });

  it('publishes Etelä-Savo 2019 only when the size and the seats agree', async () => {
    const { rows, story } = await playReal('etela-savo-2019');
    const refusal = story.findIndex((line) => line.includes('(call.size-differs)'));
    const publication = story.findIndex((line) => line.endsWith('julkaisee haun: auki'));
    expect(refusal).toBeGreaterThan(0);
    expect(publication).toBeGreaterThan(refusal);
    expect(rows.filter(({ role }) => role === 'member')).toHaveLength(17);
    expect(rows.filter(({ person }) => person === null).map(({ seat }) => seat)).toEqual(['yrittajat-vara', 'varautuminen-vara']);
  });

  it('seats whom the organisations name in Päijät-Häme 2018, without any organ', async () => {
    const { rows } = await playReal('paijat-hame-2018');
    expect(rows).toHaveLength(10);
    expect(ranges(rows)).toEqual(['2018-11-01–2020-12-31']);
    expect(rows.every(({ person, organisation }) => person !== null && organisation !== null)).toBe(true);
  });

  it.each(['paijat-hame-2022', 'kymenlaakso-2022'])(
    'fills every seat of %s',
    async (name) => {
      const { rows } = await playReal(name);
      expect(rows.filter(({ person }) => person === null)).toEqual([]);
    },
    120_000,
  );

  it('plays the case of today up to yesterday and leaves a call in every state', async () => {
    await play(named('today'));
    const { body } = await stage.api.request('GET', '/api/v1/bodies?limit=200', undefined, stage.adminToken);
    const bodies = (body as { items: { id: string; name: { fi: string } }[] }).items;
    const { id } = bodies.find(({ name }) => name.fi === 'Koivurannikon järjestöneuvottelukunta') as { id: string };
    const calls = await stage.api.request('GET', `/api/v1/calls?body=${id}&limit=200`, undefined, stage.adminToken);
    const states = (calls.body as { items: { state: string }[] }).items.map(({ state }) => state);
    expect(states.sort()).toEqual(['decided', 'draft', 'evaluating', 'open', 'open', 'proposal-ready', 'scheduled']);
  });

  it('plays a copy with other names, seats and dates as well', async () => {
    const raw: unknown = JSON.parse(readFileSync(join(projectFolder(), 'src', 'cases', 'data', 'kanta-hame-2021.json'), 'utf8'));
    const { rows, story } = await play(readCase(copyOf(raw), '2026-03-10'));
    expect(short(rows)).toEqual([
      ['forssa-vara', 'Aino Toinen', 'Forssan seudun omaishoitajat ry'],
      ['kyla-jasen', 'Eero Toinen', 'Hämeen nuorten tila ry'],
      ['kyla-vara', 'Helmi Toinen', 'Riihimäen seudun rautatienuoret ry'],
      ['harraste-jasen', 'Onni Toinen', 'Kanta-Hämeen harrastekeskus ry'],
      ['harraste-vara', 'Toivo Toinen', 'Janakkalan käsityön harrastajat ry'],
      ['lisa-jasen', 'Lisa Toinen', 'Kanta-Hämeen harrastekeskus ry'],
    ]);
    expect(ranges(rows)).toEqual(['2022-11-24–2025-01-05']);
    expect(story.some((line) => line.startsWith('30.10.2022 klo 23.10 · ') && line.includes('Aino Toinen'))).toBe(true);
  });

  it('tells its story in the language of the file', async () => {
    const { story } = await play(readCase({ ...aCase(), language: 'sv', title: { sv: 'Liten ansökan' } }, '2026-03-10'));
    expect(story[0]).toBe('Liten ansökan');
    expect(story).toContain('9.2.2026 kl. 10.00 · Mallimaan kylät ry föreslår: Aino Esimerkki – Kylät, ordinarie medlem: kom in i tid');
    expect(story.at(-1)).toBe('    Kylät, ordinarie medlem: ledig');
  });

  it.each<[string, (draft: Draft) => void, RegExp]>([
    [
      'does not lead to the expected state',
      (d) => void (d.steps[1]!['expect'] = { state: 'scheduled' }),
      /steps\[1\] .* should have led to scheduled, but the program answered 200, open/,
    ],
    [
      'succeeds where a refusal was expected',
      (d) => void (d.steps[1]!['expect'] = { code: 'call.no-seats' }),
      /steps\[1\] .* should have been refused with call\.no-seats, but was done/,
    ],
    ['is refused', (d) => void (d.steps[1]!['as'] = 'pj'), /steps\[1\] .* should have succeeded, but the program answered 40[34] /],
    [
      'is refused for another reason',
      (d) => {
        ((d.steps[0]!['do'] as Draft)['with'] as Draft)['declaredMembers'] = 2;
        d.steps[1]!['expect'] = { code: 'call.no-seats' };
      },
      /steps\[1\] .* should have been refused with call\.no-seats, but the program answered 409 .*call\.size-differs/,
    ],
    [
      'asks for what was never made',
      (d) => void d.steps.splice(2, 1, { ...d.steps[2], expect: { code: 'x' } }),
      /steps\[2\] .* should have been refused with x/,
    ],
  ])('stops at a step that %s, and says which', async (_what, change, told) => {
    const draft = aCase();
    change(draft);
    await expect(play(readCase(draft, '2026-03-10'))).rejects.toThrow(told);
  });
});
