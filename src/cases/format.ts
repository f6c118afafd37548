import type { LocalDate } from '../../workflows/kit/local-time.js';
import type { Language, Text } from '../../workflows/kit/text.js';
import type { Section } from './collections.js';
import type { Calendar } from './time.js';

/** Fields as the file gives them: a payload of the API with keys in place of ids, and dates that may be relative. */
export type Fields = Readonly<Record<string, unknown>>;
type OneOrMore = string | readonly string[];
/** Seat key → person key. */
type SeatList = Readonly<Record<string, string>>;

/** How something came that did not come by the web, with the original message. */
export interface Arrival {
  readonly channel: 'email' | 'paper' | 'phone';
  readonly at: string;
  readonly original?: { readonly title: string; readonly text: string };
}
/** A person as a nominator writes them; the register need not know them. */
export interface Candidate {
  readonly givenName: string;
  readonly familyName: string;
  readonly email?: string;
  readonly phone?: string;
  readonly language?: Language;
}

/** What a step does. The kinds, with their meaning and fields: README.md. */
export interface Create {
  readonly create: string;
  readonly key: string;
  readonly with: Fields;
}
export interface Amend {
  readonly amend: string;
  readonly key: string;
  readonly with: Fields;
}
export interface Send {
  readonly event: string;
  readonly on: string;
  readonly key?: string;
  readonly call?: string;
  readonly of?: OneOrMore;
  readonly seat?: string;
  readonly with?: Fields;
}
export interface Propose {
  readonly propose: string;
  readonly key?: string;
  readonly organisations: readonly string[];
  readonly nominee: string;
  /** The address as this nominator spells it. */
  readonly email?: string;
  readonly seats: readonly string[];
  readonly justification?: string;
  readonly language?: Language;
  readonly answers?: Fields;
  readonly authorised?: boolean;
  /** False: it stays a draft. */
  readonly send?: boolean;
  readonly arrived?: Arrival;
}
export interface Consent {
  readonly consent: string;
  readonly call: string;
  readonly of: OneOrMore;
  readonly by?: 'link' | Arrival;
  readonly with?: Fields;
}
export interface Check {
  readonly check: string;
}
export interface Place {
  readonly place: string;
  readonly seats: SeatList;
}
export interface Register {
  readonly register: string;
  readonly seats: SeatList;
  readonly with?: Fields;
}
export interface Choose {
  readonly choose: string;
  readonly seats: SeatList;
}
export interface Look {
  readonly look: string;
  readonly key: string;
}
export interface List {
  readonly list: string;
  readonly where: Readonly<Record<string, string>>;
}
export type Doing = Create | Amend | Send | Propose | Consent | Check | Place | Register | Choose | Look | List;

/** Left out, a step must succeed. */
export interface Expectation {
  readonly status?: number;
  /** State of the resource afterwards. */
  readonly state?: string;
  /** Code of a refusal among its reasons. */
  readonly code?: string;
  /** Number of items of `list`. */
  readonly count?: number;
}
export interface Step {
  /** When the clock shows it; null: at the same instant as the step before. */
  readonly at: Date;
  /** Key of a person, or `administrator`. */
  readonly as: string;
  readonly say?: string;
  /** Null: only time passes. */
  readonly do: Doing | null;
  readonly expect: Expectation;
  /** Where it stands in the file, for messages. */
  readonly path: string;
}

/** Everything of one story, checked: its references resolve, its payloads are whole, its instants stand in order. */
export interface Case {
  readonly name: string;
  readonly title: Partial<Text>;
  readonly story: Partial<Text>;
  /** In which the story is told. */
  readonly language: Language;
  readonly calendar: Calendar;
  /** What the clock shows while the sections are set up. */
  readonly start: Date;
  readonly records: Readonly<Record<Section, Readonly<Record<string, Fields>>>>;
  readonly candidates: Readonly<Record<string, Candidate>>;
  readonly steps: readonly Step[];
  /** The composition that the story ends with. */
  readonly composition: { readonly body: string; readonly on: LocalDate };
}

/** The file is not a case. One line per problem, each beginning with its path in the file. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file} is not a case that can be played:\n${problems.map((p) => `  ${p}`).join('\n')}`);
  }
}

export const ADMINISTRATOR = 'administrator';
export const listOf = (value: OneOrMore): readonly string[] => (typeof value === 'string' ? [value] : value);

/** A person of the file without the rights it is given: those are grants of their own. */
export const withoutRoles = ({ roles: _, ...person }: Fields): Fields => person;
