import { callSeat, draftCall, evaluatedCall, publishedCall } from '../../support/facts/nomination-call.js';
import { at, THE } from '../../support/facts/build.js';
import type { refusals } from '../../../workflows/nomination-call/refusals.js';
import { CREATE, type Rows } from './row.js';

const publish = { state: 'draft', event: { type: 'PUBLISH' } };
const reason = 'Because.';
const deputy = callSeat({ seatId: THE.deputySeat, role: 'deputy' });

const question = { key: 'wish', text: { fi: 'Toive?' }, type: 'text', answeredBy: 'nominator', required: false, public: false };
const option = { key: 'yes', text: { fi: 'Kyllä' } };

export const callRefusals: Rows<typeof refusals> = {
  'call.body-not-established': { ...publish, facts: draftCall({ of: { body: { establishedOn: '2021-10-02' } } }) },
  'call.body-gone': { facts: draftCall({ of: { body: { gone: true } } }), event: CREATE },
  'call.seats-gone': { ...publish, facts: draftCall({ of: { seats: [callSeat({ gone: true }), deputy] } }) },
  'call.no-seats': { ...publish, facts: draftCall({ of: { seats: [] } }) },
  'call.size-differs': { ...publish, facts: draftCall({ declaredMembers: 2 }) },
  'call.seat-of-another-body': { ...publish, facts: draftCall({ of: { seats: [callSeat({ bodyId: THE.organ }), deputy] } }) },
  'call.nominator-missing': { ...publish, facts: draftCall({ of: { seats: [callSeat({ filling: 'nominator' }), deputy] } }) },
  'call.nobody-invited': { ...publish, facts: draftCall({ kind: 'targeted' }) },
  'call.deadline-missing': { ...publish, facts: draftCall({ closesOn: null }) },
  'call.deadline-in-clock-change': { ...publish, facts: draftCall({ closesOn: '2021-10-31', closesTime: '03:30' }) },
  'call.deadline-not-after-publication': { ...publish, facts: draftCall({ now: at('2020-12-11T09:00:00'), closesOn: '2020-02-14' }) },
  'call.deadline-not-later': { state: 'open', facts: publishedCall(), event: { type: 'EXTEND', closesOn: '2021-10-23', reason } },
  'call.secretary-missing': { ...publish, facts: draftCall({ substitute: THE.secretary }) },
  'call.language-missing': { ...publish, facts: draftCall({ announcement: { fi: 'Haemme jäseniä.' } }) },
  'call.not-yet-opening': { state: 'scheduled', facts: draftCall({ opensAt: at('2021-10-04T06:00:00') }), event: { type: 'OPEN' } },
  'call.still-open': { state: 'open', facts: publishedCall(), event: { type: 'CLOSE' } },
  'call.proposals-unchecked': { state: 'evaluating', facts: evaluatedCall({ of: { unchecked: 3 } }), event: { type: 'READY' } },
  'call.seats-without-proposal': { state: 'evaluating', facts: evaluatedCall({ of: { seats: [callSeat()] } }), event: { type: 'READY' } },
  'call.defers-foreign-seat': { state: 'evaluating', facts: evaluatedCall(), event: { type: 'READY', deferSeats: [THE.otherSeat] } },
  'call.nobody-proposed': {
    state: 'evaluating',
    facts: evaluatedCall({ of: { seats: [callSeat()] } }),
    event: { type: 'READY', deferSeats: [callSeat().seatId] },
  },
  'call.seat-not-vacant': { ...publish, facts: draftCall({ kind: 'supplementary', of: { seats: [callSeat({ filled: true }), deputy] } }) },
  'call.nominators-decide': {
    state: 'evaluating',
    facts: evaluatedCall({ of: { body: { regime: 'nominator-names' } } }),
    event: { type: 'READY' },
  },
  'call.organ-decides': { state: 'evaluating', facts: evaluatedCall(), event: { type: 'COMPLETE' } },
  'call.secretary-without-rights': { ...publish, facts: draftCall({ of: { keepers: [THE.secretary] } }) },
  'call.decision-made': { state: 'proposal-ready', facts: evaluatedCall({ of: { appointed: true } }), event: { type: 'RECONSIDER' } },
  'call.members-appointed': { state: 'proposal-ready', facts: evaluatedCall({ of: { appointed: true } }), event: { type: 'VOID', reason } },
  'call.reference-of-another-body': { facts: draftCall({ of: { referencesFit: false } }), event: CREATE },
  'call.question-twice': { ...publish, facts: draftCall({ questions: [question, question] }) },
  'call.choice-without-options': { ...publish, facts: draftCall({ questions: [{ ...question, type: 'choice' }] }) },
  'call.option-twice': { ...publish, facts: draftCall({ questions: [{ ...question, type: 'choice', options: [option, option] }] }) },
  'call.superseding-unfit': { state: 'open', facts: publishedCall(), event: { type: 'VOID', reason, supersededBy: THE.otherCall } },
};
