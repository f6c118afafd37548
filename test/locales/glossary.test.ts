import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../src/platform/config/project-folder.js';
import { everyTextWritten } from './written.js';

/**
 * Terms of the field by the beginnings of their words, as sentences inflect them: Finnish, Swedish, English. Those of what the program does not
 * speak of yet are not here.
 */
const GLOSSARY: readonly (readonly [fi: string, sv: string, en: string])[] = [
  ['järjestöneuvottelukun', 'organisationsdelegation', 'advisory board'],
  ['vaikuttamistoimieli', 'påverkansorgan', 'participation bod'],
  ['hyvinvointialue', 'välfärdsområde', 'wellbeing services count'],
  ['aluehallitu', 'välfärdsområdesstyrelse', 'county board'],
  ['maakuntahallitu', 'landskapsstyrelse', 'regional board'],
  ['lautakun', 'nämnd', 'committee'],
  ['toimikau', 'mandatperiod', 'term'],
  ['jäsenha', 'medlemsansök|ansök', 'call'],
  ['täydennysha', 'kompletterande ansök', 'supplementary'],
  ['nimeämispyyn', 'begäran om nominering', 'nomination request'],
  ['määräai', 'tidsfrist', 'deadline'],
  ['esity[sk](?!list)', 'förslag|föresl', 'propos'],
  ['ehdok', 'kandid', 'candida'],
  ['suostumu', 'samtyck', 'consent'],
  ['toimiala', 'sektor', 'sector'],
  ['seu[td]u', 'region', 'sub-region'],
  ['varsinai[ns]', 'ordinarie', 'member'],
  ['henkilökohtai\\p{L}+ varajäs', 'personlig\\p{L}* ersättare', 'personal deput'],
  ['sijaantulojärjesty', 'inkallelseordning', 'succession order'],
  ['nimeämi(?!spyy)', 'utnämning|nominer', 'appoint|nam(ing|ed)|nominate'],
  ['asettami', 'tillsätta', 'establish'],
  ['kokoonpano', 'sammansättning', 'composition'],
  ['vaalitoimikun', 'valberedning', 'election committee'],
  ['sihteeri', 'sekreterare', 'secretar'],
  ['esityslista', 'föredragningslist', 'agenda'],
  ['päätösehdotu', 'beslutsförslag', 'draft decision'],
  ['pöydäl', '(på bord|bordl)', 'table'],
  ['palautettu valmistelu|palauta valmistelu', 'återremitter', 'return'],
  ['lainvoimai', 'laga ?kraft', 'final'],
  ['ero(a|n)?(?!\\p{L})', 'avsked', 'resign'],
  ['vaalikelpoi', 'valb', 'eligib'],
  ['toimintasään', 'verksamhetsstadg', 'bylaw'],
  ['järjestäyty', 'konstituer', 'organi[sz]'],
];

/** Sentences that say in another language the same without the term: by how they begin in Finnish. */
const OTHERWISE = ['Totea vaalikelpoisuus menetetyksi', 'Vastausaikaa oli', '{secretary} tai {substitute}, sihteerin varahenkilö'];

const TEXTS = everyTextWritten(projectFolder());
const begins = (word: string): RegExp => new RegExp(`(?<!\\p{L})(${word})`, 'iu');
const holds = (word: string): RegExp => new RegExp(word, 'iu');

describe('what is called by a term of the field', () => {
  it.each(GLOSSARY)('is called by it in every language: %s, %s, %s', (fi, sv, en) => {
    const speaking = TEXTS.filter(({ text }) => begins(fi).test(text.fi ?? ''));
    expect(speaking.length).toBeGreaterThan(0);
    const otherwise = speaking.filter(({ text }) => !holds(sv).test(text.sv ?? '') || !holds(en).test(text.en ?? ''));
    const wrong = otherwise.filter(({ text }) => !OTHERWISE.some((beginning) => text.fi?.startsWith(beginning)));
    expect(wrong.map(({ at, text }) => `${at}: ${JSON.stringify(text)}`)).toEqual([]);
  });

  it('is otherwise said only where it is', () => {
    expect(OTHERWISE.filter((beginning) => !TEXTS.some(({ text }) => text.fi?.startsWith(beginning)))).toEqual([]);
  });
});
