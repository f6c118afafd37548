import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, valuesIn, type Seen, type Visitor } from '../support/visitor.js';
import { textOf } from './admin/seen.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';

const main = ({ root }: Seen): string => (root.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');

describe('the editor of a call', () => {
  let app: TestApp;
  let world: World;
  let siiri: Visitor;
  beforeAll(async () => {
    // The supplementary call of Kanta-Häme: written in September 2021, to close on a Sunday.
    app = await anApp({ now: '2021-09-20T06:00:00Z' });
    world = await aWorld(app, { body: { deadlineMoves: false, languages: ['fi'], establishedOn: '2019-05-02', validFrom: '2019-05-02' } });
    siiri = await aVisitor(app, world.people.secretary);
  });
  afterAll(() => app.stop());

  const begin = async (kind = 'supplementary'): Promise<Seen> => {
    const page = await siiri.get(`/calls/new?body=${world.body}`);
    return siiri.submit(page, { kind, term: '', 'title.fi': 'Täydennyshaku, syksy 2021' });
  };
  const callIn = ({ path }: Seen): string => /calls\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '';

  it('begins with a draft that knows its keepers and, when it is supplementary, the vacant seats', async () => {
    const editor = await begin();
    expect(editor.path).toMatch(/\/edit\?done=CREATE$/);
    const draft = await made(world.secretary('GET', `/calls/${callIn(editor)}`));
    expect(draft).toMatchObject({
      kind: 'supplementary',
      responsible: world.people.secretary,
      substitute: world.people.substitute,
      seats: world.seats,
    });
  });

  it('takes the seats that were chosen among the vacancies, and shows them before it is made', async () => {
    const [first, , third] = world.seats as [string, string, string];
    const term = await made(world.secretary('POST', '/terms', { body: world.body, from: '2030-01-01', to: '2031-12-31' }));
    const link = `/calls/new?body=${world.body}&kind=supplementary&term=${term.id as string}&seats=${first}&seats=${third}`;
    const page = await siiri.get(link);
    const chosen = page.root.querySelectorAll('#f-seats li').map((li) => li.text);
    expect(chosen).toEqual(['Toimiala 1: varsinainen jäsen', 'Toimiala 3: varsinainen jäsen']);
    expect(page.root.querySelector('input[name=kind][checked]')?.getAttribute('value')).toBe('supplementary');
    const again = await siiri.submit(page, { 'title.fi': '' });
    expect([again.status, again.root.querySelectorAll('#f-seats li').length]).toEqual([422, 2]);
    const editor = await siiri.submit(again, { 'title.fi': 'Kahdelle paikalle' });
    const draft = await made(world.secretary('GET', `/calls/${callIn(editor)}`));
    expect(draft).toMatchObject({ kind: 'supplementary', term: term.id, seats: [first, third] });
  });

  it('takes the place of another one, which is then voided for it and for no other', async () => {
    const old = await anOpenCall(world, { term: undefined, closesOn: '2021-10-24', seats: [world.seats[0]], declaredMembers: 1 });
    const voiding = await siiri.get(`/calls/${old}/VOID`);
    const offered = (page: Seen) =>
      page.root.querySelectorAll('[name=supersededBy] option').flatMap((o) => (o.getAttribute('value') ? [o.getAttribute('value')] : []));
    expect(offered(voiding)).toEqual([]);
    const link = voiding.root.querySelector('main a[href*="supersedes="]')?.getAttribute('href') ?? '';
    const page = await siiri.get(link);
    expect(page.root.querySelector('[name=supersedes] option[selected]')?.getAttribute('value')).toBe(old);
    const again = callIn(await siiri.submit(page, { term: '', 'title.fi': 'Uusi haku' }));
    expect(await made(world.secretary('GET', `/calls/${again}`))).toMatchObject({
      supersedes: old,
      seats: [world.seats[0]],
      declaredMembers: 1,
    });
    const form = await siiri.get(`/calls/${old}/VOID`);
    expect(offered(form)).toEqual([again]);
    await siiri.submit(form, { supersededBy: again, reason: 'Hakuilmoituksessa oli virhe.' });
    expect(await made(world.secretary('GET', `/calls/${old}`))).toMatchObject({ state: 'voided', supersededBy: again });
    const desk = textOf(await siiri.get(`/calls/${old}/desk`));
    expect(desk).toContain('Haku ei johda nimeämisiin, joten sen paikkoja ei täytetä.');
    expect(desk).not.toMatch(/Haku päättyy|ei vielä ehdokasta/);
  });

  it('tells what would come of a date that is typed, with the reasons, and changes nothing', async () => {
    const editor = await begin();
    const id = callIn(editor);
    const form = editor.root.querySelector('form[data-preview]');
    expect(form?.getAttribute('data-preview')).toBe(`/fi/calls/${id}/edit/preview`);
    expect(editor.root.querySelector(`#${form?.getAttribute('data-preview-into') ?? ''}`)).not.toBeNull();
    const values = Object.entries({
      ...valuesIn(form as NonNullable<typeof form>),
      closesOn: ['2021-10-24'],
      consentRule: ['days-after-closing'],
      consentDays: ['7'],
    });
    const query = new URLSearchParams(values.flatMap(([name, all]) => (name === 'csrf' ? [] : all.map((value) => [name, value]))));
    const piece = await siiri.get(`/calls/${id}/edit/preview?${query.toString()}`);
    expect(piece.html.startsWith('<!doctype')).toBe(false);
    expect(piece.root.text).toContain('24.10.2021 on sunnuntai; tämän haun määräaika ei siirry.');
    expect(piece.root.text).toContain('24.10.2021 (vuorokauden loppuun)');
    expect(piece.root.text).toContain('31.10.2021 (vuorokauden loppuun)');
    const after = await made(world.secretary('GET', `/calls/${id}`));
    expect(after).toMatchObject({ closesOn: null, version: 1 });
  });

  it('shows the same without a script, and keeps what was typed', async () => {
    const editor = await begin();
    const looked = await siiri.submit(editor, {
      closesOn: '24.10.2021',
      'announcement.fi': 'Haemme jäseniä viidelle paikalle.',
      look: '1',
    });
    expect(looked.status).toBe(200);
    expect(looked.root.querySelector('#timeline')?.text).toContain('24.10.2021 on sunnuntai; tämän haun määräaika ei siirry.');
    expect(looked.root.querySelector('[name="announcement.fi"]')?.text).toContain('viidelle paikalle');
    expect((await made(world.secretary('GET', `/calls/${callIn(editor)}`))).version).toBe(1);
  });

  it('says what publishing would be refused for, with the declared size beside the seats that are chosen', async () => {
    const editor = await begin();
    const looked = await siiri.submit(editor, {
      closesOn: '2021-10-24',
      'announcement.fi': 'Haemme.',
      seats: world.seats,
      declaredMembers: '18',
      look: '1',
    });
    const timeline = looked.root.querySelector('#timeline')?.text ?? '';
    expect(timeline).toContain('ilmoitettu 18, haussa 3');
    const right = await siiri.submit(looked, { declaredMembers: '3', look: '1' });
    expect(right.root.querySelector('#timeline')?.text).toContain('Haun voi julkaista tällaisena.');
  });

  it('leads back to the draft from publishing that is refused', async () => {
    const id = callIn(await begin());
    const refused = await siiri.get(`/calls/${id}/PUBLISH`);
    expect(refused.root.querySelectorAll('main .button').map((link) => link.getAttribute('href'))).toEqual([
      `/fi/calls/${id}/edit`,
      `/fi/calls/${id}/desk`,
    ]);
    const desk = await siiri.get(`/calls/${id}/desk`);
    expect(desk.root.querySelector('main .actions a.primary')?.getAttribute('href')).toBe(`/fi/calls/${id}/edit`);
  });

  it('saves questions with their choices, and takes out one that is emptied', async () => {
    const editor = await begin();
    const saved = await siiri.submit(editor, {
      'questions.0.text.fi': 'Millä alueella järjestö toimii?',
      'questions.0.type': 'choice',
      'questions.0.choices.fi': 'Forssan seutu\nHämeenlinnan seutu',
      'questions.0.answeredBy': 'nominator',
      'questions.0.required': '1',
    });
    expect(saved.path).toMatch(/done=AMEND$/);
    const { questions } = await made(world.secretary('GET', `/calls/${callIn(editor)}`));
    expect(questions).toMatchObject([
      {
        type: 'choice',
        required: true,
        public: false,
        options: [{ text: { fi: 'Forssan seutu' } }, { text: { fi: 'Hämeenlinnan seutu' } }],
      },
    ]);
    const second = await siiri.submit(saved, { 'questions.1.text.fi': 'Montako jäsentä?', 'questions.1.type': 'number' });
    const first = await siiri.submit(second, { 'questions.0.text.fi': '' });
    const third = await siiri.submit(first, { 'questions.1.text.fi': 'Missä kokoonnutte?', 'questions.1.type': 'text' });
    expect(third.path).toMatch(/done=AMEND$/);
    const keys = (await made(world.secretary('GET', `/calls/${callIn(editor)}`))).questions.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(['k2', 'k1']);
    await siiri.submit(third, { 'questions.0.text.fi': '', 'questions.1.text.fi': '' });
    expect((await made(world.secretary('GET', `/calls/${callIn(editor)}`))).questions).toEqual([]);
  });

  it('comes back from a draft that another has saved with that in it, and asks where both have changed the same', async () => {
    const editor = await begin();
    const call = `/calls/${callIn(editor)}`;
    const written = await siiri.submit(editor, { 'announcement.fi': 'Haemme jäseniä.', closesOn: '2021-10-24' });
    const varpu = await aVisitor(app, world.people.substitute);
    const hers = { 'title.fi': 'Varpun otsikko', seats: [world.seats[0] as string], closesOn: '2021-10-25' };
    await varpu.submit(await varpu.get(`${call}/edit`), { ...hers, consentRule: 'not-asked', 'questions.0.text.fi': 'Miksi?' });
    const own = { 'announcement.fi': 'Siirin teksti.', closesOn: '2021-10-26' };
    // What is wrong comes first; the form is still about what it was made with.
    const wrong = await siiri.submit(written, { ...own, declaredMembers: 'kaksi' });
    expect(wrong.status).toBe(422);
    const late = await siiri.submit(wrong, { declaredMembers: '3' });
    expect(late.status).toBe(412);
    expect(late.root.querySelector('#f-closesOn-error')?.text).toContain('Nyt tässä on: 25.10.2021.');
    expect(late.root.querySelectorAll('.error-summary a').map((a) => a.getAttribute('href'))).toEqual(['#f-closesOn']);
    const saved = await siiri.submit(late, {});
    expect(saved.path).toMatch(/done=AMEND$/);
    expect(await made(world.secretary('GET', call))).toMatchObject({
      title: { fi: 'Varpun otsikko' },
      announcement: { fi: 'Siirin teksti.' },
      seats: [world.seats[0]],
      closesOn: '2021-10-26',
      consentRule: 'not-asked',
      declaredMembers: 3,
      questions: [{ text: { fi: 'Miksi?' } }],
    });
  });

  it('takes nothing for another’s change that it saved itself while somebody typed', async () => {
    const editor = await begin();
    const form = editor.root.querySelector('form[data-preview]');
    const fields = { ...valuesIn(form as NonNullable<typeof form>), 'title.fi': ['Ensin toinen'] };
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, all]) => all.map((value) => [name, value])));
    const cookie = `edustus-session=${siiri.held('edustus-session') ?? ''}; edustus-form=${siiri.held('edustus-form') ?? ''}`;
    const path = `/fi/calls/${callIn(editor)}/edit`;
    const answer = await fetch(app.url + path, { method: 'POST', body, headers: { cookie, 'x-autosave': '1' }, redirect: 'manual' });
    const { version, shown } = (await answer.json()) as { version: number; shown: string };
    expect([answer.ok, version]).toEqual([true, 2]);
    const varpu = await aVisitor(app, world.people.substitute);
    await varpu.submit(await varpu.get(path), { 'announcement.fi': 'Varpun teksti.' });
    const late = await siiri.submit(editor, { version: String(version), shown, 'title.fi': 'Takaisin' });
    expect([late.status, late.root.querySelector('.error-summary')]).toEqual([412, null]);
    expect(late.root.querySelector('[name="title.fi"]')?.getAttribute('value')).toBe('Takaisin');
    expect(late.root.querySelector('[name="announcement.fi"]')?.text).toBe('Varpun teksti.');
  });

  it('is saved while somebody types, goes on from that version, and says of what cannot be saved by the status alone', async () => {
    const editor = await begin();
    const id = callIn(editor);
    const keep = async (typed: Record<string, string>): Promise<unknown[]> => {
      const { status, path, html } = await siiri.autosave(editor, typed);
      const { version } = JSON.parse(html) as { version?: number };
      return [status < 300 ? 'saved' : status, path, version];
    };
    const at = `/fi/calls/${id}/edit`;
    expect(await keep({ closesOn: '24.10.2021' })).toEqual(['saved', at, 2]);
    const whole = { closesOn: '24.10.2021', 'announcement.fi': 'Haemme jäseniä.' };
    expect(await keep({ ...whole, version: '2' })).toEqual(['saved', at, 3]);
    expect(await keep({ ...whole, closesOn: '31.2.2021', version: '3' })).toEqual([422, at, undefined]);
    expect(await keep({ closesOn: '25.10.2021', version: '2' })).toEqual([412, at, undefined]);
    expect(await made(world.secretary('GET', `/calls/${id}`))).toMatchObject({
      version: 3,
      closesOn: '2021-10-24',
      announcement: { fi: 'Haemme jäseniä.' },
    });
  });

  it('comes back with what is wrong beside its field', async () => {
    const editor = await begin();
    const again = await siiri.submit(editor, { closesOn: '31.2.2021', declaredMembers: 'kaksi' });
    expect(again.status).toBe(422);
    expect(again.root.querySelector('#f-closesOn')?.getAttribute('aria-invalid')).toBe('true');
    expect(again.root.querySelector('#f-declaredMembers')?.getAttribute('value')).toBe('kaksi');
    expect(again.root.querySelectorAll('.error-summary a').map((a) => a.getAttribute('href'))).toEqual(
      expect.arrayContaining(['#f-closesOn', '#f-declaredMembers']),
    );
  });

  it('changes the deadline of a published call with a reason, after showing what comes of it', async () => {
    const call = await anOpenCall({ ...world, term: undefined as unknown as string }, { closesOn: '2021-10-22', kind: 'supplementary' });
    const page = await siiri.get(`/calls/${call}/edit?how=EXTEND`);
    expect(main(page)).toContain('Julkaistusta hausta voi muuttaa vain määräaikaa.');
    const looked = await siiri.submit(page, { closesOn: '2021-10-24', look: '1' });
    expect(looked.root.querySelector('#timeline')?.text).toContain('24.10.2021 on sunnuntai');
    expect((await siiri.submit(looked, { closesOn: '2021-10-24', reason: '' })).status).toBe(422);
    const done = await siiri.submit(looked, { closesOn: '2021-10-24', reason: 'Kahdelle paikalle ei tullut esityksiä.' });
    expect(done.path).toBe(`/fi/calls/${call}/desk?done=EXTEND`);
    expect(main(done)).toContain('Haku päättyy 24.10.2021 (vuorokauden loppuun)');
  });
});
