import type { ComponentChildren, VNode } from 'preact';
import { LANGUAGES, type Language, type Text } from '../../../workflows/kit/text.js';
import { UI } from '../../locales/ui.js';
import type { Reader } from '../reader.js';
import { Button, type ButtonKind } from './button.js';
import { ErrorText, Field, fieldId, Group, Hint, wiring, type FieldProps } from './field.js';
import { hrefOf } from './href.js';

export { ErrorSummary, type FieldError } from './errors.js';
export { fieldId, type FieldProps } from './field.js';

interface FormProps {
  readonly reader: Reader;
  /** Where it is sent, without language. */
  readonly action: string;
  readonly children?: ComponentChildren;
  /** Words of the button. */
  readonly submit: string;
  readonly kind?: ButtonKind | undefined;
  readonly cancel?: { readonly href: string; readonly label: string } | undefined;
  readonly method?: 'get' | 'post' | undefined;
  /** With files. */
  readonly multipart?: boolean | undefined;
  /** What happens when it is sent; above the button. */
  readonly note?: ComponentChildren;
  /** Buttons beside the one that sends. */
  readonly buttons?: ComponentChildren;
  readonly id?: string | undefined;
  /** Where drafts are sent while somebody types (without language). Needs a script; the form works without. */
  readonly autosave?: string | undefined;
  /** Where to ask what would come of it while somebody types, and the id of the element that shows the answer. Needs a script. */
  readonly preview?: { readonly href: string; readonly into: string } | undefined;
  /** The token of a form that is sent again as it was; else the page's. */
  readonly csrf?: string | undefined;
}

/** A form. The browser's own checks are off: the server's messages are the ones that are read, in the reader's language. */
export function Form(props: FormProps): VNode {
  const { reader, action, children, submit, kind, cancel, method = 'post', multipart, note, buttons, id, autosave, preview, csrf } = props;
  const { t } = reader;
  return (
    <form
      id={id}
      class="form"
      action={hrefOf(reader, action)}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      novalidate
      data-autosave={autosave === undefined ? undefined : hrefOf(reader, autosave)}
      data-preview={preview && hrefOf(reader, preview.href)}
      data-preview-into={preview?.into}
    >
      {method === 'post' ? <input type="hidden" name="csrf" value={csrf ?? reader.csrf} /> : null}
      {children}
      {note ? <div class="form-note">{note}</div> : null}
      <div class="form-buttons">
        <Button kind={kind}>{submit}</Button>
        {buttons}
        {cancel ? (
          <a class="button quiet" href={hrefOf(reader, cancel.href)}>
            {cancel.label}
          </a>
        ) : null}
      </div>
      {method === 'post' ? <p class="form-status" role="status" data-busy={t(UI.busy)} /> : null}
      {autosave === undefined ? null : (
        <p class="form-status" role="status" data-saved data-saved-text={t(UI.saved)} data-not-saved-text={t(UI.notSaved)} />
      )}
    </form>
  );
}

type InputType = 'text' | 'email' | 'tel' | 'url' | 'search';

interface TextProps extends FieldProps {
  readonly type?: InputType | undefined;
  /** For what is a few characters long. */
  readonly short?: boolean | undefined;
}
/** One line of text. */
export function TextField(field: TextProps): VNode {
  const { type = 'text', short, value = '' } = field;
  // Preact's types know each type of input by itself only.
  const kind: object = { type };
  return (
    <Field field={field}>
      <input class={short ? 'short' : undefined} value={value} {...kind} {...wiring(field)} />
    </Field>
  );
}

/** Several lines of text. Says how long it may be. */
export const AreaField = (given: FieldProps & { readonly rows?: number | undefined }): VNode => {
  const { reader, hint, maxLength } = given;
  const most = new Intl.NumberFormat(reader.language === 'en' ? 'en-GB' : reader.language).format(maxLength ?? 0);
  const limit = maxLength === undefined ? '' : reader.t(UI.atMost, { count: most });
  const field = { ...given, hint: hint && limit ? [hint, ' ', limit] : hint || limit };
  return (
    <Field field={field}>
      <textarea rows={given.rows ?? 5} {...wiring(field)}>
        {given.value ?? ''}
      </textarea>
    </Field>
  );
};

/** A whole number. A text to the browser, so that what was typed comes back whatever it was. */
export const NumberField = ({ value, ...field }: Omit<FieldProps, 'value'> & { readonly value?: string | number | undefined }): VNode => (
  <Field field={field}>
    <input type="text" class="short num" inputmode="numeric" value={value === undefined ? '' : String(value)} {...wiring(field)} />
  </Field>
);

