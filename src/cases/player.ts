import { create, amend, event, list, look } from './do-records.js';
import { consent } from './do-consent.js';
import { check, choose, place, propose, register } from './do-round.js';
import type { Outcome, Stage } from './api.js';
import { compositionOf, type Row } from './composition.js';
import type { Case, Doing, Expectation, Step } from './format.js';
import { formatOf } from './payload.js';
import { Performance } from './performance.js';
import { fillSay, inLanguage, valueInWords } from './say.js';
import { setUp } from './set-up.js';
import { momentInWords } from './time.js';
import { workflowOf } from './collections.js';
import { WORDS } from './words.js';

/** One thing that was done, and how the story tells it. */
export interface Deed {
  readonly outcome: Outcome;
  readonly line: string;
}
/** How a kind of step is done: one deed after the other, each with its outcome; a refused one is the last. */
export type Doer<D> = (doing: D, performance: Performance, step: Step) => AsyncGenerator<Deed, void>;

const DOERS = { create, amend, event, propose, consent, check, place, register, choose, look, list } as unknown as Readonly<
  Record<string, Doer<Doing>>
>;

/** Something of a case that happens at an instant. Cases that share a database are played act by act in the order of their instants. */
export interface Act {
  readonly at: Date;
  /** @returns lines of the story @throws StepFailed */
  perform(): Promise<string[]>;
}
export interface Play {
  readonly acts: readonly Act[];
  readonly performance: Performance;
  composition(): Promise<Row[]>;
}

/** A step did not end as the case says it should. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
}

/** A case on a stage, ready to be played: its acts, the first of which sets everything up. Nothing has been asked of the program yet. */
export function stagePlay(played: Case, stage: Stage): Play {
  const performance = new Performance(played, stage);
  const told = (step: Step) => (error: unknown) => {
    throw error instanceof StepFailed
      ? error
      : new StepFailed(`${played.name}, ${step.path}: ${(error as Error).message}`, { cause: error });
  };
  return {
    performance,
    acts: [
      { at: played.start, perform: () => setUp(performance) },
      ...played.steps.map((step) => ({ at: step.at, perform: () => tell(step, performance).catch(told(step)) })),
    ],
    composition: () => compositionOf(performance),
  };
}

/**
 * Plays one case from beginning to end.
 * @param say told every line of the story, its composition last
 * @returns the final composition
 * @throws StepFailed when a step does not end as the case expects
 */
export async function playCase(played: Case, stage: Stage, say: (line: string) => void): Promise<Row[]> {
  const play = stagePlay(played, stage);
  let now: Date | null = null;
  for (const act of play.acts) {
    if (now === null || act.at > now) await stage.setClock(act.at);
    now = act.at;
    for (const line of await act.perform()) say(line);
    await stage.catchUp?.();
  }
  const rows = await play.composition();
  for (const line of compositionLines(played, rows)) say(line);
  return rows;
}

async function tell(step: Step, performance: Performance): Promise<string[]> {
  const { language, calendar } = performance.played;
  const stamp = `${momentInWords(step.at, language, calendar.zone)} · `;
  const doing = step.do;
  if (!doing) return step.say === undefined ? [] : [stamp + own(step, performance, '')];
  const kind = Object.keys(DOERS).find((name) => name in doing) as string;
  const lines: string[] = [];
  let last: Outcome | null = null;
  for await (const { outcome, line } of (DOERS[kind] as Doer<Doing>)(doing, performance, step)) {
    judge(outcome, step, performance);
    last = outcome;
    lines.push(outcome.done ? line : `${line} – ${refusal(outcome, performance)}`);
    if (!outcome.done) break;
  }
  if (last?.done && refusalExpected(step.expect))
    throw failed(step, performance, `should have been refused${step.expect.code ? ` with ${step.expect.code}` : ''}, but was done`);
  if (step.say === undefined) return lines.map((line) => stamp + line);
  const state = last?.done ? inLanguage(workflowOf('on' in doing ? doing.on : '')?.states[last.resource.state] ?? '', language) : '';
  const end = last && !last.done ? ` – ${refusal(last, performance)}` : '';
  const several = 'seats' in doing || ('of' in doing && Array.isArray(doing.of));
  return [stamp + own(step, performance, state) + end, ...(several && !('propose' in doing) ? lines.map((line) => `    ${line}`) : [])];
}

