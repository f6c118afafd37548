import type { Actor, Grant } from '../../workflows/kit/policy.js';

/** A person's grants as PostgreSQL tells them in JSON: instants are texts. */
export type GrantsTold = readonly {
  readonly role: Grant['role'];
  readonly scopeId: string | null;
  readonly from: string;
  readonly until: string | null;
}[];

/** SQL of every grant of a person, one on a region as one on each of its bodies; past and coming ones too: who asks goes by the clock. @param person an expression over the statement's tables */
export const grantsOf = (person: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'scopeId', coalesce(g.body_id, g.organisation_id, g.organ_id), 'from', g.starts_at, 'until', g.ends_at)), '[]')
    from grant_reach g where g.person_id = ${person})`;

/** The person as the one who sends events and asks for pages. */
export const personActor = (personId: string, grants: GrantsTold): Extract<Actor, { kind: 'person' }> => ({
  kind: 'person',
  personId,
  grants: grants.map(({ role, scopeId, from, until }) => ({
    role,
    scopeId,
    from: new Date(from),
    until: until === null ? null : new Date(until),
  })),
});
