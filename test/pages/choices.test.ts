import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';

/** More than were ever read for one field. */
const MANY = 2_100;

describe('what may be chosen in a form, when there is a great deal of it', () => {
  let app: TestApp;
  let world: World;
  let admin: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    admin = await aVisitor(app, app.adminId);
    const { pool } = app.program;
    await pool.query(
      `with o as (insert into organisation (id, state, version, journal_head, created_at, verified, newcomer, language)
         select gen_random_uuid(), 'current', 1, '', now(), true, false, 'fi' from generate_series(1, $1::integer) returning id)
       insert into organisation_name (organisation_id, name, valid_from, recorded_at)
         select id, 'Seura ' || lpad((row_number() over ())::text, 5, '0') || ' ry', '2020-01-01', now() from o`,
      [MANY],
    );
    await pool.query(
      `insert into person (id, state, version, journal_head, created_at, given_name, family_name, language)
         select gen_random_uuid(), 'current', 1, '', now(), 'Keksitty', 'Henkilö' || n, 'fi' from generate_series(1, $1::integer) n`,
      [MANY],
    );
  });
  afterAll(() => app.stop());

  /** What is asked of a table's rows while something is done. */
  const askedOf = async (table: string, run: () => Promise<unknown>): Promise<number> => {
    const { pool } = app.program;
    let asked = 0;
    const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
    Object.assign(pool, {
      query: (...args: unknown[]) => {
        const [given] = args as [string | { text: string }];
        if ((typeof given === 'string' ? given : given.text).includes(`from ${table} t`)) asked += 1;
        return query(...args);
      },
    });
    await run();
    Object.assign(pool, { query });
    return asked;
  };

  const optionsIn = ({ root }: Seen, field: string) => root.querySelectorAll(`select[name="${field}"] option`);

  it('is every organisation, by its name, for the nominator of a seat', async () => {
    const seat = await admin.get(`/bodies/${world.body}/seats/${world.seats[0]}`);
    const told = optionsIn(seat, 'nominator').map((option) => option.text);
    expect(told.slice(1)).toHaveLength(MANY + world.organisations.length);
    expect(told.at(-1)).toBe('Yhdistys 3 ry');
    expect(told.at(-4)).toBe('Seura 02100 ry');
    expect(told[1]).toBe('Seura 00001 ry');
    const several = await admin.get(`/bodies/${world.body}/seats/new`);
    expect(optionsIn(several, 'rows.0.nominator')).toHaveLength(told.length);
  });

  it('and a list that is cut says so at its end, which cannot be chosen', async () => {
    const office = await admin.get(`/offices/new?body=${world.body}`);
    const options = optionsIn(office, 'person');
    expect(options.at(-1)?.text).toBe('Luettelossa on vain 2000 ensimmäistä');
    expect([options.at(-1)?.hasAttribute('disabled'), options.at(-2)?.hasAttribute('disabled')]).toEqual([true, false]);
    expect(optionsIn(office, 'body').some((option) => option.hasAttribute('disabled'))).toBe(false);
  });

  it('and is read in one statement a field, of names alone', async () => {
    expect(await askedOf('person', () => admin.get(`/offices/new?body=${world.body}`))).toBe(1);
  });

  it('and is called as everywhere else: an organ by its region, a candidate of a name that others have by who proposes', async () => {
    const call = await anOpenCall(world, { title: { fi: 'Nimien haku' } });
    for (const by of [0, 1]) await aProposal(world, call, by, { givenName: 'Sama', familyName: 'Nimi', email: `sama${by}@example.org` });
    await aProposal(world, call, 2, { givenName: 'Oma', familyName: 'Nimi', email: 'oma@example.org' });
    const [candidacy] = (await made(app.admin('GET', `/candidacies?call=${call}`))).items;
    const texts = (page: Seen, field: string) => optionsIn(page, field).map(({ text }) => text);
    const apart = await admin.get(`/candidacies/${candidacy.id}/KEEP_APART`);
    expect(texts(apart, 'other').filter(Boolean).slice(-2)).toEqual(['Oma Nimi', 'Sama Nimi, Yhdistys 2 ry']);
    expect(texts(await admin.get(`/meetings/new?body=${world.body}`), 'organ')).toContain('Aluehallitus (Keksitty maakunta)');
  });
});
