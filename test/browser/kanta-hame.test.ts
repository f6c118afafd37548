import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aBrowser, overflowOf, withoutBrowser } from '../support/browser.js';
import type { Hand } from './hand.js';
import { placeAndPropose, recordDecision } from './kanta-hame/deciding.js';
import { askToComplete, CALL, checkAll, openCall, register } from './kanta-hame/keeping.js';
import { AINO, beginAsNewcomer, EERO, HELMI, ONNI, proposeInSteps, SAIMA, SEAT, TOIVO, type Nominee } from './kanta-hame/proposing.js';
import { nameContact, nameKeeper, setUpBody } from './kanta-hame/setting-up.js';
import { consentPath, hand, letters, signIn } from './people.js';

const PATIENCE = 300_000;
const named = ({ givenName, familyName }: Nominee): string => `${givenName} ${familyName}`;

(withoutBrowser() === null ? describe : describe.skip)('Kanta-Häme 2021, by five persons in their browsers', () => {
  let app: TestApp;
  let browser: Browser;
  let admin: Hand;
  let secretary: Hand;
  let contact: Hand;
  let newcomer: Hand;
  /** On a phone. */
  let candidate: Hand;
  let body: string;
  let call: string;
  let decision: string;

  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp({ now: '2021-09-20T06:00:00Z' }), aBrowser()]);
    admin = await hand(browser, app, app.adminId);
    [secretary, contact, newcomer] = [await hand(browser, app, null), await hand(browser, app, null), await hand(browser, app, null)];
    candidate = await hand(browser, app, null, { width: 360 });
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it(
    'the administrator sets up the body with its five seats, and names who keeps it',
    async () => {
      body = await setUpBody(admin);
      await nameKeeper(admin, body, 'Nimeä sihteeri', { givenName: 'Venla', familyName: 'Keksitty', email: 'venla.keksitty@example.org' });
      await nameKeeper(admin, body, 'Nimeä varahenkilö', { givenName: 'Tauno', familyName: 'Mallila', email: 'tauno.mallila@example.org' });
      await admin.open('/fi/admin');
      await admin.seesNot('Ensimmäiset askeleet');
    },
    PATIENCE,
  );

  it(
    'the secretary signs in by a link, enters an association and publishes the call with its timeline before the eyes',
    async () => {
      await signIn(app, secretary, 'venla.keksitty@example.org');
      await register(secretary, 'Hämeen nuorten tila ry', 'nuortentila@example.org', 'Nuorisojärjestöt');
      await nameContact(admin, 'Hämeen nuorten tila ry', {
        givenName: 'Siiri',
        familyName: 'Satupelto',
        email: 'siiri.satupelto@example.org',
      });
      await app.setClock('2021-09-27T06:30:00Z');
      call = await openCall(secretary);
    },
    PATIENCE,
  );

  it('anybody finds the call on the front page', async () => {
    await candidate.open('/fi');
    await candidate.sees('Esityksiä voi tehdä nyt', 'Esitykset viimeistään 24.10.2021 (vuorokauden loppuun)', '5 paikkaa haussa');
    expect(await overflowOf(candidate.page)).toBe(0);
  });

  it(
    'the association’s contact proposes in steps and gets a receipt with its arrival',
    async () => {
      await app.setClock('2021-10-04T16:45:00Z');
      await signIn(app, contact, 'siiri.satupelto@example.org');
      await contact.open('/fi/me');
      await contact.link('Haku on auki: tee esitys');
      await contact.press('Aloita esitys');
      await proposeInSteps(contact, EERO);
      await contact.sees('4.10.2021 klo 19.45 (Suomen aikaa)', 'Esitys saapui määräajassa.');
    },
    PATIENCE,
  );

  it(
    'newcomers begin with an address and the name of an association that nobody knows',
    async () => {
      await app.setClock('2021-10-13T17:05:00Z');
      const who = {
        email: 'kaarlo.aatosniemi@example.org',
        association: 'Hausjärven sekakuoro ry',
        givenName: 'Kaarlo',
        familyName: 'Aatosniemi',
      };
      await beginAsNewcomer(newcomer, call, who);
      await proposeInSteps(newcomer, TOIVO);
      for (const nominee of [SAIMA, ONNI, AINO]) {
        await newcomer.open(`${call}/propose`);
        await newcomer.press('Aloita esitys');
        await proposeInSteps(newcomer, nominee);
      }
    },
    PATIENCE,
  );

  it(
    'the secretary sees what waits, and returns a proposal that its sender completes',
    async () => {
      await app.setClock('2021-10-18T06:00:00Z');
      await secretary.open('/fi/desk');
      await secretary.sees('Tarkista 5 esitystä', 'Varmista 1 järjestö');
      await askToComplete(secretary, call, named(TOIVO), 'Kertokaa, mitä harrastejärjestöjä hän tuntee.');
      await app.setClock('2021-10-18T07:00:00Z');
      await newcomer.open('/fi/me');
      await newcomer.link(/Täydennä/);
      await newcomer.sees('Kertokaa, mitä harrastejärjestöjä hän tuntee.');
      await newcomer.open(`${newcomer.at.replace(/\/edit.*|\?.*/, '')}/edit/grounds`);
      await newcomer.fill({ Perustelut: 'Tuntee kuorot, käsityöseurat ja kyläteatterit.' });
      await newcomer.press('Tallenna ja jatka');
      await newcomer.fill({ 'Minulla on järjestön valtuutus tehdä tämä esitys': true });
      await newcomer.press('Lähetä täydennetty esitys');
      await newcomer.sees('Kiitos, esitys on perillä.');
    },
    PATIENCE,
  );

  it(
    'a proposal in the last second of Sunday is in time, and one after it finds the call closed',
    async () => {
      await app.setClock('2021-10-24T20:50:00Z');
      await contact.open(`${call}/propose`);
      await contact.press('Aloita esitys');
      await app.setClock('2021-10-24T20:59:59Z');
      await proposeInSteps(contact, HELMI);
      await contact.sees('24.10.2021 klo 23.59', 'Esitys saapui määräajassa.');
      await app.setClock('2021-10-24T21:00:00Z');
      await contact.open(call);
      await contact.sees('Esityksiä ei voi tehdä nyt', 'Hakuaika päättyi 24.10.2021 (vuorokauden loppuun).');
    },
    PATIENCE,
  );

  it(
    'the secretary checks everything and starts the evaluation',
    async () => {
      await app.setClock('2021-10-25T07:00:00Z');
      await checkAll(secretary, call, [TOIVO, SAIMA, ONNI, AINO, EERO, HELMI].map(named));
      await secretary.open(`${call}/desk`);
      await secretary.link('Aloita arviointi');
      await secretary.press('Aloita arviointi');
    },
    PATIENCE,
  );

  it(
    'candidates answer on a phone by the link of their letter, and one declines with a reason',
    async () => {
      await app.setClock('2021-10-26T15:40:00Z');
      for (const { email, givenName } of [EERO, HELMI, AINO, ONNI, TOIVO]) {
        await candidate.open(await consentPath(app, email));
        await candidate.isAt('Suostutko ehdokkaaksi?');
        await candidate.sees(`Hei ${givenName}`, '31.10.2021 (vuorokauden loppuun)');
        expect(await overflowOf(candidate.page)).toBe(0);
        await candidate.press('Annan suostumukseni');
        await candidate.sees('Kiitos vastauksesta', 'Annoit suostumuksesi 26.10.2021');
      }
      await candidate.open(await consentPath(app, SAIMA.email));
      await candidate.unfold('En suostu');
      await candidate.fill({ 'Miksi et suostu?': 'En ehdi mukaan tällä kaudella.' });
      await candidate.press('En anna suostumusta');
      await candidate.sees('Kiitos vastauksesta');
    },
    PATIENCE,
  );

  it(
    'the secretary places five in the matrix and takes the proposal to the agenda',
    async () => {
      await app.setClock('2021-11-02T11:00:00Z');
      decision = await placeAndPropose(secretary, call, [
        [named(AINO), SEAT.forssaDeputy],
        [named(EERO), SEAT.youthMember],
        [named(HELMI), SEAT.youthDeputy],
        [named(ONNI), SEAT.hobbyMember],
        [named(TOIVO), SEAT.hobbyDeputy],
      ]);
      await secretary.sees('Ehdokkaat, joita ei ehdoteta', named(SAIMA));
      await secretary.link('Vie esityslistalle');
      await secretary.fill({ 'Suunniteltu päätöspäivä': '2021-11-18' });
      await secretary.press('Vie esityslistalle');
      await secretary.sees('esityslistalla');
    },
    PATIENCE,
  );

  it(
    'the body decides, and the secretary records it from the minutes',
    async () => {
      await app.setClock('2021-11-18T16:10:00Z');
      await recordDecision(secretary, decision, '5 §');
      await app.setClock('2021-11-19T07:00:00Z');
      await secretary.open(decision);
      await secretary.link('Julkaise päätös');
      await secretary.fill({ 'Päätöksen julkaisupäivä': '2021-11-19' });
      await secretary.press('Julkaise päätös');
      await secretary.sees('julkaistu');
      await app.setClock('2021-11-19T08:00:00Z');
      const results = (await letters(app)).filter(({ letter }) => letter.startsWith('result-')).map(({ letter, to }) => `${letter} ${to}`);
      expect(results).toContain(`result-selected ${EERO.email}`);
      expect(results).toContain('result-selected nuortentila@example.org');
      expect(results).toContain('result-selected kaarlo.aatosniemi@example.org');
    },
    PATIENCE,
  );

  it(
    'everybody sees the five by name, from the day of the decision on',
    async () => {
      await candidate.open(body);
      await candidate.sees('Kaikki paikat on täytetty (5).', ...[AINO, EERO, HELMI, ONNI, TOIVO].map(named));
      await candidate.fill({ 'Katso kokoonpano valittuna päivänä': '2021-11-17' });
      await candidate.press('Näytä');
      await candidate.sees('Paikkoja on 5, ja niistä on täytetty 0.');
      await candidate.seesNot(named(EERO));
      expect(await overflowOf(candidate.page)).toBe(0);
    },
    PATIENCE,
  );

  it(
    'the contact sees the result with its grounds, and the new member the membership',
    async () => {
      await contact.open('/fi/me');
      await contact.link('Hämeen nuorten tila ry');
      await contact.sees(named(EERO), named(HELMI), /31\.12\.2023/);
      await contact.beside('article', 'Saapunut 4.10.2021 klo 19.45').link(named(EERO));
      await contact.sees(`${named(EERO)} valittiin.`, '5 §');
      await signIn(app, candidate, EERO.email);
      await candidate.open('/fi/me');
      await candidate.sees('Jäsenyyteni', /18\.11\.2021–31\.12\.2023/, CALL);
      expect(await overflowOf(candidate.page)).toBe(0);
    },
    PATIENCE,
  );
});
