import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Invalid, NotFound } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import type { Loaded, Store } from '../../engine/store.js';
import { agendaChoices } from '../../desk/agenda.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sentFrom, signedVisit, startValues, visit, type Visit } from '../../web/acting.js';
import { isoDate } from '../../web/forms/read.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf } from '../instances/instance.js';
import { ID } from '../public/address.js';
import { agendaPage } from './agenda.view.js';
import { decisionFor, decisionModel, decisionOrPublic } from './decision-model.js';
import { decisionPage } from './decision.view.js';
import { publicDecisionPage } from './public-decision.view.js';

/** A decision: as its proposal for those who prepare and make it, and once published, for everybody. */
@Pages(`decisions/${ID}`)
export class DecisionController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async one(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    const seen = await decisionOrPublic(visited, id);
    if ('state' in seen) return show(reply, publicDecisionPage(visited.reader, seen));
    return show(reply, decisionPage(visited.reader, await decisionModel(visited, seen)));
  }

  @Get('agenda')
  async where(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { facts } = await this.kept(visited, id);
    const { organ, meeting, plannedOn } = facts as unknown as Record<string, string | null>;
    const known = Object.entries({ organ, meeting, plannedOn }).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return show(reply, await this.agenda(visited, id, await startValues(visited, typed(new URLSearchParams(known))), NO_PROBLEMS));
  }

  /** Names the organ, where another one was chosen, and places the matter on its agenda: both or neither. */
  @Post('agenda')
  async place(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { store, facts, item } = await this.kept(visited, id);
    const { fields } = visited.form;
    const [organ, meeting, day] = ['organ', 'meeting', 'plannedOn'].map((name) => fields.get(name)?.trim() ?? '') as [
      string,
      string,
      string,
    ];
    const another = organ !== '' && organ !== item.organ?.id;
    return act(visited, {
      send: () =>
        this.program.conductor.together(async (_, __, send) => {
          if (organ === '' && mayName(visited, store, facts)) throw new Invalid([problem('/organ', 'field.required')]);
          if (another) await send(sentFrom(visited, 'appointment-decision', facts.id, { type: 'AMEND', organ }));
          const placing = { type: 'PLACE_ON_AGENDA', ...(meeting ? { meeting } : {}), ...(day ? { plannedOn: isoDate(day) } : {}) };
          return send(sentFrom(visited, 'appointment-decision', facts.id, placing, !another));
        }),
      then: () => `/decisions/${facts.id}?done=PLACE_ON_AGENDA`,
      again: (values, problems) => this.agenda(visited, id, values, problems),
    });
  }

  private async kept(visited: Visit, id: string) {
    const seen = await decisionFor(visited, id);
    if (seen.staff !== 'keeper') throw new NotFound();
    return seen;
  }

  private async agenda(visited: Visit, id: string, values: Values, problems: FormProblems) {
    const { store, facts, item } = await this.kept(visited, id);
    return agendaPage(visited.reader, {
      item,
      version: facts.version,
      action: actionOf(visited, store, facts, 'PLACE_ON_AGENDA') ?? null,
      mayName: mayName(visited, store, facts),
      organs: await agendaChoices(this.program.pool, item.body.id, visited.reader.now),
      values,
      problems,
    });
  }
}

/** Whether another organ may be named: then the form asks for it, and one has to be chosen. */
const mayName = (visited: Visit, store: Store, facts: Loaded): boolean => actionOf(visited, store, facts, 'AMEND')?.allowed === true;
