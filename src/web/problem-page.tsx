import type { VNode } from 'preact';
import { PROBLEMS, type ProblemName } from '../api/problems.js';
import type { Reader } from './reader.js';
import { Page } from './ui/page.js';

/** What a problem type of the API means. */
export function problemPage(reader: Reader, name: ProblemName): VNode {
  const [status, text] = PROBLEMS[name];
  return (
    <Page reader={reader} title={`/problems/${name}`}>
      <p>
        {status}: {reader.t(text)}
      </p>
    </Page>
  );
}
