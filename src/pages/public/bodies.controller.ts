import { Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import { dateIn } from '../../../workflows/kit/local-time.js';
import { publicBody } from '../../desk/public-body.js';
import type { OwnWords } from '../../desk/told.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit, type Visit } from '../../web/acting.js';
import { meetingsCalendar } from '../../web/calendar.js';
import { keptPage, type Rendered } from '../../web/kept-pages.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { ownText } from '../../web/words.js';
import { noticeOf } from '../instances/model.js';
import { bodyPage } from './body.view.js';
import { addressOf, calendar, ID } from './address.js';
import { keepingOf } from './keeping.js';
import { timesOf } from './meeting-times.js';
import { dayTyped } from './words.js';

const ZONE = 'Europe/Helsinki';

/** A body's page, for everybody. */
@Pages('bodies')
export class BodiesController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  /** `?on=` tells the composition, officers and settings of that day, and of a past one meetings, documents and decisions as they were; without it they are today’s, or between terms those of the last day on which anybody sat there. What is no day brings the same with the error beside the field. */
  @Get(ID)
  async body(
    @Param('id') id: string,
    @Query('on') given: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return keptPage(await visit(request, reply, this.program), (visited) => this.page(visited, id, given));
  }

  private async page(visited: Visit, id: string, given: unknown): Promise<Rendered> {
    const { reader, reply } = visited;
    const { pool } = this.program;
    const typed = typeof given === 'string' ? given.slice(0, 40) : '';
    const today = dateIn(reader.now, ZONE);
    const on = typed.trim() === '' ? today : dayTyped(typed);
    const asked = on !== null && typed.trim() !== '';
    const past = asked && on < today ? on : null;
    const found = isId(id) ? await publicBody(pool, id, on ?? today, reader.now, past) : null;
    if (!found) throw new NotFound();
    // Between terms nobody sits in the body: then the last composition says more than empty seats.
    const last = !asked && found.lastSeatedOn !== null && found.lastSeatedOn < today ? found.lastSeatedOn : null;
    const body = (last === null ? null : await publicBody(pool, id, last, reader.now)) ?? found;
    const store = this.program.engine.registry.workflow('body');
    const keeping = reader.person === null ? null : await keepingOf(visited, store, id);
    const html = show(
      reply,
      bodyPage(reader, {
        body,
        typed: on === null ? typed : body.on,
        today,
        asked,
        past: past !== null,
        otherDay: body.on !== today,
        badDate: on === null,
        actions: keeping?.actions ?? null,
        keeps: keeping?.keeps ?? false,
        notice: noticeOf(visited, store),
      }),
      on === null ? 422 : 200,
    );
    return { html, of: body };
  }

  /** Its meetings as a feed that a calendar subscribes to. */
  @Get(`${ID}/meetings.ics`)
  async meetings(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await visit(request, reply, this.program);
    const body = isId(id) ? await publicBody(this.program.pool, id, dateIn(reader.now, ZONE), reader.now) : null;
    if (!body) throw new NotFound();
    const url = addressOf(this.program, request, reader.to(`/bodies/${id}`));
    const words = (own: OwnWords): string => ownText(reader, own);
    const meetings = [...body.past, ...body.upcoming].map((meeting) => {
      const { start, end } = timesOf(meeting, body.zone);
      return { ...meeting, title: words(meeting.title), plannedAt: start, endsAt: end, url: `${url}#meetings` };
    });
    return calendar(reply, meetingsCalendar({ body: words(body.name), url, meetings }, reader));
  }
}
