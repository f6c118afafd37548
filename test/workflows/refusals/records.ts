import type { Facts } from '../../../workflows/kit/workflow.js';
import type { GrantFacts } from '../../../workflows/records/grant.js';
import type { TermFacts } from '../../../workflows/records/term.js';
import { at, THE } from '../../support/facts/build.js';
import { CREATE, type Row } from './row.js';

const common: Facts = {
  id: THE.instance,
  now: at('2021-10-01T09:00:00'),
  scope: { bodyId: THE.body },
  actorId: THE.secretary,
  roles: ['administrator', 'public'],
};
const grant: GrantFacts = {
  ...common,
  person: THE.candidate,
  role: 'contact',
  body: null,
  organisation: THE.association,
  organ: null,
  from: at('2021-01-01T00:00:00'),
  until: null,
};
const term: TermFacts = { ...common, body: THE.body, name: null, from: '2021-01-01', to: '2023-12-31' };

export const recordRefusals: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  grant: {
    'grant.scope-differs': { facts: { ...grant, body: THE.body } as Facts, event: CREATE },
    'grant.to-oneself': {
      facts: { ...grant, scope: {}, actorId: THE.candidate, roles: ['secretary', 'candidate', 'public'] },
      event: CREATE,
    },
    'grant.range-empty': { state: 'current', facts: grant, event: { type: 'AMEND', until: at('2020-12-31T00:00:00') } },
  },
  term: {
    'term.ends-before-start': { state: 'current', facts: term, event: { type: 'AMEND', to: '2020-12-31' } },
  },
};
