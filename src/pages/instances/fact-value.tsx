import type { ComponentChildren, VNode } from 'preact';
import type { AnswersGiven } from '../../../workflows/kit/answers.js';
import type { Schema } from '../../../workflows/kit/schema.js';
import { dayInWords, instantInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import type { CallQuestion } from '../../desk/public-call.js';
import { fieldWords } from '../../locales/fields.js';
import { INSTANCE } from '../../locales/instances.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { answerInWords, questionInWords } from '../proposing/answers.js';
import { fileOf } from '../public/address.js';
import type { Names } from './labels.js';
import { isEnd } from './properties.js';

interface Given {
  readonly reader: Reader;
  readonly workflow: string;
  readonly name: string;
  readonly value: unknown;
  readonly schema: Schema | undefined;
  readonly names: Names;
  readonly zone: string;
}
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** One fact in words: names for ids, days and moments as people write them, a body's own words in the reader's language. */
export function factValue(given: Given): ComponentChildren {
  const { reader, workflow, name, value, schema, names } = given;
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return instantOf(given, value);
  if (typeof value === 'boolean') return reader.t(valueWords(name, value ? 'yes' : 'no'));
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const known = names.get(value);
    if (known?.collection === 'documents') return <DocumentNamed reader={reader} id={value} label={known.label} />;
    if (known) return <a href={reader.to(`/${known.collection}/${value}`)}>{known.label}</a>;
    if (ID.test(value)) return null;
    if (ISO_DAY.test(value)) return dayInWords(value, reader.language);
    if (ISO_INSTANT.test(value)) return instantOf(given, new Date(value));
    const options = schema?.['enum'] as string[] | undefined;
    return options?.includes(value) ? reader.t(valueWords(`${workflow}.${name}`, value)) : <span class="prose">{value}</span>;
  }
  if (Array.isArray(value)) return listOf(given, value);
  return objectOf(given, value as Record<string, unknown>);
}

const instantOf = ({ reader: { language }, name, zone }: Given, at: Date): string =>
  isEnd(name) ? instantInWords(at, language, zone, 'end') : momentInWords(at, language, zone);
/** What is known of a document, and the document itself. */
const DocumentNamed = ({ reader, id, label }: { readonly reader: Reader; readonly id: string; readonly label: string }): VNode => (
  <>
    <a href={reader.to(`/documents/${id}`)}>{label}</a> (
    <a href={reader.to(fileOf(id))} download>
      {reader.t(INSTANCE.openFile)}
    </a>
    )
  </>
);

function listOf(given: Given, values: readonly unknown[]): ComponentChildren {
  const items = given.schema?.['items'] as Schema | undefined;
  const shown = values.map((value) => factValue({ ...given, value, schema: items })).filter((v) => v !== null);
  if (shown.length === 0) return null;
  return (
    <ul class="plain">
      {shown.map((item, i) => (
        <li key={i}>{item}</li>
      ))}
    </ul>
  );
}

function objectOf(given: Given, value: Record<string, unknown>): ComponentChildren {
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => ['fi', 'sv', 'en'].includes(key))) return <OwnWords reader={given.reader} words={value} />;
  const properties = (given.schema?.['properties'] ?? {}) as Record<string, Schema>;
  const parts = keys.flatMap((key) => {
    const shown = factValue({ ...given, name: `${given.name}.${key}`, value: value[key], schema: properties[key] });
    return shown === null ? [] : [{ key, label: labelOf(given, key), shown }];
  });
  if (parts.length === 0) return null;
  return (
    <ul class="plain">
      {parts.map(({ key, label, shown }) => (
        <li key={key}>
          {label}: {shown}
        </li>
      ))}
    </ul>
  );
}

/** Answers to the questions of a call, by the words of each: their keys say nothing. */
export function answersValue(reader: Reader, questions: readonly CallQuestion[], answers: AnswersGiven): ComponentChildren {
  const answered = questions.filter(({ key }) => Object.hasOwn(answers, key));
  return answered.length === 0 ? null : (
    <ul class="plain">
      {answered.map((question) => (
        <li key={question.key}>
          {questionInWords(reader, question)}: <span class="prose">{answerInWords(reader, question, answers[question.key])}</span>
        </li>
      ))}
    </ul>
  );
}

function labelOf({ reader, workflow, name }: Given, key: string): string {
  try {
    return reader.t(fieldWords(workflow, '', `${name}.${key}`).label);
  } catch {
    return key;
  }
}
