import { describe, expect, it } from '@jest/globals';
import type { VNode } from 'preact';
import { LANGUAGES } from '../../workflows/kit/text.js';
import {
  AreaField,
  CheckField,
  ChecksField,
  fieldId,
  FileField,
  MomentField,
  NumberField,
  RadiosField,
  SelectField,
  TextField,
  WordsField,
} from '../../src/web/ui/form.js';
import { aReader, attribute, h, html, reader, tagOf, words } from './rendering.js';

const MARKUP = '"><script>alert(1)</script>\u202e';
/** Every kind of field, with the same wrong value. */
const FIELDS: readonly (readonly [string, (given: { error?: string; required?: boolean; hint?: string }) => VNode])[] = [
  ['text', (g) => h(TextField, { reader, name: 'a.b', label: 'Nimi', value: MARKUP, ...g })],
  ['area', (g) => h(AreaField, { reader, name: 'a.b', label: 'Nimi', value: MARKUP, ...g })],
  ['number', (g) => h(NumberField, { reader, name: 'a.b', label: 'Nimi', value: MARKUP, ...g })],
  ['moment', (g) => h(MomentField, { reader, name: 'a.b', label: 'Nimi', value: MARKUP, ...g })],
  ['select', (g) => h(SelectField, { reader, name: 'a.b', label: 'Nimi', options: [{ value: MARKUP, label: MARKUP }], ...g })],
  ['file', (g) => h(FileField, { reader, name: 'a.b', label: 'Nimi', ...g })],
];

describe('a field', () => {
  it.each(FIELDS)('has its label, hint and error tied to it (%s)', (_, make) => {
    const page = html(make({ error: 'Korjaa tämä.', hint: 'Näin täytät.' }));
    const control = tagOf(page, 'f-a-b');
    expect(attribute(control, 'name')).toBe('a.b');
    expect(attribute(control, 'aria-invalid')).toBe('true');
    expect(attribute(control, 'aria-describedby')).toBe('f-a-b-hint f-a-b-error');
    expect(page).toContain('<label for="f-a-b">');
    expect(tagOf(page, 'f-a-b-hint')).not.toBe('');
    expect(words(page)).toContain('Virhe: Korjaa tämä.');
  });

  it.each(FIELDS)('is not described by what is not there (%s)', (kind, make) => {
    const control = tagOf(html(make({ required: true })), 'f-a-b');
    expect(attribute(control, 'aria-invalid')).toBeUndefined();
    if (kind !== 'moment') expect(attribute(control, 'aria-describedby')).toBeUndefined();
  });

  it.each(FIELDS)('says in words when it may be left empty (%s)', (_, make) => {
    expect(words(html(make({})))).toContain('Nimi (vapaaehtoinen)');
    const needed = html(make({ required: true }));
    expect(words(needed)).not.toContain('vapaaehtoinen');
    expect(tagOf(needed, 'f-a-b')).toMatch(/\srequired/);
  });

  it.each(FIELDS)('gives back what was typed, and nothing of it is markup (%s)', (_, make) => {
    expect(html(make({ error: MARKUP }))).not.toContain('<script');
  });

  it.each([
    ['fi', 'vapaaehtoinen', 'Virhe:'],
    ['sv', 'frivilligt', 'Fel:'],
    ['en', 'optional', 'Error:'],
  ] as const)('speaks the reader’s language (%s)', (language, optional, error) => {
    const said = words(html(h(TextField, { reader: aReader(language), name: 'a', label: 'X', error: 'Y' })));
    expect(said).toContain(`(${optional})`);
    expect(said).toContain(error);
  });

  it('is found by the name of its payload field and by that field’s JSON pointer', () => {
    expect(fieldId('/nominee/email')).toBe(fieldId('nominee.email'));
    expect(fieldId('seats.0.count')).toBe('f-seats-0-count');
  });

  it('says how long its text may be, and cuts nothing off', () => {
    const page = html(h(AreaField, { reader, name: 'a', label: 'X', maxLength: 4000 }));
    expect(words(page)).toMatch(/Enintään 4\s000 merkkiä\./);
    expect(page).not.toContain('maxlength');
  });

  it('says in which zone a time is', () => {
    expect(words(html(h(MomentField, { reader, name: 'a', label: 'X' })))).toContain('Suomen aikaa.');
    expect(words(html(h(MomentField, { reader, name: 'a', label: 'X', zone: 'Asia/Tokyo' })))).toContain('Asia/Tokyo');
  });
});

describe('a choice', () => {
  const options = [
    { value: 'm', label: 'Varsinainen jäsen' },
    { value: 'd', label: 'Varajäsen', hint: 'Sijaistaa.' },
  ];

  it('stands in a named group that carries the error, and its first control is where the summary leads', () => {
    const page = html(h(RadiosField, { reader, name: 'role', label: 'Tehtävä', options, value: 'd', error: 'Valitse.', required: true }));
    expect(attribute(/<fieldset[^>]*>/.exec(page)?.[0] ?? '', 'aria-describedby')).toBe('f-role-group-error');
    expect(tagOf(page, 'f-role-group-error')).not.toBe('');
    expect(attribute(tagOf(page, 'f-role'), 'type')).toBe('radio');
    expect(tagOf(page, 'f-role-1')).toMatch(/\schecked/);
    expect(tagOf(page, 'f-role')).not.toMatch(/\schecked/);
    expect(attribute(tagOf(page, 'f-role-1'), 'aria-describedby')).toBe('f-role-1-hint');
  });

  it('takes several where several are asked', () => {
    const page = html(h(ChecksField, { reader, name: 'roles', label: 'Tehtävät', options, value: ['m', 'd'] }));
    expect(page.match(/\schecked/g)).toHaveLength(2);
    expect(words(page)).toContain('Tehtävät (vapaaehtoinen)');
  });

  it('of yes or no sends one or nothing', () => {
    expect(tagOf(html(h(CheckField, { reader, name: 'sure', label: 'Varma', value: true })), 'f-sure')).toMatch(/\schecked/);
    expect(tagOf(html(h(CheckField, { reader, name: 'sure', label: 'Varma', value: '' })), 'f-sure')).not.toMatch(/\schecked/);
    expect(attribute(tagOf(html(h(CheckField, { reader, name: 'sure', label: 'Varma' })), 'f-sure'), 'value')).toBe('1');
  });

  it('has an empty one first, unless there is none', () => {
    expect(words(html(h(SelectField, { reader, name: 'a', label: 'X', options })))).toMatch(/Valitse Varsinainen/);
    expect(html(h(SelectField, { reader, name: 'a', label: 'X', options, blank: false }))).not.toContain('value=""');
  });
});

describe('words in three languages', () => {
  it('are three fields in a named group, of which only the required ones must be filled in', () => {
    const page = html(
      h(WordsField, { reader, name: 'title', label: 'Otsikko', value: { fi: 'Haku' }, required: ['fi', 'sv'], errors: { sv: 'Puuttuu.' } }),
    );
    expect(words(page)).toMatch(/^Otsikko Suomeksi Ruotsiksi Virhe: Puuttuu\. Englanniksi \(vapaaehtoinen\)$/);
    for (const l of LANGUAGES) {
      const control = tagOf(page, `f-title-${l}`);
      expect([attribute(control, 'name'), attribute(control, 'lang')]).toEqual([`title.${l}`, l]);
    }
    expect(attribute(tagOf(page, 'f-title-sv'), 'aria-describedby')).toBe('f-title-sv-error');
    expect(tagOf(page, 'f-title')).toMatch(/^<fieldset/);
  });
});
