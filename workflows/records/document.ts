import { Base64, Flag, Id, OnDate, OneOf, Words } from '../kit/fields.js';
import type { LocalDate } from '../kit/local-time.js';
import { defineRecord } from '../kit/record.js';
import { refuser, type Reason } from '../kit/reason.js';
import { all, defineRules } from '../kit/rule.js';
import { LANGUAGES, type Language, type Text } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';

const DOCUMENT_KINDS = ['memo', 'strategy', 'bylaws', 'plan', 'agenda', 'other'] as const;

/** Formats that are kept. */
export const MEDIA_TYPES = [
  'text/plain',
  'message/rfc822',
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** A memo, a strategy, or the original of what came by e-mail or on paper. Files of size come with issue D. */
export interface DocumentFacts extends Facts {
  readonly body: string;
  readonly meeting: string | null;
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  /** The document that this one is the next version of. Each stays citable; the newest is the one that nothing replaces. */
  readonly replaces: string | null;
  readonly title: Partial<Text>;
  readonly language: Language;
  readonly on: LocalDate;
  readonly public: boolean;
  readonly mediaType: MediaType;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Whether the meeting is the body's own, or of an organ of its region; true without one. */
  readonly of: {
    readonly meetingFits: boolean;
    /** Of the document that it replaces; null without one. */ readonly replacedBody: string | null;
    /** It is the original of a proposal or of an answer to a consent. */
    readonly received: boolean;
  };
}
class DocumentAmend {
  @OneOf(DOCUMENT_KINDS, { optional: true }) kind?: (typeof DOCUMENT_KINDS)[number];
  @Words({ optional: true, max: 300 }) title?: Partial<Text>;
  @OnDate({ optional: true }) on?: string;
  @Flag({ optional: true }) public?: boolean;
}
class DocumentCreate extends DocumentAmend {
  @Id('bodies') body!: string;
  @Id('meetings', { optional: true }) meeting?: string;
  @Id('documents', { optional: true }) replaces?: string;
  @Words({ max: 300 }) declare title: Partial<Text>;
  @OneOf(LANGUAGES) language!: Language;
  @OnDate() declare on: string;
  @OneOf(MEDIA_TYPES) mediaType!: string;
  @Base64() content!: string;
}
const refusals = {
  'document.meeting-elsewhere': {
    fi: 'Kokous (meeting) on toisen toimielimen.',
    sv: 'Mötet (meeting) hör till ett annat organ.',
    en: 'The meeting (meeting) is another body’s.',
    source: 'Edustus handbook: composition',
  },
  'document.version-elsewhere': {
    fi: 'Aiempi versio (replaces) on toisen toimielimen asiakirja.',
    sv: 'Den tidigare versionen (replaces) är ett annat organs dokument.',
    en: 'The earlier version (replaces) is another body’s document.',
    source: 'Edustus handbook: versions',
  },
  'document.replaced-already': {
    fi: 'Asiakirjasta (replaces) on jo uudempi versio: lisää seuraava versio siihen.',
    sv: 'Av dokumentet (replaces) finns redan en nyare version: lägg till nästa version till den.',
    en: 'The document (replaces) has a newer version already: add the next version to that one.',
    source: 'Edustus handbook: versions',
  },
  'document.original-is-private': {
    fi: 'Saapunutta esitystä tai suostumusta ei voi näyttää kaikille. Sen näkevät vain toimielimen hoitajat.',
    sv: 'Ett inkommet förslag eller samtycke kan inte visas för alla. Det ses bara av dem som sköter organet.',
    en: 'A proposal or a consent that came cannot be shown to everybody. Only those who keep the body see it.',
    source: 'Edustus handbook: expectations',
  },
} as const;
export const refuseDocument = refuser(refusals);
const rules = defineRules<DocumentFacts, { readonly public?: boolean }>()({
  mayBeAdded: all('meetingIsNear', 'versionsOfOneBody'),
  versionsOfOneBody: {
    says: {
      fi: 'Asiakirjan versiot ovat saman toimielimen, ja jokaisella on enintään yksi seuraava.',
      sv: 'Ett dokuments versioner hör till samma organ, och varje version har högst en följande.',
      en: 'The versions of a document are one body’s, and each has at most one that follows.',
    },
    source: 'Edustus handbook: versions',
    check: ({ body, replaces, of }): Reason[] =>
      replaces === null || of.replacedBody === body ? [] : [refuseDocument('document.version-elsewhere', { pointer: '/replaces' })],
  },
  originalsStayPrivate: {
    says: {
      fi: 'Saapuneen esityksen tai suostumuksen alkuperäistä ei näytetä kaikille.',
      sv: 'Originalet till ett inkommet förslag eller samtycke visas inte för alla.',
      en: 'The original of a proposal or a consent that came is not shown to everybody.',
    },
    source: 'Edustus handbook: expectations',
    readsPayload: true,
    check: ({ of }, event): Reason[] =>
      of.received && event.public === true ? [refuseDocument('document.original-is-private', { pointer: '/public' })] : [],
  },
  meetingIsNear: {
    says: {
      fi: 'Asiakirjan kokous on toimielimen oma tai sen alueen päättävän toimielimen.',
      sv: 'Dokumentets möte är organets eget eller ett beslutande organs på dess område.',
      en: 'A document’s meeting is the body’s own or one of an organ of its region.',
    },
    source: 'Edustus handbook: composition',
    check: ({ of }): Reason[] => (of.meetingFits ? [] : [refuseDocument('document.meeting-elsewhere', { pointer: '/meeting' })]),
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
  guard: 'originalsStayPrivate',
  createGuard: 'mayBeAdded',
  lacks: ({ of }) => (of.received ? ['public'] : []),
  reads: (facts) => (facts.public ? ['public'] : ['secretary', 'administrator']),
});
