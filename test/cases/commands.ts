/**
 * Several commands of the command line in one process, for tests: to start the program takes far longer than most of them.
 * Its argument is a list of lists of arguments as JSON; after each of them the exit code follows on stdout and stderr between NULs.
 */
const CLI = new URL('../../src/cli/main.js', import.meta.url).href;

for (const [n, args] of (JSON.parse(process.argv[2] as string) as string[][]).entries()) {
  process.argv.splice(2, process.argv.length, ...args);
  process.exitCode = undefined;
  // Anew each time: it is a program, not a function.
  await import(`${CLI}?${n}`);
  for (const stream of [process.stdout, process.stderr]) stream.write(`\0${process.exitCode ?? 0}\0`);
}
process.exitCode = 0;
