import { momentInWords } from '../../workflows/kit/time-words.js';
import type { Outcome } from './api.js';
import { consent } from './do-consent.js';
import { amend, create, event, list, look } from './do-records.js';
import { check, choose, place, propose, register } from './do-round.js';
import type { Doing, Expectation, Step } from './format.js';
import { ownWords } from './own-words.js';
import type { Performance } from './performance.js';
import { fillSay } from './say.js';
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

/** A step did not end as the case says it should. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
}

/**
 * Does one step.
 * @returns its lines of the story
 * @throws StepFailed when it does not end as the case expects
 */
export async function tellStep(step: Step, performance: Performance): Promise<string[]> {
  const { language, calendar } = performance.played;
  const stamp = `${momentInWords(step.at, language, calendar.zone)} · `;
  const doing = step.do;
  if (!doing) return step.say === undefined ? [] : [stamp + ownWords(step, performance.names, null, performance.played)];
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
  const end = last && !last.done ? ` – ${refusal(last, performance)}` : '';
  return [
    stamp + ownWords(step, performance.names, last?.done ? last.resource : null, performance.played) + end,
    ...(lines.length > 1 ? lines.map((line) => `    ${line}`) : []),
  ];
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
