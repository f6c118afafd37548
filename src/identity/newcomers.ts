import type { Create, Outcome } from '../engine/command.js';
import { Invalid } from '../engine/errors.js';
import { badCharacters, parsePayload } from '../engine/payload.js';
import { pointing } from '../engine/pointing.js';
import type { Db } from '../engine/store.js';
import type { Actor } from '../../workflows/kit/policy.js';
import type { Language } from '../../workflows/kit/text.js';
import { AnotherAssociation, CONTACT_OF, Newcomer } from '../../workflows/records/newcomer.js';

/** Several instances made together, all or none; the conductor is one. */
export interface Together {
  together<T>(work: (create: (one: Create) => Promise<Outcome>, db: Db) => Promise<T>): Promise<T>;
}

/** Ids of what a newcomer has from then on. */
export interface Started {
  readonly personId: string;
  readonly organisationId: string;
  readonly proposalId: string;
}

type PersonActor = Extract<Actor, { kind: 'person' }>;
const SYSTEM: Actor = { kind: 'system' };
/** Longest family name of a person. */
const LONGEST = 100;

/**
 * Somebody new starts a proposal: a person with the address, the association, the person's right to act for it, and a draft, in one commit.
 * Person and association are always new ones. An address identifies nobody, and whoever writes the name of a known association has shown no
 * mandate: who they are is seen to after arrival, when the secretary merges.
 * @param given the fields of `Newcomer`, as they came
 * @param idempotencyKey of the form: sent twice, it starts one proposal
 * @throws Invalid with a pointer per field; Refused when the call does not take proposals of everybody now. Then nothing is left behind.
 * @source Edustus handbook: regimes and channels
 */
export async function startAsNewcomer(
  conductor: Together,
  given: Readonly<Record<string, unknown>>,
  idempotencyKey?: string,
): Promise<Started> {
  const bad = badCharacters(given);
  if (bad.length > 0) throw new Invalid(bad);
  const {
    call,
    email,
    association: name,
    language = 'fi',
    givenName = CONTACT_OF[language],
    familyName = shortened(name),
  } = parsePayload(Newcomer, given) as unknown as Newcomer;
  return conductor.together(async (create, db) => {
    const person = await create({
      workflow: 'person',
      actor: SYSTEM,
      payload: { givenName, familyName, email, language },
      ...(idempotencyKey === undefined ? {} : { idempotencyKey: `newcomer:${idempotencyKey}` }),
    });
    if (person.replayed) return startedBy(db, person.id);
    return begin(create, contactOf(person.id), { call, name, language });
  });
}

/**
 * Somebody who has signed in starts a proposal of an association that is not theirs here yet: the association, the right to act for it, and a draft,
 * in one commit. The person stays who they are.
 * @param actor the person, with the rights that they have
 * @param idempotencyKey of the form: sent twice, it starts one proposal
 * @throws Invalid with a pointer per field; Refused when the call does not take proposals of everybody now. Then nothing is left behind.
 */
export async function startForAnother(
  conductor: Together,
  actor: PersonActor,
  given: Readonly<Record<string, unknown>>,
  idempotencyKey: string,
): Promise<Started> {
  const bad = badCharacters(given);
  if (bad.length > 0) throw new Invalid(bad);
  const { call, association: name, language = 'fi' } = parsePayload(AnotherAssociation, given) as unknown as AnotherAssociation;
  return conductor.together((create, db) => begin(create, actor, { call, name, language }, { db, key: idempotencyKey }));
}

interface Asked {
  readonly call: string;
  readonly name: string;
  readonly language: Language;
}
/** @param once of a form that has made no person, by which a second sending is known */
async function begin(
  create: (one: Create) => Promise<Outcome>,
  { personId, grants }: PersonActor,
  { call, name, language }: Asked,
  once?: { readonly db: Db; readonly key: string },
): Promise<Started> {
  const organisation = await create({
    workflow: 'organisation',
    actor: SYSTEM,
    payload: { name, language },
    ...(once ? { idempotencyKey: `association:${personId}:${once.key}` } : {}),
  }).catch((error: unknown) => {
    throw pointing(error, (pointer) => (pointer === '/name' ? '/association' : pointer));
  });
  if (once && organisation.replayed) return startedFor(once.db, personId, organisation.id);
  await create({ workflow: 'grant', actor: SYSTEM, payload: { person: personId, role: 'contact', organisation: organisation.id } });
  const proposal = await create({
    workflow: 'candidate-proposal',
    actor: { kind: 'person', personId, grants: [...grants, rightTo(organisation.id)] },
    payload: { call, organisations: [organisation.id], language },
  });
  return { personId, organisationId: organisation.id, proposalId: proposal.id };
}

const contactOf = (personId: string): PersonActor => ({ kind: 'person', personId, grants: [] });
/** The right that the same commit gives. */
const rightTo = (organisation: string): PersonActor['grants'][number] => ({
  role: 'contact',
  scopeId: organisation,
  from: new Date(0),
  until: null,
});

/** No longer than a family name may be, and never half a character. */
const shortened = (name: string): string =>
  name
    .trim()
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

const STARTED = `select j.actor_id as "personId", po.organisation_id as "organisationId", t.id as "proposalId" from candidate_proposal t
  join journal j on j.instance_id = t.id and j.seq = 1 join proposal_organisation po on po.proposal_id = t.id
  join role_grant g on g.organisation_id = po.organisation_id and g.person_id = j.actor_id
  where g.person_id = $1 and ($2::uuid is null or g.organisation_id = $2) order by t.id limit 1`;

/** What a person started who came that way. */
const startedBy = async (db: Db, personId: string): Promise<Started> =>
  (await db.query<Started>(STARTED, [personId, null])).rows[0] as Started;

/** The same of the association that it was started for. */
const startedFor = async (db: Db, personId: string, organisation: string): Promise<Started> =>
  (await db.query<Started>(STARTED, [personId, organisation])).rows[0] as Started;
