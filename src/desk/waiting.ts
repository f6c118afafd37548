import type { Db } from '../engine/store.js';
import { BY_URGENCY, waitingRows, waitingStatement, type Waiting } from './waiting-items.js';
import { CANDIDATE_ITEMS, CONTACT_ITEMS, ORGAN_ITEMS } from './waiting-others.js';
import { OF_SECRETARY, SECRETARY_ITEMS } from './waiting-secretary.js';

export type { Waiting } from './waiting-items.js';
export type { WaitingKind } from '../locales/waiting.js';

const SECRETARY = waitingStatement(OF_SECRETARY, SECRETARY_ITEMS, BY_URGENCY);
const CONTACT = waitingStatement('', CONTACT_ITEMS);
const CANDIDATE = waitingStatement('', CANDIDATE_ITEMS);
const ORGAN = waitingStatement('', ORGAN_ITEMS);

/**
 * What waits for a secretary or substitute, over all their bodies: what is overdue or due within a week, then what has waited longest without a day,
 * then what is due later.
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
