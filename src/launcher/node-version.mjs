/** The oldest Node this program runs on: the first 20 that loads ES modules by `require`. */
const OLDEST_NODE = [20, 19];

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | null} one sentence that says what is wrong and the mend; null when the version will do
 */
export function versionRefusal(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return fits
    ? null
    : `Edustus needs Node ${OLDEST_NODE.join('.')} or newer and this is ${version}: install a newer one from https://nodejs.org.`;
}
