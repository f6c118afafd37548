import { Base64, Flag, Id, OnDate, OneOf, Words } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import { defineRecord } from '../kit/record.js';
import { refuser, type Reason } from '../kit/reason.js';
import { defineRules } from '../kit/rule.js';
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
  /** Whether the meeting is the body's own, or of an organ of its region; true without one. */
  readonly of: { readonly meetingFits: boolean };
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
const refusals = {
  'document.meeting-elsewhere': {
    fi: 'Kokous (meeting) on toisen toimielimen.',
    sv: 'Mötet (meeting) hör till ett annat organ.',
    en: 'The meeting (meeting) is another body’s.',
    source: 'Edustus handbook: composition',
  },
} as const;
const refuse = refuser(refusals);
const rules = defineRules<DocumentFacts>()({
  meetingIsNear: {
    says: {
      fi: 'Asiakirjan kokous on toimielimen oma tai sen alueen päättävän elimen.',
      sv: 'Dokumentets möte är organets eget eller ett beslutande organs i dess region.',
      en: 'A document’s meeting is the body’s own or one of an organ of its region.',
    },
    source: 'Edustus handbook: composition',
    check: ({ of }): Reason[] => (of.meetingFits ? [] : [refuse('document.meeting-elsewhere', { pointer: '/meeting' })]),
  },
});
/** Asiakirja. */
export const document = defineRecord<DocumentFacts>({
  name: 'document',
  collection: 'documents',
  label: { fi: 'Asiakirja', sv: 'Dokument', en: 'Document' },
  create: DocumentCreate,
  amend: DocumentAmend,
  may: ['secretary', 'administrator'],
  rules,
  refusals,
  createGuard: 'meetingIsNear',
  reads: (facts) => (facts.public ? ['public'] : ['secretary', 'administrator']),
});
