import { v7 as uuid } from 'uuid';
import type { Text } from '../../workflows/kit/text.js';
import type { Stage } from './full-region.js';
import { sectorOf, SUB_REGION_COUNT, subRegionOf, threeTimes } from './invented.js';
import type { Happening } from './rows.js';

export interface SeatMade {
  readonly id: string;
  readonly role: 'member' | 'deputy';
}
export interface BodyMade {
  readonly id: string;
  readonly present: string;
  readonly next: string;
  /** In the order of lists: a member's seat and then its deputy's. */
  readonly seats: readonly SeatMade[];
  /** As a call pins it. */
  readonly rule: object;
}

const REGIMES = ['authority-set', 'self-governing', 'statutory'] as const;
const SUBJECTS: readonly Text[] = [
  threeTimes('Järjestöneuvottelukunta', 'Organisationsdelegationen', 'Advisory board of associations'),
  threeTimes('Nuorisovaltuusto', 'Ungdomsfullmäktige', 'Youth council'),
  threeTimes('Vanhusneuvosto', 'Äldrerådet', 'Council for older people'),
  threeTimes('Vammaisneuvosto', 'Rådet för personer med funktionsnedsättning', 'Disability council'),
];
const MEETINGS_HELD = 14;
const MEETINGS_TO_COME = 4;

/** A body with its terms, 42 seats, officers' meetings, documents and rule. */
export function aBody(stage: Stage, n: number): BodyMade {
  const { rows, region, organ, ago, year } = stage;
  const made: readonly Happening[] = [['CREATE', 'current', ago(1_900), null]];
  const subject = SUBJECTS[n % SUBJECTS.length] as Text;
  const id = rows.instance('body', made, {
    description: threeTimes(
      'Toimielin kokoaa maakunnan järjestöjen näkemykset ja edistää niiden yhteistyötä kuntien, hyvinvointialueen ja maakunnan liiton kanssa. Se kokoontuu neljä kertaa vuodessa ja järjestää kaikille avoimia foorumeita.',
      'Organet samlar organisationernas synpunkter och främjar samarbetet med kommunerna, välfärdsområdet och landskapsförbundet. Det sammanträder fyra gånger om året.',
      'The body gathers the views of associations and furthers their work with municipalities, the county and the regional council. It meets four times a year.',
    ),
    tasks: threeTimes(
      'Antaa lausuntoja maakunnan suunnitelmista.\nEdistää järjestöjen toimintaedellytyksiä.\nEsittää järjestöjen edustajia työryhmiin.\nSeuraa järjestöstrategian toteutumista.',
      'Ger utlåtanden om landskapets planer.\nFrämjar organisationernas förutsättningar.',
      'Gives opinions on the region’s plans.\nFurthers the conditions in which associations work.',
    ),
    contact_name: threeTimes('Toimielimen sihteeri', 'Organets sekreterare', 'Secretary of the body'),
    contact_email: `toimielin${n + 1}@example.org`,
    contact_phone: '+358 50 000 0000',
    website: 'https://example.org/toimielin',
    established_on: `${year - 6}-01-01`,
    established_by: organ,
    established_section: `${n + 12} §`,
  });
  rows.add('body_period', {
    id: uuid(),
    body_id: id,
    valid_from: `${year - 6}-01-01`,
    recorded_at: ago(1_900),
    name: threeTimes(`${subject.fi} ${n + 1}`, `${subject.sv} ${n + 1}`, `${subject.en} ${n + 1}`),
    region_id: region,
    regime: REGIMES[n % REGIMES.length],
    organ_id: organ,
    decision_mode: 'confirmed',
    deputy_mode: 'personal',
    languages: ['fi', 'sv', 'en'],
    deadline_moves: false,
  });
  const term = (from: number): string =>
    rows.instance('term', made, {
      body_id: id,
      name: threeTimes(`Toimikausi ${from}–${from + 1}`, `Mandatperioden ${from}–${from + 1}`, `Term ${from}–${from + 1}`),
      valid_from: `${from}-01-01`,
      valid_until: `${from + 2}-01-01`,
    });
  for (const from of [year - 4, year - 2]) term(from);
  const body = { id, present: term(year), next: term(year + 2), seats: seatsOf(stage, id, made), rule: ruleOf(stage, id, made) };
  recordsOf(stage, id);
  return body;
}

