/** Parts of the paths of tests that take long, the longest first. */
const LONG = [
  'browser/',
  'faults/',
  'cases/',
  'pages/bad-input',
  'pages/permissions',
  'api/refusals',
  'api/permissions',
  'jobs/',
  'pages/',
];
const weight = ({ path }) => {
  const at = LONG.findIndex((part) => path.includes(`/test/${part}`));
  return at === -1 ? LONG.length : at;
};

/** Long tests begin first, so that none of them is left alone at the end. Which took how long before, a fresh clone cannot know. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => weight(a) - weight(b) || (a.path < b.path ? -1 : 1));
  }
  shard(tests) {
    return tests;
  }
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {}
}
