import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Item } from '../../../workflows/appointment-decision/facts.js';
import { agendaChoices } from '../../desk/agenda.js';
import { listChoices, type ListChoices } from '../../desk/decision-list.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import type { Loaded } from '../../engine/store.js';
import { DECISION_LIST as LIST } from '../../locales/decision-list.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { optionsOf } from '../instances/choices.js';
import { actionOf, whyNot } from '../instances/instance.js';
import { ID } from '../public/address.js';
import { asked } from './asking.js';
import { decisionFor, namesIn } from './decision-model.js';
import { removing, listPage } from './list.view.js';

/** The list of a decision while it is prepared: who is on it, and what is taken off or added. */
@Pages(`decisions/${ID}/AMEND`)
export class DecisionListController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { facts } = await this.kept(visited, id);
    const organ = facts['organ'] as string | null;
    const values = await startValues(visited, typed(new URLSearchParams(organ === null ? {} : { organ })));
    return show(reply, await this.page(visited, id, values, NO_PROBLEMS));
  }

  @Post()
  async save(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    // A member of the organ knows of the list; that it is not theirs to change, the engine says.
    const { facts } = await decisionFor(visited, id);
    const organ = visited.form.fields.get('organ')?.trim() ?? '';
    return act(visited, {
      send: async () => {
        const items = itemsFrom(visited, facts, await listChoices(this.program.pool, facts.id, visited.reader.now));
        return sendFrom(visited, 'appointment-decision', facts.id, { type: 'AMEND', items, ...(organ === '' ? {} : { organ }) });
      },
      then: () => `/decisions/${facts.id}?done=AMEND`,
      again: (values, problems) => this.page(visited, id, values, problems),
    });
  }

  private async kept(visited: Visit, id: string) {
    const seen = await decisionFor(visited, id);
    if (seen.staff !== 'keeper') throw new NotFound();
    return seen;
  }

  private async page(visited: Visit, id: string, values: Values, problems: FormProblems) {
    const { store, facts, item } = await this.kept(visited, id);
    const { pool } = this.program;
    const { now } = visited.reader;
    const within = { body: item.body.id };
    const choices = await listChoices(pool, item.id, now);
    const some = choices.seats.length > 0;
    return listPage(visited.reader, {
      item,
      names: namesIn(visited, item.state),
      version: facts.version,
      against: whyNot(visited, store, facts, 'AMEND'),
      exchanges: actionOf(visited, store, facts, 'EXCHANGE')?.allowed === true,
      organs: await agendaChoices(pool, item.body.id, now),
      choices,
      people: some ? await optionsOf(visited, 'people', within) : [],
      organisations: some ? await optionsOf(visited, 'organisations', within) : [],
      values,
      problems,
      kept: asked(visited, 'kept') !== null,
    });
  }
}

/**
 * The list as the form leaves it: what stays, then what is added.
 * @throws Invalid where somebody is to be added of whom half is said, or who is not proposed any more
 */
function itemsFrom({ form: { fields } }: Visit, { items }: Loaded, { proposed }: ListChoices): Record<string, string>[] {
  const stay = (items as readonly Item[]).filter(({ seat }) => !fields.has(removing(seat)));
  const ticked = fields.getAll('candidacy');
  // Sent a second time, the form finds on the list whom it has added itself.
  const known = new Set([...proposed, ...(items as readonly Item[])].map(({ candidacy }) => candidacy));
  if (ticked.some((candidacy) => !known.has(candidacy)))
    throw new Invalid([{ ...problem('/candidacy', 'field.no-such'), text: LIST.proposedNoMore }]);
  const added = proposed
    .filter(({ candidacy }) => ticked.includes(candidacy))
    .map(({ candidacy, seat, organisation }) => ({ seat: seat.id, candidacy, person: null, organisation: organisation?.id ?? null }));
  const [seat, person, organisation] = ['seat', 'person', 'organisation'].map((name) => fields.get(name)?.trim() ?? '') as [
    string,
    string,
    string,
  ];
  if (seat === '' && (person !== '' || organisation !== '')) throw new Invalid([problem('/seat', 'field.required')]);
  if (seat !== '' && person === '') throw new Invalid([problem('/person', 'field.required')]);
  const own = seat === '' ? [] : [{ seat, candidacy: null, person, organisation: organisation === '' ? null : organisation }];
  return [...stay, ...added, ...own].map((one) =>
    given({ seat: one.seat, candidacy: one.candidacy, person: one.person, organisation: one.organisation }),
  );
}

/** What is said of an item, without what is not. */
const given = (item: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(item).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
