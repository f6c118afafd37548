import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { showReason } from '../../../workflows/kit/reason.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, createFrom, startValues } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { keptAside } from '../../web/stale-forms.js';
import { adminVisit, queryOf, type SignedVisit } from './admin.js';
import { bodyChoices, readBody } from './body-form.js';
import { newBodyPage } from './new-body.view.js';

/** Setting up a body. */
@Pages('admin/bodies/new')
export class NewBodyController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    const usual = { region: queryOf(request, 'region'), decisionMode: 'recorded', deputyMode: 'none', languages: 'fi' };
    return show(reply, await this.page(visited, await startValues(visited, typed(new URLSearchParams(usual))), NO_PROBLEMS));
  }

  @Post()
  async make(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    if (visited.form.fields.has('organFirst')) return this.organFirst(visited);
    const payload = this.program.engine.registry.workflow('body').workflow.create.payload;
    return act(visited, {
      send: () => {
        const given = readBody(visited.form.fields, payload ? schemaOf(payload) : {});
        // What is left empty is not there yet: nothing of a new thing is emptied.
        return createFrom(visited, 'body', Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)));
      },
      then: (outcome) => `/bodies/${outcome?.id ?? ''}/settings?done=CREATE`,
      again: (values, problems) => this.page(visited, values, problems),
    });
  }

  /** An organ is added on a page of its own; what was typed here is kept until one is back. */
  private async organFirst(visited: SignedVisit) {
    const { request, reply, reader, form } = visited;
    const kept = await keptAside(request, this.program);
    if (kept === null) {
      const reasons = [showReason({ code: 'form-not-kept', text: BODY_ADMIN.notKept, values: {} }, reader.language)];
      return show(reply, await this.page(visited, typed(form.fields), { status: 409, byField: new Map(), reasons }), 409);
    }
    const region = form.fields.get('region') ?? '';
    await reply.redirect(reader.to(`/admin/add/organ?${new URLSearchParams({ region, back: kept.token }).toString()}`), 303);
  }

  private async page(visited: SignedVisit, values: Values, problems: FormProblems) {
    const choices = await bodyChoices(visited);
    const only = choices.regions[0];
    const asked = values.get('region');
    const region = asked === '' && choices.regions.length === 1 && only ? only.value : asked;
    const chosen: Values = { ...values, get: (name) => (name === 'region' ? region : values.get(name)) };
    const kept = queryOf(visited.request, 'kept') !== '';
    const back = !kept ? null : queryOf(visited.request, 'organ') === '' ? 'kept' : 'organ';
    return newBodyPage(visited.reader, { values: chosen, problems, choices, back });
  }
}
