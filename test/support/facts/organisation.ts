import type { OrganisationFacts } from '../../../workflows/organisation/facts.js';
import { at, build, type Overrides, THE } from './build.js';

/** An association of the body, looked at by the secretary; another one is named that belongs to the body too. */
const ASSOCIATION: OrganisationFacts = {
  id: THE.association,
  now: at('2021-10-01T09:00:00'),
  scope: { bodyIds: [THE.body], organisationIds: [THE.association] },
  actorId: THE.secretary,
  roles: ['secretary', 'public'],
  contactOf: [],
  secretaryOf: [THE.body],
  name: 'Kylät ry',
  periods: [],
  businessId: null,
  registerNumber: null,
  verified: false,
  newcomer: true,
  mailbox: null,
  language: 'fi',
  sectors: [],
  dissolvedOn: null,
  mergedInto: null,
  keptApart: [],
  of: { zone: 'Europe/Helsinki', other: { id: THE.otherAssociation, state: 'current', bodies: [THE.body], keeper: null }, holds: false },
};
export const association = (over: Overrides<OrganisationFacts> = {}): OrganisationFacts => build(ASSOCIATION, over);
