import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, get } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import type { Seen, Visitor } from '../support/visitor.js';
import { prepare, type Stage } from './deciding/stage.js';

const mainOf = ({ root }: Seen): string => root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

describe('a decision that cannot be made yet', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.stop());

  const aStage = (mode: 'recorded' | 'confirmed', placed = true): Promise<Stage> => prepare(app, mode, placed);

  it('is not decided while it is prepared: its page and that of recording say so, and lead to the agenda', async () => {
    const stage = await aStage('confirmed', false);
    const page = await stage.hilkka.get(`/decisions/${stage.decision}`);
    const refused = page.root.querySelectorAll('main .refused').find(({ text }) => text.includes('Kirjaa päätös'));
    expect(refused?.text.replace(/\s+/g, ' ')).toMatch(/kun vaihe on ”valmistelussa”.*Sen sijaan voi:.*Vie esityslistalle/);
    const record = await stage.hilkka.get(`/decisions/${stage.decision}/record`);
    expect(mainOf(record)).toMatch(/Tämä ei ole nyt mahdollista.*kun vaihe on ”valmistelussa”.*Vie esityslistalle/);
    expect(record.root.querySelectorAll('main form')).toEqual([]);
    expect(record.root.querySelector('main a.button')?.getAttribute('href')).toBe(`/fi/decisions/${stage.decision}/agenda`);
    const member = await stage.irja.get(`/decisions/${stage.decision}/record`);
    expect(mainOf(member)).toContain('kun vaihe on ”valmistelussa”');
    expect(member.root.querySelectorAll('main a.button, main form')).toEqual([]);
  });

  it('is refused until the day of the agenda has come, wherever it would be made; then its day stands in the form', async () => {
    const { irja, decision, world } = await aStage('confirmed');
    await act(world.secretary, `/decisions/${decision}`, 'MOVE', { plannedOn: '2026-04-09' });
    for (const path of ['/organ', `/decisions/${decision}`, `/decisions/${decision}/record`]) {
      const seen = await irja.get(path);
      expect(seen.status).toBe(200);
      expect(mainOf(seen)).toContain('Asia on esityslistalla 9.4.2026, joten päätöstä ei ole vielä voitu tehdä.');
      expect(mainOf(seen)).toContain('Mahdollista 9.4.2026 alkaen.');
      expect(seen.root.querySelectorAll(`main a.button[href$="/record"], main form`)).toEqual([]);
    }
    await app.setClock('2026-04-08T21:00:00Z');
    const listed = await irja.get('/organ');
    const record = await irja.get(listed.root.querySelector('main .card a.button')?.getAttribute('href') ?? '');
    expect(record.root.querySelector('#f-on')?.getAttribute('value')).toBe('2026-04-09');
    const summary = await irja.submit(record, { section: '104 §', how: 'whole' });
    await irja.submit(summary, { step: 'send' });
    expect(await get(app.admin, `/decisions/${decision}`)).toMatchObject({ state: 'decided', decidedOn: '2026-04-09' });
  });

  it('says what is next to each whom it waits for', async () => {
    const { irja, hilkka, decision } = await aStage('confirmed');
    const told = async (visitor: Visitor): Promise<string> => mainOf(await visitor.get(`/decisions/${decision}`));
    expect(await told(irja)).toContain('Nyt on toimielimesi vuoro: lue ehdotus');
    expect(await told(hilkka)).toContain('Seuraavaksi päättävä toimielin päättää jäsenistä.');
    const summary = await irja.submit(await irja.get(`/decisions/${decision}/record`), { section: '105 §', how: 'whole' });
    await irja.submit(summary, { step: 'send' });
    expect(await told(hilkka)).toContain('Nyt on sinun vuorosi: julkaise se.');
    expect(await told(irja)).toContain('Päätös on tehty. Sihteeri julkaisee sen.');
  });
});
