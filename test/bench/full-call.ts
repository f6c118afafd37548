import { v7 as uuid } from 'uuid';
import type { BodyMade } from './full-body.js';
import { share, type Stage } from './full-region.js';
import { justificationOf, nameOf, threeTimes } from './invented.js';
import type { Happening } from './rows.js';

/** One who was proposed, with everything that this made. */
export interface Arrived {
  readonly proposal: string;
  readonly organisation: string;
  readonly person: string;
  readonly candidacy: string;
  readonly consent: string;
}
export interface CallMade {
  readonly id: string;
  readonly state: string;
  readonly arrived: readonly Arrived[];
  readonly decision: string | null;
  readonly memberships: readonly string[];
}

/** Calls of a body: the one under way, the one that filled the present term, and earlier ones, of which only the proposals are left. */
const CALLS = 8;
const UNDER_WAY = ['open', 'evaluating', 'proposal-ready'] as const;
const ZONE = 'Europe/Helsinki';
const WAY: Readonly<Record<string, readonly string[]>> = {
  open: ['PUBLISH'],
  evaluating: ['PUBLISH', 'CLOSE', 'EVALUATE'],
  'proposal-ready': ['PUBLISH', 'CLOSE', 'EVALUATE', 'READY'],
  decided: ['PUBLISH', 'CLOSE', 'EVALUATE', 'READY', 'SETTLE'],
};
/** State after an event, and how many days after the closing it happened. */
const AFTER: Readonly<Record<string, readonly [state: string, days: number]>> = {
  PUBLISH: ['open', -50],
  CLOSE: ['closed', 0],
  EVALUATE: ['evaluating', 1],
  READY: ['proposal-ready', 3],
  SETTLE: ['decided', 30],
};

/** @param how.n which body; the number tells what its newest call has come to */
export function callsOf(
  stage: Stage,
  body: BodyMade,
  { n, proposals, members }: { n: number; proposals: number; members: number },
): CallMade[] {
  return Array.from({ length: CALLS }, (_, i) => {
    const state = i === 0 ? (UNDER_WAY[n % UNDER_WAY.length] as string) : 'decided';
    const call = { stage, body, n, i, state, closed: i === 0 ? (state === 'open' ? -14 : 20) : 240 + i * 200 };
    return aCall(call, share(proposals, CALLS, i), members);
  });
}

interface Making {
  readonly stage: Stage;
  readonly body: BodyMade;
  readonly n: number;
  /** The newest is 0. */
  readonly i: number;
  readonly state: string;
  /** Days since it closed. */
  readonly closed: number;
}

function aCall(making: Making, proposals: number, members: number): CallMade {
  const { stage, body, i, state, closed } = making;
  const { rows, ago, secretary, substitute } = stage;
  const closes = ago(closed);
  const steps = WAY[state] as readonly string[];
  const way: Happening[] = [
    ['CREATE', 'draft', ago(closed + 60), secretary],
    ...steps.map((event): Happening => {
      const [after, days] = AFTER[event] as (typeof AFTER)[string];
      return [event, after, ago(closed - days), event === 'CLOSE' ? null : secretary];
    }),
  ];
  const id = rows.instance('nomination-call', way, {
    body_id: body.id,
    term_id: i === 0 ? body.next : i === 1 ? body.present : null,
    kind: i > 1 && i % 2 === 0 ? 'supplementary' : 'open',
    title: threeTimes('Jäsenhaku tulevalle toimikaudelle', 'Medlemsansökan för nästa mandatperiod', 'Call for members for the coming term'),
    announcement: threeTimes(
      'Haemme jäseniä ja henkilökohtaisia varajäseniä. Ehdokkaan voi nimetä maakunnassa toimiva rekisteröity yhdistys tai rekisteröimätön verkosto. Toivomme ehdokkaita eri puolilta maakuntaa ja eri-ikäisiä.',
      'Vi söker medlemmar och personliga ersättare. Kandidater kan nomineras av föreningar som verkar i landskapet.',
      'We look for members and personal deputies. Associations that work in the region may nominate.',
    ),
    languages: ['fi', 'sv', 'en'],
    declared_members: 21,
    declared_deputies: 21,
    questions: [],
    zone: ZONE,
    opens_at: ago(closed + 50),
    closes_on: ago(closed + 1)
      .toISOString()
      .slice(0, 10),
    closes_at: closes,
    consent_rule: 'by-closing',
    consent_due_at: closes,
    responsible_id: secretary,
    substitute_id: substitute,
    published_at: ago(closed + 50),
    pinned_rules: [body.rule],
    deferred_seats: [],
    deadline_version: 1,
  });
  body.seats.forEach(({ id: seat_id }, at) => rows.add('call_seat', { call_id: id, seat_id, ordinal: at + 1 }));
  if (state === 'open')
    rows.add('deadline', {
      id: uuid(),
      workflow: 'nomination-call',
      instance_id: id,
      key: 'close',
      event: 'CLOSE',
      due_at: closes,
      set_at: ago(closed + 50),
    });
  const decision = state === 'proposal-ready' || state === 'decided' ? uuid() : null;
  const seats = i === 0 ? body.seats.length : members;
  const arrived = Array.from({ length: proposals }, (_, at) => aProposal(making, { call: id, at, decision, seats }));
  const known = arrived.filter((one): one is Arrived => one !== null);
  const memberships = i === 1 ? known.slice(0, members).map((one, at) => aMembership(making, one, { at, decision })) : [];
  if (decision !== null) aDecision(making, { call: id, decision, chosen: i < 2 ? known.slice(0, seats) : [] });
  if (i === 1) officersOf(making, known);
  return { id, state, arrived: known, decision, memberships };
}

