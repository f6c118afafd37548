import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { likelyDay } from '../../../workflows/appointment-decision/day.js';
import type { DecisionFacts } from '../../../workflows/appointment-decision/facts.js';
import { schemaOf } from '../../../workflows/kit/schema.js';
import type { Language } from '../../../workflows/kit/text.js';
import { agendaChoices } from '../../desk/agenda.js';
import type { DecisionSeat } from '../../desk/decision.js';
import { Refused } from '../../engine/errors.js';
import { DECIDING } from '../../locales/deciding.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, mustBeStorable, sendFrom, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, problemsOf, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf, waysOf, type Available } from '../instances/instance.js';
import { seatLabel } from '../instances/labels.js';
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
    const seen = await decisionFor(visited, id);
    return show(
      reply,
      recordPage(visited.reader, await this.model(visited, seen, await startValues(visited, prefilled(seen)), NO_PROBLEMS)),
    );
  }

  @Post()
  async record(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const seen = await decisionFor(visited, id);
    const { fields } = visited.form;
    const values = typed(fields);
    const again = async (given: Values, problems: FormProblems) =>
      recordPage(visited.reader, await this.model(visited, await decisionFor(visited, id), given, problems));
    if (fields.get('step') === 'edit') return show(reply, await again(values, NO_PROBLEMS));
    if (fields.get('step') === 'send')
      return act(visited, {
        send: async () => sendFrom(visited, 'appointment-decision', seen.facts.id, { type: 'DECIDE', ...payloadOf(visited, seen) }),
        then: () => `/decisions/${seen.facts.id}?done=DECIDE`,
        again,
      });
    try {
      mustBeStorable(visited.form);
      const follows = followsFrom(visited, seen, payloadOf(visited, seen));
      return show(reply, followsPage(visited.reader, await this.model(visited, seen, values, NO_PROBLEMS), follows, [...fields]));
    } catch (error) {
      const problems = problemsOf(error, visited.reader.language);
      if (!problems) throw error;
      return show(reply, await again(values, problems), problems.status, fields);
    }
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
      action: waysOf(visited, store, facts, ['DECIDE'])[0] as Available,
      places: keeper && actionOf(visited, store, facts, 'PLACE_ON_AGENDA')?.allowed === true,
      exchanges: keeper && actionOf(visited, store, facts, 'EXCHANGE')?.allowed === true,
      organs: keeper ? await agendaChoices(this.program.pool, item.body.id, visited.reader.now) : [],
      values,
      problems,
      kept: asked(visited, 'kept') !== null,
    };
  }
}

const ACT = ['organ', 'on', 'section', 'caseNumber', 'link', 'from', 'to'];

/**
 * The payload of DECIDE. A whole list is confirmed in one act, unless grounds were written for a seat, which would be lost.
 * @throws Refused when the whole list was pressed while a seat is set to something else: one of the two was not meant
 */
function payloadOf({ form: { fields } }: Visit, { store, item }: DecisionSeen): Record<string, unknown> {
  const schema = schemaOf(store.workflow.events['DECIDE']?.payload as new () => object);
  const payload = readForm(fields, schema, { zone: item.zone, only: [...ACT, 'outcomes'] });
  if (fields.get('how') !== 'whole') return payload;
  const { outcomes, ...act } = payload;
  const given = outcomes as readonly { readonly seat?: string; readonly outcome?: string; readonly grounds?: string }[];
  const others = given.filter(({ outcome }) => outcome !== undefined && outcome !== 'confirmed');
  if (others.length > 0) throw differs(item.seats.filter(({ seat }) => others.some((one) => one.seat === seat.id)));
  return given.some(({ grounds }) => grounds !== undefined) ? payload : act;
}

function differs(others: readonly DecisionSeat[]): Refused {
  const told = (language: Language): string => others.map(({ seat }) => seatLabel({ ...seat }, language)).join('; ');
  const seats = { fi: told('fi'), sv: told('sv'), en: told('en') };
  return new Refused([{ code: 'decision.whole-differs', text: DECIDING.wholeDiffers, values: { count: others.length, seats } }]);
}

/** Every seat is confirmed unless somebody says otherwise. */
function prefilled({ facts, item }: DecisionSeen): Values {
  const fields = new URLSearchParams();
  fields.set('on', likelyDay(facts as unknown as DecisionFacts));
  if (item.organ) fields.set('organ', item.organ.id);
  item.seats.forEach((_, n) => fields.set(`outcomes.${n}.outcome`, 'confirmed'));
  return typed(fields);
}
