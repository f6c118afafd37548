import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isEmail } from '../../../workflows/kit/fields.js';
import type { Language } from '../../../workflows/kit/text.js';
import type { Reason } from '../../../workflows/kit/reason.js';
import { showReason } from '../../../workflows/kit/reason.js';
import { safeNext } from '../../access/next.js';
import { revokeSession } from '../../access/sessions.js';
import { Invalid } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import { PROGRAM, type Program } from '../../program.js';
import { startValues, visit, type Visit } from '../../web/acting.js';
import { AnybodysForm, forget, remember } from '../../web/browser.js';
import { NO_PROBLEMS, problemsOf, type FormProblems } from '../../web/forms/problems.js';
import { typed, type Values, EMPTY } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { navigation } from '../../web/nav.js';
import { secret, show } from '../../web/show.js';
import { originOf } from './origin.js';
import { languageKept, leadAway, SIGNED_OUT } from './oidc.controller.js';
import { leadOutPage } from './oidc.view.js';
import { askPage, confirmPage, refusedPage, sentPage } from './sign-in.view.js';

/** Signing in by a link that comes by e-mail, and out again. */
@Pages()
export class SignInController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get('sign-in')
  async ask(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    const { kept, email, ...query } = request.query as Record<string, unknown>;
    const given = typeof email === 'string' && email.length < 200 ? typed(new URLSearchParams({ email })) : EMPTY;
    const values = await startValues(visited, given);
    const next = values.get('next') || (typeof query['next'] === 'string' ? query['next'] : null);
    const why = kept === '1' ? 'kept' : typeof query['next'] === 'string' ? 'needed' : null;
    return show(reply, this.page(visited, next ?? '/me', why, values, NO_PROBLEMS));
  }

  /** Says the same whether or not anybody has the address. */
  @AnybodysForm()
  @Post('sign-in')
  async send(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    const { reader, form } = visited;
    const [email, next] = [(form.fields.get('email') ?? '').trim(), safeNext(form.fields.get('next') ?? '/me')];
    if (!isEmail(email)) {
      const problems = problemsOf(new Invalid([problem('/email', email === '' ? 'field.required' : 'field.not-email')]), reader.language);
      return show(reply, this.page(visited, next, null, typed(form.fields), problems ?? NO_PROBLEMS), 422);
    }
    const asked = await this.program.signInLinks.ask(this.program.pool, {
      address: email,
      language: reader.language,
      next,
      ip: request.ip,
    });
    if ('refused' in asked) return show(reply, this.page(visited, next, null, typed(form.fields), tooMany(asked.refused, visited)), 429);
    const { made } = asked;
    if (made.send) {
      const link = `${originOf(request, this.program)}/${reader.language}/sign-in/link/${this.program.signInLinks.token(made.id)}`;
      // Told by the clock that the pages go by, so that in a demonstration whose clock has been moved the letter agrees with them.
      const expires = new Date(reader.now.getTime() + made.lives);
      this.program.signInMail.sendSignInLink({ address: made.address, language: made.language, link, expires });
    }
    return show(reply, sentPage(reader, email));
  }

  @Get('sign-in/link/:token')
  async look(@Param('token') token: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await visit(request, reply, this.program);
    const read = await this.program.signInLinks.read(this.program.pool, token, reader.now);
    void reply.header('x-robots-tag', 'noindex');
    return secret(
      reply,
      'refused' in read ? show(reply, refusedPage(reader, read.refused), 403) : show(reply, confirmPage(reader, token, read.found)),
    );
  }

  @AnybodysForm()
  @Post('sign-in/link/:token')
  async use(@Param('token') token: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader, form } = await visit(request, reply, this.program);
    const used = await this.program.signInLinks.use(this.program.pool, token, {
      personId: form.fields.get('person'),
      userAgent: request.headers['user-agent'] ?? null,
      now: reader.now,
    });
    if ('refused' in used) return secret(reply, show(reply, refusedPage(reader, used.refused), 403));
    if ('choose' in used) return secret(reply, show(reply, confirmPage(reader, token, used.choose), 422));
    remember(reply, used.session.token);
    await reply.redirect(reader.to(used.next), 303);
  }

  @AnybodysForm()
  @Post('sign-out')
  async out(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader, actor } = await visit(request, reply, this.program);
    const elsewhere = await this.signOutElsewhere(request, reader.language);
    if (request.signed && actor.kind === 'person') await revokeSession(this.program.pool, request.signed.sessionId, actor.personId);
    forget(reply);
    if (elsewhere !== null)
      return leadAway(
        reply,
        elsewhere,
        leadOutPage({ ...reader, person: null, nav: navigation({ kind: 'public' }, reader.now) }, elsewhere),
      );
    await reply.redirect(reader.to('/'), 303);
  }

  /** Where the session that began at the identity provider ends there too; null for others. */
  private async signOutElsewhere(request: FastifyRequest, language: Language): Promise<string | null> {
    const { identityProvider, pool } = this.program;
    if (!request.signed || !identityProvider) return null;
    const url = await identityProvider.logoutUrl(pool, request.signed.sessionId, `${originOf(request, this.program)}${SIGNED_OUT}`);
    if (url === null) return null;
    const { searchParams, href } = new URL(url);
    return `${href}${searchParams.size > 0 ? '&' : '?'}${languageKept(language)}`;
  }

  private page({ reader }: Visit, next: string, why: 'needed' | 'kept' | null, values: Values, problems: FormProblems) {
    return askPage(reader, { next: safeNext(next), why, provider: this.program.provider, values, problems });
  }
}

const tooMany = (reason: Reason, { reader }: Visit): FormProblems => ({
  status: 429,
  byField: new Map(),
  reasons: [showReason(reason, reader.language)],
});
