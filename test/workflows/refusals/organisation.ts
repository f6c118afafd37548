import { THE } from '../../support/facts/build.js';
import { association } from '../../support/facts/organisation.js';
import type { refusals } from '../../../workflows/organisation/refusals.js';
import type { Rows } from './row.js';

const merge = { state: 'current', event: { type: 'MERGE', into: THE.otherAssociation } };
const withContacts = { ...merge, event: { ...merge.event, contacts: true } };
const other = { id: THE.otherAssociation, state: 'current', bodies: [THE.body], keeper: null };

export const organisationRefusals: Rows<typeof refusals> = {
  'organisation.not-dissolved-yet': { state: 'current', facts: association(), event: { type: 'DISSOLVE', on: '2021-10-02' } },
  'organisation.for-who-keeps-it': {
    state: 'current',
    facts: association({ roles: ['contact'], verified: false }),
    event: { type: 'AMEND', verified: true },
  },
  'organisation.merge-unfit': { ...merge, facts: association({ of: { other: { ...other, state: 'dissolved' } } }) },
  'organisation.has-seats': { ...merge, facts: association({ of: { holds: true } }) },
  'organisation.contacts-of-another-body': { ...withContacts, facts: association({ of: { other: { ...other, bodies: [] } } }) },
  'organisation.contacts-to-oneself': { ...withContacts, facts: association({ contactOf: [THE.association] }) },
  'organisation.other-unfit': { state: 'current', facts: association(), event: { type: 'KEEP_APART', other: THE.association } },
};
