import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LinkHeld } from '../../access/links.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit, visit, type Visit } from '../../web/acting.js';
import { AnybodysForm } from '../../web/browser.js';
import { Pages } from '../../web/language.js';
import { secret, show } from '../../web/show.js';
import { loadFor } from '../instances/instance.js';
import { instancePage } from '../instances/instance.view.js';
import { instanceModel } from '../instances/model.js';
import { ID } from '../public/address.js';
import { answer, asActor, askedPage, type Answering } from './consenting.js';
import { linkExpiredPage } from './consent.view.js';

/** A candidate's answer through the link of a letter: needs no account, and opening the page changes nothing. */
@Pages('consent/:link')
export class ConsentLinkController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('link') link: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    const held = await this.held(link);
    return secret(
      reply,
      held === 'expired' ? show(reply, linkExpiredPage(visited.reader), 403) : show(reply, await askedPage(by(visited, held, link))),
    );
  }

  @AnybodysForm()
  @Post()
  async answer(@Param('link') link: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    const held = await this.held(link);
    return secret(reply, held === 'expired' ? show(reply, linkExpiredPage(visited.reader), 403) : await answer(by(visited, held, link)));
  }

  private async held(link: string): Promise<LinkHeld | 'expired'> {
    const read = await this.program.links.read(this.program.pool, link);
    if ('found' in read) return read.found;
    if (read.refused === 'expired') return 'expired';
    throw new NotFound();
  }
}

const by = (visited: Visit, { personId, subjectId }: LinkHeld, link: string): Answering => ({
  visited: asActor(visited, { kind: 'link', personId, subjectId }),
  id: subjectId,
  path: `/consent/${link}`,
});

/** The same for candidates who have signed in; for everybody else who may see it, the page that every instance has. */
@Pages(`consents/${ID}`)
export class OwnConsentController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const store = this.program.engine.registry.workflow('consent');
    const facts = await loadFor(visited, store, id);
    if (facts.roles.includes('candidate')) return show(reply, await askedPage({ visited, id, path: `/consents/${id}` }));
    return show(reply, instancePage(visited.reader, await instanceModel(visited, store, facts)));
  }

  @Post()
  async answer(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const facts = await loadFor(visited, this.program.engine.registry.workflow('consent'), id);
    if (!facts.roles.includes('candidate')) throw new NotFound();
    return answer({ visited, id, path: `/consents/${id}` });
  }
}
