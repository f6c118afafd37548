import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactCorrection, type Nominee } from '../../../workflows/candidate-proposal/facts.js';
import { schemaOf } from '../../../workflows/kit/schema.js';
import type { Loaded, Store } from '../../engine/store.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { filled, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { loadFor, whyNot } from '../instances/instance.js';
import { crumbOf } from '../instances/model.js';
import { ID } from '../public/address.js';
import { correctPage } from './correct.view.js';

const ZONE = 'Europe/Helsinki';
const SCHEMA = schemaOf(ContactCorrection);

/** Putting right how the person of a sent proposal is reached: by who proposes, or by the secretary. */
@Pages(`proposals/${ID}/CORRECT_CONTACT`)
export class CorrectController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const facts = await loadFor(visited, this.store, id);
    const values = await startValues(visited, filled({ ...(facts['nominee'] as Nominee | null) }, SCHEMA, ZONE));
    return show(reply, await this.page(visited, facts, values, NO_PROBLEMS));
  }

  @Post()
  async correct(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    await loadFor(visited, this.store, id);
    return act(visited, {
      send: () => {
        const given = readForm(visited.form.fields, SCHEMA, { zone: ZONE, only: ['email', 'phone'], empties: true });
        return sendFrom(visited, 'candidate-proposal', id, { type: 'CORRECT_CONTACT', ...given });
      },
      then: () => `/proposals/${id}?done=CORRECT_CONTACT`,
      again: async (values, problems) => this.page(visited, await loadFor(visited, this.store, id), values, problems),
    });
  }

  private async page(visited: Visit, facts: Loaded, values: Values, problems: FormProblems) {
    return correctPage(visited.reader, {
      id: facts.id,
      version: facts.version,
      against: whyNot(visited, this.store, facts, 'CORRECT_CONTACT'),
      label: visited.reader.t(this.store.workflow.events['CORRECT_CONTACT']?.label ?? this.store.workflow.label),
      of: await crumbOf(visited, this.store, facts),
      values,
      problems,
    });
  }

  private get store(): Store {
    return this.program.engine.registry.workflow('candidate-proposal');
  }
}
