import { fieldWords } from '../../locales/fields.js';
import type { Reader } from '../reader.js';
import { messageFor, type FormProblems } from './problems.js';
import type { Values } from './values.js';

interface Given {
  readonly reader: Reader;
  readonly values: Values;
  readonly problems: FormProblems;
}

/** A field of an event's payload as a form made by hand shows it: what it is called, what stands in it and what is wrong with it. */
export function eventField({ reader, values, problems }: Given, workflow: string, event: string, name: string) {
  const { label, hint } = fieldWords(workflow, event, name);
  return {
    reader,
    name,
    label: reader.t(label),
    ...(hint ? { hint: reader.t(hint) } : {}),
    value: values.get(name),
    error: messageFor(problems, name),
  };
}
