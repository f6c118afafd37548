import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import { safeNext } from '../../access/next.js';
import { makeNewToken, revokeTokens } from '../../access/tokens.js';
import { tokenRegister } from '../../desk/admin-access.js';
import { findPeople } from '../../desk/admin.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { badCharacters, problem } from '../../engine/payload.js';
import { ACCESS } from '../../locales/admin-access.js';
import { PROGRAM, type Program } from '../../program.js';
import { startValues } from '../../web/acting.js';
import { NO_PROBLEMS, problemsOf } from '../../web/forms/problems.js';
import { typed } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { loadFor } from '../instances/instance.js';
import { ownLabel } from '../instances/labels.js';
import { adminVisit, pageNumber, queryOf, type SignedVisit } from './admin.js';
import { madeTokenPage, newTokenPage, tokenPersonPage, tokensPage } from './tokens.view.js';

const USUAL_DAYS = '90';

/** Tokens of the API. */
@Pages('admin/tokens')
export class TokensController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await adminVisit(request, reply, this.program);
    const notice = queryOf(request, 'done') === '' ? null : reader.t(ACCESS.tokenRevoked);
    const q = queryOf(request, 'q');
    const found = await tokenRegister(this.program.pool, { q, page: pageNumber(request) }, reader.now);
    return show(reply, tokensPage(reader, { q, found, notice }));
  }

  @Get('new')
  async ask(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    const values = await startValues(visited, typed(new URLSearchParams({ days: USUAL_DAYS, person: queryOf(request, 'person') })));
    const [q, id] = [queryOf(request, 'q'), values.get('person')];
    if (id === '')
      return show(reply, tokenPersonPage(visited.reader, { q, found: q.trim() === '' ? null : await findPeople(this.program.pool, q) }));
    const person = await this.person(visited, id);
    return show(reply, newTokenPage(visited.reader, { person, values, problems: NO_PROBLEMS }));
  }

  /** Makes a token and shows it, this once: whoever loads the answer again is told that there is one. */
  @Post('new')
  async make(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    const { reader, form } = visited;
    const person = await this.person(visited, form.fields.get('person') ?? '');
    try {
      const { label, days } = tokenIn(form.fields);
      const token = await makeNewToken(this.program.pool, person.id, label, days);
      if (token === null) throw new Invalid([{ ...problem('/label', 'field.taken'), text: ACCESS.tokenTaken }]);
      return show(reply, madeTokenPage(reader, { name: person.name, days, token }));
    } catch (error) {
      const problems = problemsOf(error, reader.language);
      if (!problems) throw error;
      return show(reply, newTokenPage(reader, { person, values: typed(form.fields), problems }), problems.status, form.fields);
    }
  }

  @Post(':token/revoke')
  async revoke(@Param('token') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader, form } = await adminVisit(request, reply, this.program);
    if (!isId(id)) throw new NotFound();
    await revokeTokens(this.program.pool, { id });
    const next = safeNext(form.fields.get('next') ?? '/admin/tokens');
    await reply.redirect(reader.to(`${next}?done=revoked`), 303);
  }

  private async person(visited: SignedVisit, id: string): Promise<{ id: string; name: string }> {
    const facts = await loadFor(visited, this.program.engine.registry.workflow('person'), id);
    return { id, name: ownLabel(facts, visited.reader.language) ?? '–' };
  }
}

/** Label and days as typed. @throws Invalid with a pointer per field */
function tokenIn(fields: URLSearchParams): { label: string; days: number } {
  const [label, typedDays] = [(fields.get('label') ?? '').trim(), (fields.get('days') ?? '').trim()];
  const days = /^\d{1,3}$/.test(typedDays) ? Number(typedDays) : 0;
  const wrong = [
    ...badCharacters({ label }),
    ...(label === ''
      ? [problem('/label', 'field.required')]
      : label.length > 100
        ? [problem('/label', 'field.too-long', { max: 100 })]
        : []),
    ...(days < 1 || days > 365
      ? [typedDays === '' ? problem('/days', 'field.required') : problem('/days', 'field.not-whole-number', { min: 1, max: 365 })]
      : []),
  ];
  if (wrong.length > 0) throw new Invalid(wrong);
  return { label, days };
}