const refusalExpected = ({ code, status }: Expectation): boolean => code !== undefined || (status ?? 200) >= 400;

/** @throws StepFailed when the outcome is not what the step expects */
function judge(outcome: Outcome, step: Step, performance: Performance): void {
  const { status, state, code, count } = step.expect;
  const got = outcome.done
    ? `${outcome.status}, ${outcome.resource.state}`
    : `${outcome.status} ${outcome.detail} ${outcome.reasons.map((r) => `${r.code}: ${r.detail}`).join('; ')}`;
  const fail = (wanted: string): never => {
    throw failed(step, performance, `${wanted}, but the program answered ${got}`);
  };
  if (!outcome.done && !refusalExpected(step.expect)) fail('should have succeeded');
  if (status !== undefined && outcome.status !== status && !(outcome.done && status >= 400)) fail(`should have answered ${status}`);
  if (!outcome.done && code !== undefined && !outcome.reasons.some((r) => r.code === code)) fail(`should have been refused with ${code}`);
  if (outcome.done && state !== undefined && outcome.resource.state !== state) fail(`should have led to ${state}`);
  if (outcome.done && count !== undefined && outcome.resource['count'] !== count)
    fail(`should have found ${count}, found ${String(outcome.resource['count'])}`);
}

function failed(step: Step, { played }: Performance, what: string): StepFailed {
  const { at, as, path } = step;
  return new StepFailed(
    `${played.name}, ${path} (${momentInWords(at, played.language, played.calendar.zone)}, as ${as}): ${JSON.stringify(step.do).slice(0, 300)} ${what}.`,
  );
}

function refusal(outcome: Outcome & { done: false }, { played }: Performance): string {
  const { language } = played;
  const reasons = outcome.reasons.map((r) => `${r.text?.[language] ?? r.detail} (${r.code})`);
  return fillSay(WORDS[language].refused, () => (reasons.length > 0 ? reasons.join(' ') : outcome.detail));
}

/** The step's own sentence with its placeholders filled. */
function own(step: Step, performance: Performance, state: string): string {
  const { names, played } = performance;
  const fields = (step.do && 'with' in step.do ? step.do.with : {}) ?? {};
  const payload = step.do && 'event' in step.do ? workflowOf(step.do.on)?.events[step.do.event]?.payload : undefined;
  return fillSay(step.say as string, (name) => {
    const [first = '', second = ''] = name.split('.');
    if (first === 'as') return names.actor(step.as);
    if (first === 'state') return state;
    if (first !== 'with') return names.of(first, second);
    if (fields[second] === undefined) return undefined;
    return formatOf(payload, second) === 'uuid'
      ? names.of('', String(fields[second]))
      : valueInWords(fields[second], played.language, played.calendar);
  });
}

/** The composition as the last lines of the story. */
function compositionLines(played: Case, rows: readonly Row[]): string[] {
  const { language, calendar, composition } = played;
  const words = WORDS[language];
  const values: Readonly<Record<string, string>> = {
    body: inLanguage(played.records.bodies[composition.body]?.['name'], language),
    on: valueInWords(composition.on, language, calendar),
  };
  const range = ({ from, to }: Row): string =>
    from ? `, ${valueInWords(from, language, calendar)}–${to ? valueInWords(to, language, calendar) : ''}` : '';
  return [
    fillSay(words.composition, (name) => values[name]),
    ...rows.map((row) => {
      const seat = [row.constituency, row.subRegion, words.seatRoles[row.role] ?? row.role].filter(Boolean).join(', ');
      const organisation = row.organisation ? ` (${row.organisation})` : '';
      return `    ${seat}: ${row.person === null ? words.vacant : `${row.person}${organisation}${range(row)}`}`;
    }),
  ];
}
