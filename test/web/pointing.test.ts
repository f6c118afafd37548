import { describe, expect, it } from '@jest/globals';
import { Invalid, NotFound, Refused } from '../../src/engine/errors.js';
import { problem } from '../../src/engine/payload.js';
import { pointing } from '../../src/engine/pointing.js';
import { problemsOf } from '../../src/web/forms/problems.js';

const text = { fi: 'Nimi on jo toisella.', sv: 'Någon annan har namnet.', en: 'The name is taken.' };
const moved = (error: unknown) =>
  problemsOf(
    pointing(error, () => '/jointNames'),
    'fi',
  );

describe('an error of what a form makes on the way', () => {
  it('comes back beside the field of the form, whether the payload or a rule was against it', () => {
    expect([...(moved(new Invalid([problem('/name', 'field.required')]))?.byField ?? [])]).toEqual([['jointNames', expect.any(String)]]);
    const refused = new Refused([{ code: 'taken', text, values: {}, pointer: '/name' }]);
    expect([...(moved(refused)?.byField ?? [])]).toEqual([['jointNames', text.fi]]);
  });

  it('stays the whole form’s where it is about no field, and what it is where it is no matter of forms', () => {
    expect(moved(new Refused([{ code: 'late', text, values: {} }]))?.reasons).toHaveLength(1);
    const lost = new NotFound();
    expect(pointing(lost, () => '/jointNames')).toBe(lost);
  });
});
