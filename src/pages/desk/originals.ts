import { createHash } from 'node:crypto';
import { dateIn } from '../../../workflows/kit/local-time.js';
import type { Text } from '../../../workflows/kit/text.js';
import type { Create, Outcome } from '../../engine/command.js';
import { Invalid } from '../../engine/errors.js';
import { ENTERING } from '../../locales/entering.js';
import { onceOf, type Visit } from '../../web/acting.js';
import type { FormBody, Upload } from '../../web/forms/body.js';
import { kindOf, TAKEN, type MediaType } from './file-kinds.js';

/** What the file field of a browser offers. */
export const ACCEPTED = Object.entries(TAKEN)
  .flatMap(([type, endings]) => [...endings.map((ending) => `.${ending}`), type])
  .join(',');

interface Original {
  readonly file: Upload;
  readonly kind: MediaType;
}

/** The files that came with a form. @throws Invalid at `original` when they are too large, or one is of a kind that is not kept */
export function originalsIn({ files, tooLarge }: FormBody): readonly Original[] {
  if (tooLarge?.has('original')) throw new Invalid([{ pointer: '/original', code: 'field.not-one-of', text: ENTERING.tooLarge }]);
  return (files.get('original') ?? []).map((file) => {
    const kind = kindOf(file);
    if (kind === null) throw new Invalid([{ pointer: '/original', code: 'field.not-one-of', text: ENTERING.wrongKind }]);
    return { file, kind };
  });
}

/** The key under which a form with files is carried out once. */
export function onceWithFile(visited: Visit): string {
  const hash = createHash('sha256').update(onceOf(visited));
  for (const { content } of [...visited.form.files.values()].flat()) hash.update(content);
  return hash.digest('hex');
}

interface Kept {
  /** Fields of what is entered: the first file is the original, and the others came with it. */
  readonly fields: { readonly original?: string; readonly attachments?: readonly string[] };
  /** Sent a second time: everything is there already. */
  readonly replayed: boolean;
}

/** Keeps the files as documents of the body, seen by its keepers alone. @param title what they are the original of */
export async function keepOriginals(
  create: (one: Create) => Promise<Outcome>,
  { actor, reader }: Visit,
  { body, zone, title, key }: { readonly body: string; readonly zone: string; readonly title: Text; readonly key: string },
  originals: readonly Original[],
): Promise<Kept> {
  const ids: string[] = [];
  for (const [n, { file, kind }] of originals.entries()) {
    const made = await create({
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
      idempotencyKey: `${key}:original:${n}`,
    });
    if (made.replayed) return { fields: {}, replayed: true };
    ids.push(made.id);
  }
  const [original, ...attachments] = ids;
  return { fields: original === undefined ? {} : { original, ...(attachments.length > 0 ? { attachments } : {}) }, replayed: false };
}
