import { Fragment, type VNode } from 'preact';
import type { Schema } from '../../../workflows/kit/schema.js';
import { fieldWords } from '../../locales/fields.js';
import { FORM } from '../../locales/forms.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../reader.js';
import {
  AreaField,
  CheckField,
  ChecksField,
  DateField,
  Fieldset,
  FileField,
  MomentField,
  NumberField,
  RadiosField,
  SelectField,
  TextField,
  TimeField,
  WordsField,
} from '../ui/form.js';
import { errorsIn, messageFor, type FormProblems } from './problems.js';
import type { Values } from './values.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Says something and cannot be chosen. */
  readonly disabled?: boolean;
}
/** What may be chosen for a field that names another thing, by the field's name. */
export type Options = Readonly<Record<string, readonly Option[]>>;

interface Given {
  readonly reader: Reader;
  readonly workflow: string;
  readonly event: string;
  readonly schema: Schema;
  /** Fields to show, in this order. */
  readonly only: readonly string[];
  readonly values: Values;
  readonly problems: FormProblems;
  readonly options: Options;
  /** Empty rows to offer beside the filled ones, in lists of things. */
  readonly spare?: number;
}
/** Longer texts are written into a larger field. */
const LONG = 300;

/** The fields of a payload, each as its schema asks for: what the API takes and what a form shows are declared once. */
export const SchemaFields = (given: Given): VNode => (
  <>
    {given.only.map((name) => (
      <Fragment key={name}>{one(given, name, propertyOf(given.schema, name), required(given.schema, name))}</Fragment>
    ))}
  </>
);

/** Whether a field's value is a file: its form is `multipart`. */
export const isFile = (schema: Schema): boolean => schema['contentEncoding'] === 'base64';

const propertyOf = (schema: Schema, name: string): Schema => ((schema['properties'] ?? {}) as Record<string, Schema>)[name] ?? {};
const required = (schema: Schema, name: string): boolean => ((schema['required'] ?? []) as string[]).includes(name);

function one(given: Given, name: string, schema: Schema, needed: boolean): VNode {
  const { reader, workflow, event, values, problems, options } = given;
  const plain = name.replaceAll(/\.\d+(?=\.)/g, '');
  const words = fieldWords(workflow, event, plain);
  const types = [schema['type']].flat();
  const error = messageFor(problems, name);
  const props = {
    reader,
    name,
    label: reader.t(words.label),
    required: needed,
    value: values.get(name),
    ...(words.hint ? { hint: reader.t(words.hint) } : {}),
    ...(error === undefined ? {} : { error }),
  };
  if (isFile(schema)) return <FileField {...props} />;
  if (types.includes('boolean')) return <CheckField {...props} />;
  if (types.includes('integer')) return <NumberField {...props} />;
  if (types.includes('array')) return many(given, name, schema, props);
  if (types.includes('object')) return inner(given, name, schema, props);
  const values_ = (schema['enum'] as (string | null)[] | undefined)?.filter((v): v is string => v !== null);
  if (values_) {
    const choices = values_.map((value) => ({ value, label: reader.t(valueWords(`${workflow}.${plain}`, value)) }));
    return choices.length <= 5 && needed ? (
      <RadiosField {...props} options={choices} />
    ) : (
      <SelectField {...props} options={choices} blank={reader.t(FORM.choose)} />
    );
  }
  if (schema['format'] === 'uuid')
    return <SelectField {...props} options={options[plain] ?? []} blank={reader.t(needed ? FORM.choose : FORM.none)} />;
  if (schema['format'] === 'date') return <DateField {...props} />;
  if (schema['format'] === 'date-time') return <MomentField {...props} />;
  if ((schema['pattern'] as string | undefined)?.includes('[0-5]')) return <TimeField {...props} />;
  const most = schema['maxLength'] as number | undefined;
  if (schema['format'] === 'email') return <TextField {...props} type="email" autocomplete="email" />;
  if (schema['format'] === 'uri') return <TextField {...props} type="url" />;
  return (most ?? 0) > LONG ? <AreaField {...props} /> : <TextField {...props} {...(most === undefined ? {} : { maxLength: most })} />;
}

type Props = { reader: Reader; name: string; label: string; required: boolean; value: string; hint?: string; error?: string };

/** Own words are written in one language at least; which one, nobody is told. */
const oneOfThem = ({ reader, required, hint }: Props): string | undefined =>
  required ? [hint, reader.t(FORM.oneLanguage)].filter(Boolean).join(' ') : hint;

function inner(given: Given, name: string, schema: Schema, props: Props): VNode {
  const properties = Object.keys(schema['properties'] ?? {});
  if (['fi', 'sv', 'en'].every((l) => properties.includes(l))) {
    const most = (propertyOf(schema, 'fi')['maxLength'] as number | undefined) ?? 0;
    const values = { fi: given.values.get(`${name}.fi`), sv: given.values.get(`${name}.sv`), en: given.values.get(`${name}.en`) };
    return (
      <WordsField
        {...props}
        required={false}
        hint={oneOfThem(props)}
        {...errorsIn(given.problems, name)}
        value={values}
        long={most > LONG}
      />
    );
  }
  return (
    <Fieldset
      reader={given.reader}
      name={name}
      legend={props.label}
      {...(props.hint ? { hint: props.hint } : {})}
      {...(props.error ? { error: props.error } : {})}
    >
      {properties.map((key) => (
        <Fragment key={key}>{one(given, `${name}.${key}`, propertyOf(schema, key), required(schema, key))}</Fragment>
      ))}
    </Fieldset>
  );
}

function many(given: Given, name: string, schema: Schema, props: Props): VNode {
  const { reader, values, workflow, options, spare = 1 } = given;
  const items = schema['items'] as Schema;
  const plain = name.replaceAll(/\.\d+(?=\.)/g, '');
  if (items['enum']) {
    const choices = (items['enum'] as string[]).map((value) => ({ value, label: reader.t(valueWords(`${workflow}.${plain}`, value)) }));
    return <ChecksField {...props} value={values.all(name)} options={choices} />;
  }
  if (items['format'] === 'uuid') return <ChecksField {...props} value={values.all(name)} options={options[plain] ?? []} />;
  const rows = rowsOf(given, name) + spare;
  const keys = Object.keys(items['properties'] ?? {});
  return (
    <Fieldset
      reader={reader}
      name={name}
      legend={props.label}
      {...(props.hint ? { hint: props.hint } : {})}
      {...(props.error ? { error: props.error } : {})}
    >
      {Array.from({ length: rows }, (_, row) => (
        <Fieldset reader={reader} key={row} legend={reader.t(FORM.row, { n: row + 1 })}>
          {keys.map((key) => (
            <Fragment key={key}>{one(given, `${name}.${row}.${key}`, propertyOf(items, key), false)}</Fragment>
          ))}
        </Fieldset>
      ))}
    </Fieldset>
  );
}

/** How many rows of a list are filled in. */
function rowsOf({ values, schema }: Given, name: string): number {
  const keys = Object.keys((propertyOf(schema, name)['items'] as Schema | undefined)?.['properties'] ?? {});
  let rows = 0;
  while (rows < 100 && keys.some((key) => ['', '.fi', '.sv', '.en'].some((end) => values.get(`${name}.${rows}.${key}${end}`) !== '')))
    rows += 1;
  return rows;
}