const dated = (type: 'date' | 'time' | 'datetime-local', field: FieldProps): VNode => (
  <Field field={field}>
    <input type={type} class="dated" value={field.value ?? ''} {...wiring(field)} />
  </Field>
);
/** A calendar date, `YYYY-MM-DD`. */
export const DateField = (field: FieldProps): VNode => dated('date', field);
/** A wall-clock time, `HH:MM`. */
export const TimeField = (field: FieldProps): VNode => dated('time', field);
/** A local date and time, `YYYY-MM-DDTHH:MM`; says in which zone. @param zone IANA zone, Helsinki when none is given */
export const MomentField = ({ zone = 'Europe/Helsinki', ...field }: FieldProps & { readonly zone?: string | undefined }): VNode => {
  const { t } = field.reader;
  const inZone = zone === 'Europe/Helsinki' ? t(UI.inHelsinki) : t(UI.inZone, { zone });
  return dated('datetime-local', { ...field, hint: field.hint ? [field.hint, ' ', inZone] : inZone });
};

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Says something and cannot be chosen. */
  readonly disabled?: boolean | undefined;
}
interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** Options under headings, after those that stand alone. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[] | undefined;
  /** Words of the empty choice, or false where there is none. */
  readonly blank?: string | false | undefined;
}
/** One of several, from a list. */
export const SelectField = (field: SelectProps): VNode => (
  <Field field={field}>
    <select {...wiring(field)}>
      {field.blank === false ? null : <option value="">{field.blank ?? field.reader.t(UI.choose)}</option>}
      <Choosable {...field} />
      {field.groups?.map(({ label, options }) => (
        <optgroup key={label} label={label}>
          <Choosable options={options} value={field.value} />
        </optgroup>
      ))}
    </select>
  </Field>
);
const Choosable = ({ options, value: chosen }: Pick<SelectProps, 'options' | 'value'>): VNode => (
  <>
    {options.map(({ value, label, disabled = false }) => (
      <option key={value} value={value} selected={value === chosen && !disabled} disabled={disabled}>
        {label}
      </option>
    ))}
  </>
);

/** One yes or no: sends `1`, or nothing. */
export const CheckField = ({ value, ...field }: Omit<FieldProps, 'value'> & { readonly value?: boolean | string | undefined }): VNode => {
  const { reader, name, label, hint, error } = field;
  const id = fieldId(name);
  const checked = value === true || (typeof value === 'string' && ['1', 'on', 'true'].includes(value));
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <ErrorText id={id} reader={reader} error={error} />
      <div class="choice">
        <input type="checkbox" value="1" checked={checked} {...wiring(field)} />
        <label for={id}>{label}</label>
        <Hint id={id}>{hint}</Hint>
      </div>
    </div>
  );
};

interface ChoicesProps extends Omit<FieldProps, 'value'> {
  readonly options: readonly Option[];
}
const choices = (type: 'radio' | 'checkbox', props: ChoicesProps, chosen: readonly string[]): VNode => {
  const { reader, name, label, hint, error, required, options } = props;
  return (
    <Group reader={reader} id={`${fieldId(name)}-group`} legend={label} hint={hint} error={error} optional={!required}>
      {options.map((option, n) => {
        const id = n === 0 ? fieldId(name) : `${fieldId(name)}-${n}`;
        return (
          <div class="choice" key={option.value}>
            <input
              type={type}
              id={id}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              disabled={option.disabled}
              required={type === 'radio' && required ? true : undefined}
              aria-describedby={option.hint ? `${id}-hint` : undefined}
              aria-invalid={error && type === 'checkbox' ? 'true' : undefined}
            />
            <label for={id}>{option.label}</label>
            <Hint id={id}>{option.hint}</Hint>
          </div>
        );
      })}
    </Group>
  );
};
/** Any number of several: each sends its value under the same name. */
export const ChecksField = ({ value = [], ...props }: ChoicesProps & { readonly value?: readonly string[] | undefined }): VNode =>
  choices('checkbox', props, value);
/** One of few, all in sight. */
export const RadiosField = ({ value, ...props }: ChoicesProps & { readonly value?: string | undefined }): VNode =>
  choices('radio', props, value === undefined ? [] : [value]);

interface WordsProps extends Omit<FieldProps, 'value' | 'required'> {
  readonly value?: Partial<Text> | undefined;
  /** All languages, or those that the body requires. */
  readonly required?: boolean | readonly Language[] | undefined;
  /** What is wrong in one language; `error` is about all of them. */
  readonly errors?: Partial<Record<Language, string | undefined>> | undefined;
  /** Several lines. */
  readonly long?: boolean | undefined;
}
const IN_WORDS = { fi: UI.inFinnish, sv: UI.inSwedish, en: UI.inEnglish };
/** The same text in each language: fields `name.fi`, `name.sv` and `name.en`. */
export const WordsField = ({ reader, name, label, value, hint, error, required, errors, long, maxLength }: WordsProps): VNode => (
  <Group reader={reader} id={fieldId(name)} legend={label} hint={hint} error={error}>
    {LANGUAGES.map((l) => {
      const field: FieldProps = {
        reader,
        name: `${name}.${l}`,
        label: reader.t(IN_WORDS[l]),
        value: value?.[l],
        error: errors?.[l],
        required: typeof required === 'object' ? required.includes(l) : required,
        maxLength,
      };
      return <div key={l}>{long ? <AreaField {...field} rows={4} lang={l} /> : <TextField {...field} lang={l} />}</div>;
    })}
  </Group>
);

/** A file to be sent along; its form is `multipart`. @param accept media types or endings */
export const FileField = (
  field: Omit<FieldProps, 'value'> & { readonly accept?: string | undefined; readonly multiple?: boolean },
): VNode => (
  <Field field={field}>
    <input type="file" accept={field.accept} multiple={field.multiple} {...wiring(field)} />
  </Field>
);

export const HiddenField = ({ name, value }: { readonly name: string; readonly value: string }): VNode => (
  <input type="hidden" name={name} value={value} />
);

interface FieldsetProps extends Pick<FieldProps, 'reader' | 'hint' | 'error'> {
  readonly legend: ComponentChildren;
  readonly name?: string | undefined;
  readonly children: ComponentChildren;
}
/** Fields that belong together. */
export const Fieldset = ({ name, ...props }: FieldsetProps): VNode => (
  <Group {...props} id={name === undefined ? undefined : fieldId(name)} />
);
