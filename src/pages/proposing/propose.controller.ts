import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { scopesHeld } from '../../../workflows/kit/policy.js';
import { isId } from '../../../workflows/kit/fields.js';
import { refuseSignIn } from '../../access/refusals.js';
import { openSession } from '../../access/sessions.js';
import { publicCall } from '../../desk/public-call.js';
import { ownProposals } from '../../desk/proposal-result.js';
import { organisationsNamed } from '../../desk/organisations-named.js';
import { Invalid, NotFound, Refused } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import { startAsNewcomer, startForAnother, type Started } from '../../identity/newcomers.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, createFrom, onceOf, startValues, visit, type Visit } from '../../web/acting.js';
import { remember } from '../../web/browser.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { EMPTY, type Values } from '../../web/forms/values.js';
import { mayKeep } from '../../web/keeping-limit.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { beginningOf, notAsked } from './beginning.js';
import { proposePage } from './propose.view.js';

/** The way into a call: for the contacts of organisations, and for anybody who is here for the first time. */
@Pages('calls/:id/propose')
export class ProposeController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    return show(reply, await this.page(visited, id, await startValues(visited, EMPTY), NO_PROBLEMS));
  }

  /** Starts a draft: of the organisations chosen by their contact, of another association of whoever is signed in, or of a newcomer, who is from then on. */
  @Post()
  async start(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    const { form, reader } = visited;
    const call = await this.callOf(visited, id);
    const own = await this.ownOrganisations(visited);
    const organisations = form.fields.getAll('organisations');
    const again = (values: Values, problems: FormProblems) => this.page(visited, id, values, problems);
    if (own.length > 0 && (organisations.length > 0 || !form.fields.has('association')))
      return act(visited, {
        send: () => {
          if (organisations.length === 0) throw new Invalid([problem('/organisations', 'field.required')]);
          const chosen = own.filter((one) => organisations.includes(one.id));
          const uninvited = chosen.length === 0 ? [] : notAsked(call, chosen, reader.now);
          if (uninvited.length > 0) throw new Refused(uninvited);
          return createFrom(visited, 'candidate-proposal', { call: id, organisations, language: reader.language });
        },
        then: (outcome) => `/proposals/${outcome?.id ?? ''}/edit/person`,
        again,
      });
    let started: Started | undefined;
    const { actor } = visited;
    if (actor.kind === 'person')
      return act(visited, {
        send: async () => {
          const association = form.fields.get('association')?.trim();
          const given = { call: id, language: reader.language, ...(association ? { association } : {}) };
          started = await startForAnother(this.program.conductor, actor, given, onceOf(visited));
        },
        then: () => `/proposals/${started?.proposalId ?? ''}/edit/person`,
        again,
      });
    return act(visited, {
      send: async () => {
        if (!(await mayKeep(request, 'start'))) throw new Refused([refuseSignIn('signin.too-many-started')]);
        const given = ['email', 'association', 'givenName', 'familyName'].flatMap((name) => {
          const value = form.fields.get(name)?.trim();
          return value ? [[name, value] as const] : [];
        });
        started = await startAsNewcomer(
          this.program.conductor,
          { ...Object.fromEntries(given), call: id, language: reader.language },
          onceOf(visited),
        );
        const { token } = await openSession(this.program.pool, {
          personId: started.personId,
          how: 'started',
          userAgent: request.headers['user-agent'] ?? null,
        });
        remember(reply, token);
      },
      then: () => `/proposals/${started?.proposalId ?? ''}/edit/person`,
      again,
    });
  }

  /** Also those that stand no more: why they cannot propose, the rules tell. */
  private readonly ownOrganisations = ({ actor, reader }: Visit) =>
    organisationsNamed(this.program.pool, scopesHeld(actor, reader.now, 'contact'), reader.now);

  private async page(visited: Visit, id: string, values: Values, problems: FormProblems) {
    const { reader } = visited;
    const call = await this.callOf(visited, id);
    const contactOf = await this.ownOrganisations(visited);
    const beginning = beginningOf(call, contactOf, reader.now);
    const drafts = (await ownProposals(this.program.pool, scopesHeld(visited.actor, reader.now, 'contact'))).filter(
      (one) => one.call.id === id && one.state === 'draft',
    );
    return proposePage(reader, { call, beginning, isContact: contactOf.length > 0, drafts, values, problems });
  }

  /** @throws NotFound for a call that is not published, as for none */
  private async callOf({ reader }: Visit, id: string) {
    const call = isId(id) ? await publicCall(this.program.pool, id, reader.now) : null;
    if (!call) throw new NotFound();
    return call;
  }
}
