import { LANGUAGES, type Text } from './text.js';

/** A question of a call, as far as an answer must fit it. */
export interface Asked {
  readonly key: string;
  /** As the call asks it, in the languages that it has. */
  readonly text?: Partial<Text>;
  readonly type: string;
  readonly required: boolean;
  readonly answeredBy: string;
  /** Of a choice; calls that were published before there were any have none, and take any text. */
  readonly options?: readonly { readonly key: string }[];
}
/** Question key → text, number, key of the chosen option, or yes/no. */
export type AnswersGiven = Readonly<Record<string, string | number | boolean>>;

/** Answers nothing that is asked, is of another type, or is none of the options. */
export type Misfit = 'nothing' | 'type' | 'option';

/** Type of a question → that of its answers. */
const ANSWER_TYPES: Readonly<Record<string, string>> = { text: 'string', choice: 'string', number: 'number', 'yes-no': 'boolean' };

/** What is wrong with answers that were given, however many are missing. */
export const misfits = (answers: AnswersGiven, questions: readonly Asked[]): { question: string; misfit: Misfit }[] =>
  Object.entries(answers).flatMap(([question, answer]): { question: string; misfit: Misfit }[] => {
    const asked = questions.find((q) => q.key === question);
    if (!asked) return [{ question, misfit: 'nothing' }];
    if (typeof answer !== ANSWER_TYPES[asked.type]) return [{ question, misfit: 'type' }];
    const isOption = asked.type !== 'choice' || asked.options === undefined || asked.options.some(({ key }) => key === answer);
    return isOption ? [] : [{ question, misfit: 'option' }];
  });

/** Keys of the required questions that one side has left without an answer. */
export const unanswered = (answers: AnswersGiven, questions: readonly Asked[], answeredBy: 'nominator' | 'candidate'): string[] =>
  questions.filter((q) => q.required && q.answeredBy === answeredBy && isBlank(answers[q.key])).map(({ key }) => key);

const isBlank = (answer: unknown): boolean => answer === undefined || (typeof answer === 'string' && answer.trim() === '');

/** A question as it is asked, for a sentence about it: in another language where it has none in this one, and its key where it is not asked at all. */
export function questionInWords(key: string, questions: readonly Asked[]): Text {
  const text = questions.find((q) => q.key === key)?.text ?? {};
  const any = LANGUAGES.flatMap((l) => text[l] ?? [])[0] ?? key;
  return { fi: text.fi ?? any, sv: text.sv ?? any, en: text.en ?? any };
}
