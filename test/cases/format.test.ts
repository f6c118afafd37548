import { describe, expect, it } from '@jest/globals';
import { CaseError } from '../../src/cases/format.js';
import { caseNames, loadCase } from '../../src/cases/library.js';
import { readCase } from '../../src/cases/read.js';
import { aCase, type Draft } from './a-case.js';

const TODAY = '2026-03-10';

/** What is wrong with a case after a change. */
function problems(change: (draft: Draft) => void): readonly string[] {
  const draft = aCase();
  change(draft);
  try {
    readCase(draft, TODAY);
    return [];
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return error.problems;
  }
}

describe('a case file', () => {
  it.each(caseNames())('that comes with the program can be played: %s', (name) => {
    expect(loadCase(name, new Date('2026-03-10T12:00:00Z')).steps.length).toBeGreaterThan(0);
  });

  it('gets its relative days from today and its moments from the zone', () => {
    const read = readCase(aCase(), TODAY);
    expect(read.start.toISOString()).toBe('2026-02-08T07:00:00.000Z');
    expect(read.steps.map(({ at }) => at.toISOString())).toEqual([
      '2026-02-08T07:15:00.000Z',
      '2026-02-08T07:15:00.000Z',
      '2026-02-09T08:00:00.000Z',
    ]);
    expect(read.composition.on).toBe(TODAY);
  });

  it.each<[string, (draft: Draft) => void, string]>([
    ['a key that nothing has', (d) => void (d.seats['jasen']!['body'] = 'muu'), 'seats.jasen.body: nothing in "bodies" has the key "muu"'],
    [
      'a field that the API does not know',
      (d) => void (d.seats['jasen']!['colour'] = 'red'),
      'seats.jasen.colour: There is no such field. (field.unknown)',
    ],
    [
      'a required field that is missing',
      (d) => void delete d.bodies['toimielin']!['regime'],
      'bodies.toimielin.regime: This field is required. (field.required)',
    ],
    [
      'a day that does not exist',
      (d) => void (d.terms['kausi']!['to'] = '2026-02-30'),
      'terms.kausi.to: "2026-02-30" is not a day that exists',
    ],
    [
      'a step before the one above it',
      (d) => void (d.steps[1]!['at'] = 'today-40T09:00'),
      'steps[1].at: today-40T09:00 is before the step above it; the clock goes forward only',
    ],
    [
      'a wall-clock time that daylight saving skips',
      (d) => void (d.steps[2]!['at'] = '2026-03-29T03:30'),
      'steps[2].at: "2026-03-29T03:30" is not a moment; write 2021-10-24T23:10, today-3T09:00 or +15m',
    ],
    ['an actor whom nobody knows', (d) => void (d.steps[0]!['as'] = 'joku'), 'steps[0].as: nobody in "people" has the key "joku"'],
    [
      'an event that the workflow does not have',
      (d) => void ((d.steps[1]!['do'] as Draft)['event'] = 'PUBLISHED'),
      'steps[1].do.event: should be one of AMEND,',
    ],
    [
      'a payload that does not fit the event',
      (d) => void ((d.steps[0]!['do'] as Draft)['with'] = { body: 'toimielin' }),
      'steps[0].do.with.title: This field is required. (field.required)',
    ],
    [
      'a state that the workflow does not have',
      (d) => void (d.steps[1]!['expect'] = { state: 'opened' }),
      'steps[1].expect.state: should be one of draft,',
    ],
    [
      'a placeholder that stands for nothing',
      (d) => void (d.steps[0]!['say'] = 'Hei {seats.muu}'),
      'steps[0].say: {seats.muu} stands for nothing',
    ],
    [
      'a call that no step has made yet',
      (d) => void d.steps.shift(),
      'steps[0].do.key: nothing in "calls" has the key "haku" at this point',
    ],
    [
      'a step that does nothing',
      (d) => void d.steps.push({ say: 'Hiljaista.' }),
      'steps[3]: does nothing: give it "do", or "at" to let time pass',
    ],
    [
      'a consent of somebody whom nobody has proposed',
      (d) => void d.steps.push({ do: { consent: 'GIVE', call: 'haku', of: 'eero' } }),
      'steps[3].do.of: nobody has proposed "eero" in "haku" at this point',
    ],
    [
      'a kind of step that does not exist',
      (d) => void (d.steps[2]!['do'] = { wish: 'haku' }),
      'steps[2].do: should hold one of create, amend, event,',
    ],
    [
      'a field that the kind of step does not take',
      (d) => void ((d.steps[2]!['do'] as Draft)['seat'] = 'jasen'),
      'steps[2].do.seat: is unknown here; known are',
    ],
    [
      'a role without its scope',
      (d) => void (d.people['sihteeri']!['roles'] = [{ role: 'king' }]),
      'people.sihteeri.roles[0].role: Choose one of the allowed values. (field.not-one-of)',
    ],
    [
      'a candidate with a broken address',
      (d) => void (d.candidates['aino']!['email'] = 'aino'),
      'candidates.aino.email: The e-mail address is not of the right form. (field.not-email)',
    ],
    [
      'one key for two persons',
      (d) => void (d.candidates['sihteeri'] = { givenName: 'A', familyName: 'B' }),
      'candidates.sihteeri: is the key of somebody in "people" too; a key is one person',
    ],
    ['a zone that does not exist', (d) => void (d['zone'] = 'Europe/Lahti'), 'zone: "Europe/Lahti" is not a time zone'],
    ['an unknown section', (d) => void (d['places'] = {}), 'case.places: is unknown here; known are name,'],
  ])('is refused for %s, by its path', (_what, change, told) => {
    const found = problems(change);
    expect(found.filter((problem) => problem.startsWith(told))).toHaveLength(1);
  });

  it('tells all its mistakes at once', () => {
    const found = problems((d) => {
      d.seats['jasen']!['role'] = 'king';
      d.steps[2]!['as'] = 'joku';
    });
    expect(found.map((problem) => problem.split(':')[0])).toEqual(['seats.jasen.role', 'steps[2].as']);
  });

  it('is refused when two things cannot be made one without the other', () => {
    const found = problems((d) => {
      d.bodies['toinen'] = { ...d.bodies['toimielin'], predecessor: 'kolmas' };
      d.bodies['kolmas'] = { ...d.bodies['toimielin'], predecessor: 'toinen' };
    });
    expect(found).toEqual(['bodies.toinen, bodies.kolmas wait for each other']);
  });

  it.each([[null], [[]], ['text'], [{}], [{ steps: {} }]])('is refused when it is no case at all: %j', (raw) => {
    expect(() => readCase(raw, TODAY)).toThrow(CaseError);
  });
});
