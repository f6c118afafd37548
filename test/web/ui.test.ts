import { describe, expect, it } from '@jest/globals';
import type { ReasonShown } from '../../workflows/kit/reason.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import { WORKFLOWS } from '../../workflows/all.js';
import { Action } from '../../src/web/ui/action.js';
import { StateBadge } from '../../src/web/ui/badge.js';
import { ErrorSummary, fieldId, Form } from '../../src/web/ui/form.js';
import { hrefOf } from '../../src/web/ui/href.js';
import { Page } from '../../src/web/ui/page.js';
import { Reasons } from '../../src/web/ui/reasons.js';
import { Steps } from '../../src/web/ui/steps.js';
import { Table } from '../../src/web/ui/table.js';
import { Timeline } from '../../src/web/ui/timeline.js';
import { TONES } from '../../src/web/ui/tones.js';
import { ASSETS, assetOf } from '../../src/web/assets.js';
import { describeProcess } from '../../src/web/process.js';
import { ProcessInWords } from '../../src/pages/instances/process-in-words.js';
import { aReader, h, html, reader, words } from './rendering.js';

describe('a page', () => {
  it.each(LANGUAGES)('names its language, its title and itself in the others (%s)', (language) => {
    const page = html(h(Page, { reader: aReader(language), title: 'Haku' }));
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain('<title>Haku – Edustus</title>');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    for (const other of LANGUAGES) expect(page).toContain(`href="/${other}/bodies/1?on=2021-10-12" lang="${other}" hreflang="${other}"`);
    expect(page).toContain(`href="/${language}/accessibility"`);
    expect(page).toContain('href="/api/v1/docs"');
  });

  it('has the same page in another language also for the front page', () => {
    expect(html(h(Page, { reader: aReader('fi', { path: '/' }), title: 'X' }))).toContain('href="/sv" lang="sv"');
  });

  it('holds no script and no style of its own, so that the strictest policy lets it through', () => {
    const page = html(h(Page, { reader: aReader('fi', { demonstration: true, person: { id: '1', name: 'Aino' } }), title: 'X' }));
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=|javascript:/);
    expect(page.match(/<script[^>]*>/g)).toEqual([`<script type="module" src="${ASSETS.js}">`]);
  });

  it('marks where one is in the navigation, on pages below too', () => {
    const page = html(h(Page, { reader: aReader('fi', { path: '/desk/calls/7' }), title: 'X' }));
    expect(page).toMatch(/href="\/fi\/desk" aria-current="true"/);
    expect(page).not.toMatch(/href="\/fi" aria-current/);
  });

  it('offers signing in and coming back, and to whoever has signed in the way out', () => {
    const out = html(h(Page, { reader, title: 'X' }));
    expect(out).toContain('href="/fi/sign-in?next=%2Fbodies%2F1%3Fon%3D2021-10-12"');
    expect(out).not.toContain('a-token');
    const within = html(h(Page, { reader: aReader('fi', { person: { id: '1', name: 'Aino <Esimerkki>' } }), title: 'X' }));
    expect(within).toContain('method="post" action="/fi/sign-out"');
    expect(within).toContain('name="csrf" value="a-token"');
    expect(within).toContain('Aino &lt;Esimerkki>');
  });

  it('asks for the form’s token only where there is a form', () => {
    let asked = 0;
    const counting = Object.defineProperty({ ...reader }, 'csrf', { get: () => String(++asked) });
    html(h(Page, { reader: counting, title: 'X' }));
    expect(asked).toBe(0);
  });

  it('says in its title what it belongs to', () => {
    const crumbs = [
      { href: '/proposals', label: 'Esitykset' },
      { href: '/proposals/1', label: 'Eeva Ehdokas' },
    ];
    expect(html(h(Page, { reader, title: 'Peru esitys', crumbs }))).toContain('<title>Peru esitys – Eeva Ehdokas – Edustus</title>');
  });

  it('says in its title and first of all that something is wrong', () => {
    const page = html(
      h(Page, { reader, title: 'Esitys', errors: [{ id: fieldId('nominee.email'), label: 'Sähköposti', message: 'Puuttuu.' }] }),
    );
    expect(page).toContain('<title>Virhe: Esitys – Edustus</title>');
    expect(page.indexOf('error-summary')).toBeLessThan(page.indexOf('<h1>'));
  });

  it('tells what was done in a place that is read out', () => {
    expect(html(h(Page, { reader, title: 'X', notice: 'Haku on julkaistu.' }))).toMatch(/role="status".*Haku on julkaistu\./);
  });

  it('says that it is a demonstration where it is one', () => {
    expect(html(h(Page, { reader, title: 'X' }))).not.toContain('/fi/mailbox');
    const page = html(h(Page, { reader: aReader('fi', { demonstration: true }), title: 'X' }));
    expect(page).toContain('href="/fi/mailbox"');
    expect(page).toContain('href="/fi/demonstration"');
  });
});

