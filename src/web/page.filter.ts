import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { type ProblemFilter, sendProblem } from '../api/problem.filter.js';
import { problemOf } from '../api/problems.js';
import { Forbidden } from '../engine/errors.js';
import type { Language } from '../../workflows/kit/text.js';
import type { Program } from '../program.js';
import { errorPage } from './error-page.js';
import { CookiesNeeded, GoTo, SignInNeeded, StaleForm, TooMany } from './errors.js';
import { standingOf } from './form-token.js';
import { formOf } from './forms/body.js';
import { isGivable } from './forms/send-again.js';
import { typedIn } from './forms/typed-text.js';
import { signInAsidePage, waitPage } from './given-back.view.js';
import { languageIn, preferredLanguage } from './language.js';
import { isApi } from './page-or-api.js';
import { readerOf } from './reading.js';
import { isSameOrigin } from './same-origin.js';
import { show } from './show.js';
import { backTo, keptAside, keptFor, pageBehind } from './stale-forms.js';
import { anotherPersonPage, cookiesPage, staleFormPage } from './stale-form.view.js';

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
    const foreign = error instanceof StaleForm && error.why === 'foreign';
    if (error instanceof StaleForm && !foreign) return this.stale(error, request, reply, language);
    if (error instanceof CookiesNeeded) return this.cookies(request, reply, language);
    const problem = foreign ? problemOf('stale-form', language) : this.problems.explain(error, request, language);
    try {
      const reader = await readerOf(request, reply, this.program);
      const after = error instanceof TooMany ? error.after : undefined;
      if (after !== undefined && (await this.isOwn(request, reply)))
        return await this.giveBack(reply, waitPage(reader, formOf(request), after), 429);
      // What another site sent is not to be read on a page of ours.
      const typed = foreign || error instanceof TooMany ? undefined : formOf(request).fields;
      await reply.send(show(reply, errorPage(reader, problem, after), problem.status, typed));
    } catch {
      // Nothing to read it with: the database is away.
      sendProblem(reply, problem);
    }
  }

  private async cookies(request: FastifyRequest, reply: FastifyReply, language: Language): Promise<void> {
    const reader = await readerOf(request, reply, this.program);
    const typed = typedIn((await keptFor(request, this.program))?.fields ?? null, language);
    await reply.send(show(reply, cookiesPage(reader, typed), 403));
  }

  /** Whether a form beyond the limit of rates was read, and is one that a page of ours sent. */
  private async isOwn(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    if (!request.heldBack || !isGivable(formOf(request))) return false;
    return isSameOrigin(request, this.program) || (await standingOf(request, reply, true)).genuine;
  }

  /** A page that holds what somebody typed. Nothing else keeps it. */
  private async giveBack(reply: FastifyReply, page: VNode, status: number): Promise<void> {
    const html = show(reply, page, status);
    await reply.header('cache-control', 'no-store').send(html);
  }

  /**
   * What was typed is kept: signing in leads back to it. What cannot be kept, as it is too long, has no page or comes from where enough was kept,
   * stays with the browser that sent it.
   */
  private async signIn(request: FastifyRequest, reply: FastifyReply, language: Language): Promise<void> {
    const kept = await keptAside(request, this.program);
    const form = formOf(request);
    if (!kept && typedIn(form.fields, language).length > 0) {
      const reader = await readerOf(request, reply, this.program);
      return this.giveBack(reply, signInAsidePage(reader, form, pageBehind(request, this.program)), 403);
    }
    const next = kept ? `${kept.path}?kept=${kept.token}` : pageBehind(request, this.program);
    await reply.redirect(`/${language}/sign-in?next=${encodeURIComponent(next)}${kept ? '&kept=1' : ''}`, 303);
  }

  /**
   * Nothing of a stale form is done. It stands again on its page, with a new token; whoever is signed in as somebody else than the form was made for
   * is told so first. A form without a page shows what was typed. What was only being saved while somebody typed is still on the screen.
   */
  private async stale({ why }: StaleForm, request: FastifyRequest, reply: FastifyReply, language: Language): Promise<void> {
    const saving = request.headers['x-autosave'] !== undefined;
    const kept = saving ? null : await keptAside(request, this.program);
    if (why === 'old' && kept) return void (await reply.redirect(`/${language}${backTo(reply, kept)}`, 303));
    const reader = await readerOf(request, reply, this.program);
    const typed = saving ? [] : typedIn(formOf(request).fields, language);
    const page = reader.to(pageBehind(request, this.program));
    const again = kept ? reader.to(backTo(reply, kept)) : null;
    await reply.send(
      why === 'another'
        ? show(reply, anotherPersonPage(reader, { typed, again, page }), 409)
        : show(reply, staleFormPage(reader, { typed, page }), 403),
    );
  }
}
