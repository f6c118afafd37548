import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { likelyOrganisations, likelyPeople } from '../../desk/duplicates.js';
import { keptBodies as bodiesKept } from '../../desk/kept-bodies.js';
import { mergingCandidacies, mergingOrganisations } from '../../desk/merging.js';
import { NotFound } from '../../engine/errors.js';
import { loadFacts } from '../../engine/load.js';
import { DUPLICATES } from '../../locales/keeping.js';
import type { SentEvent } from '../../../workflows/kit/workflow.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, signedVisit, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { foresee } from '../deciding/asking.js';
import { actionOf, loadFor } from '../instances/instance.js';
import { duplicatesPage, type Possible } from './duplicates.view.js';
import { keptBodies, queried } from './keeping.js';
import { type Merging, mergingPage } from './merging.view.js';

const WORKFLOWS = ['candidacy', 'organisation'] as const;

/** People and organisations that are likely there twice: the secretary says whether they are. */
@Pages('desk/duplicates')
export class DuplicatesController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async pairs(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    return show(reply, await this.page(visited, NO_PROBLEMS));
  }

  /** Merges one into the other, or remembers that they differ. */
  @Post()
  async settle(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    keptBodies(visited);
    const { fields } = visited.form;
    const workflow = WORKFLOWS.find((one) => one === fields.get('workflow'));
    if (!workflow) throw new NotFound();
    const [first, second] = [fields.get('first') ?? '', fields.get('second') ?? ''];
    const store = this.program.engine.registry.workflow(workflow);
    for (const id of [first, second]) await loadFor(visited, store, id);
    const stays = fields.get('stays');
    const [id, other] = stays === first ? [second, first] : [first, second];
    const contacts = workflow === 'organisation' && fields.get('contacts') === '1' ? { contacts: true } : {};
    const event = stays ? { type: 'MERGE', into: other, ...contacts } : { type: 'KEEP_APART', other };
    if (stays && fields.get('sure') !== '1') {
      const merging = await this.merging(visited, workflow, id, other, event);
      if (merging) return show(reply, mergingPage(visited.reader, merging, [...fields]));
    }
    return act(visited, {
      send: () => sendFrom(visited, workflow, id, event, false),
      then: () => `/desk/duplicates?done=${event.type}`,
      again: (_, problems) => this.page(visited, problems),
    });
  }

  /** What a merge would bring about; null where it is refused anyway. */
  private async merging(
    visited: Visit,
    workflow: (typeof WORKFLOWS)[number],
    gone: string,
    stays: string,
    event: SentEvent,
  ): Promise<Merging | null> {
    const { program, reader, form, actor } = visited;
    const store = program.engine.registry.workflow(workflow);
    // What the rules say of the two of them, before they are shown what would follow: the payload names the other one.
    const [facts] = await loadFacts(program.pool, store, [gone], reader.now, actor, event);
    if (gone === stays || !facts || !foresee(visited, store, facts, event).allowed) return null;
    const of = <T extends { readonly id: string }>(rows: readonly T[]): { gone: T; stays: T } | null => {
      const [one, other] = [rows.find(({ id }) => id === gone), rows.find(({ id }) => id === stays)];
      return one && other ? { gone: one, stays: other } : null;
    };
    if (workflow === 'candidacy') {
      const both = of(await mergingCandidacies(program.pool, [gone, stays], reader.now));
      return both && { workflow, ...both };
    }
    const both = of(await mergingOrganisations(program.pool, [gone, stays], reader.now));
    return both && { workflow, ...both, contacts: form.fields.get('contacts') === '1' };
  }

  private async page(visited: Visit, problems: FormProblems) {
    const { reader, program } = visited;
    const { pool } = program;
    const bodies = await bodiesKept(pool, keptBodies(visited), reader.now);
    const ids = bodies.map(({ id }) => id);
    const people = await likelyPeople(pool, ids, reader.now);
    const organisations = await likelyOrganisations(pool, ids, reader.now);
    const done = queried(visited, 'done');
    return duplicatesPage(reader, {
      people,
      organisations,
      possible: new Map([
        ...(await this.possible(
          visited,
          'candidacy',
          people.flatMap(({ first, second }) => [first.id, second.id]),
        )),
        ...(await this.possible(
          visited,
          'organisation',
          organisations.flatMap(({ first, second }) => [first.id, second.id]),
        )),
      ]),
      problems,
      notice: done === 'MERGE' ? reader.t(DUPLICATES.merged) : done === 'KEEP_APART' ? reader.t(DUPLICATES.keptApart) : null,
    });
  }

  /** What may be done to each, by its id. */
  private async possible(visited: Visit, workflow: string, ids: readonly string[]): Promise<[string, Possible][]> {
    const { program, reader, actor } = visited;
    const store = program.engine.registry.workflow(workflow);
    const all = await loadFacts(program.pool, store, [...new Set(ids)], reader.now, actor);
    return all.map((facts) => [
      facts.id,
      { merge: actionOf(visited, store, facts, 'MERGE') ?? null, apart: actionOf(visited, store, facts, 'KEEP_APART') ?? null },
    ]);
  }
}
