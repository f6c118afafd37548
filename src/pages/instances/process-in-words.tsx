import type { VNode } from 'preact';
import { listInWords } from '../../../workflows/kit/text.js';
import { INSTANCE } from '../../locales/instances.js';
import { PROCESS } from '../../locales/public/process.js';
import type { EventTold, ProcessTold, StateTold, WayTold } from '../../web/process.js';
import type { Reader } from '../../web/reader.js';

interface Given {
  readonly reader: Reader;
  readonly told: ProcessTold;
}

/** All that the picture of a process tells: how it begins, its stages, which of them is the present one, the first and a last one, and what leads where. */
export const ProcessInWords = ({ reader, told: { begins, states } }: Given): VNode => (
  <>
    <p>
      {reader.t(PROCESS.begins)}: {eventInWords(reader, { ...begins, ways: [begins.way] })}
    </p>
    <ol>
      {states.map((state) => (
        <li key={state.name} aria-current={state.present ? 'step' : undefined}>
          <strong>{state.label}</strong>
          {marksOf(reader, state)}
          {state.events.length > 0 ? (
            <ul>
              {state.events.map((event) => (
                <li key={event.type}>{eventInWords(reader, event)}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  </>
);

/** ` (nykyinen vaihe, päättyy tähän)`, or nothing. */
function marksOf({ t }: Reader, { present, initial, final }: StateTold): string {
  const marks = [...(present ? [INSTANCE.now] : []), ...(initial ? [PROCESS.initial] : []), ...(final ? [PROCESS.final] : [])];
  return marks.length === 0 ? '' : ` (${marks.map((mark) => t(mark)).join(', ')})`;
}

/** `Julkaise haku: sihteeri, varahenkilö tai pääkäyttäjä → auki tai ajastettu`. */
function eventInWords({ t, language }: Reader, { label, who, ways }: Pick<EventTold, 'label' | 'who' | 'ways'>): string {
  const to = [...new Set(ways.map((way) => targetOf(way, t(PROCESS.stays))))];
  const inEach = to.map((name) => ({ fi: name, sv: name, en: name }));
  return `${label}: ${who} → ${listInWords(inEach, 'or')[language]}`;
}

const targetOf = ({ stays, toLabel }: WayTold, unchanged: string): string => (stays ? unchanged : toLabel);
