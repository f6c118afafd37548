import type { VNode } from 'preact';
import type { CallQuestion } from '../../desk/public-call.js';
import { PROPOSING } from '../../locales/proposing.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { AreaField, NumberField, RadiosField } from '../../web/ui/form.js';
import { ownText } from '../../web/words.js';

interface AnswerProps {
  readonly reader: Reader;
  readonly question: CallQuestion;
  readonly values: Values;
  readonly problems: FormProblems;
  /** Why it is to be answered anew. */
  readonly asked?: VNode | null;
}

export const questionInWords = (reader: Reader, { key, text }: Pick<CallQuestion, 'key' | 'text'>): string => ownText(reader, text) || key;

/** A refusal ends with the question that it is about; beside the question itself its words need not be said again. */
export const besideQuestion = (reader: Reader, question: CallQuestion, message: string): string => {
  const words = questionInWords(reader, question);
  return message.replace(`: ”${words}”`, '.').replace(`: “${words}”`, '.');
};

/** The field in which a question of a call's own is answered, by an organisation or by a candidate. */
export function AnswerField({ reader, question, values, problems, asked = null }: AnswerProps): VNode {
  const name = `answers.${question.key}`;
  const problem = messageFor(problems, name);
  const props = {
    reader,
    name,
    label: questionInWords(reader, question),
    value: values.get(name),
    error: problem === undefined ? undefined : besideQuestion(reader, question, problem),
    required: question.required,
    hint: asked === null && !question.public ? undefined : [asked, question.public ? reader.t(PROPOSING.publicAnswer) : null],
  };
  const { options = [] } = question;
  if (question.type === 'number') return <NumberField {...props} />;
  if (question.type === 'yes-no')
    return (
      <RadiosField
        {...props}
        options={[
          { value: '1', label: reader.t(PROPOSING.yes) },
          { value: '0', label: reader.t(PROPOSING.no) },
        ]}
      />
    );
  if (question.type === 'choice' && options.length > 0)
    return <RadiosField {...props} options={options.map(({ key, text }) => ({ value: key, label: ownText(reader, text) || key }))} />;
  return <AreaField {...props} rows={4} />;
}

/** An answer as it is kept; nothing where there is none. */
export type Answered = string | number | boolean | null | undefined;

/** An answer in words: that of a choice by its option. */
export function answerInWords(reader: Reader, question: CallQuestion, value: Answered): string {
  if (value === undefined || value === null || value === '') return reader.t(PROPOSING.nothing);
  if (typeof value === 'boolean') return reader.t(value ? PROPOSING.yes : PROPOSING.no);
  const chosen = question.options?.find(({ key }) => key === value);
  return chosen ? ownText(reader, chosen.text) || chosen.key : String(value);
}
