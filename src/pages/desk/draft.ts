import { schemaOf } from '../../../workflows/kit/schema.js';
import { LANGUAGES, type Language } from '../../../workflows/kit/text.js';
import { CallDraft, NewDeadline } from '../../../workflows/nomination-call/facts.js';
import type { CallChoices } from '../../desk/call-choices.js';
import { Invalid, type FieldProblem } from '../../engine/errors.js';
import { parsePayload } from '../../engine/payload.js';
import type { Loaded } from '../../engine/store.js';
import { fieldOf } from '../../web/forms/problems.js';
import { emptied, readForm } from '../../web/forms/read.js';
import { merged, shownOf } from '../../web/forms/meanwhile.js';
import { filledFields, type Values } from '../../web/forms/values.js';

const DRAFT = schemaOf(CallDraft);
const ONLY = Object.keys(DRAFT['properties'] as object);
export const SIZES = ['declaredMembers', 'declaredDeputies', 'declaredExperts'] as const;
/** Rows of questions at most. */
export const MOST_QUESTIONS = 50;

/** What the editor's form sent, as the payload of AMEND. @param zone of the call */
export function readDraft(fields: URLSearchParams, zone: string): Record<string, unknown> {
  const payload = readForm(fields, DRAFT, { zone, only: ONLY, empties: true });
  const sizes = SIZES.map((name) => [name, payload[name] ?? 0] as const);
  return { ...payload, ...Object.fromEntries(sizes), questions: questionsOf(fields) };
}

/** What the editor's form shows of a call. */
export const shownOfDraft = (facts: Loaded): string => shownOf(facts, ONLY);

/** The form of a draft that somebody else has saved meanwhile: what its writer changed, and the rest as it is now. */
export function draftMeanwhile(fields: URLSearchParams, facts: Loaded, zone: string) {
  const present = filledFields(facts, DRAFT, zone);
  const sent = readDraft(fields, zone);
  return { ...merged({ names: ONLY, fields, sent, shown: fields.get('shown') ?? '', facts, present }), present };
}

/** What a call cannot be without and was emptied in the form. An empty size is none: 0. */
export const emptiedIn = (fields: URLSearchParams, facts: Loaded): FieldProblem[] =>
  emptied(fields, DRAFT, facts).filter(({ pointer }) => !SIZES.some((name) => pointer === `/${name}`));

/** A new deadline, and why. */
export const readDeadline = (fields: URLSearchParams, zone: string): Record<string, unknown> =>
  readForm(fields, schemaOf(NewDeadline), { zone, only: ['closesOn', 'closesTime', 'reason'] });

const textsOf = (fields: URLSearchParams, name: string): Partial<Record<Language, string>> =>
  Object.fromEntries(
    LANGUAGES.flatMap((l) => {
      const text = (fields.get(`${name}.${l}`) ?? '').replaceAll('\r\n', '\n').trim();
      return text === '' ? [] : [[l, text]];
    }),
  );

/** Rows in which a question stands; whoever empties its words takes it out. */
function questionsOf(fields: URLSearchParams): Record<string, unknown>[] {
  const rows = new Set([...fields.keys()].flatMap((key) => (/^questions\.(\d{1,3})\./.exec(key) ?? []).slice(1, 2).map(Number)));
  const keys = new Set([...rows].map((row) => fields.get(`questions.${row}.key`) ?? ''));
  return [...rows]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const name = `questions.${row}`;
      const text = textsOf(fields, `${name}.text`);
      if (Object.keys(text).length === 0) return [];
      const type = fields.get(`${name}.type`) ?? '';
      const options = type === 'choice' ? optionsOf(textsOf(fields, `${name}.choices`)) : [];
      return [
        {
          key: fields.get(`${name}.key`) || newKey(keys),
          text,
          type,
          ...(options.length > 0 ? { options } : {}),
          answeredBy: fields.get(`${name}.answeredBy`) ?? '',
          required: fields.get(`${name}.required`) === '1',
          public: fields.get(`${name}.public`) === '1',
        },
      ];
    });
}

/** The first key that no row has: by its place, a new row would get that of one that stood further down before. It is had from now on. */
function newKey(keys: Set<string>): string {
  let n = 1;
  while (keys.has(`k${n}`)) n += 1;
  keys.add(`k${n}`);
  return `k${n}`;
}

/** Choices, one to a line; the lines of each language belong together by their places. */
function optionsOf(lines: Partial<Record<Language, string>>): { key: string; text: Partial<Record<Language, string>> }[] {
  const split = Object.entries(lines).map(([l, text]) => [l, text.split('\n').map((line) => line.trim())] as const);
  const count = Math.max(0, ...split.map(([, texts]) => texts.length));
  return Array.from({ length: count }, (_, n) => ({
    key: `v${n + 1}`,
    text: Object.fromEntries(split.flatMap(([l, texts]) => (texts[n] ? [[l, texts[n]]] : []))),
  })).filter(({ text }) => Object.keys(text).length > 0);
}

/** The choices of a question as lines of one language: typed so, or made of the facts. */
export function choiceLines(values: Values, row: number, language: Language): string {
  const typed = values.get(`questions.${row}.choices.${language}`);
  if (typed !== '') return typed;
  const lines: string[] = [];
  for (let n = 0; values.get(`questions.${row}.options.${n}.key`) !== ''; n += 1)
    lines.push(values.get(`questions.${row}.options.${n}.text.${language}`));
  return lines.join('\n');
}

/** How many rows of questions there are. */
export function questionRows(values: Values): number {
  let rows = 0;
  const holds = (row: number): boolean => LANGUAGES.some((l) => values.get(`questions.${row}.text.${l}`) !== '');
  for (let row = 0; row < MOST_QUESTIONS; row += 1) if (holds(row)) rows = row + 1;
  return rows;
}

/** A call as it would be with what was typed, and the fields that cannot be read yet and are left as they are. */
export interface Imagined {
  readonly facts: Loaded;
  readonly unreadable: readonly string[];
}

/**
 * A draft as it would be if it were saved as typed: for showing what would come of it. Nothing is saved. What cannot be read yet, since somebody is
 * still typing, is named and left out.
 */
export function imagined(facts: Loaded, payload: Record<string, unknown>, choices: CallChoices): Imagined {
  const { given, unreadable } = readable(payload);
  const seats = (given['seats'] ?? facts['seats']) as readonly string[];
  const chosen = seats.flatMap((id) => choices.seats.filter((seat) => seat.id === id));
  const of = facts['of'] as Record<string, unknown>;
  return {
    facts: {
      ...facts,
      ...given,
      of: {
        ...of,
        seats: chosen.map((seat) => ({
          seatId: seat.id,
          bodyId: facts['body'],
          role: seat.role,
          filling: seat.filling,
          nominatorId: seat.nominator?.id ?? null,
          filled: seat.heldBy !== null,
          proposed: false,
          selected: false,
        })),
      },
    },
    unreadable,
  };
}

function readable(payload: Record<string, unknown>): { given: Record<string, unknown>; unreadable: string[] } {
  try {
    return { given: parsePayload(CallDraft, payload), unreadable: [] };
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    const unreadable = [...new Set(error.problems.map(({ pointer }) => fieldOf(pointer).split('.')[0] ?? ''))].filter(
      (name) => name in payload,
    );
    if (unreadable.length === 0) return { given: {}, unreadable: [] };
    return {
      given: readable(Object.fromEntries(Object.entries(payload).filter(([name]) => !unreadable.includes(name)))).given,
      unreadable,
    };
  }
}
