import type { Hand } from '../hand.js';
import { BODY } from './setting-up.js';

export const CALL = 'Järjestöneuvottelukunnan täydennyshaku, syksy 2021';

/** The secretary's entry of the register. */
export async function register(secretary: Hand, name: string, mailbox: string, sector: string): Promise<void> {
  await secretary.open('/fi/organisations/new');
  await secretary.fill({ 'Järjestön nimi': name, 'Järjestö ja sen edustaja on tarkistettu': true, 'Järjestön oma sähköposti': mailbox });
  await secretary.within('group', 'Rivi 1').fill({ Toimielin: BODY, Toimiala: sector });
  await secretary.press('Lisää järjestö');
  await secretary.isAt(name);
}

/** From the desk to an open call, with the coming timeline before the eyes. @returns the call's path */
export async function openCall(secretary: Hand): Promise<string> {
  await secretary.open('/fi/desk');
  await secretary.isAt('Mikä odottaa sinua');
  await secretary.link('Aloita uusi haku');
  await secretary.fill({ täydennyshaku: true, 'Haun otsikko': CALL });
  await secretary.press('Luo luonnos ja jatka');
  const coming = secretary.within('region', 'Haun tuleva aikajana');
  await coming.sees('Hausta puuttuu: hakuilmoitus suomeksi.', 'Haulta puuttuu määräaika.');
  await secretary.fill({
    'Hakuilmoitus – Suomeksi': 'Haemme kesken toimikauden yhtä varajäsentä Forssan seudulta sekä nuoriso- ja harrastejärjestöjen jäseniä.',
    'Viimeinen hakupäivä': '2021-10-24',
    'tietyn ajan kuluessa hakuajan päättymisestä': true,
    'Montako päivää hakuajan jälkeen': '7',
    'Varsinaisia jäseniä': '2',
    Varajäseniä: '3',
  });
  await countsAlong(secretary);
  await coming.sees('24.10.2021 (vuorokauden loppuun)', /sunnuntai; tämän haun määräaika ei siirry/, 'Haun voi julkaista tällaisena.');
  await secretary.press('Tallenna ja siirry julkaisemaan');
  await secretary.isAt('Julkaise haku');
  await secretary.press('Julkaise haku');
  await secretary.isAt(CALL);
  await secretary.sees('Haku on julkaistu.', 'Haku päättyy 24.10.2021 (vuorokauden loppuun)');
  const call = secretary.at.replace(/\/desk.*/, '');
  await secretary.open(call);
  await secretary.sees('Esitykset viimeistään 24.10.2021 (vuorokauden loppuun)');
  return call;
}

/** What the ticked seats come to is told at once. */
async function countsAlong(secretary: Hand): Promise<void> {
  const box = secretary.page.locator('input[name=seats][data-counted=member]').first();
  await secretary.sees('Valituissa paikoissa: 2.');
  await box.uncheck();
  await secretary.sees('Valituissa paikoissa: 1.');
  await box.check();
  await secretary.sees('Valituissa paikoissa: 2.');
}

/** Asks a nominator to complete a proposal. */
export async function askToComplete(secretary: Hand, call: string, nominee: string, what: string): Promise<void> {
  await secretary.open(`${call}/inbox`);
  const proposal = secretary.within('article', nominee);
  await proposal.unfold('Pyydä täydennystä');
  await proposal.fill({ 'Mitä järjestön pitää täydentää?': what });
  await proposal.press('Pyydä täydennystä');
}

/** Marks as checked whatever has arrived. */
export async function checkAll(secretary: Hand, call: string, nominees: readonly string[]): Promise<void> {
  await secretary.open(`${call}/inbox`);
  for (const nominee of nominees) {
    await secretary.within('article', nominee).press('Merkitse tarkistetuksi');
    await secretary.sees('Esitys on merkitty tarkistetuksi.');
  }
}
