import { describe, expect, it } from '@jest/globals';
import { safeText } from '../../src/jobs/safe-text.js';

describe('what is told of an error', () => {
  it.each([
    ['connect redis://user:pa%20ss@host:6379 failed', 'connect redis://…@host:6379 failed'],
    ['550 5.1.1 <aino.virtanen@example.fi>: unknown', '550 5.1.1 <…@example.fi>: unknown'],
    ['Authorization: Bearer abc.def-ghi', 'Authorization: … …'],
    ['password=hunter2, user=post', 'password=…, user=post'],
    ['{"token":"s3cret","id":1}', '{"token":…,"id":1}'],
    [`bad key ${'A1b2'.repeat(20)}`, 'bad key …'],
    ['no row 3f0c8a52-7f1e-4c0e-9d3b-0a1b2c3d4e5f', 'no row 3f0c8a52-7f1e-4c0e-9d3b-0a1b2c3d4e5f'],
    ['two\nlines\tand\u0000nothing', 'two lines and nothing'],
  ])('keeps %j to %j', (told, safe) => {
    expect(safeText(new Error(told))).toBe(safe);
  });

  it('is never longer than 500 characters, and never ends in half of one', () => {
    expect(safeText('x '.repeat(1_000)).length).toBeLessThanOrEqual(500);
    expect(safeText(`${'x '.repeat(249)}😀😀😀`).isWellFormed()).toBe(true);
  });

  it('names an error without a message by its code', () => {
    expect(safeText(Object.assign(new Error(''), { code: 'ECONNREFUSED' }))).toBe('ECONNREFUSED');
    expect(safeText(undefined)).toBe('undefined');
  });
});
