import { Base64, Flag, Id, OnDate, OneOf, Words } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import { defineRecord } from '../kit/record.js';
import { LANGUAGES, type Language, type Text } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

/** A memo, a strategy, or the original of what came by e-mail or on paper. Versions and files of size come with issue D. */
export interface DocumentFacts extends Facts {
  readonly body: string;
  readonly meeting: string | null;
  readonly title: Partial<Text>;
  readonly language: Language;
  readonly on: LocalDate;
  readonly public: boolean;
  readonly mediaType: string;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
  readonly bytes: number;
}
class DocumentAmend {
  @Words({ optional: true, max: 300 }) title?: Partial<Text>;
  @OnDate({ optional: true }) on?: string;
  @Flag({ optional: true }) public?: boolean;
}
class DocumentCreate extends DocumentAmend {
  @Id('bodies') body!: string;
  @Id('meetings', { optional: true }) meeting?: string;
  @Words({ max: 300 }) declare title: Partial<Text>;
  @OneOf(LANGUAGES) language!: Language;
  @OnDate() declare on: string;
  @OneOf(['text/plain', 'message/rfc822', 'application/pdf', 'image/jpeg', 'image/png']) mediaType!: string;
  @Base64() content!: string;
}
/** Asiakirja. */
export const document = defineRecord<DocumentFacts>({
  name: 'document',
  collection: 'documents',
  label: { fi: 'Asiakirja', sv: 'Dokument', en: 'Document' },
  create: DocumentCreate,
  amend: DocumentAmend,
  may: ['secretary', 'administrator'],
  reads: (facts) => (facts.public ? ['public'] : ['secretary', 'administrator']),
});
