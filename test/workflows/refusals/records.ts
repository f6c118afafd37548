import type { Facts } from '../../../workflows/kit/workflow.js';
import type { GrantFacts } from '../../../workflows/records/grant.js';
import type { PersonFacts } from '../../../workflows/records/person.js';
import type { TermFacts } from '../../../workflows/records/term.js';
import { at, idOf, THE } from '../../support/facts/build.js';
import { CREATE, type Row } from './row.js';

const common: Facts = {
  id: THE.instance,
  now: at('2021-10-01T09:00:00'),
  scope: { bodyId: THE.body },
  actorId: THE.secretary,
  roles: ['administrator', 'public'],
};
const grant: GrantFacts = {
  ...common,
  person: THE.candidate,
  role: 'contact',
  body: null,
  region: null,
  organisation: THE.association,
  organ: null,
  from: at('2021-01-01T00:00:00'),
  until: null,
  of: { otherContacts: [], otherAdministrators: [], sameHeld: [], firstAdministration: null, personEnteredBy: null, ofTheirs: false },
};
const person: PersonFacts = {
  ...common,
  roles: ['secretary', 'public'],
  givenName: 'Aino',
  familyName: 'Asiamies',
  language: 'fi',
  emails: ['aino@example.org'],
  phone: null,
  secretaryOf: [THE.body],
  of: { grants: [{ role: 'administrator', bodies: [], keeper: null }] },
};
const term: TermFacts = { ...common, body: THE.body, name: null, from: '2021-01-01', to: '2023-12-31' };
const [HERE, ELSEWHERE] = [idOf(97), idOf(99)];
const period = { from: '2021-01-01', until: null, recordedAt: common.now, supersededAt: null };
const seat = {
  ...common,
  body: THE.body,
  periods: [{ ...period, filling: 'open', nominator: null, position: null }],
  of: { zone: 'Europe/Helsinki', servedBody: null, heldUntil: null, calledUntil: null, decidedUntil: null },
};
const body = {
  ...common,
  establishedOn: null,
  establishedBy: null,
  establishedSection: null,
  periods: [{ ...period, region: HERE, regime: 'authority-set', organ: THE.organ }],
  of: {
    zone: 'Europe/Helsinki',
    organRegions: { [THE.organ]: HERE, [idOf(98)]: ELSEWHERE },
    heldUntil: 'infinity',
    calledUntil: null,
    decidedUntil: null,
  },
};
const link = {
  ...common,
  body: THE.body,
  deputySeat: THE.deputySeat,
  servedSeat: THE.otherSeat,
  of: { deputyBody: THE.body, servedBody: THE.body },
};
const document = { ...common, body: THE.body, replaces: null, of: { meetingFits: true, replacedBody: null, received: false } };
const compositionRule = {
  ...common,
  periods: [{ from: '2021-01-01', until: null, recordedAt: common.now, supersededAt: null, min: 3, max: 1 }],
  of: { zone: 'Europe/Helsinki' },
};