const later = (at: Date, hours: number): Date => new Date(at.getTime() + hours * 3_600_000);

interface Place {
  readonly call: string;
  /** How many came before it. */
  readonly at: number;
  readonly decision: string | null;
  /** Seats that get somebody. */
  readonly seats: number;
}

/** @returns null for those of whom only the proposal is left */
function aProposal({ stage, body, n, i, state, closed }: Making, { call, at, decision, seats }: Place): Arrived | null {
  const { rows, ago, organisations, person } = stage;
  const arrivedAt = new Date(ago(closed + 40 - (at % 25)).getTime() + at * 60_000);
  // Organisations of the body's own sectors, each at most once per call.
  const mine = organisations.filter((_, o) => o % stage.size.bodies === n);
  const organisation = mine[(at + i * 20) % mine.length] as string;
  const preferred = [0, 1].map((more) => body.seats[(at + more * 2) % body.seats.length]?.id as string);
  const nominee = nameOf(at * 96 + n * 8 + i);
  const checked = state !== 'open' || at % 3 === 0;
  const proposal = rows.instance(
    'candidate-proposal',
    [
      ['CREATE', 'draft', later(arrivedAt, -30), null],
      ['SUBMIT', 'submitted', arrivedAt, null],
      ...(checked ? ([['CHECK', 'checked', later(arrivedAt, 12), stage.secretary]] as const) : []),
    ],
    {
      call_id: call,
      nominee: { ...nominee, email: `ehdokas${at}@example.org` },
      justification: justificationOf(at),
      language: 'fi',
      authorised: true,
      answers: {},
      channel: at % 10 === 0 ? 'email' : 'web',
      arrived_at: arrivedAt,
    },
  );
  rows.add('proposal_organisation', { proposal_id: proposal, organisation_id: organisation, ordinal: 1 });
  preferred.forEach((seat_id, p) => rows.add('proposal_seat', { proposal_id: proposal, seat_id, ordinal: p + 1 }));
  if (i > 1) return null;

  const who = person(nominee);
  const seat = at < seats ? (body.seats[at]?.id as string) : null;
  const placed = seat !== null && (state === 'proposal-ready' || state === 'decided' || (state === 'evaluating' && at % 2 === 0));
  const answered = state !== 'open' || at % 4 !== 1;
  const last = ((): readonly Happening[] => {
    if (!checked || !answered) return [];
    const eligible: Happening = ['DEEM_ELIGIBLE', 'eligible', later(arrivedAt, 18), stage.secretary];
    if (placed) {
      const proposed: Happening = ['PROPOSE', 'proposed', ago(closed - 2), stage.secretary];
      return state === 'decided' ? [eligible, proposed, ['SELECT', 'selected', ago(closed - 30), null]] : [eligible, proposed];
    }
    return state === 'decided' ? [eligible, ['NOT_SELECT', 'not-selected', ago(closed - 30), null]] : [eligible];
  })();
  const candidacy = rows.instance('candidacy', [['CREATE', 'open', arrivedAt, null], ...last], {
    call_id: call,
    body_id: body.id,
    person_id: who,
    represents_id: answered ? organisation : null,
    proposed_seat_id: placed ? seat : null,
    decision_id: placed && state === 'decided' ? decision : null,
  });
  rows.add('candidacy_supporter', { candidacy_id: candidacy, proposal_id: proposal });
  preferred.forEach((seat_id, p) => rows.add('candidacy_preference', { candidacy_id: candidacy, seat_id, ordinal: p + 1 }));
  const consent = rows.instance(
    'consent',
    [['CREATE', 'asked', arrivedAt, null], ...(answered ? ([['GIVE', 'given', arrivedAt, who]] as const) : [])],
    {
      candidacy_id: candidacy,
      person_id: who,
      asked_at: arrivedAt,
      due_at: ago(closed),
      answered_at: answered ? arrivedAt : null,
      channel: answered ? 'web' : null,
      publish_name: answered,
      answers: {},
    },
  );
  return { proposal, organisation, person: who, candidacy, consent };
}

