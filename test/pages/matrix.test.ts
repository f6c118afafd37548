import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCandidate, evaluate, get, list, type Standing } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';

const mainOf = ({ root }: Seen): string => root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';
const buttons = ({ root }: Seen): string[] => root.querySelectorAll('main button[name="do"]').map((b) => b.getAttribute('value') ?? '');
const rules = ({ root }: Seen): string[] =>
  root.querySelectorAll('.rules li').map((li) => `${li.getAttribute('class') ?? ''} ${li.querySelector('p:not(.rule-name)')?.text ?? ''}`);

describe('seats and candidates against each other', () => {
  let app: TestApp;
  let world: World;
  let call: string;
  let candidates: Standing[];
  let hilkka: Visitor;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    await app.setClock('2026-03-02T08:00:00Z');
    world = await aWorld(app);
    call = await anOpenCall(world);
    const [first, second, third] = world.seats as [string, string, string];
    candidates = [
      await aCandidate(app, world, call, { by: 0, seats: [first, second] }),
      await aCandidate(app, world, call, { by: 1, seats: [first] }),
      await aCandidate(app, world, call, { by: 2, seats: [third], consents: false }),
    ];
    await evaluate(app, world, call);
    hilkka = await aVisitor(app, world.people.secretary);
  });
  const page = (query = ''): Promise<Seen> => hilkka.get(`/calls/${call}/matrix${query}`);
  const by = (n: number): string => candidates[n]?.candidacy as string;
  /** A candidacy as the page shows it at its version. */
  const shown = async (n: number): Promise<string> => `${by(n)}@${(await get(app.admin, `/candidacies/${by(n)}`)).version as number}`;
  const at = (n: number): string => world.seats[n] as string;

  /** Presses a button of the page by its value, as a browser would: the form's fields and the button's own. */
  async function click(value: string, more: Record<string, string> = {}, from?: Seen): Promise<Seen> {
    const seen = from ?? (await page());
    expect(buttons(seen)).toContain(value);
    return hilkka.post(`/calls/${call}/matrix`, {
      csrf: seen.root.querySelector('main input[name="csrf"]')?.getAttribute('value') ?? '',
      do: value,
      ...more,
    });
  }

  it('finds eligible at once those who consented and whose proposals are checked, and nobody else', async () => {
    const before = await page();
    expect(before.status).toBe(200);
    expect(mainOf(before)).toContain('Totea vaalikelpoisiksi 2 ehdokasta');
    const after = await hilkka.submit(before, {}, 'Totea vaalikelpoisiksi');
    expect(after.path).toContain('done=DEEM_ELIGIBLE');
    const states = (await list(app.admin, `/candidacies?call=${call}`)).map((k) => [k.id, k.state]);
    expect(Object.fromEntries(states)).toEqual({ [by(0)]: 'eligible', [by(1)]: 'eligible', [by(2)]: 'open' });
    expect(mainOf(after)).not.toContain('Totea vaalikelpoisiksi');
  });

  it('proposes with a press, shows at once what it did to the rules, and takes it back', async () => {
    await hilkka.submit(await page(), {}, 'Totea vaalikelpoisiksi');
    expect(rules(await page())[0]).toBe('warning Varsinaisia jäseniä 0/3: 3 paikkaa vielä ilman ehdotettua.');
    const proposed = await click(`PROPOSE:${await shown(0)}:${at(0)}`);
    expect(proposed.status).toBe(200);
    expect(proposed.path).toBe(`/fi/calls/${call}/matrix?done=PROPOSE`);
    expect(rules(proposed)[0]).toBe('warning Varsinaisia jäseniä 1/3: 2 paikkaa vielä ilman ehdotettua.');
    expect(proposed.root.querySelector('.taken')?.getAttribute('id')).toBe(`at-${by(0)}-${at(0)}`);
    expect(await get(app.admin, `/candidacies/${by(0)}`)).toMatchObject({ state: 'proposed', proposedSeat: at(0) });
    const back = await click(`RETRACT:${await shown(0)}`);
    expect(back.root.querySelector('.taken')).toBeNull();
    expect(await get(app.admin, `/candidacies/${by(0)}`)).toMatchObject({ state: 'shortlisted', proposedSeat: null });
  });

  it('says in the cell why a person cannot be proposed there', async () => {
    await hilkka.submit(await page(), {}, 'Totea vaalikelpoisiksi');
    const seen = await click(`PROPOSE:${await shown(0)}:${at(0)}`);
    const cell = (n: number, seat: number): string => seen.root.querySelector(`[id="at-${by(n)}-${at(seat)}"]`)?.text ?? '';
    expect(cell(1, 0)).toContain('Paikalle on jo ehdotettu toista. Peru ensin se ehdotus.');
    expect(cell(2, 2)).toContain('Ei vielä todettu vaalikelpoiseksi');
    expect(cell(0, 1)).toContain('2. toive');
    expect(cell(0, 1)).toContain('Siirrä tähän');
    expect(seen.root.querySelector(`[id="at-${by(1)}-${at(1)}"]`)).toBeNull();
  });

  it('answers a press that came too late with the reason, and changes nothing', async () => {
    const old = await hilkka.submit(await page(), {}, 'Totea vaalikelpoisiksi');
    await click(`PROPOSE:${await shown(0)}:${at(0)}`);
    const late = await click(`PROPOSE:${await shown(1)}:${at(0)}`, {}, old);
    expect(late.status).toBe(422);
    expect(late.root.querySelector('.notice.error')?.text).toContain('Paikalle on jo ehdotettu toista.');
    expect(await get(app.admin, `/candidacies/${by(1)}`)).toMatchObject({ state: 'eligible' });
  });

  it('tells a press on what somebody else has changed meanwhile, with the matrix as it is now, and moves nobody', async () => {
    const old = await hilkka.submit(await page(), {}, 'Totea vaalikelpoisiksi');
    const [before, move] = [await shown(0), `PROPOSE:${await shown(0)}:${at(1)}`];
    const varpu = await aVisitor(app, world.people.substitute);
    const hers = await varpu.get(`/calls/${call}/matrix`);
    const csrf = hers.root.querySelector('main input[name="csrf"]')?.getAttribute('value') ?? '';
    await varpu.post(`/calls/${call}/matrix`, { csrf, do: `PROPOSE:${before}:${at(0)}` });
    const late = await click(move, {}, old);
    expect(late.status).toBe(412);
    expect(late.root.querySelector('.notice.error')?.text).toContain('Ehdokkaan tiedot ovat muuttuneet');
    expect(late.root.querySelector('.taken')?.getAttribute('id')).toBe(`at-${by(0)}-${at(0)}`);
    expect(await get(app.admin, `/candidacies/${by(0)}`)).toMatchObject({ proposedSeat: at(0) });
    expect((await click(`PROPOSE:${await shown(0)}:${at(1)}`)).status).toBe(200);
  });

  it('keeps the rank that was typed for somebody whom another has changed', async () => {
    const old = await hilkka.submit(await page(), {}, 'Totea vaalikelpoisiksi');
    const [csrf, reserve] = [old.root.querySelector('main input[name="csrf"]')?.getAttribute('value') ?? '', await shown(1)];
    await click(`SHORTLIST:${reserve}`);
    const late = await hilkka.post(`/calls/${call}/matrix`, { csrf, do: `RESERVE:${reserve}`, rank: '7' });
    expect([late.status, late.root.querySelector(`input[name="rank"][value="7"]`) === null]).toEqual([412, false]);
  });

  it('finds eligible only those who stand as they were shown, and says so of the others', async () => {
    const old = await page();
    await made(world.secretary('POST', `/candidacies/${by(0)}/events`, { type: 'DEEM_INELIGIBLE', reason: 'Ei jäsen.' }));
    const late = await hilkka.submit(old, {}, 'Totea vaalikelpoisiksi');
    expect([late.status, mainOf(late)]).toEqual([412, expect.stringContaining('Ehdokkaan tiedot ovat muuttuneet')]);
    expect(await get(app.admin, `/candidacies/${by(0)}`)).toMatchObject({ state: 'ineligible' });
    expect(await get(app.admin, `/candidacies/${by(1)}`)).toMatchObject({ state: 'eligible' });
  });

  it('shows what would become of each rule before anything is proposed', async () => {
    await hilkka.submit(await page(), {}, 'Totea vaalikelpoisiksi');
    const look = await page(`?candidacy=${by(0)}&seat=${at(1)}`);
    expect(look.root.querySelector('#effect')?.text).toContain('Nyt 0/3 → valinnan jälkeen 1/3');
    expect(await get(app.admin, `/candidacies/${by(0)}`)).toMatchObject({ state: 'eligible' });
    const done = await hilkka.submit(look, {}, 'Ehdota');
    expect(done.path).toContain('done=PROPOSE');
    expect(await get(app.admin, `/candidacies/${by(0)}`)).toMatchObject({ state: 'proposed', proposedSeat: at(1) });
    const move = await page(`?candidacy=${by(0)}&seat=${at(0)}`);
    expect(move.root.querySelector('#effect')?.text).toContain('Ilman ehdotusta jää: Toimiala 2: varsinainen jäsen');
    await hilkka.submit(move, {}, 'Siirrä tähän');
    expect(await get(app.admin, `/candidacies/${by(0)}`)).toMatchObject({ proposedSeat: at(0) });
  });

  it('puts on reserve with a rank', async () => {
    await hilkka.submit(await page(), {}, 'Totea vaalikelpoisiksi');
    const seen = await page();
    const reserve = `RESERVE:${await shown(1)}`;
    const form = seen.root.querySelectorAll('form').find((f) => f.querySelector(`input[value="${reserve}"]`));
    expect(form?.querySelector('input[name="rank"]')?.getAttribute('value')).toBe('1');
    const csrf = form?.querySelector('input[name="csrf"]')?.getAttribute('value') ?? '';
    const wrong = await hilkka.post(`/calls/${call}/matrix`, { csrf, do: reserve, rank: 'eka' });
    expect(wrong.status).toBe(422);
    await hilkka.post(`/calls/${call}/matrix`, { csrf, do: reserve, rank: '2' });
    expect(await get(app.admin, `/candidacies/${by(1)}`)).toMatchObject({ state: 'reserve', reserveRank: 2 });
    expect(mainOf(await page())).toContain('varalla, sija 2');
  });

  it('makes the draft decision ready once seats without a proposal are left on purpose', async () => {
    await hilkka.submit(await page(), {}, 'Totea vaalikelpoisiksi');
    await click(`PROPOSE:${await shown(0)}:${at(0)}`);
    const refused = await click('READY');
    expect(refused.status).toBe(422);
    expect(refused.root.querySelector('#ready .error-text')?.text).toContain('2');
    const done = await click('READY', { deferSeats: at(1) });
    expect(done.status).toBe(422);
    const seen = await page();
    const ready = await hilkka.submit(seen, { deferSeats: [at(1), at(2)], do: 'READY' }, 'Merkitse päätösehdotus valmiiksi');
    expect(ready.path).toContain('done=READY');
    const [decision] = await list(app.admin, `/decisions?call=${call}`);
    expect(ready.root.querySelector(`a[href="/fi/decisions/${decision.id as string}"]`)?.text).toBe('Nimeämispäätös');
    expect(mainOf(ready)).toContain('Jätetty täyttämättä tällä kierroksella');
  });

  it('is the secretary’s and the substitute’s, and others do not learn of it', async () => {
    const who = [world.people.substitute, app.adminId, world.people.contacts[0] as string, world.people.organMember];
    const seen = await Promise.all(who.map(async (person) => (await aVisitor(app, person)).get(`/calls/${call}/matrix`)));
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 404, 404]);
    expect((await (await aVisitor(app, null)).get(`/calls/${call}/matrix`)).path).toContain('/fi/sign-in');
  });
});

