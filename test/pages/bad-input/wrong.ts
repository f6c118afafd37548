import type { Control, FoundForm, Kind } from './forms.js';

/** Longer than any field takes, and no longer: a form with many such fields is still one that can be read. */
export const LONG = `ä${'a'.repeat(10_000)}`;
/** Text with which a page that does not escape would get an element or an attribute of somebody else's. */
export const markupOf = (name: string): string => `<script>alert(1)</script><x-mark>${name}</x-mark>" onmark="1" '&\u202eoikealta`;

type Sent = Readonly<Record<string, readonly string[]>>;
export interface Wrong {
  readonly name: string;
  /** What a field sends instead of what it shows; null: as it is. */
  readonly value: (control: Control) => readonly string[] | null;
  /** Whether a form with these fields cannot be right. */
  readonly impossible: (controls: readonly Control[]) => boolean;
  /** Statuses of answers that are right beside 409, 412 and 422. */
  readonly also?: readonly number[];
  /** Whether the form comes back with what was sent; `form`: it comes back, the field cannot show it. Null: nobody's form would send it. */
  readonly back: 'typed' | 'form' | null;
}

const WRITTEN: readonly Kind[] = ['text', 'email', 'url'];
const BAD: Partial<Record<Kind, string>> = {
  email: 'ei osoite@@',
  url: 'javascript:alert(1)',
  number: 'kaksi',
  date: '31.2.',
  choice: 'xx',
};
const has = (controls: readonly Control[], ...kinds: readonly Kind[]): boolean => controls.some(({ kind }) => kinds.includes(kind));

export const WRONG: readonly Wrong[] = [
  {
    name: 'too long',
    value: ({ kind }) => (WRITTEN.includes(kind) ? [LONG] : null),
    impossible: (controls) => has(controls, ...WRITTEN),
    back: 'typed',
  },
  {
    name: 'of the wrong kind',
    value: ({ kind }) => (BAD[kind] === undefined ? null : [BAD[kind]]),
    impossible: (controls) => has(controls, 'email', 'url', 'number', 'date', 'choice'),
    back: 'typed',
  },
  {
    name: 'with hidden values changed',
    value: ({ kind }) => (kind === 'hidden' ? ['xx'] : BAD[kind] === undefined ? null : [BAD[kind]]),
    impossible: (controls) => has(controls, 'email', 'url', 'number', 'date', 'choice'),
    back: null,
    // Of a person, a proposal or a body by an id that is none there is none.
    also: [404],
  },
  {
    name: 'with a null byte',
    value: ({ kind }) => (WRITTEN.includes(kind) ? ['a\u0000b'] : null),
    impossible: (controls) => has(controls, ...WRITTEN),
    back: 'form',
  },
  {
    name: 'with markup in everything',
    value: ({ kind, name }) => (kind === 'hidden' ? null : [markupOf(name)]),
    impossible: (controls) => has(controls, 'email', 'url', 'number', 'date', 'choice'),
    back: 'typed',
  },
  {
    name: 'empty',
    // A box or a button that is not ticked sends nothing; a list in which nothing is chosen, which has no type, sends that.
    value: ({ kind, chosen, type }) => (kind === 'hidden' || chosen ? null : ['choice', 'check'].includes(kind) && type !== '' ? [] : ['']),
    impossible: (controls) => controls.some(({ required, chosen }) => required && !chosen),
    back: 'form',
  },
];

/** The fields of a form as somebody sends them who types something wrong into each. */
export const sentBy = ({ value }: Pick<Wrong, 'value'>, { controls, values }: FoundForm): Sent => ({
  ...values,
  ...Object.fromEntries(
    controls.flatMap((control) => {
      const sent = value(control);
      return sent === null ? [] : [[control.name, sent] as const];
    }),
  ),
});

/** Fills in a form well, with markup in whatever is written in words, and with letters that run from right to left. */
export const wellWithMarkup: Pick<Wrong, 'value'> = {
  value: ({ kind, name, options, required, type }) => {
    if (kind === 'text') return SHORT.test(name) || type === 'tel' ? null : [markupOf(name).replace('\u202e', 'שלום')];
    if (kind === 'email') return [`merkki${(made += 1)}@example.org`];
    if (kind === 'choice') return required ? options.slice(0, 1) : null;
    return required ? (VALID[kind === 'date' ? type : kind] ?? null) : null;
  },
};
let made = 0;
const VALID: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-03-11'],
  time: ['16:15'],
  'datetime-local': ['2026-03-11T09:30'],
  number: ['1'],
};
/** Written, but not in words, or too short for markup. */
const SHORT = /(businessId|registerNumber|zone|mediaType|content|caseNumber|phone|section)$/i;
