import type { Text } from '../../workflows/kit/text.js';

/** Names and words that nobody has, many enough that lists look as they do in life. */
const GIVEN = 'Aino Eero Liisa Onni Siiri Väinö Helmi Toivo Kerttu Urho Saima Ilmari Lempi Armas Hilja Veikko Tyyne Arvo Elna Oiva'.split(
  ' ',
);
const FAMILY =
  'Keksitty Kuviteltu Satunen Tarulainen Esimerkki Malli Koevalo Harjula-Koski Luomalahti Kivitarinen Sepitelmä Mielikuva'.split(' ');
const KINDS = 'kylät nuoret eläkeläiset omaiset liikunta kulttuuri luonto'.split(' ');
const SECTORS: readonly Text[] = [
  { fi: 'Kylä- ja asukastoiminta', sv: 'By- och invånarverksamhet', en: 'Villages and residents' },
  { fi: 'Nuorisojärjestöt', sv: 'Ungdomsorganisationer', en: 'Youth organisations' },
  { fi: 'Eläkeläisjärjestöt', sv: 'Pensionärsorganisationer', en: 'Pensioners’ organisations' },
  { fi: 'Sosiaali- ja terveysjärjestöt', sv: 'Social- och hälsovårdsorganisationer', en: 'Social and health organisations' },
  { fi: 'Liikunta ja urheilu', sv: 'Motion och idrott', en: 'Sports' },
  { fi: 'Kulttuuri ja taide', sv: 'Kultur och konst', en: 'Culture and arts' },
  { fi: 'Luonto ja ympäristö', sv: 'Natur och miljö', en: 'Nature and environment' },
];
const SUB_REGIONS: readonly Text[] = [
  { fi: 'Pohjoinen seutu', sv: 'Norra regionen', en: 'Northern sub-region' },
  { fi: 'Keskinen seutu', sv: 'Mellersta regionen', en: 'Central sub-region' },
  { fi: 'Eteläinen seutu', sv: 'Södra regionen', en: 'Southern sub-region' },
];
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

export interface Name {
  readonly givenName: string;
  readonly familyName: string;
}
/** The n-th person's name: some are alike, most are not. */
export const nameOf = (n: number): Name => ({
  givenName: `${at(GIVEN, n)}-${at(GIVEN, Math.floor(n / 20) + 7)}`,
  familyName: `${at(FAMILY, n * 5 + Math.floor(n / 12))}${Math.floor(n / 240) % 2 === 0 ? '' : ' '.concat(at(FAMILY, n * 7))}`,
});
export const associationOf = (n: number): string => `Keksityn maakunnan ${at(KINDS, n)} ${n + 1} ry`;
export const sectorOf = (n: number): Text => at(SECTORS, n);
export const subRegionOf = (n: number): Text => at(SUB_REGIONS, n);
export const SECTOR_COUNT = SECTORS.length;
export const SUB_REGION_COUNT = SUB_REGIONS.length;

/** What a nominator writes, about as long as people write. */
export const justificationOf = (n: number): string =>
  `Ehdokas on toiminut yhdistyksessä ${(n % 20) + 2} vuotta, tuntee alueen järjestöt ja kunnat ja on ollut mukana valmistelemassa maakunnan järjestöstrategiaa. Hänellä on aikaa ja halua tehtävään.`;

export const threeTimes = (fi: string, sv: string, en: string): Text => ({ fi, sv, en });
