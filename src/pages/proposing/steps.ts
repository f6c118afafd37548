import { mayPropose } from '../../../workflows/kit/filling.js';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { COMPLETION_FIELDS, type CompletionField, ProposalDraft } from '../../../workflows/candidate-proposal/facts.js';
import type { CallQuestion, PublicCall } from '../../desk/public-call.js';
import { readForm } from '../../web/forms/read.js';

/** The parts of a proposal, in the order in which a person fills them in. */
export const STEPS = ['person', 'seats', 'grounds', 'send'] as const;
export type Step = (typeof STEPS)[number];
export const isStep = (text: string): text is Step => (STEPS as readonly string[]).includes(text);
/** What was sent cannot be exchanged: then only the grounds are left to be supplemented, and to be sent again where that was asked. */
export const stepsOf = (facts: { readonly state: string; readonly [fact: string]: unknown }): readonly Step[] =>
  facts['arrivedAt'] === null ? STEPS : facts.state === 'returned' ? ['grounds', 'send'] : ['grounds'];
/** What is still to be completed; of what was asked long ago, what can be. */
export const completionOf = (facts: { readonly [fact: string]: unknown }): readonly CompletionField[] =>
  COMPLETION_FIELDS.filter((name) => (facts['completionAbout'] as readonly string[]).includes(name));
export const stepBefore = (step: Step, steps: readonly Step[]): Step | null => steps[steps.indexOf(step) - 1] ?? null;

/** Facts that each step asks for. */
const FIELDS: Readonly<Record<Step, readonly string[]>> = {
  person: ['nominee'],
  seats: ['seats'],
  grounds: ['justification', 'answers'],
  send: ['authorised'],
};
/** The step on which a field stands, for going to what is missing. */
export const stepOf = (field: string): Step =>
  STEPS.find((step) => FIELDS[step].some((name) => field === name || field.startsWith(`${name}.`))) ?? 'send';

/** What a step's form sent, as the payload of AMEND. */
export function readStep(step: Step, fields: URLSearchParams, questions: readonly CallQuestion[], zone: string): Record<string, unknown> {
  const payload = readForm(fields, schemaOf(ProposalDraft), { zone, only: FIELDS[step], empties: true });
  // One seat ranked twice is told, not silently ranked once.
  if (step === 'seats') return { ...payload, seats: fields.getAll('seats').filter((seat) => seat !== '') };
  if (step !== 'grounds') return payload;
  const declared = fields.get('authorised') === '1' ? { authorised: true } : {};
  return { ...payload, ...declared, answers: answersOf(fields, questions) };
}

/** Answers of the type that each question asks for; one that does not fit is handed on as it is, for the rules to name. */
export function answersOf(fields: URLSearchParams, questions: readonly CallQuestion[]): Record<string, unknown> {
  const answered = questions.flatMap(({ key, type }): [string, unknown][] => {
    const text = (fields.get(`answers.${key}`) ?? '').replaceAll('\r\n', '\n');
    if (text.trim() === '') return [];
    if (type === 'number') return [[key, /^-?\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : text]];
    if (type === 'yes-no') return [[key, text === '1' ? true : text === '0' ? false : text]];
    return [[key, text]];
  });
  return Object.fromEntries(answered);
}

/** Seats that an organisation may name: open ones, and those of which it is the nominator. */
export const seatsFor = ({ seats }: PublicCall, organisations: readonly string[]): PublicCall['seats'] =>
  seats.filter(({ filling, nominator, filled }) => !filled && mayPropose({ filling, nominator: nominator?.id ?? null }, organisations));

export const nominatorQuestions = ({ questions }: PublicCall): readonly CallQuestion[] =>
  questions.filter(({ answeredBy }) => answeredBy === 'nominator');
