import type { VNode } from 'preact';
import { UI } from '../../locales/ui.js';
import type { Reader } from '../reader.js';

interface StepsProps {
  readonly reader: Reader;
  /** `href`, with its language, for steps that one may go to; `done` where that is not simply what lies behind. */
  readonly steps: readonly { readonly href?: string | undefined; readonly label: string; readonly done?: boolean | undefined }[];
  /** The present step, counted from 0. */
  readonly current: number;
  readonly label: string;
}

/** How far one is in a form of several steps. */
export const Steps = ({ reader: { t }, steps, current, label }: StepsProps): VNode => (
  <nav class="steps" aria-label={label}>
    <p class="steps-now">
      {t(UI.step, { number: current + 1, count: steps.length })}: <strong>{steps[current]?.label}</strong>
    </p>
    <ol>
      {steps.map(({ href, label: name, done }, n) => {
        const isDone = n !== current && (done ?? n < current);
        return (
          <li key={name} class={isDone ? 'done' : n === current ? 'now' : 'coming'} aria-current={n === current ? 'step' : undefined}>
            {href && n !== current ? <a href={href}>{name}</a> : <span>{name}</span>}
            {isDone ? <span class="vh"> ({t(UI.stepDone)})</span> : null}
          </li>
        );
      })}
    </ol>
  </nav>
);
