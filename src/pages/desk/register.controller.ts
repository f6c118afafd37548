import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import { isKeeper, rolesHeld } from '../../../workflows/kit/policy.js';
import { organisationNames, organisationRegister } from '../../desk/registers.js';
import { NotFound } from '../../engine/errors.js';
import { loadFacts } from '../../engine/load.js';
import { REGISTER } from '../../locales/keeping.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, onceOf, sendFrom, signedVisit, startValues, visit, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { EMPTY } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf, loadFor } from '../instances/instance.js';
import { addContact } from '../mine/handover.js';
import { organisationShown } from '../public/organisation-model.js';
import { keptBodies, pageAsked, queried } from './keeping.js';
import { namesPage, registerPage } from './register.view.js';

/** The register of organisations: names for everybody, and for keepers what they keep. */
@Pages('organisations')
export class RegisterController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async register(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    const { actor, reader } = visited;
    const roles = rolesHeld(actor, reader.now);
    if (['secretary', 'substitute', 'administrator'].some((role) => roles.has(role as 'secretary')))
      return show(reply, await this.kept(visited, NO_PROBLEMS));
    const q = queried(visited, 'q');
    const found = await organisationNames(this.program.pool, { q: q ?? undefined, page: pageAsked(visited) }, reader.now);
    return show(reply, namesPage(reader, { found, q }));
  }

  /** One press that says: it exists, and whoever acts for it may. */
  @Post(':id/verify')
  async verify(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    keptBodies(visited);
    const facts = await loadFor(visited, this.program.engine.registry.workflow('organisation'), id);
    if (facts['verified'] === undefined) throw new NotFound();
    const back = new URLSearchParams(
      [...visited.form.fields].filter(([name, value]) => ['q', 'verified', 'body', 'page'].includes(name) && value !== ''),
    );
    const onPage = visited.form.fields.get('how') === 'page';
    const list = `/organisations?${new URLSearchParams([...back, ['done', 'verified']]).toString()}`;
    return act(visited, {
      send: () => sendFrom(visited, 'organisation', id, { type: 'AMEND', verified: true }),
      then: () => (onPage ? `/organisations/${facts.id}?done=verified` : list),
      again: (_, problems) => (onPage ? organisationShown(visited, facts.id, EMPTY, problems) : this.kept(visited, problems)),
    });
  }

  /** Somebody new may act for the organisation from now on: whoever asks by e-mail or telephone is entered by the secretary. */
  @Post(':id/contacts')
  async addContact(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    keptBodies(visited);
    const facts = await loadFor(visited, this.program.engine.registry.workflow('organisation'), id);
    if (!isKeeper(facts.roles)) throw new NotFound();
    const { actor, reader, form } = visited;
    return act(visited, {
      send: () =>
        addContact(this.program.conductor, facts.id, { actor, fields: form.fields, language: reader.language, once: onceOf(visited) }),
      then: () => `/organisations/${facts.id}?done=contact`,
      again: (values, problems) => organisationShown(visited, facts.id, values, problems),
    });
  }

  /** The way back to a form that was sent after the session had ended. */
  @Get(':id/contacts')
  async readAdding(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    keptBodies(visited);
    const facts = await loadFor(visited, this.program.engine.registry.workflow('organisation'), id);
    if (!isKeeper(facts.roles)) throw new NotFound();
    return show(reply, await organisationShown(visited, facts.id, await startValues(visited, EMPTY)));
  }

  private async kept(visited: Visit, problems: FormProblems) {
    const { reader, program, actor } = visited;
    const kept = keptBodies(visited);
    const [q, verified, asked] = ['q', 'verified', 'body'].map((name) => queried(visited, name)) as [
      string | null,
      string | null,
      string | null,
    ];
    const body = asked !== null && isId(asked) && (kept?.includes(asked) ?? true) ? asked : null;
    // Whoever looks for a name looks in all of the register: the organisation may have had nothing to do with the body yet.
    const found = await organisationRegister(
      program.pool,
      {
        bodyIds: body === null ? kept : [body],
        everywhere: q !== null,
        verified: verified === 'no' || verified === 'waiting' ? false : verified === 'yes' ? true : null,
        proposing: verified === 'waiting',
        page: pageAsked(visited),
        ...(q === null ? {} : { q }),
      },
      reader.now,
    );
    const store = program.engine.registry.workflow('organisation');
    const ids = found.rows.filter((one) => !one.verified && one.state === 'current').map(({ id }) => id);
    const facts = ids.length === 0 ? [] : await loadFacts(program.pool, store, ids, reader.now, actor);
    const verifiable = new Map(
      facts.flatMap((one) => (actionOf(visited, store, one, 'AMEND')?.allowed ? [[one.id, one.version] as const] : [])),
    );
    return registerPage(reader, {
      found,
      q,
      verified,
      body,
      verifiable,
      problems,
      notice: queried(visited, 'done') === 'verified' ? reader.t(REGISTER.verifiedNow) : null,
    });
  }
}
