import type { Hand } from '../hand.js';

export const BODY = 'Kanta-Hämeen järjestöneuvottelukunta';

/** The five seats of the supplementary call: constituency, sub-region, role. */
const SEATS = [
  ['Sote- ja muut yhteistyöjärjestöt', 'Forssan seutu', 'varajäsen'],
  ['Nuorisojärjestöt', '', 'varsinainen jäsen'],
  ['Nuorisojärjestöt', '', 'varajäsen'],
  ['Harrastejärjestöt', '', 'varsinainen jäsen'],
  ['Harrastejärjestöt', '', 'varajäsen'],
] as const;

/** The administrator begins from nothing: region, organ, body, seats and term. @returns the body's path, `/fi/bodies/<id>` */
export async function setUpBody(admin: Hand): Promise<string> {
  await admin.open('/fi/admin');
  await admin.isAt('Ylläpito');
  await admin.link('Lisää alue');
  await admin.within('group', 'Alueen nimi').fill({ Suomeksi: 'Kanta-Häme' });
  await admin.fill({ maakunta: true });
  await admin.press('Lisää alue');
  await admin.sees('Muutos on tallennettu.');

  await admin.link('Lisää päättävä toimielin');
  await admin.within('group', 'Päättävän toimielimen nimi').fill({ Suomeksi: 'Järjestöneuvottelukunta' });
  await admin.fill({ 'Toimielimen laji': 'toimielin itse' });
  await admin.press('Lisää päättävä toimielin');

  await admin.link('Perusta toimielin');
  await admin.within('group', 'Toimielimen nimi').fill({ Suomeksi: BODY });
  await admin.fill({
    'toimielin valitsee jäsenensä itse': true,
    'Kuka päättää jäsenistä': 'Järjestöneuvottelukunta',
    'sijaantulojärjestys toimialoittain': true,
    Asettamispäivä: '2019-05-02',
  });
  await admin.press('Perusta');
  await admin.sees('Toimielin on perustettu.', 'Ennen ensimmäistä hakua puuttuu vielä');
  const body = admin.at.replace(/\/settings.*/, '');
  await addSeats(admin);
  await addTerm(admin, body);
  return body;
}

async function addSeats(admin: Hand): Promise<void> {
  await admin.link('paikat');
  await admin.press('Lisää rivejä');
  for (const [n, [sector, subRegion, role]] of SEATS.entries())
    await admin.within('group', `Paikka ${n + 1}`).fill({ Toimiala: sector, Seutu: subRegion, Tehtävä: role });
  await admin.press('Lisää paikat');
  await admin.sees('Forssan seutu');
}

async function addTerm(admin: Hand, body: string): Promise<void> {
  await admin.open(`${body}/settings`);
  await admin.link('toimikausi');
  await admin.within('group', 'Toimikauden nimi').fill({ Suomeksi: '2. toimikausi 2021–2023' });
  await admin.fill({ 'Ensimmäinen päivä': '2021-01-01', 'Viimeinen päivä': '2023-12-31' });
  await admin.press('Lisää toimikausi');
  await admin.sees('2. toimikausi 2021–2023');
}

interface Named {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** A new person with a role on the body. */
export async function nameKeeper(
  admin: Hand,
  body: string,
  link: 'Nimeä sihteeri' | 'Nimeä varahenkilö',
  { givenName, familyName, email }: Named,
): Promise<void> {
  await admin.open(`${body}/settings`);
  await admin.link(link);
  await admin.link('Lisää uusi henkilö');
  await admin.fill({ Etunimi: givenName, Sukunimi: familyName, Sähköposti: email });
  await admin.press('Anna oikeus');
  await admin.sees(`${givenName} ${familyName}`);
}

/** A new person who speaks for an association. */
export async function nameContact(admin: Hand, organisation: string, { givenName, familyName, email }: Named): Promise<void> {
  await admin.open('/fi/admin/grants/new?role=contact');
  await admin.link('Lisää uusi henkilö');
  await admin.fill({ 'Järjestön nimi': organisation });
  await admin.press('Etsi');
  await admin.link(`Valitse ${organisation}`);
  await admin.fill({ Etunimi: givenName, Sukunimi: familyName, Sähköposti: email });
  await admin.press('Anna oikeus');
  await admin.sees(`${givenName} ${familyName}`);
}
