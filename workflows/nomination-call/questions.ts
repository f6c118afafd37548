import type { Reason } from '../kit/reason.js';
import type { CallFacts } from './facts.js';
import { refuse } from './refusals.js';

/** Questions whose key another one has already. */
export const keysTwice = ({ questions }: CallFacts): Reason[] =>
  questions.flatMap(({ key }, i) =>
    questions.findIndex((q) => q.key === key) < i ? [refuse('call.question-twice', { key, pointer: `/questions/${i}/key` })] : [],
  );

/** Choices that offer none, and options that cannot be told apart. */
export const choicesIncomplete = ({ questions }: CallFacts): Reason[] =>
  questions.flatMap(({ key, type, options = [] }, i) => {
    const at = { key, pointer: `/questions/${i}/options` };
    const twice = new Set(options.map((option) => option.key)).size < options.length;
    return [
      ...(type === 'choice' && options.length < 2 ? [refuse('call.choice-without-options', at)] : []),
      ...(twice ? [refuse('call.option-twice', at)] : []),
    ];
  });
