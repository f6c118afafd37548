import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import { keptBodies as bodiesKept } from '../../desk/kept-bodies.js';
import { letterRegister } from '../../desk/registers.js';
import { NotFound } from '../../engine/errors.js';
import { LETTERS } from '../../locales/keeping.js';
import { markDelivered } from '../../notifications/delivered.js';
import { renderLetters } from '../../notifications/render.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit, type Visit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { originOf } from '../signing-in/origin.js';
import { keptBodies, pageAsked, queried } from './keeping.js';
import { letterPage, lettersPage } from './letters.view.js';

/** Letters that were written on the bodies' matters, as their recipients read them; links that are somebody's own key stay hidden. */
@Pages('desk/letters')
export class LettersController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async letters(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { reader } = visited;
    const kept = keptBodies(visited);
    const bodies = await bodiesKept(this.program.pool, kept, reader.now);
    const [call, body, q, address] = ['call', 'body', 'q', 'address'].map((name) => queried(visited, name));
    const known = bodies.find(({ id }) => id === body);
    const ofCall = call && isId(call) ? call : null;
    const found = await letterRegister(
      this.program.pool,
      {
        bodyIds: known ? [known.id] : kept,
        instance: ofCall,
        undelivered: address === 'none',
        page: pageAsked(visited),
        ...(q ? { q } : {}),
      },
      reader.now,
    );
    const rendered = new Map((await this.rendered(visited, found.rows)).map((letter) => [letter.id, letter]));
    return show(
      reply,
      lettersPage(reader, {
        found,
        rendered,
        bodies,
        notice: queried(visited, 'done') === 'delivered' ? reader.t(LETTERS.isDelivered) : null,
        asked: { call: ofCall, body: known?.id ?? null, q: q ?? null, address: address === 'none' ? 'none' : null },
      }),
    );
  }

  @Get(':id')
  async letter(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const kept = keptBodies(visited);
    const { rows } = isId(id) ? await letterRegister(this.program.pool, { bodyIds: kept, letter: id }, visited.reader.now) : { rows: [] };
    const [told] = rows;
    const [letter] = told ? await this.rendered(visited, [told]) : [];
    if (!told || !letter) throw new NotFound();
    return show(reply, letterPage(visited.reader, { told, letter }));
  }

  /** On paper, or told: it waits no more. Back to where the button stood. */
  @Post(':id/delivered')
  async delivered(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const kept = keptBodies(visited);
    const { rows } = isId(id) ? await letterRegister(this.program.pool, { bodyIds: kept, letter: id }, visited.reader.now) : { rows: [] };
    if (rows[0]?.address !== null) throw new NotFound();
    await markDelivered(this.program.pool, id, visited.personId, visited.reader.now);
    const back = visited.form.fields.get('back') === 'list' ? '/desk/letters?address=none&done=delivered' : `/desk/letters/${id}`;
    await reply.redirect(visited.reader.to(back), 303);
  }

  private rendered({ program, request }: Visit, letters: readonly { readonly id: string }[]) {
    return letters.length === 0
      ? Promise.resolve([])
      : renderLetters(program.pool, letters, { baseUrl: originOf(request, program), links: null });
  }
}
