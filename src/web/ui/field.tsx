import type { ComponentChildren, VNode } from 'preact';
import { UI } from '../../locales/ui.js';
import type { Reader } from '../reader.js';
import { Icon } from './icon.js';

/** What every field is told. */
export interface FieldProps {
  readonly reader: Reader;
  /** Of the payload's field, inner ones joined by dots: `nominee.email`. */
  readonly name: string;
  /** Where several fields have one name; else made of the name. */
  readonly id?: string | undefined;
  readonly label: string;
  /** As it stands in the form: what was typed, also when it is wrong. */
  readonly value?: string | undefined;
  /** Helps to fill in the field. Read out with it. */
  readonly hint?: ComponentChildren;
  /** What is wrong, in the reader's language. */
  readonly error?: string | undefined;
  /** Fields that need not be filled in say so. */
  readonly required?: boolean | undefined;
  /** Needed by some choices of another field: not said to be optional, and not demanded by the browser. */
  readonly conditional?: boolean | undefined;
  /** What the browser may fill in: `email`, `name`. */
  readonly autocomplete?: string | undefined;
  /** Characters. Told, not enforced: cut-off text is lost text. */
  readonly maxLength?: number | undefined;
  /** Of what is typed, where it is not the reader's. */
  readonly lang?: string | undefined;
}

/** The id of a field by its name or its JSON pointer: `nominee.email` and `/nominee/email` are both `f-nominee-email`. */
export const fieldId = (name: string): string => `f-${name.replace(/^[/.]/, '').replace(/[^\w-]/g, '-')}`;

/** What ties a control to its label, hint and error. */
export interface Wiring {
  readonly id: string;
  readonly name: string;
  readonly required: true | undefined;
  readonly autocomplete?: string | undefined;
  readonly lang?: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}
export function wiring({
  name,
  id = fieldId(name),
  hint,
  error,
  required,
  autocomplete,
  lang,
}: Omit<FieldProps, 'reader' | 'label'>): Wiring {
  return {
    id,
    name,
    required: required ? true : undefined,
    autocomplete,
    lang,
    'aria-describedby': [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? 'true' : undefined,
  };
}

interface PartProps {
  readonly id: string;
  readonly reader: Reader;
}
export const Hint = ({ id, children }: { readonly id: string; readonly children: ComponentChildren }): VNode | null =>
  children ? (
    <div class="hint" id={`${id}-hint`}>
      {children}
    </div>
  ) : null;

export const ErrorText = ({ id, reader, error }: PartProps & { readonly error?: string | undefined }): VNode | null =>
  error ? (
    <p class="error-text" id={`${id}-error`}>
      <Icon name="error" />
      <span>
        <span class="vh">{reader.t(UI.error)} </span>
        {error}
      </span>
    </p>
  ) : null;

export const OptionalMark = ({ reader, required }: Pick<FieldProps, 'reader' | 'required'>): VNode | null =>
  required ? null : <span class="optional"> ({reader.t(UI.optional)})</span>;

/** Label, hint and error around one control. */
export const Field = ({ field, children }: { readonly field: FieldProps; readonly children: ComponentChildren }): VNode => {
  const { reader, name, id = fieldId(name), label, hint, error, required, conditional } = field;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        <OptionalMark reader={reader} required={required || conditional} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <ErrorText id={id} reader={reader} error={error} />
      {children}
    </div>
  );
};

interface GroupProps extends Pick<FieldProps, 'reader' | 'hint' | 'error'> {
  /** Needed where there is a hint or an error; an error summary leads here. */
  readonly id?: string | undefined;
  readonly legend: ComponentChildren;
  /** Said only of groups that are asked as one question; a frame around several fields leaves it out. */
  readonly optional?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Several controls under one name. */
export function Group({ reader, id, legend, hint, error, optional, children }: GroupProps): VNode {
  const described = id === undefined ? '' : [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      class={error ? 'group wrong' : 'group'}
      tabindex={id === undefined ? undefined : -1}
      aria-describedby={described || undefined}
    >
      <legend>
        {legend}
        {optional ? <OptionalMark reader={reader} /> : null}
      </legend>
      {id === undefined ? hint : <Hint id={id}>{hint}</Hint>}
      <ErrorText id={id ?? 'f'} reader={reader} error={error} />
      {children}
    </fieldset>
  );
}
