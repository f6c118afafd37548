import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { WORKFLOWS } from '../../workflows/all.js';
import { isBusinessId, isId, isInstant, isLocalDate, Line, Prose, Words } from '../../workflows/kit/fields.js';
import { type Schema, schemaOf } from '../../workflows/kit/schema.js';
import type { Text } from '../../workflows/kit/text.js';
import type { Invalid } from '../../src/engine/errors.js';
import { parsePayload } from '../../src/engine/payload.js';
import type { Payload } from '../../workflows/kit/workflow.js';
import { isOfType, valuesOf } from '../support/json-schema.js';
import { fc } from '../support/properties.js';

const payloads = WORKFLOWS.flatMap((w) =>
  [['(create)', w.create] as const, ...Object.entries(w.events)].flatMap(([event, { payload }]): [string, Payload][] =>
    payload ? [[`${w.name} ${event}`, payload]] : [],
  ),
);

/** Names of the fields that are refused, as the engine parses payloads. */
const refused = (payload: Payload, body: object): string[] =>
  validateSync(plainToInstance(payload, body), { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false }).map(
    (e: ValidationError) => e.property,
  );
const few = { numRuns: 8 };

describe.each(payloads)('the payload of %s', (_, payload) => {
  const schema = schemaOf(payload);
  const properties = Object.entries(schema['properties'] as Record<string, Schema>);
  const required = (schema['required'] as string[] | undefined) ?? [];
  const body = valuesOf(schema) as fc.Arbitrary<Record<string, unknown>>;

  it('takes what its schema allows', () => {
    fc.assert(
      fc.property(body, (given) => refused(payload, given).length === 0),
      few,
    );
  });

  it('wants every required field, and null only where it empties a fact', () => {
    const [given] = fc.sample(body, { numRuns: 1, seed: 2 });
    const answers = properties.map(([name, field]) => {
      const { [name]: _left, ...rest } = given as Record<string, unknown>;
      const lacking = { missing: required.includes(name) ? [name] : [], empty: isOfType(field, null) ? [] : [name] };
      return [name, lacking, { missing: refused(payload, rest), empty: refused(payload, { ...given, [name]: null }) }] as const;
    });
    expect(answers.map(([name, , answer]) => [name, answer])).toEqual(answers.map(([name, wanted]) => [name, wanted]));
  });

  it('refuses what is of another type, and fields that nobody knows', () => {
    fc.assert(
      fc.property(body, fc.jsonValue(), (given, garbage) => {
        const unfit = properties.filter(([, field]) => !isOfType(field, garbage));
        const wrong = Object.fromEntries([...unfit.map(([name]) => name), 'nobodyKnows'].map((name) => [name, garbage]));
        expect(refused(payload, { ...given, ...wrong }).sort()).toEqual(Object.keys(wrong).sort());
      }),
      few,
    );
  });

  it('measures: too long, too many, outside the range or the list', () => {
    const [given] = fc.sample(body, { numRuns: 1, seed: 1 });
    const values = properties.flatMap(([name, field]) => beyond(field).map((value) => [name, value] as const));
    expect(values.filter(([name, value]) => refused(payload, { ...given, [name]: value }).join() !== name)).toEqual([]);
  });
});

/** Values of the right type that go beyond a schema. */
function beyond(schema: Schema): unknown[] {
  const number = (key: string): number => schema[key] as number;
  return [
    ...('maxLength' in schema ? ['x'.repeat(number('maxLength') + 1), '', '   '] : []).filter(
      (v) => !('contentEncoding' in schema) || v.trim() !== '',
    ),
    ...('minimum' in schema ? [number('minimum') - 1, number('maximum') + 1, number('minimum') + 0.5] : []),
    ...('enum' in schema ? ['no such word', ''] : []),
    ...('maxItems' in schema ? [Array.from({ length: number('maxItems') + 1 }, () => ({}))] : []),
    ...('format' in schema || 'pattern' in schema
      ? ['x', '', ' ', '2021-02-30', '24:00', '1234567-0', 'a@b', 'javascript:alert(1)', 'not/base64=']
      : []),
  ];
}

