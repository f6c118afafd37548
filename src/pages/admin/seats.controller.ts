import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dateIn } from '../../../workflows/kit/local-time.js';
import type { BodyFacts } from '../../../workflows/records/body.js';
import { bodySetUp } from '../../desk/body-set-up.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, startValues } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { EMPTY, typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { optionsOf } from '../instances/choices.js';
import { loadFor } from '../instances/instance.js';
import { ownLabel } from '../instances/labels.js';
import { isAdministrator, keeperVisit, queryOf, type SignedVisit } from './admin.js';
import { newSeatsPage } from './new-seats.view.js';
import { makeSeats, rowsIn, schemaOfSeat } from './seat-rows.js';
import { seatName, seatsPage } from './seats.view.js';

/** Rows of an empty form, and how many more are asked for at once. */
const ROWS = 4;

/** What a body is made of: seats, terms, rules. For its secretary and the administrator. */
@Pages('bodies/:id/seats')
export class SeatsController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async list(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await keeperVisit(request, reply, this.program, id);
    const { reader } = visited;
    const body = await this.body(visited, id);
    return show(
      reply,
      seatsPage(reader, {
        id,
        name: ownLabel({ ...body }, reader.language) ?? '–',
        today: dateIn(reader.now, body.of.zone),
        setUp: await bodySetUp(this.program.pool, id, reader.now),
        established: body.establishedOn !== null,
        administers: isAdministrator(visited),
        done: queryOf(request, 'done') !== '',
      }),
    );
  }

  @Get('new')
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await keeperVisit(request, reply, this.program, id);
    return show(reply, await this.form(visited, id, await startValues(visited, EMPTY), NO_PROBLEMS, ROWS));
  }

  /** Makes the seats, or shows the form with more rows. */
  @Post('new')
  async make(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await keeperVisit(request, reply, this.program, id);
    const { fields } = visited.form;
    if (fields.has('more')) return show(reply, await this.form(visited, id, typed(fields), NO_PROBLEMS, rowsIn(fields) + ROWS));
    return act(visited, {
      send: () => makeSeats(visited, id, schemaOfSeat(this.program.engine.registry.workflow('seat'))),
      then: () => `/bodies/${id}/seats?done=1`,
      again: (values, problems) => this.form(visited, id, values, problems, Math.max(ROWS, rowsIn(fields))),
    });
  }

  private async body(visited: SignedVisit, id: string): Promise<BodyFacts> {
    return (await loadFor(visited, this.program.engine.registry.workflow('body'), id)) as unknown as BodyFacts;
  }

  private async form(visited: SignedVisit, id: string, values: Values, problems: FormProblems, rows: number) {
    const { reader, request } = visited;
    const body = await this.body(visited, id);
    const today = dateIn(reader.now, body.of.zone);
    const { seats } = await bodySetUp(this.program.pool, id, reader.now);
    return newSeatsPage(reader, {
      id,
      name: ownLabel({ ...body }, reader.language) ?? '–',
      languages: body.languages,
      personalDeputies: body.deputyMode === 'personal',
      rows: Math.min(rows, 60),
      values,
      problems,
      organisations: await optionsOf(visited, 'organisations', { body: null }),
      seats: seats.map((seat) => ({ value: seat.id, label: seatName(reader, seat, today) })),
      kept: queryOf(request, 'kept') !== '',
    });
  }
}
