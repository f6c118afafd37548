import { v7 as uuid } from 'uuid';
import { openSession } from '../../src/access/sessions.js';
import type { Program } from '../../src/program.js';
import { aBody, type BodyMade } from './full-body.js';
import { callsOf, type CallMade } from './full-call.js';
import { associationOf, type Name, nameOf, SECTOR_COUNT, sectorOf, threeTimes } from './invented.js';
import { Rows } from './rows.js';

/** How much there is of everything. Of bodies three at least: one per state of a call under way. */
export interface Size {
  readonly bodies: number;
  /** Each with a member and a deputy in each of three sub-regions. */
  readonly sectors: number;
  readonly organisations: number;
  readonly proposals: number;
  readonly memberships: number;
}
const FULL: Size = { bodies: 12, sectors: SECTOR_COUNT, organisations: 2_000, proposals: 10_000, memberships: 500 };

/** Where time stands, and the years that follow from it. */
export interface Stage {
  readonly rows: Rows;
  readonly size: Size;
  readonly now: Date;
  /** The present term began on its first of January. */
  readonly year: number;
  readonly region: string;
  readonly organ: string;
  readonly secretary: string;
  readonly substitute: string;
  readonly organisations: readonly string[];
  /** Makes a person with an address, of this name or a made-up one. @returns the id */
  readonly person: (name?: Name) => string;
  /** Whole days before now; negative is to come. */
  readonly ago: (days: number) => Date;
}

/** Ids that pages are asked for, and cookies of those who ask. */
export interface FullRegion {
  readonly region: string;
  readonly organ: string;
  /** With an open call. */
  readonly body: string;
  readonly openCall: string;
  /** Of another body: closed, with everybody still to be put in a place. */
  readonly evaluatedCall: string;
  /** Of a third body: on the organ's agenda. */
  readonly decision: string;
  /** The one with the contact that has signed in. */
  readonly organisation: string;
  /** The right of its contact. */
  readonly contactGrant: string;
  /** Of that organisation in the open call. */
  readonly proposal: string;
  readonly candidacy: string;
  readonly consent: string;
  /** Token of the consent's signed link. */
  readonly link: string;
  readonly membership: string;
  readonly seat: string;
  readonly person: string;
  readonly cookies: Readonly<Record<'secretary' | 'contact' | 'candidate' | 'member' | 'administrator', string>>;
}

/**
 * Fills an empty database with a region of twelve bodies of 42 seats: 10,000 proposals in 96 calls, 2,000 organisations with a contact each,
 * 500 memberships, and what hangs on them; each instance with a journal of its own, as the engine would have left it.
 */
export async function aFullRegion(program: Program, size = FULL): Promise<FullRegion> {
  const { pool, clock, links } = program;
  const stage = theStage(await clock.now(), size);
  const { rows, region, organ, secretary, organisations } = stage;
  const bodies = Array.from({ length: size.bodies }, (_, n) => aBody(stage, n));
  organisationsOf(stage, bodies);
  const calls = bodies.flatMap((body, n) =>
    callsOf(stage, body, { n, proposals: share(size.proposals, size.bodies, n), members: share(size.memberships, size.bodies, n) }),
  );
  const administrator = stage.person();
  const member = stage.person();
  const grant = (person: string, role: string, over: object): string =>
    rows.instance('grant', [['CREATE', 'current', stage.ago(900), null]], { person_id: person, role, starts_at: stage.ago(900), ...over });
  grant(administrator, 'administrator', {});
  grant(member, 'organ-member', { organ_id: organ });
  for (const { id } of bodies) {
    grant(secretary, 'secretary', { body_id: id });
    grant(stage.substitute, 'substitute', { body_id: id });
  }
  const contacts = organisations.map((id) => {
    const contact = stage.person();
    return { person: contact, grant: grant(contact, 'contact', { organisation_id: id }) };
  });
  await rows.write(pool);

  const open = calls.find(({ state }) => state === 'open') as CallMade;
  const [first] = open.arrived as [CallMade['arrived'][number]];
  const contact = contacts[organisations.indexOf(first.organisation)] as (typeof contacts)[number];
  const cookieOf = async (personId: string): Promise<string> =>
    `edustus-session=${(await openSession(pool, { personId, how: 'link', userAgent: 'bench' })).token}`;
  const link = await links.make(pool, 'consent', first.consent, first.person, 30 * 86_400_000);
  return {
    region,
    organ,
    body: (bodies[0] as BodyMade).id,
    openCall: open.id,
    evaluatedCall: (calls.find(({ state }) => state === 'evaluating') as CallMade).id,
    decision: calls.find(({ state }) => state === 'proposal-ready')?.decision as string,
    organisation: first.organisation,
    contactGrant: contact.grant,
    proposal: first.proposal,
    candidacy: first.candidacy,
    consent: first.consent,
    link: (await links.token(pool, link)) as string,
    membership: calls.flatMap(({ memberships }) => memberships)[0] as string,
    seat: bodies[0]?.seats[0]?.id as string,
    person: first.person,
    cookies: {
      secretary: await cookieOf(secretary),
      contact: await cookieOf(contact.person),
      candidate: await cookieOf(first.person),
      member: await cookieOf(member),
      administrator: await cookieOf(administrator),
    },
  };
}

/** The n-th of the parts of a whole that is shared out evenly. */
export const share = (whole: number, parts: number, n: number): number =>
  Math.floor((whole * (n + 1)) / parts) - Math.floor((whole * n) / parts);

function theStage(now: Date, size: Size): Stage {
  const rows = new Rows();
  const ago = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  let people = 0;
  const person = (name?: Name): string => {
    people += 1;
    const { givenName, familyName } = name ?? nameOf(people);
    const id = rows.instance('person', [['CREATE', 'current', ago(1_000), null]], {
      given_name: givenName,
      family_name: familyName,
      language: 'fi',
    });
    rows.add('email_address', { person_id: id, address: `henkilo${people}@example.org`, ordinal: 1 });
    return id;
  };
  const made = [['CREATE', 'current', ago(2_000), null]] as const;
  const region = rows.instance('region', made, {
    name: threeTimes('Keksitty maakunta', 'Påhittade landskapet', 'Invented region'),
    kind: 'region',
    zone: 'Europe/Helsinki',
  });
  const organ = rows.instance('organ', made, {
    region_id: region,
    name: threeTimes('Maakuntahallitus', 'Landskapsstyrelsen', 'Regional board'),
    kind: 'regional-board',
  });
  return {
    rows,
    size,
    now,
    year: now.getUTCFullYear(),
    region,
    organ,
    secretary: person(),
    substitute: person(),
    organisations: Array.from({ length: size.organisations }, () => uuid()),
    person,
    ago,
  };
}

/** The register: each stands in one sector of one body. */
function organisationsOf({ rows, size, organisations, ago }: Stage, bodies: readonly BodyMade[]): void {
  organisations.forEach((id, n) => {
    rows.instance(
      'organisation',
      [['CREATE', 'current', ago(1_500), null]],
      { verified: n % 20 !== 0, mailbox: `yhdistys${n + 1}@example.org`, language: 'fi', newcomer: false },
      id,
    );
    rows.add('organisation_name', {
      id: uuid(),
      organisation_id: id,
      name: associationOf(n),
      valid_from: '2010-01-01',
      recorded_at: ago(1_500),
    });
    rows.add('organisation_sector', {
      organisation_id: id,
      body_id: bodies[n % size.bodies]?.id,
      sector: sectorOf(Math.floor(n / size.bodies)).fi,
    });
  });
}
