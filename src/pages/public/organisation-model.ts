import type { VNode } from 'preact';
import { contactsOf } from '../../desk/association-contacts.js';
import { keptOrganisation } from '../../desk/kept-organisation.js';
import { publicOrganisation } from '../../desk/public-organisation.js';
import { NotFound } from '../../engine/errors.js';
import type { Loaded } from '../../engine/store.js';
import { ORGANISATION_KEPT, REGISTER } from '../../locales/keeping.js';
import type { Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { EMPTY, type Values } from '../../web/forms/values.js';
import { keptBodies, queried } from '../desk/keeping.js';
import type { KeptModel } from '../desk/organisation-kept.js';
import type { Available } from '../instances/instance.js';
import { noticeOf, processOf } from '../instances/model.js';
import { keepingOf } from './keeping.js';
import { organisationPage } from './organisation.view.js';

/** The page of an organisation: what everybody may know, and for whoever keeps it how it is reached and what it has. @throws NotFound */
export async function organisationShown(
  visited: Visit,
  id: string,
  values: Values = EMPTY,
  problems: FormProblems = NO_PROBLEMS,
): Promise<VNode> {
  const { reader, program } = visited;
  const store = program.engine.registry.workflow('organisation');
  const { facts, actions, keeps } = await keepingOf(visited, store, id);
  const organisation = await publicOrganisation(program.pool, id, reader.now);
  if (!organisation) throw new NotFound();
  const process = await processOf(visited, store, facts);
  const kept = keeps ? await keptModel(visited, facts, actions ?? [], values, problems) : null;
  return organisationPage(reader, { organisation, actions, process, kept, notice: saidOf(visited) ?? noticeOf(visited, store) });
}

async function keptModel(
  visited: Visit,
  facts: Loaded,
  actions: readonly Available[],
  values: Values,
  problems: FormProblems,
): Promise<KeptModel> {
  const { reader, program } = visited;
  const kept = await keptOrganisation(program.pool, facts.id, keptBodies(visited), reader.now);
  if (!kept) throw new NotFound();
  return {
    id: facts.id,
    version: facts.version,
    name: String(facts['name']),
    current: facts.state === 'current',
    verified: facts['verified'] === true,
    mailbox: facts['mailbox'] as string | null,
    language: String(facts['language']),
    kept,
    contacts: await contactsOf(program.pool, facts.id, reader.now),
    mayVerify: actions.some(({ type, allowed }) => type === 'AMEND' && allowed),
    values,
    problems,
  };
}

/** What one of the page's own forms has done. */
const saidOf = (visited: Visit): string | null => {
  const done = queried(visited, 'done');
  if (done === 'verified') return visited.reader.t(REGISTER.verifiedNow);
  return done === 'contact' ? visited.reader.t(ORGANISATION_KEPT.contactAdded) : null;
};
