import { at, THE } from '../../support/facts/build.js';
import { activeMember, appointedMember, leftMember } from '../../support/facts/membership-term.js';
import type { refusals } from '../../../workflows/membership-term/refusals.js';
import { CREATE, type Rows } from './row.js';

const succeed = { type: 'NAME_SUCCESSOR', person: THE.successor, from: '2022-10-06' };

export const membershipRefusals: Rows<Omit<typeof refusals, 'membership.selected-once'>> = {
  'membership.seat-filled': { facts: appointedMember({ of: { seatFilled: true } }), event: CREATE },
  'membership.person-already-member': { facts: appointedMember({ of: { memberElsewhere: true } }), event: CREATE },
  'membership.not-started': { state: 'accepted', facts: appointedMember({ now: at('2021-12-31T21:59:59') }), event: { type: 'START' } },
  'membership.not-over': { state: 'active', facts: activeMember({ now: at('2023-12-31T21:59:59') }), event: { type: 'EXPIRE' } },
  'membership.open-ended': { state: 'active', facts: activeMember({ to: null }), event: { type: 'EXPIRE' } },
  'membership.ends-outside': { state: 'active', facts: activeMember(), event: { type: 'REMOVE', on: '2024-01-01' } },
  'membership.ends-in-future': {
    state: 'active',
    facts: activeMember({ now: at('2022-09-20T09:00:00') }),
    event: { type: 'REMOVE', on: '2022-09-30' },
  },
  'membership.mandate-is-personal': {
    state: 'active',
    facts: activeMember({ of: { organisationsMandate: false } }),
    event: { type: 'RECALL', on: '2022-09-30' },
  },
  'membership.succeeded-already': { state: 'recalled', facts: leftMember({ of: { succeeded: true } }), event: succeed },
  'membership.seat-ends': { state: 'recalled', facts: leftMember({ of: { seatUntil: '2023-12-31' } }), event: succeed },
  'membership.organisation-dissolved': { state: 'recalled', facts: leftMember({ of: { organisationStands: false } }), event: succeed },
  'membership.nobody-alerted': { state: 'active', facts: activeMember(), event: { type: 'CONFIRM_ELIGIBILITY_LOSS', on: '2022-09-30' } },
  'membership.successor-outside': { state: 'released', facts: leftMember(), event: { ...succeed, from: '2022-09-30' } },
};
