import type { CallFacts } from '../../../workflows/nomination-call/facts.js';
import type { CallChoices } from '../../desk/call-choices.js';
import { eventField } from '../../web/forms/event-field.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';

/** What every part of the editor is told. */
export interface EditorModel {
  readonly id: string;
  /** That the form was made with, and what it showed then. */
  readonly version: number;
  readonly shown: string;
  readonly facts: CallFacts;
  readonly choices: CallChoices;
  readonly values: Values;
  readonly problems: FormProblems;
}
export interface Given {
  readonly reader: Reader;
  readonly model: EditorModel;
}

/** A field of the call as forms show it. @param event whose words it has */
export const callField = ({ reader, model }: Given, name: string, event = 'AMEND') =>
  eventField({ reader, ...model }, 'nomination-call', event, name);
