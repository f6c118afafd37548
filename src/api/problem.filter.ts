import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inLanguage, languageOf } from './context.js';
import { explainError, problemOf, type Problem } from './problems.js';

/** Every error leaves as problem+json. What is not explained is a fault: 500, logged with the request id, never dressed up as a refusal. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getResponse(), this.explain(error, http.getRequest()));
  }

  /** @param language of the reader; as the request's headers ask when left out */
  explain(error: unknown, request: FastifyRequest, language = languageOf(request)): Problem {
    const known = explainError(error, language);
    if (known) return known;
    if (outOfReach(error)) return problemOf('unavailable', language);
    // The route and not the address: a link in an address lets whoever reads the log act as its holder.
    this.logger.error(
      `${request.method} ${request.routeOptions.url ?? 'unknown'} ${request.id}: ${(error as Error).stack ?? String(error)}`,
    );
    return problemOf('fault', language, {}, { id: request.id });
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  inLanguage(reply, languageOf(reply.request));
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="edustus"');
  if (problem.status === 503) void reply.header('retry-after', '2');
  void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

/** The database is away: not the client's doing and not a fault of the program. */
const outOfReach = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03', '53300'].includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message)
  );
};
