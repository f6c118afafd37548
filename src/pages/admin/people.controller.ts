import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import type { PersonFacts } from '../../../workflows/records/person.js';
import { revokeAll, revokeSession, sessionsOf } from '../../access/sessions.js';
import { grantRegister, tokenRegister } from '../../desk/admin-access.js';
import { peopleRegister } from '../../desk/registers.js';
import { ACCESS } from '../../locales/admin-access.js';
import { PROGRAM, type Program } from '../../program.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { loadFor } from '../instances/instance.js';
import { ownLabel } from '../instances/labels.js';
import { adminVisit, pageNumber, queryOf, type SignedVisit } from './admin.js';
import { peoplePage, personPage } from './people.view.js';

/** The people of the service, and what an administrator sees and ends of one. */
@Pages('admin/people')
export class PeopleController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await adminVisit(request, reply, this.program);
    const q = queryOf(request, 'q');
    return show(reply, peoplePage(reader, q, await peopleRegister(this.program.pool, { q, page: pageNumber(request) }, reader.now)));
  }

  @Get(':person')
  async one(@Param('person') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    const { reader } = visited;
    const { pool } = this.program;
    const facts = await this.load(visited, id);
    const { emails, phone, language } = facts as unknown as PersonFacts;
    const done = queryOf(request, 'done');
    return show(
      reply,
      personPage(reader, {
        id,
        name: ownLabel(facts, reader.language) ?? '–',
        emails,
        phone,
        language,
        grants: await grantRegister(pool, { person: id, page: pageNumber(request, 'grants') }, reader.now),
        sessions: await sessionsOf(pool, id),
        tokens: await tokenRegister(pool, { person: id, page: pageNumber(request, 'tokens') }, reader.now),
        notice: done === 'signed-out' ? reader.t(ACCESS.signedOut) : done === 'revoked' ? reader.t(ACCESS.tokenRevoked) : null,
      }),
    );
  }

  /** Ends one session of the person, or all of them. */
  @Post(':person/sign-out')
  async signOut(@Param('person') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    await this.load(visited, id);
    const session = visited.form.fields.get('session');
    if (session === 'all') await revokeAll(this.program.pool, id);
    else if (isId(session)) await revokeSession(this.program.pool, session, id);
    await reply.redirect(visited.reader.to(`/admin/people/${id}?done=signed-out`), 303);
  }

  private load = (visited: SignedVisit, id: string) => loadFor(visited, this.program.engine.registry.workflow('person'), id);
}
