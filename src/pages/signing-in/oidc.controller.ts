import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { fill, type Language, LANGUAGES } from '../../../workflows/kit/text.js';
import { safeNext } from '../../access/next.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit } from '../../web/acting.js';
import { AnybodysForm, attemptOf, forgetAttempt, remember, rememberAttempt } from '../../web/browser.js';
import { languageIn, Pages, preferredLanguage } from '../../web/language.js';
import type { Reader } from '../../web/reader.js';
import { show } from '../../web/show.js';
import { leadOnPage } from './oidc.view.js';
import { originOf } from './origin.js';
import { refusedPage } from './sign-in.view.js';

/** Our addresses that the identity provider sends the browser back to. They are registered there, so they have no language. */
const RETURN = '/oidc/return';
export const SIGNED_OUT = '/oidc/signed-out';

/** What the provider is told at signing out: the language of its own page, and of ours that it sends the browser back to. */
export const languageKept = (language: Language): string => new URLSearchParams({ state: language, ui_locales: language }).toString();

/**
 * Sends the browser to another site after one of our forms. Not by a redirect: `form-action` forbids that of a form's answer, and of whatever the
 * other site redirects to in turn, which nobody can list beforehand.
 */
export function leadAway(reply: FastifyReply, url: string, page: VNode): string {
  void reply.header('refresh', `0; url=${url}`);
  return show(reply, page);
}

/** Signing in at the identity provider, for staff. */
@Pages('sign-in/oidc')
export class OidcController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @AnybodysForm()
  @Post()
  async begin(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { identityProvider } = this.program;
    if (!identityProvider) throw new NotFound();
    const { reader, form } = await visit(request, reply, this.program);
    const begun = await identityProvider.begin({
      redirectUri: `${originOf(request, this.program)}${RETURN}`,
      // With its language, since the address to come back to has none.
      next: reader.to(safeNext(form.fields.get('next') ?? '/me')),
      language: reader.language,
    });
    if ('refused' in begun) return show(reply, refusedPage(reader, begun.refused), 403);
    rememberAttempt(reply, begun.browserToken);
    return leadAway(reply, begun.url, leadOnPage(reader, begun.url));
  }
}

/** Coming back from the identity provider. */
@Controller('oidc')
export class OidcReturnController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get('return')
  async finish(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { identityProvider } = this.program;
    if (!identityProvider) throw new NotFound();
    const done = await identityProvider.finish({
      currentUrl: request.url,
      browserToken: attemptOf(request) ?? null,
      userAgent: request.headers['user-agent'] ?? null,
    });
    if ('refused' in done) {
      const { reader } = await visit(request, reply, this.program);
      return show(reply, refusedPage(inLanguageOf(reader, done.next), done.refused), 403);
    }
    forgetAttempt(reply);
    remember(reply, done.session.token);
    await reply.redirect(safeNext(done.next), 303);
  }

  @Get('signed-out')
  async signedOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { state } = request.query as Record<string, unknown>;
    await reply.redirect(`/${LANGUAGES.find((language) => language === state) ?? preferredLanguage(request)}`, 302);
  }
}

/** The reader in the language in which signing in began. Its page in other languages is the one for signing in. */
function inLanguageOf(reader: Reader, next: string): Reader {
  const language = languageIn(next) ?? reader.language;
  return {
    ...reader,
    language,
    t: (text, values) => fill(text, language, values),
    to: (path) => `/${language}${path === '/' ? '' : path}`,
    path: '/sign-in',
  };
}
