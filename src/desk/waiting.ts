import type { Db } from '../engine/store.js';
import { rowsOf } from './told.js';
import { countStatement, waitingRows, waitingStatement, type Waiting } from './waiting-items.js';
import { CANDIDATE_ITEMS, CONTACT_ITEMS, ORGAN_ITEMS } from './waiting-others.js';
import { OF_SECRETARY, SECRETARY_BADGE, SECRETARY_ITEMS } from './waiting-secretary.js';

export type { Waiting } from './waiting-items.js';
export type { WaitingKind } from '../locales/waiting.js';

const SECRETARY = waitingStatement(OF_SECRETARY, SECRETARY_ITEMS);
const CONTACT = waitingStatement('', CONTACT_ITEMS);
const CANDIDATE = waitingStatement('', CANDIDATE_ITEMS);
const ORGAN = waitingStatement('', ORGAN_ITEMS);
const BADGES = {
  secretary: countStatement(OF_SECRETARY, SECRETARY_BADGE),
  contact: countStatement('', CONTACT_ITEMS),
  candidate: countStatement('', CANDIDATE_ITEMS),
  organ: countStatement('', ORGAN_ITEMS),
};

/**
 * What waits for a secretary or substitute, over all their bodies: what is due soonest first, and what has no due date by how long it has waited.
 * For whoever is secretary or substitute of these bodies now, or administrator. One statement.
 */
export async function waitingFor(db: Db, bodyIds: readonly string[], now: Date): Promise<Waiting[]> {
  return bodyIds.length === 0 ? [] : waitingRows(db, SECRETARY, [bodyIds, now]);
}

/**
 * What waits for a contact: for whoever is contact of these organisations now. One statement.
 * @param personId the contact; where the organisation proposes the contact, the consent is the person's matter, not the organisation's
 */
export async function waitingForContact(db: Db, organisationIds: readonly string[], personId: string, now: Date): Promise<Waiting[]> {
  return organisationIds.length === 0 ? [] : waitingRows(db, CONTACT, [organisationIds, now, personId]);
}

/** What waits for a person as candidate and member: for that person alone. One statement. */
export async function waitingForCandidate(db: Db, personId: string, now: Date): Promise<Waiting[]> {
  return waitingRows(db, CANDIDATE, [personId, now]);
}

/** Decisions that organs confirm here: for whoever is member of these organs now. One statement. */
export async function waitingForOrgan(db: Db, organIds: readonly string[], now: Date): Promise<Waiting[]> {
  return organIds.length === 0 ? [] : waitingRows(db, ORGAN, [organIds, now]);
}

/** Whom badges are counted for: the ids that the person may act for, as in the functions above. */
export interface Badged {
  readonly bodyIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly organIds: readonly string[];
  readonly personId: string;
}
export type Counts = Readonly<Record<keyof typeof BADGES, number>>;

/**
 * How many rows wait, for the navigation. Of the secretary's, those that cost a look through whole tables are not counted: likely duplicates, what
 * the program could not do, letters without an address. One statement for each part that the person has.
 */
export async function countsFor(db: Db, { bodyIds, organisationIds, organIds, personId }: Badged, now: Date): Promise<Counts> {
  const count = async (badge: keyof typeof BADGES, ids: readonly string[] | string, ...more: string[]): Promise<number> =>
    ids.length === 0 ? 0 : ((await rowsOf<{ count: number }>(db, BADGES[badge], [ids, now, ...more]))[0]?.count ?? 0);
  return {
    secretary: await count('secretary', bodyIds),
    contact: await count('contact', organisationIds, personId),
    candidate: await count('candidate', personId),
    organ: await count('organ', organIds),
  };
}
