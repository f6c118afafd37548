import type { Actor } from './routes.js';

type Who = readonly Actor[];
const KEEPERS: Who = ['secretary', 'substitute', 'administrator'];
const CONTACT: Who = ['contact', ...KEEPERS];
const PERSON: Who = ['candidate', ...KEEPERS];
const ORGAN: Who = ['organMember'];
/** The clock or Edustus itself. */
const NOBODY: Who = [];

interface Row {
  readonly may: Who;
  readonly payload?: object;
}
interface Table {
  /** Who may know of the instance; everybody else gets 404. */
  readonly reads: Who | 'everybody';
  readonly events: Readonly<Record<string, Row>>;
}
const reason = 'Keksitty peruste.';
const id = '00000000-0000-4000-8000-000000000000';
const on = '2026-06-30';

/** Event × who may send it, with a payload of the right form. Every instance is in a final state: who may gets 409, who may not 403. */
export const EVENTS: Readonly<Record<string, Table>> = {
  calls: {
    reads: 'everybody',
    events: {
      AMEND: { may: KEEPERS },
      PUBLISH: { may: KEEPERS },
      OPEN: { may: KEEPERS },
      CLOSE: { may: KEEPERS },
      EXTEND: { may: KEEPERS, payload: { closesOn: on, reason } },
      CORRECT_DEADLINE: { may: KEEPERS, payload: { closesOn: on, reason } },
      EVALUATE: { may: KEEPERS },
      READY: { may: KEEPERS },
      COMPLETE: { may: KEEPERS },
      RECONSIDER: { may: KEEPERS },
      SETTLE: { may: NOBODY },
      ARCHIVE: { may: KEEPERS },
      CANCEL: { may: KEEPERS, payload: { reason } },
      VOID: { may: KEEPERS, payload: { reason } },
    },
  },
  proposals: {
    reads: CONTACT,
    events: {
      AMEND: { may: CONTACT },
      SUBMIT: { may: CONTACT },
      RETURN: { may: KEEPERS, payload: { reason } },
      CHECK: { may: KEEPERS },
      CORRECT_CONTACT: { may: CONTACT },
      ADMIT: { may: KEEPERS, payload: { reason } },
      ADMIT_BY_EXTENSION: { may: NOBODY },
      REJECT: { may: KEEPERS, payload: { reason } },
      WITHDRAW: { may: CONTACT, payload: { reason } },
      TAKE_ORGANISATION: { may: NOBODY, payload: { from: id, into: id } },
      LAPSE: { may: NOBODY },
    },
  },
  candidacies: {
    reads: PERSON,
    events: {
      AMEND: { may: PERSON },
      SUPPORT: { may: NOBODY, payload: { proposal: id, seats: [] } },
      LOSE_SUPPORT: { may: NOBODY, payload: { proposal: id } },
      DEEM_ELIGIBLE: { may: KEEPERS },
      DEEM_INELIGIBLE: { may: KEEPERS, payload: { reason } },
      SHORTLIST: { may: KEEPERS },
      PROPOSE: { may: KEEPERS, payload: { seat: id } },
      RETRACT: { may: KEEPERS },
      REGISTER: { may: KEEPERS, payload: { seat: id } },
      SELECT: { may: NOBODY, payload: { seat: id, decision: id } },
      NOT_SELECT: { may: KEEPERS },
      RESERVE: { may: KEEPERS, payload: { rank: 1 } },
      RECONSIDER: { may: KEEPERS, payload: { reason } },
      MERGE: { may: KEEPERS, payload: { into: id } },
      KEEP_APART: { may: KEEPERS, payload: { other: id } },
      REPRESENT: { may: NOBODY, payload: { organisation: id } },
      TAKE_ORGANISATION: { may: NOBODY, payload: { from: id, into: id } },
      WITHDRAW: { may: PERSON, payload: { reason } },
      COME_BACK: { may: NOBODY },
      CONSENT_REFUSED: { may: NOBODY, payload: { because: 'declined' } },
      LAPSE: { may: NOBODY },
    },
  },
  consents: {
    reads: PERSON,
    events: {
      GIVE: { may: PERSON },
      DECLINE: { may: PERSON },
      NOT_ME: { may: PERSON },
      EXPIRE: { may: NOBODY },
      MOVE_DUE: { may: NOBODY },
      REMIND: { may: KEEPERS },
      ASK_AGAIN: { may: KEEPERS },
      CHANGE_PUBLICITY: { may: PERSON, payload: { publishName: true } },
      WITHDRAW: { may: PERSON, payload: { reason } },
      LAPSE: { may: NOBODY },
    },
  },
  organisations: {
    reads: 'everybody',
    events: {
      AMEND: { may: CONTACT },
      DISSOLVE: { may: KEEPERS, payload: { on } },
      REVIVE: { may: KEEPERS },
      MERGE: { may: KEEPERS, payload: { into: id } },
      TAKE_OVER: { may: NOBODY, payload: { from: id, sectors: [] } },
      KEEP_APART: { may: KEEPERS, payload: { other: id } },
    },
  },
  decisions: {
    reads: ['organMember', ...KEEPERS],
    events: {
      AMEND: { may: KEEPERS },
      EXCHANGE: { may: KEEPERS, payload: { seat: id, candidacy: id } },
      PLACE_ON_AGENDA: { may: KEEPERS },
      MOVE: { may: KEEPERS },
      DECIDE: { may: KEEPERS, payload: { on, section: '12' } },
      TABLE: { may: KEEPERS, payload: { reason } },
      RETURN: { may: KEEPERS, payload: { reason } },
      RESUME: { may: KEEPERS },
      WITHDRAW: { may: KEEPERS, payload: { reason } },
      PUBLISH: { may: KEEPERS },
      FINALISE: { may: KEEPERS },
    },
  },
  memberships: {
    reads: 'everybody',
    events: {
      ACCEPT: { may: PERSON },
      START: { may: NOBODY },
      EXPIRE: { may: NOBODY },
      REQUEST_RESIGNATION: { may: PERSON, payload: { reason } },
      TAKE_BACK_RESIGNATION: { may: PERSON },
      GRANT_RESIGNATION: { may: KEEPERS, payload: { on } },
      RECALL: { may: CONTACT, payload: { on } },
      REPORT_ELIGIBILITY_LOSS: { may: ['contact', ...PERSON], payload: { reason } },
      CONFIRM_ELIGIBILITY_LOSS: { may: KEEPERS, payload: { on } },
      DISMISS_ELIGIBILITY_ALERT: { may: KEEPERS, payload: { reason } },
      REPORT_DEATH: { may: KEEPERS, payload: { on } },
      REMOVE: { may: KEEPERS, payload: { on } },
      NAME_SUCCESSOR: { may: CONTACT, payload: { person: id, from: on } },
    },
  },
};

/** In a body whose organ confirms in Edustus its members decide too; the secretary may record it from the minutes all the same. */
export const CONFIRMED_HERE: Readonly<Record<string, Row>> = {
  DECIDE: { may: [...ORGAN, ...KEEPERS], payload: { on, section: '12' } },
  TABLE: { may: [...ORGAN, ...KEEPERS], payload: { reason } },
  RETURN: { may: [...ORGAN, ...KEEPERS], payload: { reason } },
  PLACE_ON_AGENDA: { may: KEEPERS },
};
