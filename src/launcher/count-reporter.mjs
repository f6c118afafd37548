import { writeFileSync } from 'node:fs';

/** Jest reporter that leaves the counts in the file TEST_COUNT_FILE for the launcher. A test file that could not run counts as one failure. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    if (!process.env.TEST_COUNT_FILE) return;
    const count = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.TEST_COUNT_FILE, JSON.stringify(count));
  }
}