describe('one line of text', () => {
  class Lines {
    @Line({ optional: true }) line?: string;
    @Words({ optional: true, max: 200 }) words?: Partial<Text>;
    @Prose({ optional: true }) prose?: string;
  }
  const codes = (body: Record<string, unknown>): string[] => {
    try {
      parsePayload(Lines, body);
      return [];
    } catch (error) {
      return (error as Invalid).problems.map(({ pointer, code }) => `${pointer} ${code}`);
    }
  };

  it('takes no sign that turns the words around it, and says which kind of fault that is', () => {
    for (const sign of '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069') {
      const text = `Kylät ${sign}ry`;
      expect(codes({ line: text, words: { fi: 'Kylät', sv: text }, prose: text })).toEqual([
        '/line field.bad-characters',
        '/words field.bad-characters',
      ]);
    }
  });

  it('takes letters that run from right to left', () => {
    expect(codes({ line: 'אגודת הכפרים', words: { fi: 'جمعية القرى' } })).toEqual([]);
    expect(codes({ line: '', words: {} })).toEqual(['/line field.not-text', '/words field.not-words']);
  });
});

describe('an id', () => {
  it('is a UUID in lower case, of the versions there are', () => {
    fc.assert(fc.property(fc.uuid(), (id) => isId(id) && !isId(`${id}0`) && !isId(id.replaceAll('-', ''))));
    fc.assert(fc.property(fc.anything(), (value) => !isId(value)));
  });
});

describe('a date', () => {
  it('exists', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const on = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const same = new Date(Date.UTC(year, month - 1, day));
          const exists = same.getUTCFullYear() === year && same.getUTCMonth() === month - 1 && same.getUTCDate() === day;
          expect([on, isLocalDate(on)]).toEqual([on, exists]);
        },
      ),
    );
  });

  it.each(['2021-02-29', '1899-12-31', '2200-01-01', '2021-1-1', '2021-10-24T00:00:00Z', '+02021-10-24', '2021-10-24\n', 20211024, null])(
    'is not %j',
    (value) => {
      expect(isLocalDate(value)).toBe(false);
    },
  );
});

describe('an instant', () => {
  it.each(['2021-10-24T20:59:59Z', '2021-10-24T20:59:59.999Z', '2021-10-24T23:59+03:00', '2024-02-29T00:00:00-11:30'])(
    'may be %s',
    (value) => {
      expect(isInstant(value)).toBe(true);
    },
  );
  it.each([
    '2021-10-24T20:59:59',
    '2021-10-24',
    '2021-10-24T24:00:00Z',
    '2021-02-30T00:00:00Z',
    '2021-10-24T20:59:60Z',
    '2021-10-24T20:59:59.9999Z',
    '2021-10-24 20:59:59Z',
    0,
    null,
  ])('is not %j', (value) => {
    expect(isInstant(value)).toBe(false);
  });
});

describe('a Business ID', () => {
  it.each(['0112038-9', '1572860-0', '0201256-6'])('is %s, whose check digit is right', (value) => {
    expect(isBusinessId(value)).toBe(true);
  });

  it('has one right check digit at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (n) => {
        const digits = String(n).padStart(7, '0');
        const right = [...Array(10).keys()].filter((check) => isBusinessId(`${digits}-${check}`));
        const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * ([7, 9, 10, 5, 8, 4, 2][i] as number), 0);
        expect(right).toEqual(sum % 11 === 1 ? [] : [(11 - (sum % 11)) % 11]);
      }),
    );
  });

  it('notices a wrong digit and two that changed places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
        const digits = [...'0112038-9'];
        digits[place] = String((Number(digits[place]) + more) % 10);
        expect(isBusinessId(digits.join(''))).toBe(false);
      }),
    );
    expect(isBusinessId('1012038-9')).toBe(false);
  });

  it('is no garbage', () => {
    fc.assert(fc.property(fc.anything(), (value) => !isBusinessId(value)));
  });
});