describe('an address', () => {
  it.each([
    ['/bodies/1', '/sv/bodies/1'],
    ['/', '/sv'],
    ['/fi/bodies/1', '/fi/bodies/1'],
    ['/finder', '/sv/finder'],
    ['/api/v1/docs', '/api/v1/docs'],
    ['/assets/x.css', '/assets/x.css'],
    ['#main', '#main'],
    ['?page=2', '?page=2'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('%s is %s to a reader of Swedish', (path, href) => {
    expect(hrefOf(aReader('sv'), path)).toBe(href);
  });
});

describe('the files of pages', () => {
  it('are found by their hashed names alone', () => {
    for (const [href, type] of [
      [ASSETS.css, 'text/css; charset=utf-8'],
      [ASSETS.js, 'text/javascript; charset=utf-8'],
      [ASSETS.icon, 'image/svg+xml'],
    ] as const) {
      expect(href).toMatch(/^\/assets\/edustus\.[0-9a-f]{12}\.(css|js|svg)$/);
      const asset = assetOf(href.slice('/assets/'.length));
      expect(asset?.type).toBe(type);
      expect(asset?.body.length).toBeGreaterThan(100);
    }
    for (const name of ['edustus.css', 'edustus.000000000000.css', '../reader.ts', '__proto__', '']) expect(assetOf(name)).toBeNull();
  });
});

describe('a form', () => {
  it('carries the token, goes to the reader’s language and leaves checking to the server', () => {
    const page = html(
      h(Form, { reader, action: '/calls/1', submit: 'Lähetä', autosave: '/calls/1/draft', cancel: { href: '/', label: 'Peru' } }),
    );
    expect(page).toContain('name="csrf" value="a-token"');
    expect(page).toMatch(/<form[^>]*action="\/fi\/calls\/1" method="post"[^>]*novalidate/);
    expect(page).toContain('data-autosave="/fi/calls/1/draft"');
    expect(page).toContain('role="status" data-saved');
  });

  it('that only asks sends no token', () => {
    expect(html(h(Form, { reader, action: '/organisations', method: 'get', submit: 'Hae' }))).not.toContain('csrf');
  });

  it('lists what is wrong with links to the fields, and takes the focus', () => {
    const page = html(h(ErrorSummary, { reader, errors: [{ id: 'f-a', label: 'Nimi', message: 'Puuttuu.' }] }));
    expect(page).toContain('href="#f-a"');
    expect(page).toMatch(/tabindex="-1"[^>]*aria-labelledby="error-summary-title"[^>]*autofocus/);
    expect(words(page)).toBe('Yksi kohta on korjattava Nimi: Puuttuu.');
    expect(html(h(ErrorSummary, { reader, errors: [] }))).toBe('');
  });
});

const REASON: ReasonShown = {
  code: 'call.still-open',
  detail: 'Haku on vielä auki.',
  text: { fi: 'Haku on vielä auki.', sv: 'Ansökan är öppen.', en: 'The call is open.' },
  source: 'Edustus handbook: processes',
  whoCan: ['secretary', 'clock'],
  notBefore: '2021-10-24T21:00:00.000Z',
};

describe('an action', () => {
  it('that is allowed leads to its page', () => {
    expect(html(h(Action, { reader, href: '/calls/1/CLOSE', label: 'Sulje', allowed: true, reasons: [] }))).toBe(
      '<a class="button primary" href="/fi/calls/1/CLOSE">Sulje</a>',
    );
  });

  it('that is refused leads nowhere and says why, who can and from when', () => {
    const page = html(h(Action, { reader, href: '/calls/1/CLOSE', label: 'Sulje', allowed: false, reasons: [REASON] }));
    expect(page).not.toContain('/calls/1');
    expect(page).toMatch(/<details open/);
    expect(words(page)).toBe(
      'Sulje Ei nyt mahdollista Miksi? 1 syy Haku on vielä auki. ' +
        'Tämän voi tehdä sihteeri, varahenkilö tai palvelu itse määräajan tullen. Mahdollista 25.10.2021 alkaen. ' +
        'Peruste: Edustuksen käsikirja: asioiden eteneminen',
    );
  });

  it('with several reasons keeps them folded', () => {
    const page = html(h(Action, { reader, href: '/x', label: 'Sulje', allowed: false, reasons: [REASON, { ...REASON, code: 'other' }] }));
    expect(page).not.toMatch(/<details open/);
    expect(words(page)).toContain('Miksi? 2 syytä');
  });

  it('says a reason that is nothing but a sentence as that sentence', () => {
    expect(words(html(h(Reasons, { reader, reasons: [{ code: 'x', detail: 'Ei käy.', text: REASON.text }] })))).toBe('Ei käy.');
  });
});

describe('a table', () => {
  const columns = [
    { key: 'seat', label: 'Paikka' },
    { key: 'count', label: 'Esityksiä', numeric: true },
  ];

  it('names its columns and rows, can be moved by keyboard and says at each value what it is', () => {
    const page = html(h(Table, { caption: 'Paikat', columns, rows: [{ key: '1', cells: { seat: 'Jäsen', count: 3 } }], empty: '' }));
    expect(page).toContain('role="region" aria-label="Paikat" tabindex="0"');
    expect(page).toContain('<th role="rowheader" scope="row">Jäsen</th>');
    expect(page).toContain('data-label="Esityksiä"');
  });

  it('shows that nothing is not the same as zero', () => {
    const rows = [
      { key: '1', cells: { seat: 'Jäsen', count: 0 } },
      { key: '2', cells: { seat: 'Varajäsen' } },
    ];
    expect(words(html(h(Table, { caption: 'P', columns, rows, empty: '' })))).toBe('P Paikka Esityksiä Jäsen 0 Varajäsen –');
  });

  it('without rows shows what was to be said then', () => {
    expect(words(html(h(Table, { caption: 'P', columns, rows: [], empty: 'Ei vielä esityksiä.' })))).toBe('Ei vielä esityksiä.');
  });
});

describe('time and steps', () => {
  it('today stands between what was and what is to come, and each says in words which it is', () => {
    const items = [
      { when: '16.9.2021', title: 'Julkaistu', state: 'past' as const },
      { when: '24.10.2021', dateTime: '2021-10-24', title: 'Määräaika', state: 'coming' as const },
    ];
    const page = html(h(Timeline, { reader, label: 'Aikataulu', items }));
    expect(words(page)).toBe('16.9.2021 Mennyt Julkaistu Tänään 12.10.2021 24.10.2021 Tulossa Määräaika');
    expect(page).toMatch(/<time datetime="2021-10-24"/i);
  });

  it('a form of several steps says how far one is', () => {
    const steps = [{ label: 'Järjestö', href: '/fi/a' }, { label: 'Ehdokas' }, { label: 'Lähetä' }];
    const page = html(h(Steps, { reader, steps, current: 1, label: 'Vaiheet' }));
    expect(words(page)).toBe('Vaihe 2/3: Ehdokas Järjestö (valmis) Ehdokas Lähetä');
    expect(page).toMatch(/aria-current="step"/);
  });
});

describe('a process in words', () => {
  const told = (name: string, state: string): string => {
    const workflow = WORKFLOWS.find((one) => one.name === name)!;
    return words(html(h(ProcessInWords, { reader, told: describeProcess(workflow, 'fi', state) })));
  };

  it('says where it begins, which stage is the present one, the first and a last one, and joins what an event may lead to', () => {
    const draft = told('nomination-call', 'draft');
    expect(draft).toMatch(
      /^Miten se alkaa: Luo luonnos: sihteeri, varahenkilö tai pääkäyttäjä → luonnos luonnos \(nykyinen vaihe, ensimmäinen vaihe\)/,
    );
    expect(draft).toContain('Julkaise haku: sihteeri, varahenkilö tai pääkäyttäjä → auki tai ajastettu');
    expect(draft).toContain('Muokkaa luonnosta: sihteeri, varahenkilö tai pääkäyttäjä → vaihe ei muutu');
    expect(told('nomination-call', 'archived')).toContain('arkistoitu (nykyinen vaihe, päättyy tähän)');
  });
});

describe('a state', () => {
  const processes = WORKFLOWS.filter(({ states }) => Object.keys(states).length > 1);

  it('has a colour, each state of every process', () => {
    expect(Object.fromEntries(Object.entries(TONES).map(([name, tones]) => [name, Object.keys(tones).sort()]))).toEqual(
      Object.fromEntries(processes.map(({ name, states }) => [name, Object.keys(states).sort()])),
    );
  });

  it('is shown in it, whatever the page', () => {
    for (const { name, states } of processes)
      for (const state of Object.keys(states))
        expect(html(h(StateBadge, { of: name, state, label: state }))).toBe(
          `<span class="badge state ${TONES[name]?.[state]}">${state}</span>`,
        );
  });
});
