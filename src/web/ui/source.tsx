import type { VNode } from 'preact';
import { sourceInWords } from '../../locales/sources.js';
import type { Reader } from '../reader.js';

/** What a rule rests on, by a name that its reader understands; what a body itself wrote stays as it is. */
export const Source = ({ reader, source }: { readonly reader: Reader; readonly source: string }): VNode => {
  const words = sourceInWords(source);
  return <cite>{words === null ? source : reader.t(words)}</cite>;
};
