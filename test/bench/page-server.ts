import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import { AppModule } from '../../src/app.module.js';
import { readConfig } from '../../src/platform/config/config.js';
import { open } from '../../src/running.js';
import { httpServer } from '../../src/web/http.js';

/** The indexed query that pages are compared with: 25 rows of the same body. */
const ROWS = {
  name: 'bench_bare',
  text: 'select h.id, h.valid_from::text as "from", h.valid_until::text as until from holder h where h.body_id = $1 order by h.valid_from limit 25',
};

/** The program as it serves, with one route more: it reads 25 rows by one indexed query and writes them into a string without layout. */
async function main(): Promise<void> {
  const say = (): void => undefined;
  const config = readConfig(process.env, process.argv.slice(2));
  const { database, program } = await open(config, say);
  const module = AppModule.for({ config, program, dataSource: database.dataSource, databaseUrl: database.url, say });
  const app = await httpServer(module, program, config);
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  fastify.get<{ Params: { body: string } }>('/bench/bare/:body', async (request, reply) => {
    const { rows } = await program.pool.query<{ id: string; from: string; until: string | null }>({
      ...ROWS,
      values: [request.params.body],
    });
    void reply.header('content-type', 'text/html; charset=utf-8');
    return rows.map(({ id, from, until }) => `<p>${id} ${from} ${until}</p>`).join('');
  });
  await app.init();
  await app.listen(config.port, config.host);
  process.once('SIGTERM', () => {
    void app
      .close()
      .then(() => database.stop())
      .then(() => process.exit(0));
  });
}

await main();
