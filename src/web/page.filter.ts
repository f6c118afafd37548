import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ProblemFilter, sendProblem } from '../api/problem.filter.js';
import { Forbidden } from '../engine/errors.js';
import type { Program } from '../program.js';
import { errorPage } from './error-page.js';
import { GoTo, SignInNeeded } from './errors.js';
import { formOf } from './forms/body.js';
import { keepForm } from './forms/kept.js';
import { mayKeep } from './keeping-limit.js';
import { languageIn, preferredLanguage, withoutLanguage } from './language.js';
import { isApi } from './page-or-api.js';
import { readerOf } from './reading.js';
import { show } from './show.js';

/** Errors of pages are pages, in words that say the same as the problem that the API would answer with. */
@Catch()
export class PageFilter implements ExceptionFilter {
  constructor(
    private readonly problems: ProblemFilter,
    private readonly program: Program,
  ) {}

  catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    return this.answer(error, http.getRequest(), http.getResponse());
  }

  async answer(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (isApi(request.url)) return sendProblem(reply, this.problems.explain(error, request));
    const language = languageIn(request.url) ?? preferredLanguage(request);
    if (error instanceof GoTo) return void reply.status(error.status).redirect(`/${language}${error.path}`, error.status);
    if (error instanceof SignInNeeded || (error instanceof Forbidden && error.anonymous)) return this.signIn(request, reply, language);
    const problem = this.problems.explain(error, request, language);
    try {
      const reader = await readerOf(request, reply, this.program);
      await reply.send(show(reply, errorPage(reader, problem), problem.status));
    } catch {
      // Nothing to read it with: the database is away.
      sendProblem(reply, problem);
    }
  }

  /** What was typed is kept: signing in leads back to it. */
  private async signIn(request: FastifyRequest, reply: FastifyReply, language: string): Promise<void> {
    const [path = '/'] = withoutLanguage(request.url).split('?');
    const keeps = request.method === 'POST' && (await mayKeep(request, 'form'));
    const kept = keeps ? await keepForm(this.program.pool, path, formOf(request).fields) : null;
    const next = request.method === 'POST' ? `${path}${kept ? `?kept=${kept}` : ''}` : withoutLanguage(request.url);
    await reply.redirect(`/${language}/sign-in?next=${encodeURIComponent(next)}${kept ? '&kept=1' : ''}`, 303);
  }
}
