import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { safeNext } from '../../access/next.js';
import { openSession } from '../../access/sessions.js';
import { catchUp } from '../../catch-up.js';
import { personasOf, type Persona } from '../../desk/personas.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit } from '../../web/acting.js';
import { AnybodysForm, remember } from '../../web/browser.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { personasPage, STEPS } from './demonstration.view.js';

/** Where each begins: with what waits for them. */
const STARTS: Readonly<Record<Persona['role'], string>> = {
  administrator: '/admin',
  secretary: '/desk',
  substitute: '/desk',
  contact: '/me',
  candidate: '/me',
  'organ-member': '/organ',
};

/** Looking around as somebody else. There are personas only where the demonstration was loaded, and production loads none that may be used. */
@Pages('demonstration')
export class DemonstrationController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async choose(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await visit(request, reply, this.program);
    const { next, moved } = request.query as Record<string, unknown>;
    const personas = await this.personas();
    const steps = this.program.movable === null ? [] : STEPS;
    return show(
      reply,
      personasPage(reader, { personas, next: typeof next === 'string' ? safeNext(next) : null, steps, moved: moved !== undefined }),
    );
  }

  /** Moves the clock forward, and lets fall due what falls due, before it answers. */
  @AnybodysForm()
  @Post('clock')
  async move(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader, form } = await visit(request, reply, this.program);
    await this.personas();
    const { movable, pool, performer } = this.program;
    const step = STEPS.find(({ name }) => name === form.fields.get('by'));
    if (movable === null || !step) throw new NotFound();
    await catchUp(pool, performer, await movable.forward(step.ms));
    await reply.redirect(reader.to('/demonstration?moved=1#clock'), 303);
  }

  @AnybodysForm()
  @Post()
  async become(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader, form } = await visit(request, reply, this.program);
    const persona = (await this.personas()).find(({ personId }) => personId === form.fields.get('person'));
    if (!persona) throw new NotFound();
    const { token } = await openSession(this.program.pool, {
      personId: persona.personId,
      how: 'demonstration',
      userAgent: request.headers['user-agent'] ?? null,
    });
    remember(reply, token);
    await reply.redirect(reader.to(safeNext(form.fields.get('next') ?? STARTS[persona.role])), 303);
  }

  /** @throws NotFound where there is no demonstration, or where nobody may act as another */
  private async personas() {
    if (!this.program.personas || !(await this.program.demonstration())) throw new NotFound();
    return personasOf(this.program.pool);
  }
}
