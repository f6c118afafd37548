import { misfits, questionInWords, unanswered } from '../kit/answers.js';
import { pointerTo, type Reason } from '../kit/reason.js';
import { listInWords } from '../kit/text.js';
import type { ProposalFacts } from './facts.js';
import { LACKS, refuse } from './refusals.js';

const silent = ({ answers, of: { call } }: ProposalFacts): string[] => unanswered(answers, call.questions, 'nominator');

/** What an organisation that sends by itself must give, each beside its field. */
export const contentLacking = (facts: ProposalFacts): Reason[] => [
  ...(facts.justification ? [] : [refuse('proposal.justification-missing', { pointer: '/justification' })]),
  ...silent(facts).map((question) =>
    refuse('proposal.answer-missing', {
      question: questionInWords(question, facts.of.call.questions),
      pointer: pointerTo('answers', question),
    }),
  ),
  ...(facts.authorised ? [] : [refuse('proposal.not-authorised', { pointer: '/authorised' })]),
];

/** The same of what has arrived, in one sentence. */
export function incomplete(facts: ProposalFacts): Reason[] {
  const lacks = [
    ...(facts.justification ? [] : [LACKS.justification]),
    ...(silent(facts).length === 0 ? [] : [LACKS.answer]),
    ...(facts.authorised ? [] : [LACKS.authority]),
  ];
  return lacks.length === 0 ? [] : [refuse('proposal.incomplete', { what: listInWords(lacks, 'and') })];
}

const UNFIT = {
  nothing: 'proposal.answer-to-nothing',
  type: 'proposal.answer-unfit',
  option: 'proposal.answer-not-among-options',
} as const;
/** What is wrong with answers that were given. */
export const answersWrong = (answers: ProposalFacts['answers'], questions: ProposalFacts['of']['call']['questions']): Reason[] =>
  misfits(answers, questions).map(({ question, misfit }) =>
    refuse(UNFIT[misfit], { question: questionInWords(question, questions), pointer: pointerTo('answers', question) }),
  );
