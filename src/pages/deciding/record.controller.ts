import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf } from '../../../workflows/kit/fields.js';
import { dateIn } from '../../../workflows/kit/local-time.js';
import { agendaChoices } from '../../desk/agenda.js';
import type { DecisionItem } from '../../desk/decision.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { badCharacters } from '../../engine/payload.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, problemsOf, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf } from '../instances/instance.js';
import { asked } from './asking.js';
import { decisionFor, namesIn, type DecisionSeen } from './decision-model.js';
import { followsFrom, type RecordModel } from './record-model.js';
import { recordPage } from './record.view.js';
import { followsPage } from './follows.view.js';

/** Recording what an organ decided, or deciding as its member: a form, then what would follow, then it is done. */
@Pages('decisions/:id/record')
export class RecordController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const seen = await this.seen(visited, id);
    return show(
      reply,
      recordPage(visited.reader, await this.model(visited, seen, await startValues(visited, prefilled(visited, seen)), NO_PROBLEMS)),
    );
  }

  @Post()
  async record(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const seen = await this.seen(visited, id);
    const { fields } = visited.form;
    const values = typed(fields);
    const payload = payloadOf(visited, seen);
    const again = async (given: Values, problems: FormProblems) =>
      recordPage(visited.reader, await this.model(visited, await this.seen(visited, id), given, problems));
    if (fields.get('step') === 'edit') return show(reply, await again(values, NO_PROBLEMS));
    if (fields.get('step') === 'send')
      return act(visited, {
        send: () => sendFrom(visited, 'appointment-decision', seen.facts.id, { type: 'DECIDE', ...payload }),
        then: () => `/decisions/${seen.facts.id}?done=DECIDE`,
        again,
      });
    try {
      const bad = badCharacters(Object.fromEntries(fields));
      if (bad.length > 0) throw new Invalid(bad);
      const follows = followsFrom(visited, seen, payload);
      return show(reply, followsPage(visited.reader, await this.model(visited, seen, values, NO_PROBLEMS), follows, [...fields]));
    } catch (error) {
      const problems = problemsOf(error, visited.reader.language);
      if (!problems) throw error;
      return show(reply, await again(values, problems), problems.status);
    }
  }

  private async seen(visited: Visit, id: string): Promise<DecisionSeen> {
    const seen = await decisionFor(visited, id);
    if (seen.staff === null) throw new NotFound();
    return seen;
  }

  private async model(
    visited: Visit,
    { store, facts, item, staff }: DecisionSeen,
    values: Values,
    problems: FormProblems,
  ): Promise<RecordModel> {
    const keeper = staff === 'keeper';
    return {
      item,
      names: namesIn(visited, item.state),
      keeper,
      version: facts.version,
      action: actionOf(visited, store, facts, 'DECIDE') ?? null,
      exchanges: keeper && actionOf(visited, store, facts, 'EXCHANGE')?.allowed === true,
      organs: keeper ? (await agendaChoices(this.program.pool, item.body.id, visited.reader.now)).organs : [],
      values,
      problems,
      kept: asked(visited, 'kept') !== null,
    };
  }
}

/** The payload of DECIDE. Where the whole list was confirmed, what stands seat by seat does not count. */
function payloadOf({ form: { fields } }: Visit, { store, item }: DecisionSeen): Record<string, unknown> {
  const schema = schemaOf(store.workflow.events['DECIDE']?.payload as new () => object);
  const whole = fields.get('how') === 'whole';
  const only = ['organ', 'on', 'section', 'caseNumber', 'link', 'from', 'to', ...(whole ? [] : ['outcomes'])];
  return readForm(fields, schema, { zone: item.zone, only });
}

/** The day is that of the meeting, once it has come; else today. Every seat is confirmed unless somebody says otherwise. */
function prefilled({ reader }: Visit, { item }: DecisionSeen): Values {
  const fields = new URLSearchParams();
  const today = dateIn(reader.now, item.zone);
  const planned = plannedDay(item);
  fields.set('on', planned !== null && planned < today ? planned : today);
  if (item.organ) fields.set('organ', item.organ.id);
  item.seats.forEach((_, n) => fields.set(`outcomes.${n}.outcome`, 'confirmed'));
  return typed(fields);
}
const plannedDay = ({ plannedOn, meeting, zone }: DecisionItem): string | null =>
  plannedOn ?? (meeting ? dateIn(meeting.plannedAt, zone) : null);
