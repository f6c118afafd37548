import type { Tone } from './badge.js';

/** Colour of each state, by workflow: the same wherever it is shown. It only repeats what the state's word says. */
export const TONES: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  'nomination-call': {
    draft: 'neutral',
    scheduled: 'info',
    open: 'good',
    closed: 'warn',
    evaluating: 'info',
    'proposal-ready': 'info',
    decided: 'good',
    archived: 'neutral',
    cancelled: 'bad',
    voided: 'bad',
  },
  'candidate-proposal': {
    draft: 'neutral',
    submitted: 'info',
    returned: 'warn',
    checked: 'good',
    late: 'warn',
    admitted: 'info',
    withdrawn: 'neutral',
    rejected: 'bad',
    lapsed: 'neutral',
  },
  candidacy: {
    open: 'neutral',
    eligible: 'info',
    ineligible: 'bad',
    shortlisted: 'info',
    proposed: 'good',
    selected: 'good',
    'not-selected': 'neutral',
    reserve: 'warn',
    withdrawn: 'neutral',
    merged: 'neutral',
    lapsed: 'neutral',
  },
  consent: { asked: 'warn', given: 'good', declined: 'bad', 'not-me': 'bad', expired: 'bad', withdrawn: 'bad' },
  'appointment-decision': {
    preparing: 'neutral',
    'on-agenda': 'info',
    tabled: 'warn',
    returned: 'warn',
    decided: 'good',
    published: 'good',
    final: 'good',
    withdrawn: 'neutral',
  },
  'membership-term': {
    appointed: 'info',
    accepted: 'info',
    active: 'good',
    'resignation-requested': 'warn',
    expired: 'neutral',
    released: 'neutral',
    recalled: 'neutral',
    'eligibility-lost': 'neutral',
    deceased: 'neutral',
    removed: 'neutral',
  },
  organisation: { current: 'good', dissolved: 'neutral', merged: 'neutral' },
};

/** A record without a process has one state, and no colour. */
export const toneOf = (workflow: string, state: string): Tone => TONES[workflow]?.[state] ?? 'neutral';
