import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf, type Schema } from '../../../workflows/kit/schema.js';
import { Invalid, NotFound, Refused } from '../../engine/errors.js';
import { parsePayload } from '../../engine/payload.js';
import type { Loaded, Store } from '../../engine/store.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, startValues } from '../../web/acting.js';
import { allRead } from '../../web/forms/all-read.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { emptied, readForm } from '../../web/forms/read.js';
import { filled, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { choicesFor } from '../instances/choices.js';
import { loadFor } from '../instances/instance.js';
import { ownLabel, titleOf } from '../instances/labels.js';
import { keeperVisit, queryOf, type SignedVisit } from './admin.js';
import { changesIn, ZONE } from './body-form.js';
import { seatPage } from './seat.view.js';
import { firstDay } from './when.js';

const FIELDS = ['constituency', 'subRegion', 'role', 'filling', 'nominator', 'position', 'serves', 'ordinal'] as const;

/** Changing one seat, from a day on or as a correction. */
@Pages('bodies/:id/seats/:seat')
export class SeatController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(
    @Param('id') id: string,
    @Param('seat') seat: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const visited = await keeperVisit(request, reply, this.program, id);
    const facts = await this.load(visited, id, seat);
    return show(reply, await this.page(visited, id, facts, await startValues(visited, filled(facts, this.schema, ZONE)), NO_PROBLEMS));
  }

  @Post()
  async change(
    @Param('id') id: string,
    @Param('seat') seat: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const visited = await keeperVisit(request, reply, this.program, id);
    const { fields } = visited.form;
    const facts = await this.load(visited, id, seat);
    return act(visited, {
      send: () => {
        const changes = changesIn(readForm(fields, this.schema, { zone: ZONE, only: FIELDS, empties: true }), facts);
        const [from] = allRead(
          // The order on lists has no dates.
          () => (Object.keys(changes).every((name) => name === 'ordinal') ? null : firstDay(fields)),
          () => {
            const lacking = emptied(fields, this.schema, facts);
            if (lacking.length > 0) throw new Invalid(lacking);
          },
          () => parsePayload(this.amend, changes),
        );
        if (Object.keys(changes).length === 0 && fields.get('version') === String(facts.version))
          throw new Refused([{ code: 'nothing-changed', text: BODY_ADMIN.nothingChanged, values: {} }]);
        return sendFrom(visited, 'seat', seat, { type: 'AMEND', ...changes, ...(from === null ? {} : { validFrom: from }) });
      },
      then: () => `/bodies/${id}/seats?done=1`,
      again: async (values, problems) => this.page(visited, id, await this.load(visited, id, seat), values, problems),
    });
  }

  /** @throws NotFound for a seat of another body */
  private async load(visited: SignedVisit, body: string, id: string): Promise<Loaded> {
    const facts = await loadFor(visited, this.store, id);
    if (facts['body'] !== body) throw new NotFound();
    return facts;
  }

  private get store(): Store {
    return this.program.engine.registry.workflow('seat');
  }

  private get amend() {
    return this.store.workflow.events['AMEND']?.payload;
  }

  private get schema(): Schema {
    return this.amend ? schemaOf(this.amend) : {};
  }

  private async page(visited: SignedVisit, body: string, facts: Loaded, values: Values, problems: FormProblems) {
    const { reader, request } = visited;
    const bodyStore = this.program.engine.registry.workflow('body');
    const options = await choicesFor(visited, this.schema, FIELDS, { body });
    return seatPage(reader, {
      body: { id: body, name: ownLabel(await loadFor(visited, bodyStore, body), reader.language) ?? '–' },
      id: facts.id,
      title: titleOf(this.store, facts, reader.language),
      version: facts.version,
      schema: this.schema,
      only: FIELDS,
      values,
      problems,
      options: { ...options, serves: (options['serves'] ?? []).filter(({ value }) => value !== facts.id) },
      kept: queryOf(request, 'kept') !== '',
    });
  }
}