/** A member and a personal deputy of each sector in each sub-region. */
function seatsOf({ rows, size, ago, year }: Stage, body: string, made: readonly Happening[]): SeatMade[] {
  const seats: SeatMade[] = [];
  const seat = (role: SeatMade['role'], sector: number, subRegion: number, serves: string | null): string => {
    const id = rows.instance('seat', made, { body_id: body, ordinal: seats.length + 1 });
    rows.add('seat_period', {
      id: uuid(),
      seat_id: id,
      valid_from: `${year - 6}-01-01`,
      recorded_at: ago(1_900),
      constituency: sectorOf(sector),
      sub_region: subRegionOf(subRegion),
      role,
      serves_id: serves,
      filling: 'open',
    });
    seats.push({ id, role });
    return id;
  };
  for (let sector = 0; sector < size.sectors; sector += 1)
    for (let subRegion = 0; subRegion < SUB_REGION_COUNT; subRegion += 1)
      seat('deputy', sector, subRegion, seat('member', sector, subRegion, null));
  return seats;
}

function ruleOf({ rows, ago, year }: Stage, body: string, made: readonly Happening[]): object {
  const [row, pinned] = [uuid(), { kind: 'one-per-organisation', strength: 'target', min: null, max: 1, source: 'Toimintasääntö 3 §' }];
  const { kind, ...dated } = pinned;
  const rule = rows.instance('composition-rule', made, { body_id: body, kind });
  rows.add('composition_rule_period', { id: row, rule_id: rule, valid_from: `${year - 6}-01-01`, recorded_at: ago(1_900), ...dated });
  return { rule, row, ...pinned };
}

/** Meetings with a memo each, and documents with an earlier version. */
function recordsOf({ rows, ago, secretary, year }: Stage, body: string): void {
  const document = (title: Text, on: Date, more: object): string => {
    const id = rows.instance('document', [['CREATE', 'current', on, secretary]], {
      body_id: body,
      title,
      language: 'fi',
      dated_on: on.toISOString().slice(0, 10),
      public: true,
      media_type: 'application/pdf',
      sha256: '0'.repeat(64),
      bytes: 84_000,
      meeting_id: null,
      replaces_id: null,
      kind: 'memo',
      ...more,
    });
    rows.add('document_content', { document_id: id, content: '\\x255044462d' });
    return id;
  };
  for (let i = -MEETINGS_TO_COME; i < MEETINGS_HELD; i += 1) {
    const at = ago(i * 60 + 20);
    const meeting = rows.instance('meeting', [['CREATE', 'current', ago(i * 60 + 90), secretary]], {
      body_id: body,
      title: threeTimes(`Kokous ${MEETINGS_HELD - i}`, `Möte ${MEETINGS_HELD - i}`, `Meeting ${MEETINGS_HELD - i}`),
      planned_at: at,
      held_at: i >= 0 ? at : null,
      ends_at: new Date(at.getTime() + 7_200_000),
      public_forum: i % 4 === 0,
      place: 'Maakuntatalo, kokoushuone 2',
      agenda: 'Ajankohtaiset asiat. Lausunto maakuntasuunnitelmasta. Järjestöstrategian seuranta.',
    });
    if (i >= 0) document(threeTimes('Muistio', 'Promemoria', 'Memo'), at, { meeting_id: meeting });
  }
  for (const [kind, fi, sv, en] of [
    ['bylaws', 'Toimintasääntö', 'Verksamhetsstadga', 'Bylaws'],
    ['strategy', 'Järjestöstrategia', 'Organisationsstrategi', 'Strategy'],
    ['plan', 'Toimintasuunnitelma', 'Verksamhetsplan', 'Plan of action'],
  ] as const) {
    const earlier = document(threeTimes(`${fi} ${year - 2}`, `${sv} ${year - 2}`, `${en} ${year - 2}`), ago(1_200), { kind });
    document(threeTimes(`${fi} ${year}`, `${sv} ${year}`, `${en} ${year}`), ago(500), { kind, replaces_id: earlier });
  }
}
