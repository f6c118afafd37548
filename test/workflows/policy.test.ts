import { describe, expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import { type May, mayOf, ROLES } from '../../workflows/kit/policy.js';
import type { Facts } from '../../workflows/kit/workflow.js';

/** What a function of the policy looks at, and the row that shows its answer. */
const VARIANTS: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'nomination-call': { unpublished: { publishedAt: null }, published: { publishedAt: new Date(0) } },
  'candidate-proposal': {
    unsent: { arrivedAt: null, enteredBy: null },
    entered: { arrivedAt: null, enteredBy: '1' },
    sent: { arrivedAt: new Date(0), enteredBy: null },
  },
  'appointment-decision': {
    recorded: { of: { mode: 'recorded' }, publishedOn: null },
    delegated: { of: { mode: 'delegated' }, publishedOn: null },
    confirmed: { of: { mode: 'confirmed' }, publishedOn: null },
    published: { of: { mode: 'recorded' }, publishedOn: '2022-01-01' },
  },
  grant: Object.fromEntries(
    ['administrator', 'secretary', 'substitute', 'contact', 'organ-member'].map((role) => [role, { role, region: null }]),
  ),
  organisation: {
    known: { newcomer: false, verified: false },
    unverified: { newcomer: true, verified: false },
    verified: { newcomer: true, verified: true },
  },
  'membership-term': { published: { of: { published: true } }, unpublished: { of: { published: false } } },
  document: { public: { public: true }, internal: { public: false } },
};

/** One line per event: a cross where the role may send it. Lines of one answer for all variants are written once. */
function tableOf(name: string): string {
  const workflow = WORKFLOWS.find((w) => w.name === name);
  const rows: [string, May<Facts>][] = [
    ['(create)', workflow?.create.may ?? []],
    ...Object.entries(workflow?.events ?? {}).map(([event, { may }]): [string, May<Facts>] => [event, may]),
    ['(read)', workflow?.reads ?? []],
  ];
  const lines = rows.flatMap(([event, may]) => {
    const variants = typeof may === 'function' ? Object.entries(VARIANTS[name] ?? {}) : [['', {}] as const];
    return variants.map(([variant, facts]) => {
      const roles = mayOf(may, facts as Facts);
      return [(variant ? `${event} ${variant}` : event).padEnd(26), ...ROLES.map((role) => (roles.includes(role) ? 'x' : '.').padEnd(3))]
        .join(' ')
        .trimEnd();
    });
  });
  return ['', HEAD, ...lines, ''].join('\n');
}
const SHORT = {
  administrator: 'adm',
  secretary: 'sec',
  contact: 'con',
  candidate: 'can',
  'organ-member': 'org',
  clock: 'clk',
  system: 'sys',
  public: 'pub',
};
const HEAD = [''.padEnd(26), ...ROLES.map((role) => SHORT[role])].join(' ').trimEnd();

