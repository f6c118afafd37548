import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import { mayOf } from '../../../workflows/kit/policy.js';
import { publicCall } from '../../desk/public-call.js';
import type { OwnWords } from '../../desk/told.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit, type Visit } from '../../web/acting.js';
import { callCalendar } from '../../web/calendar.js';
import { diagramSvg } from '../../web/diagram.js';
import { keptPage, type Rendered } from '../../web/kept-pages.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { ownText } from '../../web/words.js';
import { noticeOf, wayOf } from '../instances/model.js';
import { callPage } from './call.view.js';
import { addressOf, calendar, ID } from './address.js';
import { keepingOf } from './keeping.js';
import { CALL_STATES } from '../../../workflows/nomination-call/states.js';

/** A call's page: for everybody once it is published, for its keepers from the draft on. */
@Pages('calls')
export class CallsController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(ID)
  async call(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return keptPage(await visit(request, reply, this.program), (visited) => this.page(visited, id));
  }

  private async page(visited: Visit, id: string): Promise<Rendered> {
    const { reader, reply } = visited;
    const store = this.program.engine.registry.workflow('nomination-call');
    const { workflow } = store;
    const { facts, actions, keeps } = await keepingOf(visited, store, id);
    const call = await publicCall(this.program.pool, id, reader.now, true);
    if (!call) throw new NotFound();
    const waits = workflow.waits?.[call.state];
    const html = show(
      reply,
      callPage(reader, {
        call,
        process: {
          workflow,
          state: call.state,
          way: await wayOf(visited, store, facts),
          waits: waits === undefined ? [] : mayOf(waits, facts),
          roles: facts.roles,
          situation: call.state,
          deadlines: call.deadlines,
          svg: await diagramSvg(workflow, reader.language, call.state),
        },
        actions,
        keeps,
        notice: noticeOf(visited, store),
      }),
    );
    return { html, of: call };
  }

  /** Its deadlines for a calendar. */
  @Get(`${ID}/deadline.ics`)
  async deadline(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await visit(request, reply, this.program);
    const call = isId(id) ? await publicCall(this.program.pool, id, reader.now) : null;
    if (!call?.closesAt) throw new NotFound();
    const words = (own: OwnWords): string => ownText(reader, own);
    const told = {
      ...call,
      closesAt: call.closesAt,
      opensAt: call.opensAt !== null && call.opensAt > reader.now ? call.opensAt : null,
      title: words(call.title),
      body: words(call.body.name),
      url: addressOf(this.program, request, reader.to(`/calls/${id}`)),
      cancelled: CALL_STATES.calledOff.includes(call.state),
    };
    return calendar(reply, callCalendar(told, reader));
  }
}
