import type { ComponentChildren, VNode } from 'preact';
import { dateIn } from '../../../workflows/kit/local-time.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import { UI } from '../../locales/ui.js';
import type { Reader } from '../reader.js';

export interface TimelineItem {
  /** In words. */
  readonly when: string;
  /** For machines: a date or an instant in ISO form. */
  readonly dateTime?: string | undefined;
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly state: 'past' | 'now' | 'coming';
}
interface TimelineProps {
  readonly reader: Reader;
  /** In the order of time. */
  readonly items: readonly TimelineItem[];
  /** What it tells of. */
  readonly label: string;
  /** IANA zone that says which day today is. */
  readonly zone?: string | undefined;
}

const STATES = { past: UI.past, now: UI.current, coming: UI.coming };

/** What happened, happens and will: each says which in words, and today stands among them. */
export function Timeline({ reader, items, label, zone = 'Europe/Helsinki' }: TimelineProps): VNode {
  const { t, language, now } = reader;
  const ahead = items.findIndex(({ state }) => state !== 'past');
  const before = ahead < 0 ? items : items.slice(0, ahead);
  const after = ahead < 0 ? [] : items.slice(ahead);
  const day = dateIn(now, zone);
  return (
    <ol class="timeline" aria-label={label}>
      {before.map((item, n) => one(reader, item, n))}
      <li class="today">
        <time dateTime={day}>{t(UI.today, { day: dayInWords(day, language) })}</time>
      </li>
      {after.map((item, n) => one(reader, item, n))}
    </ol>
  );
}

const one = ({ t }: Reader, { when, dateTime, title, detail, state }: TimelineItem, n: number): VNode => (
  <li key={`${state}${n}`} class={state} aria-current={state === 'now' ? 'step' : undefined}>
    <p class="timeline-when">
      {dateTime ? <time dateTime={dateTime}>{when}</time> : when} <span class="timeline-state">{t(STATES[state])}</span>
    </p>
    <p class="timeline-title">{title}</p>
    {detail ? <div>{detail}</div> : null}
  </li>
);
