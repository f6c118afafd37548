import { describe, expect, it } from '@jest/globals';
import { type Actor, type Grant, rolesOf, type Scope } from '../../workflows/kit/policy.js';
import { at, THE } from '../support/facts/build.js';

const scope: Scope = { bodyId: THE.body, organId: THE.organ, organisationIds: [THE.association], personId: THE.candidate };
const now = at('2021-10-01T09:00:00');
const grant = (role: Grant['role'], scopeId: string | null, from = at('2021-01-01T00:00:00'), until: Date | null = null): Grant => ({
  role,
  scopeId,
  from,
  until,
});
const person = (...grants: Grant[]): Actor => ({ kind: 'person', personId: THE.secretary, grants });
const roles = (actor: Actor, over: Partial<Scope> = {}): string[] => rolesOf(actor, { ...scope, ...over }, now, THE.consent).sort();

describe('the roles of a person', () => {
  it('are those of the grants for this very instance', () => {
    expect(roles(person(grant('secretary', THE.body)))).toEqual(['public', 'secretary']);
    expect(roles(person(grant('contact', THE.association)))).toEqual(['contact', 'public']);
    expect(roles(person(grant('organ-member', THE.organ)))).toEqual(['organ-member', 'public']);
    expect(roles(person(grant('administrator', null)))).toEqual(['administrator', 'public']);
  });

  it('make no difference between the secretary and the substitute', () => {
    expect(roles(person(grant('substitute', THE.body)))).toEqual(roles(person(grant('secretary', THE.body))));
  });

  it('are none towards what is somebody else’s', () => {
    const elsewhere = [
      grant('secretary', THE.organ),
      grant('substitute', THE.otherCall),
      grant('contact', THE.otherAssociation),
      grant('organ-member', THE.body),
    ];
    expect(roles(person(...elsewhere))).toEqual(['public']);
    expect(
      rolesOf(person(grant('secretary', THE.body), grant('contact', THE.association), grant('organ-member', THE.organ)), {}, now),
    ).toEqual(['public']);
  });

  it('are several where several grants hold', () => {
    expect(roles(person(grant('secretary', THE.body), grant('contact', THE.association)))).toEqual(['contact', 'public', 'secretary']);
  });

  it('begin at the first instant of a grant and end before its last', () => {
    const dated = (from: string, until: string | null) =>
      roles(person(grant('secretary', THE.body, at(from), until === null ? null : at(until))));
    expect(dated('2021-10-01T09:00:00', null)).toEqual(['public', 'secretary']);
    expect(dated('2021-10-01T09:00:01', null)).toEqual(['public']);
    expect(dated('2021-01-01T00:00:00', '2021-10-01T09:00:01')).toEqual(['public', 'secretary']);
    expect(dated('2021-01-01T00:00:00', '2021-10-01T09:00:00')).toEqual(['public']);
  });

  it('make the person concerned the candidate of what is theirs', () => {
    expect(roles({ kind: 'person', personId: THE.candidate, grants: [] })).toEqual(['candidate', 'public']);
    expect(roles(person(), { personId: null })).toEqual(['public']);
  });

  it('reach all bodies of what belongs to several, and what one keeps oneself', () => {
    const several = { bodyId: null, bodyIds: [THE.body] };
    expect(roles(person(grant('secretary', THE.body)), several)).toEqual(['public', 'secretary']);
    expect(roles(person(grant('secretary', THE.organ)), several)).toEqual(['public']);
    expect(roles(person(grant('secretary', THE.organ)), { bodyId: null, keeperId: THE.secretary })).toEqual(['public', 'secretary']);
    expect(roles(person(), { bodyId: null, keeperId: THE.secretary })).toEqual(['public']);
  });
});

describe('the roles of others', () => {
  it('let a signed link be the candidate of its own subject only', () => {
    const link: Actor = { kind: 'link', personId: THE.candidate, subjectId: THE.consent };
    expect(roles(link)).toEqual(['candidate', 'public']);
    expect(rolesOf(link, scope, now, THE.candidacy)).toEqual(['public']);
    expect(rolesOf(link, scope, now)).toEqual(['public']);
  });

  it.each(['clock', 'system', 'public'] as const)('are one for the %s', (kind) => {
    expect(roles({ kind })).toEqual([kind]);
  });
});
