import 'reflect-metadata';
import { connect, FORGETFUL, startProgram, TablePerformer } from './support.js';

/** A process with a worker that takes a job, begins its commit, says so, and never ends it. Made to be killed. */
const [url = '', redisUrl = ''] = process.argv.slice(2);
const dataSource = await connect(url);
const performer = new TablePerformer(dataSource, (id) => {
  process.stdout.write(`${id}\n`);
  return new Promise<void>(() => setInterval(() => {}, 1_000));
});
await startProgram({ rows: { url, dataSource }, redisUrl: redisUrl || null, performer, role: 'worker', tuning: FORGETFUL });
