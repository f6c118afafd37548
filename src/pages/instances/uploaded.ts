import type { Schema } from '../../../workflows/kit/schema.js';
import { Invalid } from '../../engine/errors.js';
import { ENTERING } from '../../locales/entering.js';
import type { FormBody } from '../../web/forms/body.js';
import { isFile } from '../../web/forms/schema-fields.js';
import { kindOf } from '../desk/file-kinds.js';

/** What a file says of itself, so that nobody is asked for it. */
const TOLD_BY_FILE = 'mediaType';

/**
 * The fields of a payload whose value is a file, from what came with the form, and of what kind it is.
 * @returns none where the payload has no such field
 * @throws Invalid at the field when the file is too large or of a kind that is not kept
 */
export function uploadedIn({ files, tooLarge }: FormBody, schema: Schema): Record<string, string> {
  const told: Record<string, string> = {};
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    if (!isFile(property)) continue;
    if (tooLarge?.has(name)) throw new Invalid([{ pointer: `/${name}`, code: 'field.not-one-of', text: ENTERING.tooLarge }]);
    const file = files.get(name)?.[0];
    if (!file) {
      // That the file is lacking is said beside its field; its kind has none beside which that could be said.
      told[TOLD_BY_FILE] = 'application/pdf';
      continue;
    }
    const kind = kindOf(file);
    if (kind === null) throw new Invalid([{ pointer: `/${name}`, code: 'field.not-one-of', text: ENTERING.wrongKind }]);
    Object.assign(told, { [name]: file.content.toString('base64'), [TOLD_BY_FILE]: kind });
  }
  return told;
}

/** The names of a payload's fields that a form asks for. */
export function askedFor(schema: Schema): string[] {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const hasFile = Object.values(properties).some(isFile);
  return Object.keys(properties).filter((name) => !hasFile || name !== TOLD_BY_FILE);
}
