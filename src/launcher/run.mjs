import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] stdio is inherited unless given
 * @returns {Promise<number>} its exit code; 128 + 15 and the like become 1. SIGINT and SIGTERM are left to the child, whose end we await.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const pass = (signal) => () => child.kill(signal);
    // A terminal sends SIGINT to the whole group: the child has had it, we only must not die before it.
    const handlers = { SIGINT: () => {}, SIGTERM: pass('SIGTERM'), SIGHUP: pass('SIGHUP') };
    for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler);
    const done = () => Object.entries(handlers).forEach(([signal, handler]) => process.off(signal, handler));
    child.once('error', (error) => (done(), reject(error)));
    child.once('exit', (code) => (done(), resolve(code ?? 1)));
  });
}

/** stdio of a helper program: all it says goes to stderr. */
export const QUIET_STDOUT = ['ignore', 2, 2];
