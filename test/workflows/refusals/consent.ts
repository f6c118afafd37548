import { at, THE } from '../../support/facts/build.js';
import { askedConsent, enteredConsent } from '../../support/facts/consent.js';
import type { refusals } from '../../../workflows/consent/refusals.js';
import type { Rows } from './row.js';

const receivedAt = at('2021-10-11T09:00:00');
const questions = [{ key: 'wish', type: 'text', required: true, answeredBy: 'candidate' }];
const asked = { state: 'asked' };

export const consentRefusals: Rows<typeof refusals> = {
  'consent.past-due': { state: 'expired', facts: askedConsent({ now: at('2021-10-24T21:00:00') }), event: { type: 'GIVE' } },
  'consent.not-yet-due': { ...asked, facts: askedConsent({ now: at('2021-10-24T20:59:59') }), event: { type: 'EXPIRE' } },
  'consent.no-due-date': { ...asked, facts: askedConsent({ dueAt: null }), event: { type: 'EXPIRE' } },
  'consent.answer-is-stamped': { ...asked, facts: askedConsent(), event: { type: 'GIVE', receivedAt } },
  'consent.own-answer-only': { ...asked, facts: enteredConsent(), event: { type: 'GIVE' } },
  'consent.received-in-future': {
    ...asked,
    facts: enteredConsent(),
    event: { type: 'NOT_ME', channel: 'phone', receivedAt: at('2021-10-13T09:00:00') },
  },
  'consent.original-missing': { ...asked, facts: enteredConsent(), event: { type: 'DECLINE', channel: 'paper', receivedAt } },
  'consent.membership-stands': {
    state: 'given',
    facts: askedConsent({ of: { membershipStands: true } }),
    event: { type: 'WITHDRAW', reason: 'Busy.' },
  },
  'consent.candidacy-settled': {
    state: 'given',
    facts: askedConsent({ of: { candidacyState: 'not-selected' } }),
    event: { type: 'WITHDRAW' },
  },
  'consent.call-over': { state: 'not-me', facts: enteredConsent({ of: { callState: 'voided' } }), event: { type: 'ASK_AGAIN' } },
  'consent.answer-missing': { ...asked, facts: askedConsent({ of: { questions } }), event: { type: 'GIVE' } },
  'consent.answer-unfit': { ...asked, facts: enteredConsent({ of: { questions } }), event: { type: 'GIVE', answers: { wish: 3 } } },
  'consent.represents-unfit': { ...asked, facts: askedConsent(), event: { type: 'GIVE', represents: THE.association } },
};
