import type { Hand } from '../hand.js';

export interface Nominee {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** In the order of preference, as the form names them. */
  readonly seats: readonly string[];
  readonly why: string;
}
const nominee = (givenName: string, familyName: string, seats: readonly string[], why: string): Nominee => ({
  givenName,
  familyName,
  email: `${givenName}.${familyName}@example.org`.toLowerCase(),
  seats,
  why,
});

export const SEAT = {
  forssaDeputy: 'Sote- ja muut yhteistyöjärjestöt, Forssan seutu: varajäsen',
  youthMember: 'Nuorisojärjestöt: varsinainen jäsen',
  youthDeputy: 'Nuorisojärjestöt: varajäsen',
  hobbyMember: 'Harrastejärjestöt: varsinainen jäsen',
  hobbyDeputy: 'Harrastejärjestöt: varajäsen',
} as const;

export const EERO = nominee('Eero', 'Mallikoski', [SEAT.youthMember], 'Vetänyt nuorten iltoja vuosia ja tuntee maakunnan nuorisotyön.');
export const HELMI = nominee('Helmi', 'Sanasto', [SEAT.youthDeputy], 'Yhdistyksen hallitus on päättänyt esityksestä kokouksessaan.');
export const AINO = nominee('Aino', 'Esimerkki', [SEAT.forssaDeputy], 'Omaishoitaja ja yhdistyksen vertaistukija.');
export const ONNI = nominee('Onni', 'Karimo', [SEAT.youthMember, SEAT.hobbyMember], 'Ohjaa nuorten harrasteryhmiä.');
export const TOIVO = nominee('Toivo', 'Lumelahti', [SEAT.hobbyDeputy], 'Pitkäaikainen ohjaaja.');
export const SAIMA = nominee('Saima', 'Hiltula', [SEAT.hobbyDeputy], 'Kuoron sihteeri, tuntee harrastejärjestöt.');

/** From the first step of a draft to its receipt. */
export async function proposeInSteps(contact: Hand, { givenName, familyName, email, seats, why }: Nominee): Promise<void> {
  await contact.isAt('Ketä esitätte?');
  await contact.fill({ Etunimi: givenName, Sukunimi: familyName, 'Henkilön sähköposti': email });
  await contact.press('Tallenna ja jatka');
  await contact.isAt('Mille paikalle?');
  await contact.fill(Object.fromEntries(seats.map((seat, n) => [`${n + 1}. toive`, seat])));
  await contact.press('Tallenna ja jatka');
  await contact.isAt('Miksi juuri hän?');
  await contact.fill({ Perustelut: why });
  await contact.press('Tallenna ja jatka');
  await contact.isAt('Tarkista ja lähetä');
  await contact.sees(`${givenName} ${familyName}`, why);
  await contact.fill({ 'Minulla on järjestön valtuutus tehdä tämä esitys': true });
  await contact.press('Lähetä esitys');
  await contact.sees('Kiitos, esitys on perillä.');
  await contact.isAt(`Esitys: ${givenName} ${familyName}`);
}

/** Somebody whom nobody knows yet begins with an address and the name of an association. */
export async function beginAsNewcomer(
  newcomer: Hand,
  call: string,
  { email, association, givenName, familyName }: { email: string; association: string; givenName: string; familyName: string },
): Promise<void> {
  await newcomer.open('/fi');
  await newcomer.link('Järjestöneuvottelukunnan täydennyshaku, syksy 2021');
  if (newcomer.at !== call) throw new Error(`at ${newcomer.at}, not ${call}`);
  await newcomer.link('Tee esitys');
  await newcomer.fill({
    Sähköpostiosoitteesi: email,
    'Yhdistyksen tai verkoston nimi': association,
    Etunimesi: givenName,
    Sukunimesi: familyName,
  });
  await newcomer.press('Aloita esitys');
}
