import type { VNode } from 'preact';
import type { Item } from '../../../workflows/appointment-decision/facts.js';
import { addDays } from '../../../workflows/kit/local-time.js';
import { endOf, type Period } from '../../../workflows/kit/periods.js';
import { isKeeper } from '../../../workflows/kit/policy.js';
import type { CallFacts } from '../../../workflows/nomination-call/facts.js';
import { callChoices } from '../../desk/call-choices.js';
import { mergingCandidacies, mergingOrganisations } from '../../desk/merging.js';
import type { Loaded, Store } from '../../engine/store.js';
import { EDITOR } from '../../locales/call-editor.js';
import type { Program } from '../../program.js';
import type { Visit } from '../../web/acting.js';
import type { Reader } from '../../web/reader.js';
import type { Options } from '../../web/forms/schema-fields.js';
import { goingNotice } from '../desk/merging.view.js';
import { soughtTwiceNotice } from '../desk/sought-twice.js';
import type { EventModel } from './event.view.js';
import { actionOf } from './instance.js';

/** What a form that changes something begins with; null where there is nothing yet. */
export function asItIs(facts: Loaded, event: string): Readonly<Record<string, unknown>> | null {
  if (event !== 'END') return event === 'AMEND' ? facts : null;
  const end = endOf((facts['periods'] ?? []) as readonly Period[]);
  return { to: end === null ? null : addDays(end, -1) };
}
/** Where what stands against publishing is mended. */
export const mendOf = (visited: Visit, store: Store, facts: Loaded, event: string): EventModel['mend'] => {
  const amend = event === 'PUBLISH' && store.workflow.name === 'nomination-call' ? actionOf(visited, store, facts, 'AMEND') : undefined;
  return amend?.allowed === true ? { label: amend.label, href: visited.reader.to(`/calls/${facts.id}/edit`) } : null;
};
/** What should be known before an event is sent: what another call seeks already, what a merge takes along. */
export async function warningOf({ program, reader }: Visit, store: Store, facts: Loaded, event: string): Promise<VNode | null> {
  if (event === 'MERGE' && isKeeper(facts.roles)) return mergeWarning(program, reader, store, facts.id);
  if (event !== 'PUBLISH' || store.workflow.name !== 'nomination-call' || !isKeeper(facts.roles)) return null;
  const choices = await callChoices(program.pool, String(facts['body']), reader.now, { call: facts.id });
  return choices && soughtTwiceNotice(reader, choices, facts as Loaded & CallFacts);
}
async function mergeWarning({ pool }: Program, reader: Reader, { workflow: { name } }: Store, id: string): Promise<VNode | null> {
  if (name === 'organisation') {
    const [gone] = await mergingOrganisations(pool, [id], reader.now);
    return gone ? goingNotice(reader, { workflow: name, gone }) : null;
  }
  const [gone] = name === 'candidacy' ? await mergingCandidacies(pool, [id], reader.now) : [];
  return gone ? goingNotice(reader, { workflow: 'candidacy', gone }) : null;
}
/** A call is voided for the one that says that it replaces it; that one is begun first. */
const isVoiding = ({ workflow }: Store, event: string): boolean => workflow.name === 'nomination-call' && event === 'VOID';
export const replacing = ({ reader }: Visit, store: Store, facts: Loaded, event: string): EventModel['aside'] =>
  isVoiding(store, event)
    ? { label: reader.t(EDITOR.beginReplacing), href: reader.to(`/calls/new?body=${String(facts['body'])}&supersedes=${facts.id}`) }
    : null;
export function chosenFrom(store: Store, facts: Loaded, event: string, options: Options): Options {
  const { superseder } = facts['of'] as { readonly superseder?: string | null };
  if (event === 'EXCHANGE') return besideList(facts, options);
  if (!isVoiding(store, event)) return withoutSelf(options, facts.id);
  return { ...options, supersededBy: (options['supersededBy'] ?? []).filter(({ value }) => value === superseder) };
}
/** Seats of the list, and candidates who are not on it. */
function besideList({ items }: Loaded, { seat = [], candidacy = [] }: Options): Options {
  const on = (key: 'seat' | 'candidacy', id: string): boolean => (items as readonly Item[]).some((item) => item[key] === id);
  return { seat: seat.filter(({ value }) => on('seat', value)), candidacy: candidacy.filter(({ value }) => !on('candidacy', value)) };
}
/** Nothing is merged into itself, or set apart from itself. */
const withoutSelf = (options: Options, id: string): Options =>
  Object.fromEntries(Object.entries(options).map(([name, some]) => [name, some.filter(({ value }) => value !== id)]));
