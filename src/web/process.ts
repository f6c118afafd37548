import { type LetterAsked, lettersOf } from '../../workflows/kit/letters.js';
import { type May, rolesInWords } from '../../workflows/kit/policy.js';
import type { RuleBook } from '../../workflows/kit/rule.js';
import type { Language, Text } from '../../workflows/kit/text.js';
import type { EventDefinition, Facts, Workflow } from '../../workflows/kit/workflow.js';
import { AUDIENCE_NAMES, LETTER_NAMES } from '../locales/letters.js';
import { WORDS } from '../locales/process.js';
import { isAutomatic } from './arrows.js';

/** A workflow in words, all in one language: what its picture shows, and who may do what by which rules. */
export interface ProcessTold {
  readonly name: string;
  readonly label: string;
  /** How an instance comes to be. */
  readonly begins: Omit<EventTold, 'type' | 'ways'> & { readonly way: WayTold };
  /** In the order of the definition, the initial one first. */
  readonly states: readonly StateTold[];
}
export interface StateTold {
  readonly name: string;
  readonly label: string;
  readonly initial: boolean;
  readonly present: boolean;
  /** Nothing can happen any more. */
  readonly final: boolean;
  readonly events: readonly EventTold[];
}
export interface EventTold {
  readonly type: string;
  readonly label: string;
  /** Only the program itself does it. */
  readonly automatic: boolean;
  /** Who may, as after "who": `sihteeri, varahenkilö tai pääkäyttäjä`. */
  readonly who: string;
  /** The first whose rules hold is taken. */
  readonly ways: readonly WayTold[];
  readonly letters: readonly LetterTold[];
}
export interface WayTold {
  /** The state that it leads to; the state's own name when it stays. */
  readonly to: string;
  readonly toLabel: string;
  readonly stays: boolean;
  readonly rules: readonly RuleTold[];
}
export interface RuleTold {
  readonly name: string;
  readonly says: string;
  /** Law, bylaw, case or chapter of the handbook; null where none is named. */
  readonly source: string | null;
}
/** A letter that an event asks for, and to whom: `kuitti esityksestä`, `esityksen tehneille järjestöille`. */
export interface LetterTold {
  readonly name: string;
  readonly label: string;
  readonly to: string;
}

/**
 * Tells a workflow in words: the text alternative of its picture, and the content of the public page of the process.
 * @param present the state of the instance that the words stand beside
 */
export function describeProcess(workflow: Workflow, language: Language, present: string | null = null): ProcessTold {
  const { name, label, states, initial, create, machine } = workflow;
  const asked = lettersOf(workflow);
  const letters = (event: string, from: string | null): LetterTold[] =>
    asked
      .filter((one) => one.event === event && one.from === from)
      .map((one) => letterTold(one, language))
      .filter((one, n, all) => all.findIndex((other) => other.name === one.name && other.to === one.to) === n);
  const wayTo = (to: string, from: string | null, guard: RuleBook<never>[string]): WayTold => ({
    to,
    toLabel: states[to]?.[language] ?? to,
    stays: to === from,
    rules: guard.map(({ name: rule, says, source = null }) => ({ name: rule, says: says[language], source })),
  });
  const told = (definition: EventDefinition<Facts>, event: string, from: string | null) => ({
    label: definition.label[language],
    automatic: isAutomatic(definition),
    who: whoMay(definition.may)[language],
    letters: letters(event, from),
  });
  return {
    name,
    label: label[language],
    begins: { ...told(create, 'create', null), way: wayTo(initial, null, create.rule ?? []) },
    states: Object.entries(states).map(([state, words]) => ({
      name: state,
      label: words[language],
      initial: state === initial,
      present: state === present,
      final: machine.root.states[state]?.type === 'final',
      events: workflow.possible(state).map((type) => ({
        type,
        ...told(workflow.events[type] as EventDefinition<Facts>, type, state),
        ways: workflow
          .branches(state, type)
          .map(({ to, guard }) => wayTo(to ?? state, state, guard === null ? [] : (workflow.rules[guard] ?? []))),
      })),
    })),
  };
}

/** A letter in words. @throws Error for one without: a mistake in the program */
export const letterTold = ({ letter, to }: Pick<LetterAsked, 'letter' | 'to'>, language: Language): LetterTold => ({
  name: letter,
  label: wordOf(LETTER_NAMES, letter)[language],
  to: wordOf(AUDIENCE_NAMES, to)[language],
});

const whoMay = (may: May<Facts>): Text => (typeof may === 'function' ? WORDS.asSettingsSay : rolesInWords(may));

/** @throws Error for a letter or audience without words; a test asks for all */
function wordOf(words: Readonly<Record<string, Text>>, key: string): Text {
  const found = words[key];
  if (!found) throw new Error(`${key} has no words in src/locales/letters.ts`);
  return found;
}
