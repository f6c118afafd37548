import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { scopesHeld } from '../../../workflows/kit/policy.js';
import { isId, isLocalDate } from '../../../workflows/kit/fields.js';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { addDays, startOfDay } from '../../../workflows/kit/local-time.js';
import { contactsOf } from '../../desk/association-contacts.js';
import { ownMembers } from '../../desk/members.js';
import { ownProposals } from '../../desk/proposal-result.js';
import { waitingForContact } from '../../desk/waiting.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import type { Store } from '../../engine/store.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, onceOf, sendFrom, signedVisit, startValues } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { isoDate, readForm } from '../../web/forms/read.js';
import { EMPTY, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { loadFor } from '../instances/instance.js';
import { associationPage, type AssociationForm } from './association.view.js';
import { addContact } from './handover.js';
import { together } from './waiting-list.js';

type Signed = Awaited<ReturnType<typeof signedVisit>>;
const ZONE = 'Europe/Helsinki';

/** What an organisation has here, for its contacts: others know only its public page. */
@Pages('associations/:id')
export class AssociationController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async read(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await this.contact(request, reply, id);
    return this.back(visited, id, 'settings');
  }

  /** The way back to a form that was sent after the session had ended: the same page with what was typed. */
  @Get('contacts')
  async readAdding(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.back(await this.contact(request, reply, id), id, 'add');
  }

  @Get('contacts/:grant')
  async readEnding(
    @Param('id') id: string,
    @Param('grant') grant: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const visited = await this.contact(request, reply, id);
    await this.grantOf(visited, id, grant);
    return this.back(visited, id, grant);
  }

  /** Mailbox and language. */
  @Post()
  async amend(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await this.contact(request, reply, id);
    const schema = schemaOf(this.store.workflow.events['AMEND']?.payload as never);
    const payload = readForm(visited.form.fields, schema, { zone: ZONE, only: ['mailbox', 'language'], empties: true });
    return act(visited, {
      send: () => sendFrom(visited, 'organisation', id, { type: 'AMEND', ...payload }),
      then: () => `/associations/${id}?saved`,
      again: (values, problems) => this.page(visited, id, 'settings', values, problems),
    });
  }

  /** Hands over: somebody new may act for the organisation from now on. */
  @Post('contacts')
  async add(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await this.contact(request, reply, id);
    const { actor, reader, form } = visited;
    return act(visited, {
      send: () => addContact(this.program.conductor, id, { actor, fields: form.fields, language: reader.language, once: onceOf(visited) }),
      then: () => `/associations/${id}?added`,
      again: (values, problems) => this.page(visited, id, 'add', values, problems),
    });
  }

  /** Ends somebody's right, or one's own: the last one stays, by the rules. */
  @Post('contacts/:grant')
  async end(
    @Param('id') id: string,
    @Param('grant') grant: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const visited = await this.contact(request, reply, id);
    await this.grantOf(visited, id, grant);
    const day = isoDate(visited.form.fields.get('until') ?? '');
    return act(visited, {
      send: () => {
        if (!isLocalDate(day)) throw new Invalid([problem('/until', day === '' ? 'field.required' : 'field.not-date')]);
        return sendFrom(visited, 'grant', grant, { type: 'AMEND', until: startOfDay(addDays(day, 1), ZONE).toISOString() });
      },
      then: () => `/associations/${id}?ended`,
      again: (values, problems) => this.page(visited, id, grant, values, problems),
    });
  }

  /** @throws SignInNeeded, and NotFound for whoever is no contact of it now */
  private async contact(request: FastifyRequest, reply: FastifyReply, id: string): Promise<Signed> {
    const visited = await signedVisit(request, reply, this.program);
    if (!scopesHeld(visited.actor, visited.reader.now, 'contact').includes(id)) throw new NotFound();
    return visited;
  }

  /** @throws NotFound for a right towards another organisation */
  private async grantOf(visited: Signed, id: string, grant: string): Promise<void> {
    const grants = this.program.engine.registry.workflow('grant');
    if (!isId(grant) || (await loadFor(visited, grants, grant))['organisation'] !== id) throw new NotFound();
  }

  /** @param form the one that what was kept belongs to, if anything was */
  private async back(visited: Signed, id: string, form: AssociationForm): Promise<string> {
    const kept = await startValues(visited, EMPTY);
    return show(visited.reply, await this.page(visited, id, kept === EMPTY ? null : form, kept, NO_PROBLEMS));
  }

  private async page(visited: Signed, id: string, wrong: AssociationForm | null, values: Values, problems: FormProblems) {
    const { reader, personId, request } = visited;
    const { pool } = this.program;
    const { now } = reader;
    const facts = await loadFor(visited, this.store, id);
    const query = (request.query ?? {}) as Record<string, unknown>;
    return associationPage(reader, {
      id,
      version: facts.version,
      name: String(facts['name']),
      hasPage: facts['verified'] === true || facts['newcomer'] !== true,
      mailbox: facts['mailbox'] as string | null,
      language: String(facts['language']),
      waiting: together(await waitingForContact(pool, [id], personId, now)),
      proposals: await ownProposals(pool, [id]),
      members: await ownMembers(pool, [id], now),
      contacts: await contactsOf(pool, id, now),
      wrong,
      kept: wrong !== null && problems.status === 200,
      values,
      problems,
      done: (['added', 'ended', 'saved'] as const).find((what) => what in query) ?? null,
    });
  }

  private get store(): Store {
    return this.program.engine.registry.workflow('organisation');
  }
}
