import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isEmail, isId } from '../../../workflows/kit/fields.js';
import { startOfDay } from '../../../workflows/kit/local-time.js';
import { GRANT_ROLES } from '../../../workflows/records/grant.js';
import { adminRegions, findOrganisations, findPeople, peopleAt } from '../../desk/admin.js';
import type { Something } from '../../desk/told.js';
import { Invalid } from '../../engine/errors.js';
import { replayed } from '../../engine/idempotency.js';
import { parsePayload, problem } from '../../engine/payload.js';
import { ACCESS } from '../../locales/admin-access.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, onceOf, startValues } from '../../web/acting.js';
import { allRead } from '../../web/forms/all-read.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { ownText } from '../../web/words.js';
import { loadFor } from '../instances/instance.js';
import { ownLabel } from '../instances/labels.js';
import { adminVisit, queryOf, type SignedVisit } from './admin.js';
import { ZONE } from './body-form.js';
import { dayIn, endOfDay } from './grants.controller.js';
import { SCOPE_OF, type Given, WHOLE } from './give-frame.js';
import { organisationStep, personStep, roleStep, scopeStep } from './give.view.js';

/**
 * Giving a right, in steps whose choices stand in the address: whose it is, which role, and towards what from when until when. A link may bring
 * some of them along, as from a body that lacks a secretary.
 */
@Pages('admin/grants/new')
export class GiveController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    const values = await startValues(visited, typed(new URLSearchParams(request.query as Record<string, string>)));
    return show(reply, await this.step(visited, givenIn(values), values, NO_PROBLEMS));
  }

  /** Makes the person, when she or he is new, and the right: both or none. */
  @Post()
  async give(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await adminVisit(request, reply, this.program);
    const given = givenIn(typed(visited.form.fields));
    return act(visited, {
      send: () => this.make(visited, given),
      then: () => '/admin/grants?done=given',
      again: (values, problems) => this.step(visited, given, values, problems),
    });
  }

  /** The first step whose choice is still open; the last one when all are made. */
  private async step(visited: SignedVisit, given: Given, values: Values, problems: FormProblems) {
    const { reader } = visited;
    const { pool } = this.program;
    const q = values.get('q');
    const looked = q.trim() !== '';
    if (given.person === '') return personStep(reader, { given, q, found: looked ? await findPeople(pool, q) : null });
    if (given.role === '') return roleStep(reader, given, problems);
    if (given.role === 'contact' && given.organisation === '')
      return organisationStep(reader, { given, q, found: looked ? await findOrganisations(pool, q, reader.now) : null });
    return this.lastStep(visited, given, values, problems);
  }

  private async make(visited: SignedVisit, given: Given): Promise<void> {
    const { actor } = visited;
    const { fields } = visited.form;
    const once = onceOf(visited);
    const [newcomer, payload] = allRead(
      () => (given.person === 'new' ? this.personOf(fields, visited.reader.language) : null),
      () => this.grantOf(given, fields),
    );
    const key = (workflow: string) => ({ actor, idempotencyKey: `${once}:${workflow}`, keyOfContent: true });
    const mayBeKnown = newcomer !== null && !fields.has('another') && (await this.alike(fields)).length > 0;
    // Sent a second time, the form finds whom it has made itself.
    if (mayBeKnown && (await replayed(this.program.pool, key('person'), newcomer)) === null)
      throw new Invalid([{ ...problem('/email', 'field.taken'), text: ACCESS.addressKnown }]);
    await this.program.conductor.together(async (create) => {
      const one = (workflow: string, content: Record<string, unknown>) => create({ workflow, payload: content, ...key(workflow) });
      const person = newcomer === null ? given.person : (await one('person', newcomer)).id;
      await one('grant', { person, ...payload });
    });
  }

  /** @throws Invalid for a scope that was not chosen, or a day that is none */
  private grantOf({ role, organisation }: Given, fields: URLSearchParams): Record<string, unknown> {
    const scope = SCOPE_OF[role as keyof typeof SCOPE_OF];
    const chosen = scope === 'organisation' ? organisation : (fields.get(scope ?? '') ?? '');
    const whole = scope === 'body' && chosen.startsWith(WHOLE);
    const id = whole ? chosen.slice(WHOLE.length) : chosen;
    const [from, until] = allRead(
      () => dayIn(fields, 'first'),
      () => endOfDay(fields, 'last'),
      () => {
        if (scope && !isId(id)) throw new Invalid([problem(`/${scope}`, 'field.required')]);
      },
    );
    return {
      role,
      ...(scope ? { [whole ? 'region' : scope]: id } : {}),
      ...(from === null ? {} : { from: startOfDay(from, ZONE).toISOString() }),
      ...(until === null ? {} : { until }),
    };
  }

  /** Who has the address of a new person already: perhaps the same one, perhaps one of a couple. */
  private async alike(fields: Pick<Values, 'get'> | URLSearchParams) {
    const address = (fields.get('email') ?? '').trim();
    return isEmail(address) ? peopleAt(this.program.pool, address) : [];
  }

  /** A new person as typed. @throws Invalid with all that is wrong */
  private personOf(fields: URLSearchParams, language: string): Record<string, unknown> {
    const given = ['givenName', 'familyName', 'email'].flatMap((name) => {
      const value = (fields.get(name) ?? '').trim();
      return value === '' ? [] : [[name, value] as const];
    });
    const person = { ...Object.fromEntries(given), language: fields.get('language') || language };
    allRead(
      () => parsePayload(this.program.engine.registry.workflow('person').workflow.create.payload, person),
      () => {
        if (!given.some(([name]) => name === 'email')) throw new Invalid([problem('/email', 'field.required')]);
      },
    );
    return person;
  }

  private async lastStep(visited: SignedVisit, given: Given, values: Values, problems: FormProblems) {
    const { reader, request } = visited;
    const { registry } = this.program.engine;
    const nameOf = async (workflow: string, id: string): Promise<string> =>
      ownLabel(await loadFor(visited, registry.workflow(workflow), id), reader.language) ?? '–';
    const regions = await adminRegions(this.program.pool, reader.now);
    const called = ({ name }: Something): string => ownText(reader, name) || '–';
    const options = (kind: 'bodies' | 'organs') =>
      regions.flatMap((region) => region[kind].map((one) => ({ value: one.id, label: `${called(one)} (${called(region)})` })));
    const whole = regions.map((region) => ({
      value: `${WHOLE}${region.id}`,
      label: reader.t(ACCESS.regional, { name: called(region) }),
    }));
    return scopeStep(reader, {
      given,
      alike: given.person === 'new' && problems.byField.has('email') ? await this.alike(values) : [],
      person: given.person === 'new' ? null : await nameOf('person', given.person),
      organisation: given.role === 'contact' ? await nameOf('organisation', given.organisation) : null,
      kept: [...options('bodies'), ...whole],
      organs: options('organs'),
      values,
      problems,
      cameBack: queryOf(request, 'kept') !== '',
    });
  }
}

/** What has been chosen already; what fits nothing was not. */
function givenIn({ get }: Pick<Values, 'get'>): Given {
  const id = (name: string): string => (isId(get(name)) ? get(name) : '');
  return {
    person: get('person') === 'new' ? 'new' : id('person'),
    role: (GRANT_ROLES as readonly string[]).includes(get('role')) ? get('role') : '',
    body: id('body'),
    region: id('region'),
    organ: id('organ'),
    organisation: id('organisation'),
  };
}
