import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { valueWords } from '../../src/locales/values.js';
import { fieldWords } from '../../src/locales/fields.js';
import { anApp, type TestApp } from '../support/app.js';
import { aBrowser, overflowOf, withoutBrowser } from '../support/browser.js';
import { aWorld } from '../support/world.js';
import { consentPath, hand } from './people.js';

const PATIENCE = 600_000;
const HELMI = 'Helmi Sanasto';

/** What people press and read. */
const WORDS = {
  fi: {
    newCall: 'Aloita uusi haku',
    makeDraft: 'Luo luonnos ja jatka',
    goPublish: 'Tallenna ja siirry julkaisemaan',
    publish: 'Julkaise haku',
    open: 'auki',
    propose: 'Tee esitys',
    start: 'Aloita esitys',
    next: 'Tallenna ja jatka',
    choice: '1. toive',
    authorised: 'Minulla on järjestön valtuutus tehdä tämä esitys',
    send: 'Lähetä esitys',
    arrived: 'Kiitos, esitys on perillä.',
    agree: 'Annan suostumukseni',
    thanks: 'Kiitos vastauksesta',
    check: 'Merkitse tarkistetuksi',
    evaluate: 'Aloita arviointi',
    eligible: 'Totea vaalikelpoisiksi 1 ehdokas',
    put: 'Ehdota',
    ready: 'Merkitse päätösehdotus valmiiksi',
    decision: 'Nimeämispäätös',
    agenda: 'Vie esityslistalle',
    decide: 'Tee päätös',
    whole: 'Vahvista koko lista',
    summary: 'Vahvista päätös',
    makeKnown: 'Julkaise päätös',
    all: 'Kaikki paikat on täytetty (1).',
  },
  sv: {
    newCall: 'Börja en ny ansökan',
    makeDraft: 'Skapa utkastet och fortsätt',
    goPublish: 'Spara och gå vidare till publicering',
    publish: 'Publicera ansökan',
    open: 'öppen',
    propose: 'Lämna ett förslag',
    start: 'Påbörja förslaget',
    next: 'Spara och fortsätt',
    choice: 'Önskemål 1',
    authorised: 'Jag har organisationens fullmakt att lämna det här förslaget',
    send: 'Sänd förslaget',
    arrived: 'Tack, förslaget har kommit fram.',
    agree: 'Jag ger mitt samtycke',
    thanks: 'Tack för svaret',
    check: 'Markera som granskat',
    evaluate: 'Inled bedömningen',
    eligible: 'Konstatera valbarhet för 1 kandidat',
    put: 'Föreslå',
    ready: 'Markera beslutsförslaget som klart',
    decision: 'Utnämningsbeslut',
    agenda: 'Ta upp på föredragningslistan',
    decide: 'Fatta beslutet',
    whole: 'Fastställ hela listan',
    summary: 'Fastställ beslutet',
    makeKnown: 'Publicera beslutet',
    all: 'Alla platser är besatta (1).',
  },
} as const;

