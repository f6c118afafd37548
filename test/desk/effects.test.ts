import { describe, expect, test } from '@jest/globals';
import { effectOfPlacing, organisationsUsed, placing, rulesStanding } from '../../src/desk/composition-effects.js';
import type { Matrix, MatrixCandidate, MatrixSeat } from '../../src/desk/matrix.js';
import { fc } from '../support/properties.js';

const ROLES = ['member', 'deputy', 'expert'] as const;
const someone = (id: string) => ({ id, name: `Nimi ${id}` });

const seat = (id: string, more: Partial<MatrixSeat> = {}): MatrixSeat => ({
  id,
  ordinal: 1,
  role: 'member',
  constituency: { fi: 'Toimiala' },
  subRegion: null,
  position: null,
  filling: 'open',
  nominator: null,
  serves: null,
  deferred: false,
  heldBy: null,
  proposed: null,
  ...more,
});
const candidate = (id: string, more: Partial<MatrixCandidate> = {}): MatrixCandidate => ({
  id,
  person: someone(id),
  supporters: [],
  represents: null,
  organisation: null,
  preferences: [],
  state: 'eligible',
  reserveRank: null,
  consent: 'given',
  proposedSeat: null,
  sits: false,
  unchecked: 0,
  ...more,
});
const matrix = (seats: MatrixSeat[], candidates: MatrixCandidate[], more: Partial<Matrix> = {}): Matrix => ({
  call: { id: 'call', title: { fi: 'Haku' }, state: 'evaluating', kind: 'open', consentRule: 'by-closing' },
  body: { id: 'body', name: { fi: 'Toimielin' }, regime: 'authority-set' },
  seats,
  candidates,
  seated: [],
  declared: { member: seats.length, deputy: 0, expert: 0 },
  onePerOrganisation: 'mandatory',
  ...more,
});

/** Any matrix that may come of a call: people in some of its seats. */
const anyMatrix = fc
  .record({
    roles: fc.array(fc.record({ role: fc.constantFrom(...ROLES), held: fc.boolean() }), { maxLength: 6 }),
    people: fc.array(
      fc.record({ organisation: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }), sits: fc.boolean(), wants: fc.nat(5) }),
      {
        maxLength: 8,
      },
    ),
    declared: fc.record({ member: fc.nat(6), deputy: fc.nat(6), expert: fc.nat(6) }),
    onePerOrganisation: fc.constantFrom('mandatory' as const, 'target' as const, 'off' as const),
  })
  .map(({ roles, people, ...more }) => {
    const empty = matrix(
      roles.map(({ role, held }, i) => seat(`s${i}`, { role, heldBy: held ? someone(`holder${i}`) : null })),
      people.map(({ organisation, sits }, i) => candidate(`k${i}`, { organisation: organisation ? someone(organisation) : null, sits })),
      more,
    );
    return people.reduce((filled, { wants }, i) => (wants < roles.length ? placing(filled, `k${i}`, `s${wants}`) : filled), empty);
  });
const anyMove = fc.tuple(anyMatrix, fc.nat(8), fc.option(fc.nat(6), { nil: null }));

