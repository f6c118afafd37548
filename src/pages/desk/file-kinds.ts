import type { MediaType } from '../../../workflows/records/document.js';
import type { Upload } from '../../web/forms/body.js';

export type { MediaType };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';

/** Formats that are taken, and the endings of their names. */
export const TAKEN: Readonly<Record<MediaType, readonly string[]>> = {
  'message/rfc822': ['eml'],
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  [DOCX]: ['docx'],
  [ODT]: ['odt'],
  'text/plain': ['txt'],
};

/** What files of a format begin with. */
const BEGINNINGS: readonly (readonly [MediaType, Buffer])[] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
];
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/**
 * The format of a file by what is in it, whatever its name says; text is told apart by its name alone. A name may lie, and a phone may give none.
 * @returns null for what is not kept
 */
export function kindOf({ filename, mediaType, content }: Upload): MediaType | null {
  const known = BEGINNINGS.find(([, beginning]) => startsWith(content, beginning));
  if (known) return known[0];
  if (startsWith(content, ZIP)) return packed(content);
  if (content.includes(0)) return null;
  const ending = filename.split('.').at(-1)?.toLowerCase() ?? '';
  const text = (['message/rfc822', 'text/plain'] as const).find((type) => type === mediaType || TAKEN[type].includes(ending));
  return text ?? null;
}

const startsWith = (content: Buffer, beginning: Buffer): boolean => content.subarray(0, beginning.length).equals(beginning);

/** Of an archive: ODT says its type first and unpacked; a Word document has its text under a name of its own. */
function packed(content: Buffer): MediaType | null {
  if (content.subarray(30, 200).includes(`mimetype${ODT}`)) return ODT;
  return content.includes('word/document.xml') ? DOCX : null;
}
