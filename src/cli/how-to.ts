/** The written part of workflows/README.md. */
export const HOW_TO = `
# The rule book

Everything that happens in Edustus is an event sent to an instance of one of these workflows by somebody. This folder says which events there
are, who may send them, what must hold, and what follows. It is pure TypeScript: no I/O, no framework, no clock. The engine (\`src/engine\`)
loads the facts, asks \`decide\`, and writes the answer in one commit.

## How to read a workflow

| File | What it says |
| --- | --- |
| \`facts.ts\` | What is known of one instance (\`…Facts\`), with \`of\` for what the rules need to know of others, and a payload class per event |
| \`refusals.ts\` | Every reason for a no: a stable code, a sentence in three languages, its source |
| \`rules.ts\` | Named rules. Each is a pure function that lists the reasons against; an empty list means that it holds |
| \`machine.ts\` | The picture: states, events, the rule that guards each arrow, and the effects (deadlines, letters, commands) as data |
| \`workflow.ts\` | Labels, who may send what, who may read, whom each state waits for, how an instance comes to be |

An event with several branches takes the first whose rules hold; when none does, the reasons of the last one are the answer. \`preview\` asks the
same rules without a payload, so a disabled button and a refusal say the same. A rule that reads the payload is marked \`readsPayload\`; one that
looks at rows of others names the parents that must stand still (\`locks\`).

A sentence is told by \`fill\` (\`kit/text.ts\`). \`{notBefore}\` is a beginning; an exclusive end says so, as \`{closes:end}\`, \`{closes:until}\` or
\`{closes:last-day}\`, and midnight then reads as the day before; \`{count:seat/seats}\` holds the word for one and the word for any other number.

Time and identity are facts (\`now\`, \`actorId\`, \`roles\`). Facts change only by \`assign\`. The machine has no \`always\`, \`after\`, \`invoke\`, wildcard,
nested, parallel or history state, and no inline guard or action: they would hide reasons, and \`defineWorkflow\` refuses them at start-up.

## How to add a state

1. \`machine.ts\`: the state and the arrows to and from it. A deadline is \`schedule\` on entry and \`unschedule\` on exit; a letter belongs to an arrow.
2. \`workflow.ts\`: its label in three languages; whom it waits for, unless it is final; label, roles and payload of new events; \`version\` + 1.
3. A rule for a new condition in \`rules.ts\`, its refusals in \`refusals.ts\`.
4. A migration that replaces the CHECK \`<table>_state\`: the program does not start while states and CHECK differ.
5. Tests: a leg that reaches it (\`test/workflows/legs.ts\`), a row per new refusal (\`test/workflows/refusals\`), lines in the table of \`test/workflows/policy.test.ts\`.
6. \`npm run -s cli -- diagrams\` writes this file anew.

## How to add a workflow

1. A folder with the five files above. A thing without a process is a record: one file in \`records\`, by \`defineRecord\`.
2. Name it in \`all.ts\`.
3. A migration: the table with \`id\`, \`state\` and its CHECK \`<table>_state\`, \`version\`, \`journal_head\`, \`created_at\`, the facts as columns, and a row in \`retention\`.
4. A slice in \`src\` with a store (how the facts lie in the database), registered in \`src/slices.ts\`.
5. Facts for tests in \`test/support/facts\`, and the tests as above.

## Sources

A refusal and a rule name the law, bylaw or case that they rest on. Where none applies they name this handbook:

| Named as | What it says |
| --- | --- |
| regimes and channels | Four regimes decide who appoints: nominators name their own, statutory, set by an authority, self-governing. A body is established before its call is published. Boards decide elsewhere and the secretary records it; organisations may send by e-mail, on paper or by phone, and the secretary enters it with the real arrival and the original. |
| processes | Call, proposal, candidacy, consent, decision, membership as drawn below. Arrival is when the organisation sends; consent has its own due date; without it nobody is proposed; a person has at most one standing membership per body; an outcome is per seat. |
| time | "By a date" ends at midnight after that day in the call's zone; ranges are kept half-open and shown with their last day; nothing is scheduled in the hour that daylight saving skips or doubles; a call's own deadline moves to a weekday only where the body says so. |
| expectations | A body requires languages; a call lists its own questions; sensitive data stay out of the journal. |
| rules of composition | Size and caps by organisation, dated, pinned to the call at publication. |
| versions | A document's new version names the one that it follows; every version stays and can be cited. |
| composition | One holder per seat, one seat per person in a body; constraints in the database stand behind it. |
| policy | Each event names the roles that may send it; the substitute may do whatever the secretary may. |
| case n, a call and its year | Beside a chapter, for those who change the rule, and told to nobody else: 3 one person, two seats · 5 one seat returned · 6 too few candidates · 9 the nominating organisation is dissolved · 11 the secretary is away · 12 a seat's basis ends: alert and decide, never automatic. |
`;
