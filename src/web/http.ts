import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../api/context.js';
import { requests } from '../api/metrics.js';
import { openApi } from '../api/openapi.js';
import { ProblemFilter, sendProblem } from '../api/problem.filter.js';
import { problemOf } from '../api/problems.js';
import { Jobs } from '../jobs/jobs.js';
import { actorOf } from '../access/tokens.js';
import type { DynamicModule } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { VERSION } from '../platform/version.js';
import type { Program } from '../program.js';
import { NestLog } from '../platform/nest-log.js';
import { knowBrowsers } from './browser.js';
import { readForms } from './forms/body.js';
import { PageFilter } from './page.filter.js';
import { queueBoard } from './queue-board.js';
import { limitRates } from './rates.js';

/** Bytes of a request body. */
const BODY_LIMIT = 1_048_576;
const DOCS = '/api/v1/docs';

/** Nest on Fastify with everything around the controllers: limits, headers, who asks, problems. */
export async function httpServer(
  module: DynamicModule,
  program: Program,
  config: Pick<Config, 'rateLimit' | 'logLevel' | 'trustProxy' | 'nodeEnv'>,
): Promise<NestFastifyApplication> {
  const filter = new ProblemFilter();
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // The one hop that is ours: what stands further left in X-Forwarded-For is the client's own writing.
    trustProxy: config.trustProxy ? (_: string, hop: number) => hop === 0 : false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
    forceCloseConnections: true,
    // What is refused before there is a route: a path that cannot be read, an id that is too long to be one.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => sendProblem(reply, filter.explain(error, request)),
  });
  const pages = new PageFilter(filter, program);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false,
    logger: new NestLog(config.logLevel),
    abortOnError: false,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  app.useGlobalFilters(pages);
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'script-src': ["'self'"],
        'connect-src': ["'self'"],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': null,
      },
    },
  });
  if (config.rateLimit > 0) await limitRates(fastify, config.rateLimit);
  await readForms(fastify);
  await knowBrowsers(fastify, program, config.nodeEnv === 'production');
  await fastify.register(compress, {
    // What comes in is read as it is: nobody is asked to compress it.
    globalDecompression: false,
    threshold: 1400,
    // In one go: streams cost a page more than its compression does.
    syncThreshold: 131_072,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  identify(fastify, program, filter);
  measure(fastify);
  document(app, program);
  await queueBoard(fastify, { program, pages, jobs: () => app.get(Jobs) });
  return app;
}

/** Finds out who asks, before the body is read. A token that is not good is told at once; none at all is the public. */
function identify(fastify: FastifyInstance, program: Program, filter: ProblemFilter): void {
  // After the limit of rates, as the session of a browser.
  fastify.addHook('preParsing', async (request: FastifyRequest, reply: FastifyReply) => {
    const { authorization } = request.headers;
    if (authorization === undefined || request.heldBack) return;
    try {
      const token = /^bearer +([A-Za-z0-9_-]{20,200})$/i.exec(authorization)?.[1];
      const actor = token === undefined ? null : await actorOf(program.pool, token);
      if (actor) request.actor = actor;
      else sendProblem(reply, problemOf('unauthenticated', languageOf(request)));
    } catch (error) {
      sendProblem(reply, filter.explain(error, request));
    }
  });
}

function measure(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    requests.observe(
      { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
}

/** The browsable API. Swagger's page needs inline styles, so this page alone has a looser policy. */
function document(app: INestApplication, program: Program): void {
  SwaggerModule.setup(DOCS.slice(1), app, () => openApi(program.engine.registry, VERSION, program.baseUrl) as unknown as OpenAPIObject, {
    customSiteTitle: 'Edustus API',
    raw: false,
  });
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.url.startsWith(DOCS))
      void reply.header(
        'content-security-policy',
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
      );
    return payload;
  });
}
