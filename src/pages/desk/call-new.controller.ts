import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isProposedFor } from '../../../workflows/kit/filling.js';
import { isId } from '../../../workflows/kit/fields.js';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { dateIn } from '../../../workflows/kit/local-time.js';
import { CallCreate } from '../../../workflows/nomination-call/facts.js';
import { callChoices, termsAhead, type CallChoices } from '../../desk/call-choices.js';
import { keptBodies as bodiesKept } from '../../desk/kept-bodies.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, createFrom, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { newCallPage } from './call-new.view.js';
import { keptBodies, loadKept, mustKeep, ZONE } from './keeping.js';

/** Facts of a call that go over to the one that takes its place. */
const REDONE = [
  'announcement',
  'seats',
  'declaredMembers',
  'declaredDeputies',
  'declaredExperts',
  'invitations',
  'questions',
  'consentRule',
  'consentDays',
] as const;

/** Beginning a call: its body, kind, term and title. The rest is written in the editor. */
@Pages('calls/new')
export class NewCallController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    // A link may bring choices along, as the seats that were chosen among the vacancies.
    const values = await startValues(visited, typed(new URLSearchParams(request.url.split('?')[1] ?? '')));
    return show(reply, await this.page(visited, values.get('body'), values, NO_PROBLEMS));
  }

  @Post()
  async create(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { fields } = visited.form;
    const body = fields.get('body');
    mustKeep(visited, body);
    if (!isId(body)) throw new NotFound();
    const { seats, ...given } = readForm(fields, schemaOf(CallCreate), {
      zone: ZONE,
      only: ['body', 'kind', 'term', 'supersedes', 'title', 'seats'],
    });
    const term = isId(given['term']) ? given['term'] : null;
    return act(visited, {
      send: async () => {
        const choices = await callChoices(this.program.pool, body ?? '', visited.reader.now, { term });
        return createFrom(visited, 'nomination-call', {
          ...given,
          ...(choices ? beginning(visited, choices, given['kind']) : {}),
          ...(await this.asBefore(visited, given['supersedes'])),
          // What was chosen is what the call is about, not everything that happens to be vacant.
          ...(fields.has('seats') ? { seats } : {}),
        });
      },
      then: (outcome) => `/calls/${outcome?.id ?? ''}/edit?done=CREATE`,
      again: (values, problems) => this.page(visited, body, values, problems),
    });
  }

  /** What is redone asks the same of the same seats, until the secretary writes it otherwise. */
  private async asBefore(visited: Visit, supersedes: unknown): Promise<Record<string, unknown>> {
    if (!isId(supersedes)) return {};
    const { facts } = await loadKept(visited, 'nomination-call', supersedes);
    return Object.fromEntries(REDONE.flatMap((name) => (facts[name] === null ? [] : [[name, facts[name]]])));
  }

  private async page(visited: Visit, asked: string, values: Values, problems: FormProblems) {
    const { reader } = visited;
    const bodies = await bodiesKept(this.program.pool, keptBodies(visited), reader.now);
    const body = bodies.find(({ id }) => id === asked) ?? (bodies.length === 1 ? bodies[0] : undefined);
    const choices = body ? await callChoices(this.program.pool, body.id, reader.now) : null;
    return newCallPage(reader, {
      bodies,
      choices,
      terms: choices ? termsAhead(choices, dateIn(reader.now, choices.zone)) : [],
      values,
      problems,
    });
  }
}

/** What a new draft can know without being asked: who keeps it, and in a supplementary call the seats that are vacant. */
function beginning({ actor }: Visit, { keepers, seats }: CallChoices, kind: unknown): Record<string, unknown> {
  const own = actor.kind === 'person' ? actor.personId : null;
  const secretary = keepers.find(({ role }) => role === 'secretary') ?? keepers.find(({ id }) => id === own);
  const substitutes = keepers.filter(({ id, role }) => role === 'substitute' && id !== secretary?.id);
  const vacant = seats.filter((seat) => seat.heldBy === null && seat.called === null && isProposedFor(seat));
  return {
    ...(secretary ? { responsible: secretary.id } : {}),
    ...(substitutes[0] ? { substitute: substitutes[0].id } : {}),
    ...(kind === 'supplementary' ? { seats: vacant.map(({ id }) => id) } : {}),
  };
}