describe('what placing somebody does to the rules', () => {
  test('whoever is placed and taken back leaves everything as it was', () => {
    fc.assert(
      fc.property(anyMove, ([before, who, where]) => {
        const id = `k${who}`;
        fc.pre(before.candidates.find((k) => k.id === id)?.proposedSeat === null);
        expect(placing(placing(before, id, where === null ? null : `s${where}`), id, null)).toEqual(before);
      }),
    );
  });

  test('the effect is the difference between the rules as they stand before and after', () => {
    fc.assert(
      fc.property(anyMove, ([before, who, where]) => {
        const to = where === null ? null : `s${where}`;
        const measures = (m: Matrix) => rulesStanding(m).map(({ measured, wanted, holds }) => ({ measured, wanted, holds }));
        const effects = effectOfPlacing(before, `k${who}`, to);
        expect(effects.map((e) => e.before)).toEqual(measures(before));
        expect(effects.map((e) => e.after)).toEqual(measures(placing(before, `k${who}`, to)));
      }),
    );
  });

  test('nobody is driven from a seat, and nobody has two', () => {
    fc.assert(
      fc.property(anyMove, ([before, who, where]) => {
        const after = placing(before, `k${who}`, where === null ? null : `s${where}`);
        const seated = after.candidates.flatMap((k) => (k.proposedSeat === null ? [] : [k.proposedSeat]));
        expect(new Set(seated).size).toBe(seated.length);
        for (const s of after.seats) {
          if (s.heldBy) expect(s.proposed).toBeNull();
          expect(s.proposed).toBe(after.candidates.find((k) => k.proposedSeat === s.id)?.id ?? null);
        }
        for (const k of before.candidates) if (k.id !== `k${who}`) expect(after.candidates.find((x) => x.id === k.id)).toEqual(k);
      }),
    );
  });

  test('a measure never exceeds the seats that there are, and one move changes it by one at most', () => {
    fc.assert(
      fc.property(anyMove, ([before, who, where]) => {
        for (const { rule, role, before: was, after } of effectOfPlacing(before, `k${who}`, where === null ? null : `s${where}`)) {
          const most = rule === 'declared-size' ? before.seats.filter((s) => s.role === role).length : before.seats.length;
          if (rule !== 'one-seat-per-person') expect(after.measured).toBeLessThanOrEqual(most);
          if (rule !== 'one-seat-per-person') expect(Math.abs(after.measured - was.measured)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('every effect is said in three languages, with nothing left to fill in', () => {
    fc.assert(
      fc.property(anyMove, ([before, who, where]) => {
        for (const { says } of effectOfPlacing(before, `k${who}`, where === null ? null : `s${where}`)) {
          for (const text of Object.values(says)) expect(text).not.toMatch(/[{}]/);
          expect(new Set(Object.values(says)).size).toBe(3);
        }
      }),
    );
  });

  test('the size is told with what is missing, and the second of an organisation by its name', () => {
    const kylat = { id: 'kylat', name: 'Kylät ry' };
    const start = matrix(
      [seat('s1', { proposed: 'k1' }), seat('s2')],
      [candidate('k1', { organisation: kylat, state: 'proposed', proposedSeat: 's1' }), candidate('k2', { organisation: kylat })],
    );
    expect(rulesStanding(start).map((r) => r.says.fi)).toEqual([
      'Varsinaisia jäseniä 1/2: 1 paikka vielä ilman ehdotettua.',
      'Jokaisella järjestöllä on enintään yksi paikka, ehdotetut mukaan lukien.',
      'Jokaisella henkilöllä on enintään yksi paikka.',
    ]);
    const decided = [{ role: 'member', outcome: 'tabled' }] as const;
    expect(rulesStanding(start, decided)[0]?.says.fi).toBe('Varsinaisia jäseniä 1/2. Päätös: 1 paikka jätettiin pöydälle.');
    expect(rulesStanding({ ...start, declared: { ...start.declared, member: 3 } }, decided)[0]?.says).toEqual({
      fi: 'Varsinaisia jäseniä 1/3. Päätös: 1 paikka jätettiin pöydälle ja 1 paikka on ilman ehdotettua.',
      sv: 'Ordinarie medlemmar 1/3. Beslutet: 1 plats bordlades och 1 plats saknar en föreslagen.',
      en: 'Members 1/3. Decision: 1 seat was tabled and 1 seat has nobody proposed.',
    });
    const effects = effectOfPlacing(start, 'k2', 's2');
    expect(effects.map((e) => [e.rule, e.before.holds, e.after.holds])).toEqual([
      ['declared-size', false, true],
      ['one-per-organisation', true, false],
      ['one-seat-per-person', true, true],
    ]);
    expect(effects[1]?.says.fi).toBe(
      'Järjestöllä Kylät ry olisi 2 paikkaa, ehdotetut mukaan lukien: järjestöllä voi olla vain yksi paikka.',
    );
    expect(organisationsUsed(start)).toEqual([{ ...kylat, count: 1 }]);
  });

  test('an organisation whose member sits already has its seat, and one seat is one whoever holds it', () => {
    const kylat = { id: 'kylat', name: 'Kylät ry' };
    const start = matrix([seat('s1')], [candidate('k1', { organisation: kylat })], {
      seated: [{ seat: 'elsewhere', organisation: kylat }],
    });
    const [, organisations] = effectOfPlacing(start, 'k1', 's1');
    expect([organisations?.before, organisations?.after]).toEqual([
      { measured: 1, wanted: 1, holds: true },
      { measured: 2, wanted: 1, holds: false },
    ]);
    const selected = matrix([seat('s1')], [candidate('k1', { organisation: kylat, state: 'selected', proposedSeat: 's1' })], {
      seated: [{ seat: 's1', organisation: kylat }],
    });
    expect(organisationsUsed(selected)).toEqual([{ ...kylat, count: 1 }]);
  });

  test('where the body has no such rule, an organisation may have several; who sits already has a seat', () => {
    const a = { id: 'a', name: 'A ry' };
    const start = matrix(
      [seat('s1'), seat('s2', { proposed: 'k1' })],
      [candidate('k1', { organisation: a, proposedSeat: 's2', state: 'proposed' }), candidate('k2', { organisation: a, sits: true })],
      { onePerOrganisation: 'off' },
    );
    const [, organisations, people] = effectOfPlacing(start, 'k2', 's1');
    expect(organisations?.after).toEqual({ measured: 2, wanted: 1, holds: true });
    expect(people?.after).toEqual({ measured: 2, wanted: 1, holds: false });
    expect(people?.says.fi).toBe('Henkilöllä Nimi k2 on jo paikka tässä toimielimessä.');
  });
});