export const recordRefusals: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  grant: {
    'grant.scope-differs': { facts: { ...grant, body: THE.body } as Facts, event: CREATE },
    'grant.to-oneself': {
      facts: { ...grant, scope: {}, actorId: THE.candidate, roles: ['secretary', 'candidate', 'public'] },
      event: CREATE,
    },
    'grant.to-a-stranger': { facts: { ...grant, roles: ['contact', 'public'] }, event: CREATE },
    'grant.held-already': {
      facts: { ...grant, of: { ...grant.of, sameHeld: [{ from: '2020-01-01T00:00:00Z', until: null }] } } as Facts,
      event: CREATE,
    },
    'grant.last-administrator': {
      state: 'current',
      facts: { ...grant, role: 'administrator', organisation: null } as Facts,
      event: { type: 'AMEND', until: at('2022-10-01T09:00:00') },
    },
    'grant.last-contact': {
      state: 'current',
      facts: { ...grant, roles: ['contact', 'public'] },
      event: { type: 'AMEND', until: at('2021-10-01T09:00:00') },
    },
    'grant.range-empty': { state: 'current', facts: grant, event: { type: 'AMEND', until: at('2020-12-31T00:00:00') } },
  },
  person: {
    'person.address-signs-in': { state: 'current', facts: person, event: { type: 'AMEND', email: 'toinen@example.org' } },
  },
  'composition-rule': {
    'composition-rule.min-above-max': { facts: compositionRule, event: CREATE },
  },
  body: {
    'body.ends-before-start': { state: 'current', facts: body, event: { type: 'END', to: '2020-12-31' } },
    'body.in-use': { state: 'current', facts: body, event: { type: 'END', to: '2022-12-31' } },
    'body.end-unchanged': { state: 'current', facts: body, event: { type: 'END' } },
    'body.over-by-then': {
      state: 'current',
      facts: { ...body, periods: [{ ...body.periods[0], until: '2023-01-01' }] } as Facts,
      event: { type: 'AMEND', name: { fi: 'Uusi nimi' }, validFrom: '2023-01-01' },
    },
    'body.organ-missing': { state: 'current', facts: body, event: { type: 'AMEND', organ: null } },
    'body.organ-unused': { state: 'current', facts: body, event: { type: 'AMEND', regime: 'nominator-names' } },
    'body.organ-elsewhere': { state: 'current', facts: body, event: { type: 'AMEND', organ: idOf(98) } },
    'body.established-undated': { facts: { ...body, establishedSection: '12 §' } as Facts, event: CREATE },
    'body.established-ahead': { state: 'current', facts: body, event: { type: 'AMEND', establishedOn: '2021-10-02' } },
  },
  seat: {
    'seat.ends-before-start': { state: 'current', facts: seat, event: { type: 'END', to: '2020-12-31' } },
    'seat.in-use': {
      state: 'current',
      facts: { ...seat, of: { ...seat.of, heldUntil: '2023-01-01' } } as Facts,
      event: { type: 'END', to: '2022-12-30' },
    },
    'seat.end-unchanged': {
      state: 'current',
      facts: { ...seat, periods: [{ ...period, until: '2023-01-01' }] } as Facts,
      event: { type: 'END', to: '2022-12-31' },
    },
    'seat.over-by-then': {
      state: 'current',
      facts: { ...seat, periods: [{ ...period, until: '2023-01-01' }] } as Facts,
      event: { type: 'AMEND', role: 'deputy', validFrom: '2023-02-01' },
    },
    'seat.nominator-missing': { state: 'current', facts: seat, event: { type: 'AMEND', filling: 'nominator' } },
    'seat.position-missing': { state: 'current', facts: seat, event: { type: 'AMEND', filling: 'ex-officio' } },
    'seat.serves-itself': { state: 'current', facts: seat, event: { type: 'AMEND', serves: THE.instance } },
    'seat.serves-elsewhere': {
      state: 'current',
      facts: { ...seat, of: { ...seat.of, servedBody: ELSEWHERE } } as Facts,
      event: { type: 'AMEND', serves: THE.otherSeat },
    },
  },
  'deputy-link': {
    'deputy-link.same-seat': { facts: { ...link, servedSeat: THE.deputySeat } as Facts, event: CREATE },
    'deputy-link.seat-elsewhere': { facts: { ...link, of: { ...link.of, servedBody: ELSEWHERE } } as Facts, event: CREATE },
  },
  document: {
    'document.meeting-elsewhere': { facts: { ...document, of: { ...document.of, meetingFits: false } } as Facts, event: CREATE },
    'document.version-elsewhere': {
      facts: { ...document, replaces: THE.document, of: { ...document.of, replacedBody: ELSEWHERE } } as Facts,
      event: CREATE,
    },
    'document.original-is-private': {
      state: 'current',
      facts: { ...document, of: { ...document.of, received: true } } as Facts,
      event: { type: 'AMEND', public: true },
    },
  },
  term: {
    'term.ends-before-start': { state: 'current', facts: term, event: { type: 'AMEND', to: '2020-12-31' } },
  },
};
