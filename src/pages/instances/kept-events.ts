import { isKeeper } from '../../../workflows/kit/policy.js';
import type { Text } from '../../../workflows/kit/text.js';
import type { Loaded, Store } from '../../engine/store.js';
import { ABOUT_TO, KEPT_ABOUT, KEPT_EVENTS } from '../../locales/about-to.js';
import type { Reader } from '../../web/reader.js';
import type { Available } from './instance.js';

/** Whether the reader keeps the thing and is not the person it is about: then what that person or the organisation does is recorded, not done. */
const records = ({ roles }: Pick<Loaded, 'roles'>): boolean =>
  isKeeper(roles) && !roles.includes('candidate') && !roles.includes('contact');

/** What an event is called for whoever records it for another; null where that is no different. */
export const saidOf = ({ workflow }: Pick<Store, 'workflow'>, facts: Pick<Loaded, 'roles'>, event: string): Text | null =>
  (records(facts) ? KEPT_EVENTS[`${workflow.name}.${event}`] : undefined) ?? null;

/** What is told above the form of an event. */
export const aboutOf = ({ workflow }: Store, facts: Pick<Loaded, 'roles'>, event: string): Text | null =>
  (records(facts) ? KEPT_ABOUT[`${workflow.name}.${event}`] : undefined) ?? ABOUT_TO[`${workflow.name}.${event}`] ?? null;

/** Actions as the reader would call them. */
export const saidTo = (
  { t }: Reader,
  store: Pick<Store, 'workflow'>,
  facts: Pick<Loaded, 'roles'>,
  actions: readonly Available[],
): readonly Available[] =>
  actions.map((action) => {
    const said = saidOf(store, facts, action.type);
    return said ? { ...action, label: t(said) } : action;
  });
