import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CandidacyDraft, type CandidacyFacts } from '../../../workflows/candidacy/facts.js';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { organisationsNamed } from '../../desk/organisations-named.js';
import { publicCall } from '../../desk/public-call.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import type { Loaded, Store } from '../../engine/store.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { filled, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { loadFor, whyNot } from '../instances/instance.js';
import { crumbOf, homeOf } from '../instances/model.js';
import { seatsFor } from '../proposing/steps.js';
import { ID } from '../public/address.js';
import { wishesPage } from './wishes.view.js';

const ZONE = 'Europe/Helsinki';
const SCHEMA = schemaOf(CandidacyDraft);

/** Which seats a candidate would take, the preferred first, and whom they would represent: of the call and of who proposes them alone. */
@Pages(`candidacies/${ID}/AMEND`)
export class WishesController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const facts = await loadFor(visited, this.store, id);
    return show(reply, await this.page(visited, facts, await startValues(visited, filled(facts, SCHEMA, ZONE)), NO_PROBLEMS));
  }

  @Post()
  async save(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const facts = await loadFor(visited, this.store, id);
    const payload = readForm(visited.form.fields, SCHEMA, { zone: ZONE, only: ['preferences', 'represents'] });
    return act(visited, {
      send: () => {
        const mayChange = whyNot(visited, this.store, facts, 'AMEND').length === 0;
        if (mayChange && [payload['preferences']].flat().length === 0) throw new Invalid([problem('/preferences', 'field.required')]);
        return sendFrom(visited, 'candidacy', id, { type: 'AMEND', ...payload });
      },
      then: () => `${homeOf(this.store, facts)}?done=AMEND`,
      again: async (values, problems) => this.page(visited, await loadFor(visited, this.store, id), values, problems),
    });
  }

  private async page(visited: Visit, facts: Loaded, values: Values, problems: FormProblems) {
    const { reader, program } = visited;
    const { call: callId, preferences, of } = facts as Loaded & CandidacyFacts;
    const call = await publicCall(program.pool, callId, reader.now, true);
    if (!call) throw new NotFound();
    const behind = [...new Set(of.backing.map(({ organisation }) => organisation))];
    const open = seatsFor(call, behind);
    return wishesPage(reader, {
      version: facts.version,
      against: whyNot(visited, this.store, facts, 'AMEND'),
      label: reader.t(this.store.workflow.events['AMEND']?.label ?? this.store.workflow.label),
      of: await crumbOf(visited, this.store, facts),
      // What was wished for stays a choice, whatever has become of the seat.
      seats: call.seats.filter((seat) => open.includes(seat) || preferences.includes(seat.id)),
      organisations: await organisationsNamed(program.pool, behind, reader.now),
      asks: of.consent !== null,
      path: `/candidacies/${facts.id}/AMEND`,
      values,
      problems,
    });
  }

  private get store(): Store {
    return this.program.engine.registry.workflow('candidacy');
  }
}