/** What the organ decides, or has decided. */
function aDecision(
  { stage, body, n, i, state, closed }: Making,
  { call, decision, chosen }: { call: string; decision: string; chosen: readonly Arrived[] },
): void {
  const { rows, ago, secretary, organ } = stage;
  const done = state === 'decided';
  const day = (days: number): string => ago(days).toISOString().slice(0, 10);
  rows.instance(
    'appointment-decision',
    [
      ['CREATE', 'preparing', ago(closed - 3), null],
      ['PLACE_ON_AGENDA', 'on-agenda', ago(closed - 5), secretary],
      ...(done
        ? ([
            ['DECIDE', 'decided', ago(closed - 30), secretary],
            ['PUBLISH', 'published', ago(closed - 34), secretary],
          ] as const)
        : []),
    ],
    {
      body_id: body.id,
      call_id: call,
      organ_id: organ,
      planned_on: day(done ? closed - 30 : -10),
      decided_on: done ? day(closed - 30) : null,
      published_on: done ? day(closed - 34) : null,
      section: done ? `${n + 40} §` : null,
      case_number: done ? `${100 + n}/00.04.01/${2020 + (i % 4)}` : null,
    },
    decision,
  );
  chosen.forEach(({ candidacy, person, organisation }, at) =>
    rows.add('decision_item', {
      decision_id: decision,
      seat_id: body.seats[at]?.id,
      candidacy_id: candidacy,
      person_id: person,
      organisation_id: organisation,
      outcome: done ? 'confirmed' : null,
    }),
  );
}

function aMembership(
  { stage, body }: Making,
  { candidacy, person, organisation }: Arrived,
  { at, decision }: { at: number; decision: string | null },
): string {
  const { rows, ago, year } = stage;
  const seat = body.seats[at]?.id as string;
  const range = { valid_from: `${year}-01-01`, valid_until: `${year + 2}-01-01` };
  const id = rows.instance(
    'membership-term',
    [
      ['CREATE', 'appointed', ago(405), null],
      ['START', 'active', new Date(`${year}-01-01T00:00:00Z`), null],
    ],
    {
      body_id: body.id,
      seat_id: seat,
      person_id: person,
      organisation_id: organisation,
      candidacy_id: candidacy,
      decision_id: decision,
      term_id: body.present,
      seated_at: new Date(`${year}-01-01T00:00:00Z`),
      ...range,
    },
  );
  const dated = { membership_id: id, seat_id: seat, recorded_at: ago(400), ...range };
  rows.add('holder', { id: uuid(), body_id: body.id, person_id: person, organisation_id: organisation, ...dated });
  rows.add('mandate', { id: uuid(), organisation_id: organisation, decision_id: decision, ...dated });
  return id;
}

function officersOf({ stage, body }: Making, known: readonly Arrived[]): void {
  (['chair', 'vice-chair', 'communications-officer'] as const).slice(0, known.length).forEach((kind, at) =>
    stage.rows.instance('office', [['CREATE', 'current', stage.ago(300), stage.secretary]], {
      body_id: body.id,
      person_id: known[at]?.person,
      kind,
      valid_from: `${stage.year}-01-15`,
      valid_until: `${stage.year + 2}-01-01`,
    }),
  );
}
