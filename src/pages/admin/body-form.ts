import type { Schema } from '../../../workflows/kit/schema.js';
import { fieldWords } from '../../locales/fields.js';
import type { Option } from '../../web/forms/schema-fields.js';
import type { FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { fieldId } from '../../web/ui/form.js';
import { ownText } from '../../web/words.js';
import { adminRegions, type AdminRegion } from '../../desk/admin.js';
import type { Visit } from '../../web/acting.js';
import type { Reader } from '../../web/reader.js';
import { DATED_FIELDS, OWN_FIELDS } from './body-fields.js';

export const ZONE = 'Europe/Helsinki';

export interface Choices {
  readonly regions: readonly Option[];
  readonly organs: readonly Option[];
}

/** Regions and organs to choose from; an organ is told with its region where there are several. */
export async function bodyChoices({ program, reader }: Visit): Promise<Choices> {
  const regions = await adminRegions(program.pool, reader.now);
  const named = ({ name }: Pick<AdminRegion, 'name'>): string => ownText(reader, name) || '–';
  return {
    regions: regions.map((region) => ({ value: region.id, label: named(region) })),
    organs: regions.flatMap((region) =>
      region.organs.map((organ) => ({
        value: organ.id,
        label: regions.length > 1 ? `${named(organ)} (${named(region)})` : named(organ),
      })),
    ),
  };
}

/** The settings that a form sent. What was emptied is null. */
export const readBody = (fields: URLSearchParams, schema: Schema): Record<string, unknown> =>
  readForm(fields, schema, { zone: ZONE, only: [...DATED_FIELDS, ...OWN_FIELDS], empties: true });

/** Of what was sent, what differs from what the form showed: nothing else is touched, so a coming change of something else stays. */
export const changesIn = (sent: Readonly<Record<string, unknown>>, shown: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(sent).filter(([name, value]) => told(value) !== told(shown[name])));

/** A value as a text that is the same for the same value: without empty languages, whatever the order. */
function told(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return [...(value as string[])].sort().join();
  if (typeof value !== 'object') return JSON.stringify(value);
  return Object.entries(value)
    .filter(([, text]) => text)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => JSON.stringify(entry))
    .join();
}

/** What is wrong in a form of a record, for the summary above it. */
export const errorsOf = ({ t }: Reader, workflow: string, { byField }: FormProblems) =>
  [...byField].map(([name, message]) => {
    const plain = name.replace(/\.(fi|sv|en)$/, '');
    return { id: fieldId(name), label: t(fieldWords(workflow, 'AMEND', plain).label), message };
  });
