import type { VNode } from 'preact';
import { UI } from '../../locales/ui.js';
import type { Reader } from '../reader.js';
import { Icon } from './icon.js';
import { Before } from './rendered-before.js';

/** What is wrong in one field. */
export interface FieldError {
  /** Of the field to go to: `fieldId(name)`. */
  readonly id: string;
  /** Of the page that has the field, when it is another one. */
  readonly href?: string | undefined;
  /** The field's label. */
  readonly label: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly reader: Reader;
  readonly errors: readonly FieldError[];
}

/** All that is wrong in a form, with links to its fields, in their order on the page. Takes the focus when the page is shown, so it is what is read first. */
export function ErrorSummary({ reader: { t }, errors }: ErrorSummaryProps): VNode | null {
  if (errors.length === 0) return null;
  return (
    <div class="notice error error-summary" tabindex={-1} role="group" aria-labelledby="error-summary-title" autofocus data-error-summary>
      <Icon name="error" />
      <div class="notice-body">
        <h2 class="notice-title" id="error-summary-title">
          {t(UI.errors, { count: errors.length })}
        </h2>
        <ul>
          <Before.Consumer>
            {(before) =>
              (before ? sortedBy(errors, ({ id }) => before.placeOf(id)) : errors).map(({ id, href, label, message }) => (
                <li key={`${id}${message}`}>
                  <a href={href ?? `#${id}`}>
                    {label.endsWith('?') ? label : `${label}:`} {message}
                  </a>
                </li>
              ))
            }
          </Before.Consumer>
        </ul>
      </div>
    </div>
  );
}

const sortedBy = <T,>(things: readonly T[], place: (thing: T) => number): T[] => [...things].sort((a, b) => place(a) - place(b));

/** Where a text is asked in each language by a field of its own, what is wrong with all of it stands at the first: the summary leads there. */
export const toFirst = (errors: readonly FieldError[], first: string, isWhole: RegExp): FieldError[] =>
  errors.map((error) => (isWhole.test(error.id) ? { ...error, id: `${error.id}-${first}` } : error));
