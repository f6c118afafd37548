import { describe, expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import { type May, ROLES } from '../../workflows/kit/policy.js';
import { type Facts, type Workflow, waitsFor } from '../../workflows/kit/workflow.js';
import { appointmentDecision } from '../../workflows/appointment-decision/workflow.js';
import { candidacy } from '../../workflows/candidacy/workflow.js';
import { candidateProposal } from '../../workflows/candidate-proposal/workflow.js';
import { consent } from '../../workflows/consent/workflow.js';
import { membershipTerm } from '../../workflows/membership-term/workflow.js';
import { nominationCall } from '../../workflows/nomination-call/workflow.js';
import { organisation } from '../../workflows/organisation/workflow.js';
import { preparedDecision } from '../support/facts/appointment-decision.js';
import { THE } from '../support/facts/build.js';
import { proposal, sentProposal } from '../support/facts/candidate-proposal.js';
import { standingCandidacy } from '../support/facts/candidacy.js';
import { askedConsent } from '../support/facts/consent.js';
import { activeMember, leftMember } from '../support/facts/membership-term.js';
import { association } from '../support/facts/organisation.js';
import { publishedCall } from '../support/facts/nomination-call.js';

const isFinal = ({ machine }: Workflow, state: string): boolean => machine.root.states[state]?.type === 'final';
const could = (may: May<Facts>, role: string): boolean => typeof may === 'function' || (may as readonly string[]).includes(role);

describe('whom a process waits for', () => {
  const processes = WORKFLOWS.filter((w) => Object.keys(w.states).some((state) => isFinal(w, state)) || w === consent);

  it('is said by the six processes and of organisations in every state that is not final, and by no record', () => {
    expect(WORKFLOWS.filter((w) => w.waits !== null)).toEqual(processes);
    expect(processes).toHaveLength(7);
    for (const workflow of processes)
      expect(Object.keys(workflow.waits ?? {})).toEqual(Object.keys(workflow.states).filter((state) => !isFinal(workflow, state)));
  });

  it.each(processes.map((w) => [w.name, w] as const))('is somebody who can do something there, in %s', (_, workflow) => {
    for (const [state, roles] of Object.entries(workflow.waits ?? {})) {
      const senders = workflow.possible(state).map((event) => workflow.events[event]?.may ?? []);
      for (const role of typeof roles === 'function' ? [] : roles) {
        expect(ROLES).toContain(role);
        const elsewhere = WORKFLOWS.find((w) => w.name === workflow.through?.[state]?.[role]);
        const there = elsewhere ? [elsewhere.create.may, ...Object.values(elsewhere.events).map((e) => e.may)] : senders;
        expect([state, role, there.some((may) => could(may, role))]).toEqual([state, role, true]);
      }
    }
  });

  it('acts elsewhere in a workflow that there is', () => {
    const named = processes.flatMap((w) => Object.values(w.through ?? {}).flatMap((roles) => Object.values(roles)));
    expect(named.filter((name) => !WORKFLOWS.some((w) => w.name === name))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('is nobody in a final state, and in a record', () => {
    expect(waitsFor(nominationCall, 'archived', publishedCall())).toEqual([]);
    for (const record of WORKFLOWS.filter((w) => w.waits === null)) expect(waitsFor(record, 'current', publishedCall())).toEqual([]);
  });

  it('is, of an open call, whoever may propose, until it closes by itself', () => {
    expect(waitsFor(nominationCall, 'open', publishedCall())).toEqual(['contact', 'clock']);
  });

  it('is, of an organisation that somebody new has named, the secretary', () => {
    expect(waitsFor(organisation, 'current', association())).toEqual(['secretary']);
    expect(waitsFor(organisation, 'current', association({ verified: true }))).toEqual([]);
    expect(waitsFor(organisation, 'current', association({ newcomer: false }))).toEqual([]);
  });

  it('is, of a draft proposal, whoever began it', () => {
    expect(waitsFor(candidateProposal, 'draft', proposal())).toEqual(['contact']);
    expect(waitsFor(candidateProposal, 'draft', proposal({ enteredBy: THE.secretary }))).toEqual(['secretary']);
  });

  it('is nobody for a checked proposal once the call is decided', () => {
    const checked = (state: string) => waitsFor(candidateProposal, 'checked', sentProposal({ of: { call: { state } } }));
    expect(checked('evaluating')).toEqual(['secretary']);
    expect(checked('decided')).toEqual([]);
  });

  it('is who proposes, where the question about consent reached somebody else; nobody for a checked proposal whose candidate has left', () => {
    const left = (state: string, consent: string) =>
      waitsFor(
        candidateProposal,
        state,
        sentProposal({ support: { candidacy: THE.candidacy, state: 'withdrawn', consent, byMail: true } }),
      );
    expect([left('submitted', 'not-me'), left('submitted', 'declined')]).toEqual([['contact', 'secretary'], ['secretary']]);
    expect([left('checked', 'not-me'), left('checked', 'declined')]).toEqual([['contact'], []]);
  });

  it('is the candidate as long as the consent is asked', () => {
    const open = (state: string) => waitsFor(candidacy, 'open', standingCandidacy({ of: { consent: { id: THE.consent, state } } }));
    expect(open('asked')).toEqual(['candidate']);
    expect(open('given')).toEqual(['secretary']);
  });

  it('is the secretary when a consent was not answered, unless everything is decided', () => {
    const expired = (callState: string) => waitsFor(consent, 'expired', askedConsent({ of: { callState } }));
    expect(expired('evaluating')).toEqual(['secretary']);
    expect(expired('decided')).toEqual([]);
  });

  it('is a member of the organ where the organ confirms in Edustus, else the secretary; both once the day has passed', () => {
    const onAgenda = (mode: 'confirmed' | 'recorded', plannedOn: string | null, meetingOn: string | null = null) =>
      waitsFor(appointmentDecision, 'on-agenda', preparedDecision({ plannedOn, of: { mode, meetingOn } }));
    expect(onAgenda('confirmed', null)).toEqual(['organ-member']);
    expect(onAgenda('confirmed', '2021-12-02')).toEqual(['organ-member']);
    expect(onAgenda('confirmed', '2021-12-01')).toEqual(['organ-member', 'secretary']);
    expect(onAgenda('confirmed', null, '2021-12-01')).toEqual(['organ-member', 'secretary']);
    expect(onAgenda('recorded', '2021-12-03')).toEqual(['secretary']);
  });

  it('is the clock for a membership that ends, and nobody for one that is open', () => {
    expect(waitsFor(membershipTerm, 'active', activeMember())).toEqual(['clock']);
    expect(waitsFor(membershipTerm, 'active', activeMember({ to: null }))).toEqual([]);
  });

  it('is the organisation when the member has left a seat of its own and nobody follows yet', () => {
    const left = (of: object) => waitsFor(membershipTerm, 'released', leftMember({ of }));
    const own = { organisationsMandate: true, organisationStands: true, succeeded: false, mandateUntil: null };
    expect(left(own)).toEqual(['contact']);
    for (const other of [
      { organisationsMandate: false },
      { succeeded: true },
      { organisationStands: false },
      { mandateUntil: '2000-01-01' },
    ])
      expect(left({ ...own, ...other })).toEqual([]);
  });
});
