import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { NotFound } from '../../engine/errors.js';
import { ADMIN } from '../../locales/admin.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, createFrom, startValues } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { choicesFor } from '../instances/choices.js';
import { eventPage } from '../instances/event.view.js';
import { whyNotMake } from '../instances/instance.js';
import { adminVisit, keeperVisit, queryOf, type SignedVisit } from './admin.js';
import { ZONE } from './body-form.js';

/** Something of few fields that is added, and where its adding leads. */
interface Added {
  readonly workflow: string;
  readonly title: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly only: readonly string[];
  /** What the page says by itself. */
  readonly given: Readonly<Record<string, string>>;
  readonly of: { readonly href: string; readonly label: { readonly fi: string; readonly sv: string; readonly en: string } };
  readonly then: string;
}
const STRUCTURE = { href: '/admin/bodies', label: ADMIN.structure };
const REGION: Added = {
  workflow: 'region',
  title: ADMIN.addRegion,
  only: ['name', 'kind', 'zone'],
  given: {},
  of: STRUCTURE,
  then: '/admin/bodies?done=1',
};
const ORGAN: Added = { ...REGION, workflow: 'organ', title: ADMIN.addOrgan, only: ['region', 'name', 'kind', 'body'] };
const ofBody = (id: string, workflow: string, title: Added['title'], only: readonly string[]): Added => ({
  workflow,
  title,
  only,
  given: { body: id },
  of: { href: `/bodies/${id}/seats`, label: BODY_ADMIN.partSeats },
  then: `/bodies/${id}/seats?done=1`,
});

/** Small forms on the way to a body that works: they lead back to where one came from, not to the thing's own page. */
@Pages()
export class AddController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get('admin/add/:what')
  async ask(@Param('what') what: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.form(await adminVisit(request, reply, this.program), structural(what));
  }

  @Post('admin/add/:what')
  async add(@Param('what') what: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.make(await adminVisit(request, reply, this.program), structural(what));
  }

  @Get('bodies/:id/terms/new')
  async askTerm(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.form(await keeperVisit(request, reply, this.program, id), termOf(id));
  }

  @Post('bodies/:id/terms/new')
  async addTerm(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.make(await keeperVisit(request, reply, this.program, id), termOf(id));
  }

  @Get('bodies/:id/rules/new')
  async askRule(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.form(await keeperVisit(request, reply, this.program, id), ruleOf(id));
  }

  @Post('bodies/:id/rules/new')
  async addRule(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.make(await keeperVisit(request, reply, this.program, id), ruleOf(id));
  }

  private async form(visited: SignedVisit, added: Added) {
    const asked = typed(new URLSearchParams({ region: queryOf(visited.request, 'region'), back: queryOf(visited.request, 'back') }));
    return show(visited.reply, await this.page(visited, added, await startValues(visited, asked), NO_PROBLEMS));
  }

  private make(visited: SignedVisit, added: Added) {
    return act(visited, {
      send: () =>
        createFrom(visited, added.workflow, {
          ...readForm(visited.form.fields, this.schemaOf(added), { zone: ZONE, only: added.only }),
          ...added.given,
        }),
      then: () => backTo(visited.form.fields.get('back') ?? '') ?? added.then,
      again: (values, problems) => this.page(visited, added, values, problems),
    });
  }

  private async page(visited: SignedVisit, added: Added, values: Values, problems: FormProblems) {
    const { reader, request } = visited;
    const schema = this.schemaOf(added);
    const back = backTo(values.get('back'));
    const never = problems.status === 200 ? whyNotMake(visited, this.workflowOf(added)) : [];
    return eventPage(reader, {
      workflow: added.workflow,
      event: 'CREATE',
      label: reader.t(added.title),
      of: { href: reader.to(back ?? added.of.href), label: reader.t(back === null ? added.of.label : BODY_ADMIN.newTitle) },
      carried: back === null ? {} : { back: values.get('back') },
      about: null,
      mend: null,
      warning: null,
      aside: null,
      schema,
      only: added.only,
      values,
      problems: never.length > 0 ? { ...problems, reasons: never } : problems,
      options: await choicesFor(visited, schema, added.only, { body: null }),
      version: null,
      refused: never.length > 0,
      kept: queryOf(request, 'kept') !== '',
    });
  }

  private workflowOf({ workflow }: Added) {
    return this.program.engine.registry.workflow(workflow).workflow;
  }

  private schemaOf(added: Added) {
    const { payload } = this.workflowOf(added).create;
    return payload ? schemaOf(payload) : {};
  }
}

/** The form of a new body that was left to add an organ, by the text under which it is kept. */
const backTo = (kept: string): string | null => (/^[\w-]{32}$/.test(kept) ? `/admin/bodies/new?kept=${kept}&organ=1` : null);

/** @throws NotFound */
function structural(what: string): Added {
  if (what === 'region') return REGION;
  if (what === 'organ') return ORGAN;
  throw new NotFound();
}
const termOf = (id: string): Added => ofBody(id, 'term', BODY_ADMIN.addTerm, ['name', 'from', 'to']);
const ruleOf = (id: string): Added =>
  ofBody(id, 'composition-rule', BODY_ADMIN.addRule, ['kind', 'strength', 'min', 'max', 'source', 'validFrom']);
