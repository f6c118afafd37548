import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { createElement } from 'preact';
import { documentOf } from '../../src/web/rendering.js';
import { fieldId, Form, TextField } from '../../src/web/ui/form.js';
import { Page } from '../../src/web/ui/page.js';
import { h, reader } from './rendering.js';

/** A page with a form of these fields, in this order. @param wrong fields with errors, as a view happens to list them */
const aPage = (fields: readonly string[], wrong: readonly string[] = []) =>
  h(Page, {
    reader,
    title: 'Asiakirja',
    errors: wrong.map((name) => ({ id: fieldId(name), label: name, message: 'Täytä tämä.' })),
    children: createElement(Form, {
      reader,
      action: '/documents/new',
      submit: 'Lisää',
      children: fields.map((name) => h(TextField, { reader, name, label: name })),
    }),
  });
const errorsOf = (page: string): (string | undefined)[] =>
  parse(page)
    .querySelectorAll('[data-error-summary] a')
    .map((a) => a.getAttribute('href'));
const toldIn = (page: string): (string | undefined)[] =>
  parse(page)
    .querySelectorAll('main dl dt, main dl dd')
    .map(({ text }) => text);

describe('a page that comes back', () => {
  it('lists its errors in the order of its fields, and last those of no field on it', () => {
    const page = documentOf(aPage(['name', 'kind', 'nominee.email'], ['elsewhere', 'nominee.email', 'name', 'kind']));
    expect(errorsOf(page)).toEqual(['#f-name', '#f-kind', '#f-nominee-email', '#f-elsewhere']);
    expect(page.startsWith('<!doctype html><html lang="fi">')).toBe(true);
  });

  it('tells what was typed into fields that it does not have, and nothing twice', () => {
    const typed = new URLSearchParams({ csrf: 'x', version: '2', name: 'Sihteeristö', reason: '<b>Pitkä</b> & "mietitty" syy', kind: ' ' });
    expect(toldIn(documentOf(aPage(['name']), typed))).toEqual(['Perustelu', '<b>Pitkä</b> & "mietitty" syy']);
    expect(toldIn(documentOf(aPage(['name', 'reason']), typed))).toEqual([]);
    expect(toldIn(documentOf(aPage([])))).toEqual([]);
  });
});
