import { WORKFLOWS } from '../../workflows/all.js';
import { sectionInWords } from '../../workflows/kit/section-words.js';
import { addDays, startOfDay } from '../../workflows/kit/local-time.js';
import { listInWords, type Language, type Text } from '../../workflows/kit/text.js';
import { momentInWords } from '../../workflows/kit/time-words.js';
import type { Links } from '../access/links.js';
import type { Db } from '../engine/store.js';
import { ownWords } from '../web/words.js';
import { compose, type Known } from './compose.js';
import { letterFacts, type LetterFacts } from './letter-facts.js';
import { FRAME, SEAT_ROLES } from './words/frame.js';

export interface RenderedLetter {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  /**
   * Where the letter leads: the signed link of a consent request, else the page of the instance. Null where the reader may not see it, and on paper, where
   * nobody follows it.
   */
  readonly link: string | null;
}
export interface Rendering {
  /** Public address without a trailing slash. */
  readonly baseUrl: string;
  /** Null hides signed links: they are their recipient's alone, and whoever reads a letter over somebody's shoulder must not answer for them. */
  readonly links: Links | null;
}

/** Letters as their recipients read them, in the order given; by one statement for all, and one for the signed links among them. */
export async function renderLetters(
  db: Db,
  letters: readonly { readonly id: string }[],
  { baseUrl, links }: Rendering,
): Promise<RenderedLetter[]> {
  const all = await letterFacts(
    db,
    letters.map(({ id }) => id),
  );
  const wanted = all.flatMap(({ facts }) => (typeof facts['link'] === 'string' ? [facts['link']] : []));
  const tokens = links && wanted.length > 0 ? await links.tokens(db, wanted) : new Map<string, string>();
  return all.map((letter) => {
    const { id, facts, language, workflow, instanceId } = letter;
    const token = tokens.get(String(facts['link']));
    const paper = letter.address === null ? contactOf(letter) : null;
    const link = paper
      ? null
      : !('link' in facts)
        ? `${baseUrl}/${language}/${collectionOf(workflow)}/${instanceId}`
        : token === undefined
          ? null
          : `${baseUrl}/${language}/consent/${token}`;
    const words = compose(
      letter,
      language,
      valuesOf(letter),
      { kind: 'link' in facts ? 'answer' : 'more', link, ...(paper ? { paper } : {}) },
      letter.zone ?? HELSINKI,
    );
    return { id, language, link, ...words };
  });
}
/** The lines by which a body is reached. */
const contactOf = ({ contact, language }: LetterFacts): string[] =>
  [ownWords(contact?.name ?? null, language)?.text, contact?.email, contact?.phone, contact?.website].flatMap((line) => line ?? []);
const HELSINKI = 'Europe/Helsinki';

const collectionOf = (workflow: string): string => WORKFLOWS.find(({ name }) => name === workflow)?.collection ?? workflow;

/** What is known, in the form in which letters tell it. */
function valuesOf(letter: LetterFacts): Known {
  const { language, workflow, facts, createdAt, callState } = letter;
  const zone = letter.zone ?? HELSINKI;
  const own = (words: Partial<Text> | null): string | undefined => ownWords(words, language)?.text;
  const instant = (value: unknown): Date | undefined => (typeof value === 'string' ? new Date(value) : undefined);
  /** The instant at which a day ends. */
  const endOf = (day: unknown): Date | undefined => (typeof day === 'string' ? startOfDay(addDays(day, 1), zone) : undefined);
  const startOf = (day: unknown): Date | undefined => (typeof day === 'string' ? startOfDay(day, zone) : undefined);
  const closes = workflow === 'nomination-call' ? instant(facts['closesAt']) : (letter.closesAt ?? undefined);
  const arrived = instant(facts['arrivedAt']);
  const state = WORKFLOWS.find(({ name }) => name === workflow)?.states[letter.toState ?? ''];
  const values = {
    body: own(letter.body),
    call: own(letter.call),
    newCall: own(letter.newCall),
    organ: own(letter.organ),
    organisations: letter.organisations.length > 0 ? listInWords(letter.organisations.map(same), 'and')[language] : undefined,
    person: letter.person ?? undefined,
    seat: letter.seats.length > 0 ? letter.seats.map((seat) => seatInWords(seat, language)).join('; ') : undefined,
    closes,
    openUntil: callState === 'open' && closes && closes > createdAt ? closes : undefined,
    arrived: arrived && momentInWords(arrived, language, zone),
    completeBy: endOf(facts['completionDue']),
    due: instant(facts['dueAt']),
    first: startOf(facts['from']),
    last: endOf(facts['to']),
    on: startOf(letter.decidedOn),
    section: letter.section ? sectionInWords(letter.section, language) : undefined,
    state: state?.[language],
    reason: letter.reason ?? undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
/** A name is the same in all languages. */
const same = (name: string): Text => ({ fi: name, sv: name, en: name });

/** `Nuorisojärjestöt, Forssan seutu: varajäsen`. */
function seatInWords({ role, constituency, subRegion }: LetterFacts['seats'][number], language: Language): string {
  const place = [constituency, subRegion].flatMap((words) => ownWords(words, language)?.text ?? []).join(', ');
  const kind = role in SEAT_ROLES ? SEAT_ROLES[role as keyof typeof SEAT_ROLES][language] : role;
  return `${place || FRAME.noName[language]}: ${kind}`;
}
