import { dateIn } from '../../../workflows/kit/local-time.js';
import type { Create, Outcome } from '../../engine/command.js';
import { Invalid } from '../../engine/errors.js';
import { ENTERING } from '../../locales/entering.js';
import { onceOf, type Visit } from '../../web/acting.js';
import type { FormBody, Upload } from '../../web/forms/body.js';
import type { Text } from '../../../workflows/kit/text.js';
import { createHash } from 'node:crypto';

/** Endings by which a file is known whose kind the browser does not tell. */
const BY_ENDING: Readonly<Record<string, string>> = {
  eml: 'message/rfc822',
  txt: 'text/plain',
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};
const TAKEN = new Set(Object.values(BY_ENDING));
/** What the file field of a browser offers. */
export const ACCEPTED = [...Object.keys(BY_ENDING).map((ending) => `.${ending}`), ...TAKEN].join(',');

function kindOf({ filename, mediaType }: Upload): string | null {
  const ending = filename.split('.').at(-1)?.toLowerCase() ?? '';
  const kind = TAKEN.has(mediaType) ? mediaType : BY_ENDING[ending];
  return kind ?? null;
}

/** The file that came with a form. @throws Invalid at `original` for one that is too large or of a kind that is not kept */
export function originalIn({ files, tooLarge }: FormBody): { readonly file: Upload; readonly kind: string } | null {
  if (tooLarge?.has('original')) throw new Invalid([{ pointer: '/original', code: 'field.not-one-of', text: ENTERING.tooLarge }]);
  const file = files.get('original');
  if (!file) return null;
  const kind = kindOf(file);
  if (kind === null) throw new Invalid([{ pointer: '/original', code: 'field.not-one-of', text: ENTERING.wrongKind }]);
  return { file, kind };
}

/** The key under which a form with a file is carried out once. */
export function onceWithFile(visited: Visit): string {
  const hash = createHash('sha256').update(onceOf(visited));
  for (const { content } of visited.form.files.values()) hash.update(content);
  return hash.digest('hex');
}

/** Keeps the file as a document of the body, seen by its keepers alone. @param title what it is the original of */
export function keepOriginal(
  create: (one: Create) => Promise<Outcome>,
  { actor, reader }: Visit,
  { body, zone, title, key }: { readonly body: string; readonly zone: string; readonly title: Text; readonly key: string },
  { file, kind }: NonNullable<ReturnType<typeof originalIn>>,
): Promise<Outcome> {
  return create({
    workflow: 'document',
    actor,
    payload: {
      body,
      kind: 'other',
      title,
      language: reader.language,
      on: dateIn(reader.now, zone),
      public: false,
      mediaType: kind,
      content: file.content.toString('base64'),
    },
    idempotencyKey: key,
  });
}
