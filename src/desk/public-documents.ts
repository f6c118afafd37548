import type { LocalDate } from '../../workflows/kit/local-time.js';
import type { Language } from '../../workflows/kit/text.js';
import type { OwnWords } from './told.js';

export interface PublicDocument {
  readonly id: string;
  readonly kind: string;
  readonly title: OwnWords;
  readonly language: Language;
  readonly on: LocalDate;
  readonly mediaType: string;
  readonly bytes: number;
}
/** A document with the versions that it replaces, newest first; title and kind are the newest one's. */
export interface DocumentVersions {
  readonly title: OwnWords;
  readonly kind: string;
  readonly versions: readonly PublicDocument[];
}

/** A document `d` as a statement tells of it. */
export const DOCUMENT = `json_build_object('id', d.id, 'kind', d.kind, 'replaces', d.replaces_id, 'title', d.title, 'language', d.language, 'on', d.dated_on, 'mediaType', d.media_type, 'bytes', d.bytes)`;
export type DocumentTold = PublicDocument & { readonly replaces: string | null };

/** A document as everybody reads of it. */
export const plain = ({ replaces: _, ...document }: DocumentTold): PublicDocument => document;

/** Each document that nothing public replaces, with those before it. Where a version is not public, what it replaced stands for itself. */
export function inVersions(all: readonly DocumentTold[]): DocumentVersions[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const replaced = new Set(all.map((one) => one.replaces));
  return all
    .filter((one) => !replaced.has(one.id))
    .map((newest) => {
      const versions: PublicDocument[] = [];
      for (let one: DocumentTold | undefined = newest; one; one = one.replaces === null ? undefined : byId.get(one.replaces))
        versions.push(plain(one));
      return { title: newest.title, kind: newest.kind, versions };
    });
}
