import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderLetters, type RenderedLetter } from '../../src/notifications/render.js';
import { FRAME } from '../../src/notifications/words/frame.js';
import { lettersOf } from '../../workflows/kit/letters.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import { WORKFLOWS } from '../../workflows/all.js';
import { anApp, type TestApp } from '../support/app.js';
import { aBusyWorld } from '../support/busy-world.js';
import { linkOf } from '../support/world.js';

const BASE = 'https://edustus.example.org';
let app: TestApp;
beforeAll(async () => {
  app = await anApp();
  await aBusyWorld(app);
  // Everything that the events left behind is carried out.
  await app.setClock(((await app.admin('GET', '/clock')).body as { now: string }).now);
});
afterAll(() => app.stop());

interface Row {
  readonly id: string;
  readonly letter: string;
  readonly to: string;
  readonly workflow: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly instance: string;
  readonly address: string | null;
}
const allLetters = async (): Promise<Row[]> =>
  (
    await app.program.pool.query<Row>(
      `select l.id, l.letter, l.workflow, l.language, l.address, l.instance_id as instance, o.payload->>'to' as to from letter l join outbox o on o.id = l.outbox_id order by l.id`,
    )
  ).rows;
const rendering = (): { baseUrl: string; links: TestApp['program']['links'] } => ({ baseUrl: BASE, links: app.program.links });
const sound = ({ subject, text }: RenderedLetter): void => {
  expect(`${subject}\n${text}`).not.toMatch(/[{}]|undefined|null|\[object|Invalid/);
  expect(subject.length).toBeGreaterThan(10);
};

describe('letters of a busy body', () => {
  it('read well, every one of them, and lead to the page of what they speak of', async () => {
    const rows = await allLetters();
    const kinds = new Set(rows.map(({ letter, to }) => `${letter} ${to}`));
    expect(kinds.size).toBeGreaterThan(20);
    const rendered = await renderLetters(app.program.pool, rows, rendering());
    expect(rendered.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const [n, letter] of rendered.entries()) {
      sound(letter);
      const { workflow, instance, language, letter: name } = rows[n]!;
      const collection = WORKFLOWS.find((w) => w.name === workflow)!.collection;
      if (name !== 'consent-request') expect(letter.link).toBe(`${BASE}/${language}/${collection}/${instance}`);
      if (letter.link !== null) expect(letter.text).toContain(letter.link);
    }
  });

  it('every letter and audience that a workflow names, in every language', async () => {
    const rows = await allLetters();
    const { pool } = app.program;
    const pairs = WORKFLOWS.flatMap(lettersOf).map(({ workflow, letter, to }) => ({ workflow, letter, to }));
    for (const { workflow, letter, to } of pairs) {
      // Those that this body has not sent are asked for by hand, of an instance that has sent another with the same facts.
      const like = rows.find((row) => row.letter === letter && row.to === to) ?? rows.find((row) => row.workflow === workflow)!;
      expect(like).toBeDefined();
      const { rows: made } = await pool.query<{ id: string; language: string }>(
        `with o as (insert into outbox (id, workflow, instance_id, seq, topic, payload, created_at, done_at)
           select gen_random_uuid(), workflow, instance_id, seq, 'letter', payload || jsonb_build_object('letter', $2::text, 'to', $3::text), created_at, clock_timestamp()
           from outbox where id = (select outbox_id from letter where id = $1) returning id)
         insert into letter (id, outbox_id, letter, person_id, address, language, facts, workflow, instance_id, seq, created_at)
         select gen_random_uuid(), o.id, $2, p.id, null, x.language,
           l.facts || jsonb_build_object('seat', coalesce(l.facts->'seat', to_jsonb((select id from seat limit 1)))), l.workflow, l.instance_id, l.seq, l.created_at
         from o, letter l, unnest($4::text[]) with ordinality x(language, n), lateral (select id from person offset x.n limit 1) p where l.id = $1
         returning id, language`,
        [like.id, letter, to, LANGUAGES],
      );
      const rendered = await renderLetters(pool, made, rendering());
      for (const [n, one] of rendered.entries()) {
        sound(one);
        expect(one.language).toBe(made[n]!.language);
      }
      expect(new Set(rendered.map(({ subject }) => subject)).size).toBe(3);
      expect(new Set(rendered.map(({ text }) => text)).size).toBe(3);
    }
  });

  it('a request for consent carries the signed link, by which the person can answer, and hides it from others', async () => {
    const request = (await allLetters()).find(({ letter, address }) => letter === 'consent-request' && address !== null)!;
    const { link, text } = (await renderLetters(app.program.pool, [request], rendering()))[0] as RenderedLetter;
    expect(link).toBe(`${BASE}/${request.language}/consent/${await linkOf(app, request.instance)}`);
    const answer = await app.as(null)('GET', `/links/${link!.split('/').at(-1)}`);
    expect(answer.status).toBe(200);
    expect(text).toMatch(/Järjestöneuvottelukunta/);
    const hidden = (await renderLetters(app.program.pool, [request], { baseUrl: BASE, links: null }))[0] as RenderedLetter;
    expect(hidden.link).toBeNull();
    expect(hidden.text).not.toContain('/consent/');
    // Which of them comes first is chance, and each is in its recipient's language.
    expect(hidden.text).toContain(FRAME.hidden[request.language]);
  });

  it('without an address is for paper: it says how to answer and whom, and leads nowhere that only a browser goes', async () => {
    const contact = {
      contactName: { fi: 'Sihteeri', sv: 'Sekreteraren', en: 'The secretary' },
      contactEmail: 'sihteeri@example.org',
      contactPhone: '040 000 0001',
    };
    const { rows: bodies } = await app.program.pool.query<{ id: string }>('select id from body');
    for (const { id } of bodies) await app.admin('POST', `/bodies/${id}/events`, { type: 'DESCRIBE', ...contact });
    const letters = (await allLetters()).filter(({ address }) => address === null);
    const rendered = await renderLetters(app.program.pool, letters, { baseUrl: BASE, links: null });
    expect(rendered.length).toBeGreaterThan(3);
    for (const [n, { text, link, language }] of rendered.entries()) {
      expect(link).toBeNull();
      expect(text).not.toContain(FRAME.hidden[language]);
      expect(text).not.toMatch(/https?:|linki|länk|link/i);
      expect([letters[n]!.letter, text]).toEqual([letters[n]!.letter, expect.stringContaining('sihteeri@example.org\n040 000 0001')]);
    }
  });

  it('take as many statements for one as for all', async () => {
    const rows = await allLetters();
    const count = async (letters: readonly Row[]): Promise<number> => {
      let statements = 0;
      const counting = {
        query: (...args: unknown[]) => {
          statements += 1;
          return (app.program.pool.query as (...given: unknown[]) => Promise<unknown>).apply(app.program.pool, args);
        },
      };
      await renderLetters(counting as unknown as TestApp['program']['pool'], letters, rendering());
      return statements;
    };
    const requests = rows.filter(({ letter }) => letter === 'consent-request');
    expect([await count(requests.slice(0, 1)), await count(rows)]).toEqual([2, 2]);
    expect(await renderLetters(app.program.pool, [], rendering())).toEqual([]);
  });
});
