import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import { projectFolder } from '../../src/platform/config/project-folder.js';
import { textsIn } from './texts.js';

/** Terms of the field: Finnish, Swedish, English; several where the field has several. */
const GLOSSARY: readonly (readonly [fi: string, sv: string, en: string])[] = [
  ['järjestöneuvottelukunta', 'organisationsdelegation', 'advisory board'],
  ['hyvinvointialue', 'välfärdsområde', 'wellbeing services county'],
  ['aluehallitus', 'välfärdsområdesstyrelse', 'county board'],
  ['maakuntahallitus', 'landskapsstyrelse', 'regional board'],
  ['lautakunta', 'nämnd', 'committee'],
  ['toimikausi', 'mandatperiod', 'term'],
  ['määräaika', 'tidsfrist', 'deadline'],
  ['täydennyshaku', 'kompletterande ansökan', 'supplementary call'],
  ['nimeämispyyntö', 'begäran om nominering', 'nomination request'],
  ['esitys', 'förslag', 'proposal'],
  ['ehdokas', 'kandidat', 'candidate'],
  ['suostumus', 'samtycke', 'consent'],
  ['toimiala', 'sektor', 'sector'],
  ['seutu', 'region', 'sub-region'],
  ['varsinainen jäsen', 'ordinarie medlem', 'member'],
  ['henkilökohtainen varajäsen', 'personlig ersättare', 'personal deputy'],
  ['sijaantulojärjestys', 'inkallelseordning', 'succession order'],
  ['kokoonpano', 'sammansättning', 'composition'],
  ['vaalitoimikunta', 'valberedning', 'election committee'],
  ['esittelijä', 'föredragande', 'rapporteur'],
  ['sihteeri', 'sekreterare', 'secretary'],
  ['esityslista', 'föredragningslista', 'agenda'],
  ['päätösehdotus', 'beslutsförslag', 'draft decision'],
  ['pöydällä', 'bordlagd', 'tabled'],
  ['ero', 'avsked', 'resignation'],
  ['esteellisyys', 'jäv', 'disqualification'],
  ['vaalikelpoisuus', 'valbarhet', 'eligibility'],
  ['toimintasääntö', 'verksamhetsstadga', 'bylaws'],
];

/** Swedish words end as their sentence has it: `samtycket`, `bordlagt`. */
const stemOf = (term: string): string => term.slice(0, -1);

it('what is called by a term of the field is called by it in every language', async () => {
  const root = projectFolder();
  const modules = readdirSync(join(root, 'dist/src/locales'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const words = await Promise.all(
    modules.map(async (file) => textsIn(await import(pathToFileURL(join(root, 'dist/src/locales', file)).href), file)),
  );
  const all = [
    ...words.flat(),
    ...textsIn(
      WORKFLOWS.map(({ label, states, events }) => ({ label, states, events })),
      'workflows',
    ),
  ];
  const told = all.flatMap(({ where, text }) => {
    const is = (language: 'fi' | 'sv' | 'en'): string => (text[language] ?? '').toLowerCase();
    const term = GLOSSARY.find(([fi]) => fi === is('fi'));
    return term ? [{ where, fits: is('sv').includes(stemOf(term[1])) && is('en').includes(term[2]), text }] : [];
  });
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter(({ fits }) => !fits).map(({ where, text }) => `${where}: ${JSON.stringify(text)}`)).toEqual([]);
});
