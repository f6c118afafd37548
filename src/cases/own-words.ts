import type { Payload } from '../../workflows/kit/workflow.js';
import type { Resource } from './api.js';
import { workflowOf } from './collections.js';
import { listOf, type Case, type Doing, type Fields, type Step } from './format.js';
import type { Names } from './names.js';
import { collectionOf } from './payload.js';
import { fillSay, inLanguage, valueInWords } from './say.js';

/** Placeholders that every sentence may use; the others are `with.<field>` and `<collection>.<key>`. */
export const OWN_PLACEHOLDERS = ['as', 'state', 'count', 'person', 'seat', 'organisation'];

/**
 * The step's own sentence with its placeholders filled.
 * @param resource what the step led to, if it did
 */
export function ownWords(
  step: Step,
  names: Names,
  resource: Resource | null,
  { language, calendar }: Pick<Case, 'language' | 'calendar'>,
): string {
  const doing = (step.do ?? {}) as Partial<Record<string, unknown>> & Fields;
  const fields = (doing['with'] ?? {}) as Fields;
  const named = (collection: string, keys: readonly string[]): string => keys.map((key) => names.of(collection, key)).join(', ');
  const values: Readonly<Record<string, () => string>> = {
    as: () => names.actor(step.as),
    state: () => inLanguage(workflowOf(String(doing['on']))?.states[resource?.state ?? ''], language),
    count: () => (typeof resource?.['count'] === 'number' ? String(resource['count']) : ''),
    person: () => named('people', peopleOf(doing)),
    seat: () => named('seats', seatsOf(doing)),
    organisation: () => named('organisations', (doing['organisations'] ?? []) as string[]),
  };
  return fillSay(step.say as string, (placeholder) => {
    const [first = '', second = ''] = placeholder.split('.');
    if (second === '') return values[first]?.();
    if (first !== 'with') return names.of(first, second);
    const value = fields[second];
    const collection = collectionOf(payloadOf(step.do), second);
    if (value === undefined) return undefined;
    return collection === undefined ? valueInWords(value, language, calendar) : named(collection, listOf(value as string));
  });
}

const isMap = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function peopleOf({ nominee, of, seats }: Fields): readonly string[] {
  if (typeof nominee === 'string') return [nominee];
  return of === undefined ? (isMap(seats) ? Object.values(seats) : []) : listOf(of as string);
}
function seatsOf({ seat, seats = [] }: Fields): readonly string[] {
  if (typeof seat === 'string') return [seat];
  return isMap(seats) ? Object.keys(seats) : (seats as readonly string[]);
}

function payloadOf(doing: Doing | null): Payload | undefined {
  if (doing === null) return undefined;
  if ('create' in doing) return workflowOf(doing.create)?.create.payload;
  if ('amend' in doing) return workflowOf(doing.amend)?.events['AMEND']?.payload;
  return 'event' in doing ? workflowOf(doing.on)?.events[doing.event]?.payload : undefined;
}
