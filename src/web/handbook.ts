import type { Language, Text } from '../../workflows/kit/text.js';
import type { Workflow } from '../../workflows/kit/workflow.js';
import { CHAPTERS, chaptersOf } from '../locales/sources.js';

/** A chapter of the handbook: what rules say that rest on it, by what they are about. */
export interface ChapterTold {
  readonly name: string;
  readonly label: string;
  readonly about: readonly { readonly workflow: string; readonly label: string; readonly says: readonly string[] }[];
}

/** All rules of the rule book, by the chapter that they name as what they rest on. A rule that names two is in both. */
export function handbook(workflows: readonly Workflow[], language: Language): ChapterTold[] {
  return Object.entries(CHAPTERS).map(([name, words]) => ({
    name,
    label: words[language],
    about: workflows
      .map((workflow) => ({
        workflow: workflow.name,
        label: workflow.label[language],
        says: [...new Set(rulesOf(workflow).flatMap(({ says, source }) => (restsOn(source, name) ? [says[language]] : [])))],
      }))
      .filter(({ says }) => says.length > 0),
  }));
}

const rulesOf = ({ create, rules }: Workflow): readonly { readonly says: Text; readonly source?: string }[] => [
  ...(create.rule ?? []),
  ...Object.values(rules).flat(),
];

const restsOn = (source: string | undefined, chapter: string): boolean =>
  source !== undefined && (chaptersOf(source) ?? []).some(({ name }) => name === chapter);