(withoutBrowser() === null ? describe : describe.skip)('from a draft to a published composition', () => {
  let browser: Browser;
  let app: TestApp;
  beforeAll(async () => {
    browser = await aBrowser();
  }, PATIENCE);
  afterAll(() => browser.close());

  it.each([
    ['in Swedish', 'sv', true],
    ['in Finnish without scripts', 'fi', false],
  ] as const)(
    '%s, with the organ’s member confirming on a phone',
    async (_, language, scripts) => {
      app = await anApp();
      try {
        await play(language, scripts);
      } finally {
        await app.stop();
      }
    },
    PATIENCE,
  );

  async function play(language: 'fi' | 'sv', scripts: boolean): Promise<void> {
    const w = WORDS[language];
    const label = (workflow: string, event: string, name: string): string => fieldWords(workflow, event, name).label[language];
    const call = (name: string): string => label('nomination-call', 'AMEND', name);
    const nominee = (name: string): string => label('candidate-proposal', 'AMEND', name);
    const world = await aWorld(app, {
      seats: 1,
      organisations: 1,
      body: { decisionMode: 'confirmed', languages: [language], name: { [language]: 'Neuvottelukunta – Delegationen' } },
    });
    // The constituency has a name in Finnish alone, which whoever reads Swedish is told.
    const seat = `Toimiala 1${language === 'sv' ? ' (på finska)' : ''}: ${valueWords('seat.role', 'member')[language]}`;
    const [secretary, contact, candidate, member] = [
      await hand(browser, app, world.people.secretary, { scripts }),
      await hand(browser, app, world.people.contacts[0] as string, { scripts }),
      await hand(browser, app, null, { scripts, width: 360 }),
      await hand(browser, app, world.people.organMember, { scripts, width: 360 }),
    ];

    await secretary.open(`/${language}/desk`);
    await secretary.link(w.newCall);
    await secretary.fill({ [call('title')]: 'Jäsenhaku – Ansökan' });
    await secretary.press(w.makeDraft);
    const writing = language === 'fi' ? 'Suomeksi' : 'På svenska';
    await secretary.fill({
      [`${call('announcement')} – ${writing}`]: 'Haemme jäseniä. Vi söker medlemmar.',
      [call('closesOn')]: '2026-03-31',
      [call('declaredMembers')]: '1',
    });
    await secretary.within('group', /Toimiala 1/).fill({ [valueWords('seat.role', 'member')[language]]: true });
    await secretary.press(w.goPublish);
    await secretary.press(w.publish);
    await secretary.isAt('Jäsenhaku – Ansökan');
    await secretary.sees(w.open);
    const address = secretary.at.replace(/\/desk.*|\?.*/, '');

    await contact.open(address);
    await contact.link(w.propose);
    await contact.press(w.start);
    await contact.fill({
      [nominee('nominee.givenName')]: 'Helmi',
      [nominee('nominee.familyName')]: 'Sanasto',
      [nominee('nominee.email')]: 'helmi.sanasto@example.org',
    });
    await contact.press(w.next);
    await contact.fill({ [w.choice]: seat });
    await contact.press(w.next);
    await contact.fill({ [nominee('justification')]: 'Tuntee kylät. Känner byarna.' });
    await contact.press(w.next);
    await contact.fill({ [w.authorised]: true });
    await contact.press(w.send);
    await contact.sees(w.arrived);

    await app.setClock('2026-03-10T08:00:00Z');
    await candidate.open(await consentPath(app, 'helmi.sanasto@example.org', language));
    await candidate.press(w.agree);
    await candidate.sees(w.thanks);

    await app.setClock('2026-04-01T08:00:00Z');
    await secretary.open(`${address}/inbox`);
    await secretary.within('article', HELMI).press(w.check);
    await secretary.open(`${address}/desk`);
    await secretary.link(w.evaluate);
    await secretary.press(w.evaluate);
    await secretary.open(`${address}/matrix`);
    await secretary.press(w.eligible);
    await secretary.press(`${w.put}: ${HELMI}, ${seat}`);
    await secretary.press(w.ready);
    await secretary.link(w.decision);
    await secretary.link(w.agenda);
    await secretary.fill({ [label('appointment-decision', 'PLACE_ON_AGENDA', 'plannedOn')]: '2026-04-14' });
    await secretary.press(w.agenda);

    await app.setClock('2026-04-14T15:00:00Z');
    await member.open(`/${language}/organ`);
    await member.link(/Ansökan/);
    expect(await overflowOf(member.page)).toBe(0);
    await member.link(w.decide);
    await member.fill({ [label('appointment-decision', 'DECIDE', 'section')]: '7 §' });
    await member.press(w.whole);
    await member.isAt(w.summary);
    await member.sees(HELMI);
    expect(await overflowOf(member.page)).toBe(0);
    await member.press(w.summary);
    await member.isAt(new RegExp(`^${w.decision}`));

    const decision = member.at.replace(/\?.*/, '');

    await app.setClock('2026-04-15T08:00:00Z');
    await secretary.open(decision);
    await secretary.link(w.makeKnown);
    await secretary.press(w.makeKnown);
    await candidate.open(`/${language}/bodies/${world.body}`);
    await candidate.sees(w.all, HELMI);
    await contact.open(`/${language}/associations/${world.organisations[0]}`);
    await contact.sees(HELMI, '14.4.2026');
  }
});
