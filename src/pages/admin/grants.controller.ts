import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId, isLocalDate } from '../../../workflows/kit/fields.js';
import { addDays, closingInstant, dateIn } from '../../../workflows/kit/local-time.js';
import type { Text } from '../../../workflows/kit/text.js';
import { GRANT_ROLES } from '../../../workflows/records/grant.js';
import { GRANT_TIMES, grantRegister, type GrantTime } from '../../desk/admin-access.js';
import { adminRegions } from '../../desk/admin.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import { ACCESS } from '../../locales/admin-access.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, startValues } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { isoDate } from '../../web/forms/read.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { ownText } from '../../web/words.js';
import { loadFor } from '../instances/instance.js';
import { adminVisit, pageNumber, queryOf, type SignedVisit } from './admin.js';
import { ZONE } from './body-form.js';
import { endGrantPage, grantsPage } from './grants.view.js';

/** Rights: all of them, and ending one. Giving one is a way of its own (`give.controller.ts`). */
@Pages('admin/grants')
export class GrantsController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await adminVisit(request, reply, this.program);
    const asked = {
      q: queryOf(request, 'q'),
      role: oneOf(GRANT_ROLES, queryOf(request, 'role')) ?? '',
      scope: isId(queryOf(request, 'scope')) ? queryOf(request, 'scope') : '',
      time: oneOf(GRANT_TIMES, queryOf(request, 'time')) ?? '',
    };
    const found = await grantRegister(
      this.program.pool,
      {
        q: asked.q,
        role: asked.role || undefined,
        scope: asked.scope || undefined,
        time: (asked.time as GrantTime) || undefined,
        page: pageNumber(request),
      },
      reader.now,
    );
    const done = queryOf(request, 'done');
    const notice = done === 'given' ? reader.t(ACCESS.given) : done === 'ended' ? reader.t(ACCESS.endSaved) : null;
    return show(reply, grantsPage(reader, { asked, found, scopes: await this.scopes(reader), notice }));
  }

  @Get(':grant/end')
  async askEnd(@Param('grant') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    const { grant } = await this.load(visited, id);
    // The form's day is the last one on which the right holds; the end itself is the midnight after it.
    const last = grant.until === null ? '' : addDays(dateIn(grant.until, ZONE), -1);
    const values = await startValues(visited, typed(new URLSearchParams({ when: 'on', last })));
    return show(reply, await this.endPage(visited, id, values, NO_PROBLEMS));
  }

  @Post(':grant/end')
  async end(@Param('grant') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    const { grant } = await this.load(visited, id);
    const { fields } = visited.form;
    return act(visited, {
      send: () => sendFrom(visited, 'grant', id, { type: 'AMEND', until: endOf(fields, visited.reader.now, grant.from) }),
      then: () => '/admin/grants?done=ended',
      again: (values, problems) => this.endPage(visited, id, values, problems),
    });
  }

  /** @throws NotFound */
  private async load(visited: SignedVisit, id: string) {
    const facts = await loadFor(visited, this.program.engine.registry.workflow('grant'), id);
    const { rows } = await grantRegister(this.program.pool, { id }, visited.reader.now);
    const [grant] = rows;
    if (!grant) throw new NotFound();
    return { grant, version: facts.version };
  }

  private async endPage(visited: SignedVisit, id: string, values: Values, problems: FormProblems) {
    return endGrantPage(visited.reader, { ...(await this.load(visited, id)), values, problems });
  }

  /** Whole regions, bodies and organs to narrow the list to. */
  private async scopes(reader: SignedVisit['reader']) {
    const { now, t } = reader;
    const called = (words: Partial<Text>): string => ownText(reader, words) || '–';
    const regions = await adminRegions(this.program.pool, now);
    return regions
      .flatMap(({ id, name, bodies, organs }) => [
        { id, label: t(ACCESS.regional, { name: called(name) }) },
        ...bodies.map((body) => ({ ...body, label: called(body.name) })),
        ...organs.map((organ) => ({ ...organ, label: [organ.name, name].map(called).join(', ') })),
      ])
      .map(({ id, label }) => ({ value: id, label }));
  }
}

const oneOf = <T extends string>(values: readonly T[], value: string): T | undefined => values.find((one) => one === value);

/** The end that a form asks for as an instant's text; null: open. At once takes back what has not begun. @throws Invalid for a day that is none */
function endOf(fields: URLSearchParams, now: Date, from: Date): string | null {
  const when = fields.get('when');
  if (when === 'open') return null;
  if (when === 'now') return (from > now ? from : now).toISOString();
  return endOfDay(fields, 'last') ?? needed();
}
const needed = (): never => {
  throw new Invalid([problem('/last', 'field.required')]);
};

/** The exclusive end of a typed last day; null where nothing was typed. @throws Invalid */
export function endOfDay(fields: URLSearchParams, name: string): string | null {
  const day = dayIn(fields, name);
  return day === null ? null : (closingInstant(day, null, ZONE)?.toISOString() ?? null);
}

/** A typed day; null where nothing was typed. @throws Invalid for what is no day */
export function dayIn(fields: URLSearchParams, name: string): string | null {
  const text = (fields.get(name) ?? '').trim();
  if (text === '') return null;
  const day = isoDate(text);
  if (!isLocalDate(day)) throw new Invalid([problem(`/${name}`, 'field.not-date')]);
  return day;
}
