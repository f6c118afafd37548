import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../workflows/kit/policy.js';
import { NotFound } from '../engine/errors.js';
import { loadFacts } from '../engine/load.js';
import type { LinkHeld } from '../access/links.js';
import { PROGRAM, type Program } from '../program.js';
import { inLanguage, languageOf } from './context.js';
import { present } from './present.js';
import { ApiProblem } from './problems.js';
import { eventOf, keyOf, versionOf } from './request.js';

/** A candidate's answer through the link of a letter. Needs no account; reading changes nothing. */
@Controller('api/v1/links')
export class LinksController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(':link')
  async read(@Param('link') link: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.show(await this.held(link), request, reply);
  }

  @Post(':link/events')
  @HttpCode(200)
  async answer(
    @Param('link') link: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const held = await this.held(link);
    const { replayed, version } = await this.program.conductor.send({
      workflow: held.purpose,
      id: held.subjectId,
      actor: actorOf(held),
      event: eventOf(body),
      ...versionOf(ifMatch),
      ...keyOf(key),
    });
    if (replayed) void reply.header('idempotency-replayed', 'true');
    return { ...(await this.show(held, request, reply)), ...(replayed ? { replayed: { version } } : {}) };
  }

  private async held(link: string): Promise<LinkHeld> {
    const read = await this.program.links.read(this.program.pool, link);
    if ('found' in read) return read.found;
    if (read.refused === 'expired') throw new ApiProblem('link-expired');
    throw new NotFound();
  }

  private async show(held: LinkHeld, request: FastifyRequest, reply: FastifyReply) {
    const store = this.program.engine.registry.workflow(held.purpose);
    const [facts] = await loadFacts(this.program.pool, store, [held.subjectId], await this.program.clock.now(), actorOf(held));
    if (!facts) throw new NotFound();
    void reply.header('etag', `"${facts.version}"`).header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    const language = languageOf(request);
    inLanguage(reply, language);
    return present(store, facts, language);
  }
}

const actorOf = ({ personId, subjectId }: LinkHeld): Actor => ({ kind: 'link', personId, subjectId });
