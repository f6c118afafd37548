import type { Store } from '../engine/store.js';
import { bodiesOf, enteredBy, keeperOf } from './kept.js';
import { person } from '../../workflows/records/person.js';

const BODIES = `(select c.body_id from candidacy c where c.person_id = t.id union select m.body_id from membership m where m.person_id = t.id
  union select o.body_id from office o where o.person_id = t.id union select g.body_id from grant_reach g where g.person_id = t.id and g.body_id is not null)`;
const KEEPER = enteredBy('t.id');

export const people: Store = {
  workflow: person,
  table: 'person',
  columns: { givenName: 'given_name', familyName: 'family_name', language: 'language', phone: 'phone' },
  children: [{ kind: 'ids', fact: 'emails', table: 'email_address', parent: 'person_id', item: 'address', type: 'text' }],
  scope: {
    personId: 't.id',
    bodyIds: `array${BODIES}::text[]`,
    keeperId: KEEPER,
    // Of whoever entered the person as a contact: who is one may enter people.
    organisationIds: `array(select g.organisation_id::text from role_grant g where g.role = 'contact' and g.person_id = ${KEEPER})`,
  },
  reads: `coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'bodies', array${bodiesOf('g.organisation_id')}, 'keeper', ${keeperOf('g.organisation_id')}))
    from role_grant g where g.person_id = t.id and (g.ends_at is null or g.ends_at > $2)), '[]') as "of.grants"`,
  readable: {
    candidate: 't.id = $2',
    secretary: `(${KEEPER} = $2 or exists (select 1 from ${BODIES} b where b.body_id = any($1)))`,
  },
  called: { givenName: 't.given_name', familyName: 't.family_name' },
  // By what is public: whose candidate somebody is elsewhere must not be told by what is found.
  filters: {
    body: '? in (select m.body_id from membership m where m.person_id = t.id union select o.body_id from office o where o.person_id = t.id)',
    organisation: '? in (select m.organisation_id from membership m where m.person_id = t.id)',
  },
  make: ({ email, ...given }) => ({ language: 'fi', ...given, emails: typeof email === 'string' ? [email.trim()] : [] }),
};
