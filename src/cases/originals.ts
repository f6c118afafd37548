import { dateIn } from '../../workflows/kit/local-time.js';
import { withContent } from './fields.js';
import type { Arrival, Fields } from './format.js';
import type { Performance } from './performance.js';
import { momentOf } from './time.js';

/** Stores the message or paper that something came in. @returns `{original}` with its id, or nothing where none was given */
export async function originalOf({ original, channel, at }: Arrival, call: string, performance: Performance, as: string): Promise<Fields> {
  if (!original) return {};
  const { calendar, language } = performance.played;
  const { body } = await performance.get(`/calls/${performance.id('calls', call)}`);
  const outcome = await performance.create(
    'documents',
    withContent({
      body,
      title: { [language]: original.title },
      language,
      on: dateIn(momentOf(at, calendar) ?? new Date(0), calendar.zone),
      mediaType: channel === 'email' ? 'message/rfc822' : 'text/plain',
      text: original.text,
    }),
    as,
  );
  if (!outcome.done) throw new Error(`The original could not be stored: ${outcome.status} ${outcome.detail}`);
  return { original: outcome.resource.id };
}