/** Who may send what. Written by hand: a change here is a decision. */
const EXPECTED: Readonly<Record<string, string>> = {
  'nomination-call': `
                           adm sec con can org clk sys pub
(create)                   x   x   .   .   .   .   .   .
AMEND                      x   x   .   .   .   .   .   .
PUBLISH                    x   x   .   .   .   .   .   .
OPEN                       x   x   .   .   .   x   .   .
CLOSE                      x   x   .   .   .   x   .   .
EXTEND                     x   x   .   .   .   .   .   .
CORRECT_DEADLINE           x   x   .   .   .   .   .   .
EVALUATE                   x   x   .   .   .   .   .   .
READY                      x   x   .   .   .   .   .   .
COMPLETE                   x   x   .   .   .   .   .   .
RECONSIDER                 x   x   .   .   .   .   .   .
SETTLE                     .   .   .   .   .   .   x   .
ARCHIVE                    x   x   .   .   .   .   .   .
CANCEL                     x   x   .   .   .   .   .   .
VOID                       x   x   .   .   .   .   .   .
(read) unpublished         x   x   .   .   .   .   .   .
(read) published           .   .   .   .   .   .   .   x
`,
  'candidate-proposal': `
                           adm sec con can org clk sys pub
(create)                   x   x   x   .   .   .   .   .
AMEND                      x   x   x   .   .   .   .   .
SUBMIT                     x   x   x   .   .   .   .   .
RETURN                     x   x   .   .   .   .   .   .
CORRECT_CONTACT            x   x   x   .   .   .   .   .
CHECK                      x   x   .   .   .   .   .   .
ADMIT                      x   x   .   .   .   .   .   .
ADMIT_BY_EXTENSION         .   .   .   .   .   .   x   .
REJECT                     x   x   .   .   .   .   .   .
WITHDRAW                   x   x   x   .   .   .   .   .
TAKE_ORGANISATION          .   .   .   .   .   .   x   .
LAPSE                      .   .   .   .   .   .   x   .
(read) unsent              x   .   x   .   .   .   .   .
(read) entered             x   x   x   .   .   .   .   .
(read) sent                x   x   x   .   .   .   .   .
`,
  candidacy: `
                           adm sec con can org clk sys pub
(create)                   .   .   .   .   .   .   x   .
AMEND                      x   x   .   x   .   .   .   .
SUPPORT                    .   .   .   .   .   .   x   .
LOSE_SUPPORT               .   .   .   .   .   .   x   .
DEEM_ELIGIBLE              x   x   .   .   .   .   .   .
DEEM_INELIGIBLE            x   x   .   .   .   .   .   .
SHORTLIST                  x   x   .   .   .   .   .   .
PROPOSE                    x   x   .   .   .   .   x   .
RETRACT                    x   x   .   .   .   .   x   .
REGISTER                   x   x   .   .   .   .   .   .
SELECT                     .   .   .   .   .   .   x   .
NOT_SELECT                 x   x   .   .   .   .   x   .
RESERVE                    x   x   .   .   .   .   .   .
RECONSIDER                 x   x   .   .   .   .   .   .
MERGE                      x   x   .   .   .   .   .   .
KEEP_APART                 x   x   .   .   .   .   .   .
REPRESENT                  .   .   .   .   .   .   x   .
TAKE_ORGANISATION          .   .   .   .   .   .   x   .
WITHDRAW                   x   x   .   x   .   .   .   .
CONSENT_REFUSED            .   .   .   .   .   .   x   .
COME_BACK                  .   .   .   .   .   .   x   .
LAPSE                      .   .   .   .   .   .   x   .
(read)                     x   x   .   x   .   .   .   .
`,
  consent: `
                           adm sec con can org clk sys pub
(create)                   .   .   .   .   .   .   x   .
GIVE                       x   x   .   x   .   .   .   .
DECLINE                    x   x   .   x   .   .   .   .
NOT_ME                     x   x   .   x   .   .   .   .
EXPIRE                     .   .   .   .   .   x   .   .
MOVE_DUE                   .   .   .   .   .   .   x   .
REMIND                     x   x   .   .   .   .   .   .
ASK_AGAIN                  x   x   .   .   .   .   x   .
CHANGE_PUBLICITY           x   x   .   x   .   .   .   .
WITHDRAW                   x   x   .   x   .   .   .   .
LAPSE                      .   .   .   .   .   .   x   .
(read)                     x   x   .   x   .   .   .   .
`,
  'appointment-decision': `
                           adm sec con can org clk sys pub
(create)                   x   x   .   .   .   .   x   .
AMEND                      x   x   .   .   .   .   .   .
EXCHANGE                   x   x   .   .   .   .   .   .
PLACE_ON_AGENDA            x   x   .   .   .   .   .   .
MOVE                       x   x   .   .   .   .   .   .
DECIDE recorded            x   x   .   .   .   .   .   .
DECIDE delegated           x   x   .   .   .   .   .   .
DECIDE confirmed           x   x   .   .   x   .   .   .
DECIDE published           x   x   .   .   .   .   .   .
TABLE recorded             x   x   .   .   .   .   .   .
TABLE delegated            x   x   .   .   .   .   .   .
TABLE confirmed            x   x   .   .   x   .   .   .
TABLE published            x   x   .   .   .   .   .   .
RETURN recorded            x   x   .   .   .   .   .   .
RETURN delegated           x   x   .   .   .   .   .   .
RETURN confirmed           x   x   .   .   x   .   .   .
RETURN published           x   x   .   .   .   .   .   .
RESUME                     x   x   .   .   .   .   .   .
WITHDRAW                   x   x   .   .   .   .   x   .
PUBLISH                    x   x   .   .   .   .   .   .
FINALISE                   x   x   .   .   .   .   .   .
(read) recorded            x   x   .   .   x   .   .   .
(read) delegated           x   x   .   .   x   .   .   .
(read) confirmed           x   x   .   .   x   .   .   .
(read) published           .   .   .   .   .   .   .   x
`,
  'membership-term': `
                           adm sec con can org clk sys pub
(create)                   .   .   .   .   .   .   x   .
ACCEPT                     x   x   .   x   .   .   .   .
START                      .   .   .   .   .   x   .   .
EXPIRE                     .   .   .   .   .   x   .   .
REQUEST_RESIGNATION        x   x   .   x   .   .   .   .
TAKE_BACK_RESIGNATION      x   x   .   x   .   .   .   .
GRANT_RESIGNATION          x   x   .   .   .   .   .   .
RECALL                     x   x   x   .   .   .   .   .
REPORT_ELIGIBILITY_LOSS    x   x   x   x   .   .   .   .
CONFIRM_ELIGIBILITY_LOSS   x   x   .   .   .   .   .   .
DISMISS_ELIGIBILITY_ALERT  x   x   .   .   .   .   .   .
REPORT_DEATH               x   x   .   .   .   .   .   .
REMOVE                     x   x   .   .   .   .   .   .
NAME_SUCCESSOR             x   x   x   .   .   .   .   .
(read) published           .   .   .   .   .   .   .   x
(read) unpublished         x   x   x   x   .   .   .   .
`,
  organisation: `
                           adm sec con can org clk sys pub
(create)                   x   x   .   .   .   .   x   .
AMEND                      x   x   x   .   .   .   .   .
DISSOLVE                   x   x   .   .   .   .   .   .
REVIVE                     x   x   .   .   .   .   .   .
MERGE                      x   x   .   .   .   .   .   .
TAKE_OVER                  .   .   .   .   .   .   x   .
KEEP_APART                 x   x   .   .   .   .   .   .
(read) known               .   .   .   .   .   .   .   x
(read) unverified          x   x   x   .   .   .   x   .
(read) verified            .   .   .   .   .   .   .   x
`,
  body: `
                           adm sec con can org clk sys pub
(create)                   x   .   .   .   .   .   .   .
AMEND                      x   .   .   .   .   .   .   .
DESCRIBE                   x   x   .   .   .   .   .   .
END                        x   .   .   .   .   .   .   .
(read)                     .   .   .   .   .   .   .   x
`,
  person: `
                           adm sec con can org clk sys pub
(create)                   x   x   x   .   .   .   x   .
AMEND                      x   x   .   x   .   .   .   .
(read)                     x   x   .   x   .   .   x   .
`,
  grant: `
                           adm sec con can org clk sys pub
(create) administrator     x   .   .   .   .   .   x   .
(create) secretary         x   .   .   .   .   .   x   .
(create) substitute        x   x   .   .   .   .   x   .
(create) contact           x   x   x   .   .   .   x   .
(create) organ-member      x   .   .   .   .   .   x   .
AMEND administrator        x   .   .   .   .   .   x   .
AMEND secretary            x   .   .   .   .   .   x   .
AMEND substitute           x   x   .   .   .   .   x   .
AMEND contact              x   x   x   .   .   .   x   .
AMEND organ-member         x   .   .   .   .   .   x   .
(read)                     x   x   x   x   .   .   x   .
`,
  document: `
                           adm sec con can org clk sys pub
(create)                   x   x   .   .   .   .   .   .
AMEND                      x   x   .   .   .   .   .   .
(read) public              .   .   .   .   .   .   .   x
(read) internal            x   x   .   .   .   .   .   .
`,
};
/** Kept by the administrator alone. */
const ADMINISTRATORS = ['region', 'organ'];

describe('who may send what', () => {
  it.each(Object.keys(EXPECTED))('in %s', (name) => {
    expect(tableOf(name)).toBe(EXPECTED[name]);
  });

  const plain = WORKFLOWS.map((w) => w.name).filter((name) => !EXPECTED[name]);
  it.each(plain)('in %s, which anybody reads', (name) => {
    const row = ADMINISTRATORS.includes(name) ? 'x   .   ' : 'x   x   ';
    const events = ['(create)', 'AMEND', ...(name === 'seat' ? ['END'] : [])];
    const kept = events.map((event) => `${event.padEnd(26)} ${row}.   .   .   .   .   .`);
    const read = `${'(read)'.padEnd(26)} .   .   .   .   .   .   .   x`;
    expect(tableOf(name)).toBe(['', HEAD, ...kept, read, ''].join('\n'));
  });
});
