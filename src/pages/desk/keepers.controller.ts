import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { rolesHeld } from '../../../workflows/kit/policy.js';
import { isId, isLocalDate } from '../../../workflows/kit/fields.js';
import { addDays, startOfDay } from '../../../workflows/kit/local-time.js';
import { bodyKeepers } from '../../desk/body-keepers.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { loadFacts } from '../../engine/load.js';
import { problem } from '../../engine/payload.js';
import { KEEPERS } from '../../locales/keeping.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, onceOf, sendFrom, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { isoDate } from '../../web/forms/read.js';
import { EMPTY, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf } from '../instances/instance.js';
import { mustKeep, queried } from './keeping.js';
import { keepersPage, type KeepersModel } from './keepers.view.js';

/** Secretary and substitutes of a body: who can do everything while the other is away. */
@Pages('bodies/:id/keepers')
export class KeepersController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    mustKeep(visited, id);
    return show(reply, await this.page(visited, id, await startValues(visited, EMPTY), NO_PROBLEMS));
  }

  /** Names a keeper: somebody who is known, or somebody new, who is added to the register in the same breath. */
  @Post()
  async name(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    mustKeep(visited, id);
    const zone = (await this.keepersOf(visited, id)).zone;
    return act(visited, {
      send: () => this.grant(visited, id, zone),
      then: () => `/bodies/${id}/keepers?done=named`,
      again: (values, problems) => this.page(visited, id, values, problems),
    });
  }

  /** Ends a right on the body, on a day or at once; one that has not begun is then taken back. One on the region is not ended here. */
  @Post('end')
  async end(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    mustKeep(visited, id);
    const { keepers, zone } = await this.keepersOf(visited, id);
    const { fields } = visited.form;
    const keeper = keepers.find(({ id: grant, regional }) => grant === fields.get('grant') && !regional);
    if (!keeper) throw new NotFound();
    const last = fields.get('lastDay')?.trim() ?? '';
    // A field that was overlooked ends nothing: who means at once is asked.
    if (last === '' && !fields.has('sure'))
      return show(reply, await this.page(visited, id, EMPTY, NO_PROBLEMS, { grant: keeper.id, asked: true }));
    return act(visited, {
      send: () =>
        sendFrom(visited, 'grant', keeper.id, {
          type: 'AMEND',
          until: (last === '' ? laterOf(visited.reader.now, keeper.from) : endOf(last, zone, 'lastDay')).toISOString(),
        }),
      then: () => `/bodies/${id}/keepers?done=ended`,
      again: (values, problems) => this.page(visited, id, values, atLastDay(problems), { grant: keeper.id, asked: false }),
    });
  }

  private async grant(visited: Visit, body: string, zone: string): Promise<void> {
    const { form, actor, program } = visited;
    const text = (name: string): string => form.fields.get(name)?.trim() ?? '';
    const role = text('role') === 'secretary' ? 'secretary' : 'substitute';
    const known = text('person');
    const [from, last] = [text('from'), text('until')];
    const range = {
      ...(from === '' ? {} : { from: startIn(from, zone).toISOString() }),
      ...(last === '' ? {} : { until: endOf(last, zone, 'until').toISOString() }),
    };
    const key = onceOf(visited);
    await program.conductor.together(async (create) => {
      const made =
        known === ''
          ? await create({
              workflow: 'person',
              actor,
              payload: Object.fromEntries(
                ['givenName', 'familyName', 'email'].flatMap((name) => (text(name) === '' ? [] : [[name, text(name)]])),
              ),
              idempotencyKey: `${key}:person`,
            })
          : null;
      if (made?.replayed) return;
      await create({
        workflow: 'grant',
        actor,
        payload: { person: made?.id ?? known, role, body, ...range },
        idempotencyKey: `${key}:grant`,
      });
    });
  }

  private async keepersOf({ program, reader }: Visit, id: string) {
    const found = isId(id) ? await bodyKeepers(program.pool, id, reader.now) : null;
    if (!found) throw new NotFound();
    return found;
  }

  private async page(visited: Visit, id: string, values: Values, problems: FormProblems, ending: KeepersModel['ending'] = null) {
    const { reader, program, actor } = visited;
    const found = await this.keepersOf(visited, id);
    const store = program.engine.registry.workflow('grant');
    const standing = found.keepers
      .filter(({ regional, until }) => !regional && (until === null || until > reader.now))
      .map((keeper) => keeper.id);
    const facts = standing.length === 0 ? [] : await loadFacts(program.pool, store, standing, reader.now, actor);
    const endable = new Map(
      facts.flatMap((one) => (actionOf(visited, store, one, 'AMEND')?.allowed ? [[one.id, one.version] as const] : [])),
    );
    const done = queried(visited, 'done');
    return keepersPage(reader, {
      ...found,
      endable,
      administers: rolesHeld(actor, reader.now).has('administrator'),
      values,
      problems,
      ending,
      notice: done === 'named' ? reader.t(KEEPERS.named) : done === 'ended' ? reader.t(KEEPERS.ended) : null,
    });
  }
}

const laterOf = (one: Date, other: Date): Date => (one > other ? one : other);

/** The end of a right is asked for as its last day. */
const atLastDay = ({ byField, ...rest }: FormProblems): FormProblems => ({
  ...rest,
  byField: new Map([...byField.values()].slice(0, 1).map((message) => ['lastDay', message])),
});

function startIn(text: string, zone: string): Date {
  const day = isoDate(text);
  if (!isLocalDate(day)) throw new Invalid([problem('/from', 'field.not-date')]);
  return startOfDay(day, zone);
}

/** The exclusive end of a last day. @throws Invalid at the field for what is no day */
function endOf(text: string, zone: string, name: string): Date {
  const day = isoDate(text);
  if (!isLocalDate(day)) throw new Invalid([problem(`/${name}`, 'field.not-date')]);
  return startOfDay(addDays(day, 1), zone);
}
