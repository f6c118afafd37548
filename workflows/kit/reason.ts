import { fill, LANGUAGES, type Language, type Text, type TextValue } from './text.js';
import type { Role } from './policy.js';

/** Why an event was refused. `code` is stable; the sentence comes from the workflow's refusals and is the same on page, in API and in test. */
export interface Reason {
  readonly code: string;
  readonly text: Text;
  readonly values: Readonly<Record<string, TextValue>>;
  /** Law, bylaw or case that the rule rests on. */
  readonly source?: string;
  /** Who could do it instead. */
  readonly whoCan?: readonly Role[];
  /** The instant from which the same event would be possible. */
  readonly notBefore?: Date;
  /** JSON pointer of the payload field that is to blame. */
  readonly pointer?: string;
  /** What could be sent instead, by people. */
  readonly possible?: readonly { readonly type: string; readonly label: Text }[];
}

export interface Refusal extends Text {
  readonly source?: string;
}
export type Refusals = Readonly<Record<string, Refusal>>;

/** JSON pointer of a field by the names on the way to it. @source RFC 6901 */
export const pointerTo = (...names: readonly string[]): string =>
  names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

type Extra = Partial<Pick<Reason, 'whoCan' | 'notBefore' | 'pointer'>> & {
  readonly [value: string]: TextValue | readonly Role[] | undefined;
};

/**
 * Declares the refusals of a workflow and returns the function that makes one.
 * Whatever else than whoCan, notBefore and pointer is given fills the sentence's placeholders (`{notBefore}` is filled too).
 */
export function refuser<R extends Refusals>(refusals: R): (code: keyof R & string, extra?: Extra) => Reason {
  return (code, { whoCan, notBefore, pointer, ...values } = {}) => {
    const { source, ...text } = refusals[code] as Refusal;
    const shown = { ...values, ...(notBefore ? { notBefore } : {}) } as Record<string, TextValue>;
    return {
      code,
      text,
      values: shown,
      ...(source === undefined ? {} : { source }),
      ...(whoCan ? { whoCan } : {}),
      ...(notBefore ? { notBefore } : {}),
      ...(pointer === undefined ? {} : { pointer }),
    };
  };
}

/** The form in which a reason leaves the program. */
export interface ReasonShown {
  code: string;
  detail: string;
  text: Text;
  source?: string;
  whoCan?: readonly Role[];
  notBefore?: string;
  pointer?: string;
  possible?: readonly { type: string; label: string }[];
}

/** Renders a reason: `detail` in the reader's language, `text` in all. */
export function showReason(reason: Reason, language: Language): ReasonShown {
  const { code, text, values, notBefore, source, whoCan, pointer, possible } = reason;
  const all = Object.fromEntries(LANGUAGES.map((l) => [l, fill(text, l, values)])) as unknown as Text;
  return {
    code,
    detail: all[language],
    text: all,
    ...(source === undefined ? {} : { source }),
    ...(whoCan ? { whoCan } : {}),
    ...(notBefore ? { notBefore: notBefore.toISOString() } : {}),
    ...(pointer === undefined ? {} : { pointer }),
    ...(possible ? { possible: possible.map(({ type, label }) => ({ type, label: label[language] })) } : {}),
  };
}
