import type { VNode } from 'preact';
import { type Role, rolesInWords } from '../../../workflows/kit/policy.js';
import type { Text } from '../../../workflows/kit/text.js';
import { COMING, PLANNED, RESTING, WAITING_FOR } from '../../locales/next.js';
import { YOUR_TURN } from '../../locales/your-turn.js';
import { INSTANCE } from '../../locales/instances.js';
import type { Reader } from '../../web/reader.js';
import type { ProcessModel } from './instance.view.js';

type Next = Pick<ProcessModel, 'workflow' | 'situation' | 'waits' | 'roles' | 'deadlines'>;

/** Those of the people it waits for who read of it. */
const yours = ({ waits, roles }: Next): Role | undefined => waits.find((role) => roles.includes(role));

/** Whoever is nothing towards it is told what comes for everybody, not whose turn it is. */
const isStranger = ({ roles }: Next): boolean => roles.every((role) => role === 'public');

/** What is said of those whom it waits for; null where that is nobody, or nothing to this reader. */
function waiting(next: Next): Text | { readonly who: Text } | null {
  const { workflow, situation, waits } = next;
  const key = `${workflow.name}.${situation}`;
  const own = yours(next);
  if (own !== undefined) return YOUR_TURN[`${key}.${own}`] ?? YOUR_TURN[key] ?? INSTANCE.yourTurn;
  const people = waits.filter((role) => role !== 'clock' && role !== 'system');
  if (people.length === 0) return null;
  return WAITING_FOR[key] ?? (isStranger(next) ? null : { who: rolesInWords(people) });
}

/** Whether there is anything to tell this reader of what comes. */
export const hasNext = (next: Next): boolean => next.deadlines.length > 0 || next.waits.length === 0 || waiting(next) !== null;

/** What happens next: whom the process waits for, and what will be when. */
export function WhatNext({ reader: { t }, model }: { readonly reader: Reader; readonly model: Next }): VNode {
  const { workflow, situation, waits, deadlines } = model;
  if (waits.length === 0 && deadlines.length === 0) return <p>{t(RESTING[`${workflow.name}.${situation}`] ?? INSTANCE.nothingNext)}</p>;
  const words = waiting(model);
  return (
    <>
      {words === null ? null : <p>{'who' in words ? t(INSTANCE.waitsFor, words) : t(words)}</p>}
      {deadlines.length > 0 ? (
        <ul class="plain">
          {deadlines.map(({ key, event, dueAt }) => (
            <li key={`${key} ${dueAt.getTime()}`}>
              <time dateTime={dueAt.toISOString()}>
                {t(COMING[`${workflow.name}.${key}`] ?? PLANNED[`${workflow.name}.${key}`] ?? INSTANCE.coming, {
                  at: dueAt,
                  what: workflow.events[event ?? '']?.label ?? workflow.label,
                })}
              </time>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
