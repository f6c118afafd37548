import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addDays, dateIn, type LocalDate } from '../../../workflows/kit/local-time.js';
import { membershipTold } from '../../desk/membership-page.js';
import { NotFound } from '../../engine/errors.js';
import type { Loaded, Store } from '../../engine/store.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, onceOf, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf, loadFor } from '../instances/instance.js';
import { ID } from '../public/address.js';
import { nameSuccessor } from './handover.js';
import { successorPage } from './successor.view.js';

const ZONE = 'Europe/Helsinki';

/** Where the contact of an organisation that holds a seat names somebody new for it. Who keeps the body chooses from its people instead. */
@Pages(`memberships/${ID}/successor`)
export class SuccessorController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const facts = await this.left(visited, id);
    const values = await startValues(visited, typed(new URLSearchParams({ from: firstDay(facts, visited.reader.now) })));
    return show(reply, await this.page(visited, facts, values, NO_PROBLEMS));
  }

  @Post()
  async name(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    await this.left(visited, id);
    const { actor, form, reader } = visited;
    const version = form.fields.get('version') ?? '';
    return act(visited, {
      send: () =>
        nameSuccessor(
          this.program.conductor,
          id,
          { actor, fields: form.fields, language: reader.language, once: onceOf(visited) },
          /^\d{1,9}$/.test(version) ? Number(version) : null,
        ),
      then: () => `/memberships/${id}?done=NAME_SUCCESSOR`,
      again: async (values, problems) => this.page(visited, await this.left(visited, id), values, problems),
    });
  }

  /** The membership after which somebody is named. @throws NotFound for others than its organisation's contacts, and while there is no leaving */
  private async left(visited: Visit, id: string): Promise<Loaded> {
    const facts = await loadFor(visited, this.store, id);
    if (!facts.roles.includes('contact') || !actionOf(visited, this.store, facts, 'NAME_SUCCESSOR')) throw new NotFound();
    return facts;
  }

  private async page(visited: Visit, facts: Loaded, values: Values, problems: FormProblems) {
    const { reader } = visited;
    const told = await membershipTold(this.program.pool, facts.id, reader.now);
    const action = actionOf(visited, this.store, facts, 'NAME_SUCCESSOR');
    if (!told || !action) throw new NotFound();
    const kept = 'kept' in ((visited.request.query as object | undefined) ?? {});
    return successorPage(reader, { told, action, version: facts.version, values, problems, kept });
  }

  private get store(): Store {
    return this.program.engine.registry.workflow('membership-term');
  }
}

/** The day after the last one of whoever left, or today where that is past. */
function firstDay(facts: Loaded, now: Date): LocalDate {
  const today = dateIn(now, ZONE);
  const vacatedOn = facts['vacatedOn'] as LocalDate | null;
  const next = vacatedOn === null ? today : addDays(vacatedOn, 1);
  return next > today ? next : today;
}