describe('where nominators name', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.stop());

  it('a naming is registered with its days, and fills the seat', async () => {
    const world = await aWorld(app, { seats: 1, organisations: 1, body: { regime: 'nominator-names' } });
    const call = await anOpenCall(world);
    const { candidacy } = await aCandidate(app, world, call, { by: 0 });
    await evaluate(app, world, call);
    const hilkka = await aVisitor(app, world.people.secretary);
    const seen = await hilkka.get(`/calls/${call}/matrix`);
    const link = seen.root.querySelector('.matrix td a.button');
    expect(link?.text).toBe('Kirjaa nimeäminen');
    const look = await hilkka.get((link?.getAttribute('href') ?? '').replace(/#.*/, ''));
    const wrong = await hilkka.submit(look, { from: '1.1.2030' }, 'Kirjaa nimeäminen');
    expect(wrong.status).toBe(422);
    expect(wrong.root.querySelector('#f-from-error')).not.toBeNull();
    expect(wrong.root.querySelector('#f-from')?.getAttribute('value')).toBe('1.1.2030');
    const done = await hilkka.submit(look, { from: '1.5.2026' }, 'Kirjaa nimeäminen');
    expect(done.status).toBe(200);
    expect(await get(app.admin, `/candidacies/${candidacy}`)).toMatchObject({ state: 'selected' });
    const completed = await hilkka.submit(await hilkka.get(`/calls/${call}/matrix`), { do: 'COMPLETE' }, 'Merkitse nimeämiset valmiiksi');
    expect(completed.path).toContain('done=COMPLETE');
    expect(await get(app.admin, `/calls/${call}`)).toMatchObject({ state: 'decided' });
  });
});
