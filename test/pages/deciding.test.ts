import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { act, aFilledBody, get, list } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen } from '../support/visitor.js';
import { aWorld } from '../support/world.js';
import { outcomes, prepare, type Stage } from './deciding/stage.js';

const mainOf = ({ root }: Seen): string => root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';
const headings = ({ root }: Seen): string[] => root.querySelectorAll('main h2').map((h) => h.text.trim());

describe('deciding', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.stop());

  const aStage = (mode: 'recorded' | 'confirmed', placed = true): Promise<Stage> => prepare(app, mode, placed);

  describe('the decision proposal', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await aStage('confirmed', false);
    });

    it('tells the secretary who is proposed and why, who else there was, and how the rules stand', async () => {
      const seen = await stage.hilkka.get(`/decisions/${stage.decision}`);
      expect(seen.status).toBe(200);
      expect(seen.root.querySelector('h1')?.text).toBe('Päätösehdotus: Jäsenhaku');
      expect(mainOf(seen)).toContain('Ehdotetaan, että Aluehallitus nimeää jäsenet toimielimeen: Järjestöneuvottelukunta.');
      expect(seen.root.querySelectorAll('main .card')).toHaveLength(3);
      expect(mainOf(seen)).toContain('Esittäjä: Yhdistys 1 ryTuntee alueen järjestöt.');
      expect(mainOf(seen)).toContain('Muut samalle paikalle esitetyt:Vara Ehdokas, Yhdistys 2 ry, avoin');
      expect(headings(seen)).toEqual(
        expect.arrayContaining(['Ehdokkaat, joita ei ehdoteta', 'Kokoonpanon säännöt', 'Mitä seuraavaksi tapahtuu']),
      );
    });

    it('holds its candidates: the matrix says why nobody is taken off the list, and how', async () => {
      const matrix = await stage.hilkka.get(`/calls/${stage.call}/matrix`);
      const held = matrix.root.querySelectorAll('main details').filter(({ text }) => text.includes('josta ei ole vielä päätetty'));
      expect(held).toHaveLength(stage.world.seats.length);
      expect(held[0]?.text).toContain('Palauta ensin haku arviointiin tai poista päätösasia listalta.');
      expect(matrix.root.querySelectorAll('button[value^="RETRACT:"]')).toEqual([]);
    });

    it('names everybody else who was nominated for a seat, whatever became of them, where it is prepared and where it is made', async () => {
      const { world, standing, hilkka, decision } = stage;
      const warned = await hilkka.get(`/decisions/${decision}`);
      expect(warned.root.querySelector('.notice.warning')?.text).toMatch(/Ilman perustelua jää 1 ehdokas.*Vara Ehdokas/s);
      await act(world.secretary, `/candidacies/${standing.at(-1)?.candidacy}`, 'DEEM_INELIGIBLE', { reason: 'Ei asu alueella.' });
      const seen = await hilkka.get(`/decisions/${decision}`);
      expect(mainOf(seen)).toContain('esitetyt:Vara Ehdokas, Yhdistys 2 ry, ei vaalikelpoinen. Peruste: Ei asu alueella.');
      expect(mainOf(seen)).not.toContain('Ilman perustelua');
      const [row] = seen.root.querySelectorAll('main table tbody tr').map((one) => one.text.replace(/\s+/g, ' '));
      expect(row).toMatch(/^Vara EhdokasYhdistys 2 ryToimiala 1: varsinainen jäsenei vaalikelpoinen.*Ei asu alueella\.$/);
    });

    it('names the candidates of its call where one takes the place of another', async () => {
      const form = await stage.hilkka.get(`/decisions/${stage.decision}/EXCHANGE`);
      const offered = form.root.querySelectorAll('select[name="candidacy"] option').map((option) => option.text.trim());
      expect(offered).toContain('Vara Ehdokas');
      expect(offered).not.toContain('Ehdokkuus');
    });

    it('is placed on the agenda of an organ, at a meeting or on a day', async () => {
      const form = await stage.hilkka.get(`/decisions/${stage.decision}/agenda`);
      const wrong = await stage.hilkka.submit(form, { plannedOn: '31.2.2026' });
      expect(wrong.status).toBe(422);
      expect(wrong.root.querySelector('#f-plannedOn')?.getAttribute('value')).toBe('31.2.2026');
      const placed = await stage.hilkka.submit(form, { plannedOn: '1.4.2026' });
      expect(placed.path).toBe(`/fi/decisions/${stage.decision}?done=PLACE_ON_AGENDA`);
      expect(await get(app.admin, `/decisions/${stage.decision}`)).toMatchObject({ state: 'on-agenda', plannedOn: '2026-04-01' });
    });

    it('is not for others before it is published', async () => {
      const others = [stage.world.people.contacts[0] as string, null];
      const seen = await Promise.all(others.map(async (person) => (await aVisitor(app, person)).get(`/decisions/${stage.decision}`)));
      expect(seen.map(({ status }) => status)).toEqual([404, 404]);
    });
  });

  describe('recorded from the minutes', () => {
    let stage: Stage;
    beforeEach(async () => {
      stage = await aStage('recorded');
    });
    const form = (): Promise<Seen> => stage.hilkka.get(`/decisions/${stage.decision}/record`);

    it('the whole list in one act, after what follows was seen', async () => {
      const empty = await form();
      expect(empty.root.querySelector('#f-on')?.getAttribute('value')).toBe('2026-04-01');
      const summary = await stage.hilkka.submit(empty, { section: '91 §', caseNumber: '12/2026', how: 'whole' });
      expect(summary.status).toBe(200);
      expect(mainOf(summary)).toContain('Aluehallitus, 1.4.2026, 91 §');
      expect(mainOf(summary)).toContain('3 jäsenyyttä syntyyVoimassa 1.4.2026–31.12.2027');
      expect(mainOf(summary)).toContain('tieto tuloksesta: valittu (henkilölle itselleen)');
      expect(mainOf(summary)).toContain('Haku merkitään päätetyksi.');
      expect(await get(app.admin, `/decisions/${stage.decision}`)).toMatchObject({ state: 'on-agenda' });
      const done = await stage.hilkka.submit(summary, { step: 'send' });
      expect(done.path).toBe(`/fi/decisions/${stage.decision}?done=DECIDE`);
      expect(await get(app.admin, `/decisions/${stage.decision}`)).toMatchObject({
        state: 'decided',
        section: '91 §',
        caseNumber: '12/2026',
        decidedOn: '2026-04-01',
      });
      expect(await list(app.admin, `/memberships?body=${stage.world.body}`)).toHaveLength(3);
      expect(headings(done)).toContain('Ehdokkaat, joita ei ehdotettu');
      expect(done.html).not.toContain('joita ei ehdoteta');
      const again = await stage.hilkka.submit(summary, { step: 'send' });
      expect(again.path).toBe(done.path);
      expect(await list(app.admin, `/memberships?body=${stage.world.body}`)).toHaveLength(3);
    });

    it('shows the rules that do not hold, and those left out, where it is made and where it is looked over', async () => {
      const gone = stage.standing[0];
      await act(app.as(await app.tokenFor(gone?.person as string)), `/candidacies/${gone?.candidacy}`, 'WITHDRAW', { reason: 'En ehdi.' });
      const empty = await form();
      const given = { section: '90 §', how: 'each', ...outcomes('returned'), 'outcomes.0.grounds': 'Selvitettävä.' };
      const summary = await stage.hilkka.submit(empty, given);
      for (const seen of [empty, summary]) {
        expect(seen.root.querySelector('main .notice.warning')?.text).toContain('Varsinaisia jäseniä 2/3');
        const folded = seen.root.querySelectorAll('main details').find((one) => one.text.includes('1 ehdokas, jota ei ehdoteta'));
        expect(folded?.text).toContain('Vara Ehdokas');
      }
    });

    it('promises nobody a letter that there is nobody for', async () => {
      const left = stage.standing.at(-1);
      const all = await stage.hilkka.submit(await form(), { section: '90 §', how: 'whole' });
      expect(mainOf(all)).toContain('1 muu ehdokas näkee, ettei häntä valittu.');
      expect(mainOf(all)).toContain('tieto tuloksesta: ei valittu (');
      await act(app.as(await app.tokenFor(left?.person as string)), `/candidacies/${left?.candidacy}`, 'WITHDRAW', { reason: 'En ehdi.' });
      const none = await stage.hilkka.submit(await form(), { section: '90 §', how: 'whole' });
      expect(mainOf(none)).toContain('Haku merkitään päätetyksi.');
      expect(mainOf(none)).toContain('tieto tuloksesta: valittu (');
      expect(mainOf(none)).not.toContain('ei valittu');
      expect(mainOf(none)).not.toContain('ettei häntä valittu');
    });

    it('takes every seat as it is set when Enter is pressed, and confirms no whole list of which a seat is set otherwise', async () => {
      const empty = await form();
      const [first] = empty.root.querySelectorAll('main form button');
      expect([first?.getAttribute('name'), first?.getAttribute('value')]).toEqual(['how', 'each']);
      const given = { section: '91 §', ...outcomes('returned'), 'outcomes.0.grounds': 'Selvitettävä.' };
      for (const more of [{}, { step: 'send' }]) {
        const refused = await stage.hilkka.submit(empty, { ...given, how: 'whole', ...more });
        expect(refused.status).toBe(409);
        expect(mainOf(refused)).toContain('muuta kuin vahvistaminen on valittu paikalle: Toimiala 1: varsinainen jäsen.');
        expect(refused.root.querySelector('input[name="outcomes.0.outcome"][value="returned"]')?.hasAttribute('checked')).toBe(true);
      }
      expect(await get(app.admin, `/decisions/${stage.decision}`)).toMatchObject({ state: 'on-agenda' });
      const kept = await stage.hilkka.submit(empty, { section: '91 §', 'outcomes.0.grounds': 'Kokenein.', how: 'whole' });
      expect(mainOf(kept)).toContain('Päätöksen perustelu: Kokenein.');
    });

    it('is not taken without grounds for a seat that is not confirmed, and shows them before it is', async () => {
      const given = { section: '91 §', how: 'each', ...outcomes('returned', 'tabled') };
      const without = await stage.hilkka.submit(await form(), { ...given, 'outcomes.0.grounds': 'Selvitettävä.' });
      expect(without.status).toBe(422);
      expect(without.root.querySelectorAll('main .error-text').map((one) => one.getAttribute('id'))).toEqual([
        'f-outcomes-1-grounds-error',
      ]);
      const summary = await stage.hilkka.submit(without, {
        ...given,
        'outcomes.0.grounds': 'Selvitettävä.',
        'outcomes.1.grounds': 'Jatketaan.',
      });
      expect(mainOf(summary)).toMatch(
        /palautettu valmisteluunPäätöksen perustelu: Selvitettävä\..*jätetty pöydällePäätöksen perustelu: Jatketaan\./,
      );
    });

    it('seat by seat: what was returned gets its own decision, and the rest goes on', async () => {
      const summary = await stage.hilkka.submit(await form(), {
        section: '92 §',
        how: 'each',
        ...outcomes('confirmed', 'returned', 'rejected'),
        'outcomes.1.grounds': 'Perustelut selvitettävä.',
        'outcomes.2.grounds': 'Ei ole alueelta.',
      });
      expect(headings(summary)).toEqual(
        expect.arrayContaining([
          '1 jäsenyys syntyy',
          '1 paikka jää nyt ratkaisematta ja saa myöhemmin oman päätöksen',
          '1 ehdokas jää valitsematta',
        ]),
      );
      expect(mainOf(summary)).toContain('Haku jää odottamaan');
      await stage.hilkka.submit(summary, { step: 'send' });
      const decisions = await list(app.admin, `/decisions?call=${stage.call}`);
      expect(decisions.map((d) => [d.id === stage.decision, d.state, d.items.length]).sort()).toEqual([
        [false, 'preparing', 1],
        [true, 'decided', 3],
      ]);
      const seen = await stage.hilkka.get(`/decisions/${stage.decision}`);
      expect(mainOf(seen)).toContain('Päätöksen perustelu: Perustelut selvitettävä.');
      expect(mainOf(seen)).toContain('Varsinaisia jäseniä 1/3');
    });

    it('comes back with what was typed and the errors beside the fields', async () => {
      const empty = await form();
      const wrong = await stage.hilkka.submit(empty, { on: '', section: '', link: 'ei osoite', how: 'whole' });
      expect(wrong.status).toBe(422);
      expect(['on', 'section', 'link'].map((name) => wrong.root.querySelector(`#f-${name}-error`) !== null)).toEqual([true, true, true]);
      expect(wrong.root.querySelector('#f-link')?.getAttribute('value')).toBe('ei osoite');
      const early = await stage.hilkka.submit(empty, { on: '2026-12-01', section: '91 §', how: 'whole' });
      expect(early.status).toBe(422);
      expect(early.root.querySelector('#f-on-error')?.text).toContain('tulevaisuudessa');
    });

    it('can be changed after what follows was seen', async () => {
      const summary = await stage.hilkka.submit(await form(), {
        section: '93 §',
        how: 'each',
        ...outcomes('confirmed', 'tabled'),
        'outcomes.1.grounds': 'Jatketaan.',
      });
      const back = await stage.hilkka.submit(summary, { step: 'edit' });
      expect(back.root.querySelector('#f-section')?.getAttribute('value')).toBe('93 §');
      expect(back.root.querySelector('input[name="outcomes.1.outcome"][value="tabled"]')?.hasAttribute('checked')).toBe(true);
    });

    it('is published for everybody with those appointed alone', async () => {
      const summary = await stage.hilkka.submit(await form(), {
        section: '94 §',
        how: 'each',
        ...outcomes('confirmed', 'tabled', 'rejected'),
        'outcomes.1.grounds': 'Salainen peruste.',
        'outcomes.2.grounds': 'Salainen peruste.',
      });
      await stage.hilkka.submit(summary, { step: 'send' });
      await act(stage.world.secretary, `/decisions/${stage.decision}`, 'PUBLISH');
      const seen = await (await aVisitor(app, null)).get(`/decisions/${stage.decision}`);
      expect(seen.status).toBe(200);
      const names = await Promise.all(
        stage.standing.map(async ({ person }) => {
          const { givenName, familyName } = await get(app.admin, `/people/${person}`);
          return `${givenName as string} ${familyName as string}`;
        }),
      );
      expect(names.map((name) => mainOf(seen).includes(name))).toEqual([true, false, false, false]);
      expect(mainOf(seen)).not.toContain('Salainen peruste');
      expect(mainOf(seen)).not.toContain('Tuntee alueen');
    });

    it('is not a member’s of the organ to record', async () => {
      const seen = await stage.irja.get(`/decisions/${stage.decision}/record`);
      expect(mainOf(seen)).toContain('Tämä ei ole nyt mahdollista');
      expect(seen.root.querySelectorAll('main form')).toEqual([]);
      expect(
        (await (await aVisitor(app, stage.world.people.contacts[0] as string)).get(`/decisions/${stage.decision}/record`)).status,
      ).toBe(404);
    });
  });

  describe('confirmed by a member of the organ', () => {
    it('from the list to the decision: read, confirm, done', async () => {
      const { irja, decision, world } = await aStage('confirmed');
      const listed = await irja.get('/organ');
      expect(listed.root.querySelector('main h2')?.text).toBe('Jäsenhaku');
      const record = await irja.get(listed.root.querySelector('main .card a.button')?.getAttribute('href') ?? '');
      expect(record.path).toBe(`/fi/decisions/${decision}/record`);
      expect(mainOf(record)).toMatch(
        /Päätöksen perustelu ?Kirjoita perustelu, kun paikka palautetaan valmisteluun tai jätetään pöydälle\./,
      );
      const summary = await irja.submit(record, { section: '104 §', how: 'whole' });
      const done = await irja.submit(summary, { step: 'send' });
      expect(done.path).toBe(`/fi/decisions/${decision}?done=DECIDE`);
      expect(await list(app.admin, `/memberships?body=${world.body}`)).toHaveLength(3);
      expect(mainOf(await irja.get('/organ'))).toContain('Mitään ei ole nyt päätettävänä');
    });

    it('tables a seat, and the others go on', async () => {
      const { irja, decision, world } = await aStage('confirmed');
      const record = await irja.get(`/decisions/${decision}/record`);
      const summary = await irja.submit(record, {
        section: '105 §',
        how: 'each',
        ...outcomes('tabled'),
        'outcomes.0.grounds': 'Jatketaan.',
      });
      const done = await irja.submit(summary, { step: 'send' });
      expect(await list(app.admin, `/memberships?body=${world.body}`)).toHaveLength(2);
      expect(mainOf(await irja.get(`/decisions/${decision}`))).toContain('Varsinaisia jäseniä 2/3. Päätös: 1 paikka jätettiin pöydälle.');
      expect(mainOf(done)).not.toContain('ilman ehdotettua');
    });

    it('is a page of members of organs alone', async () => {
      const { hilkka } = await aStage('confirmed');
      expect((await hilkka.get('/organ')).status).toBe(404);
    });
  });

  it('a candidate’s page tells the secretary who proposes and why, and is nobody else’s', async () => {
    const { hilkka, standing, world } = await aStage('recorded');
    const path = `/candidacies/${standing[0]?.candidacy as string}/desk`;
    const seen = await hilkka.get(path);
    expect(seen.status).toBe(200);
    expect(mainOf(seen)).toContain('Yhdistys 1 ry');
    expect(mainOf(seen)).toContain('Tuntee alueen järjestöt.');
    expect(headings(seen)).toEqual(expect.arrayContaining(['Esitykset', 'Mitä voit tehdä', 'Mitä on tapahtunut']));
    const others = [world.people.contacts[0] as string, standing[0]?.person as string, world.people.organMember];
    expect(await Promise.all(others.map(async (person) => (await (await aVisitor(app, person)).get(path)).status))).toEqual([
      404, 404, 404,
    ]);
  });

  it('members, requests and vacancies of a body stand on one page, from which a supplementary call begins', async () => {
    await app.setClock('2026-03-02T08:00:00Z');
    const world = await aWorld(app);
    const { memberships } = await aFilledBody(app, world);
    await act(world.secretary, `/memberships/${memberships[0] as string}`, 'REQUEST_RESIGNATION', { reason: 'Muutan pois.' });
    await act(world.secretary, `/memberships/${memberships[1] as string}`, 'REPORT_DEATH', { on: '2026-04-01' });
    const hilkka = await aVisitor(app, world.people.secretary);
    const seen = await hilkka.get(`/bodies/${world.body}/members`);
    expect(seen.status).toBe(200);
    expect(mainOf(seen)).toContain('on pyytänyt eroa');
    expect(seen.root.querySelector(`a[href="/fi/memberships/${memberships[0] as string}/GRANT_RESIGNATION"]`)).not.toBeNull();
    const vacancies = seen.root.querySelector('form[action="/fi/calls/new"]');
    expect(vacancies?.querySelectorAll('input[name="seats"]').map((i) => i.getAttribute('value'))).toContain(world.seats[1]);
    expect((await (await aVisitor(app, world.people.contacts[0] as string)).get(`/bodies/${world.body}/members`)).status).toBe(404);
  });
});
