import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { type Actor, rolesHeld, scopesHeld } from '../../../workflows/kit/policy.js';
import type { Options } from '../../web/forms/schema-fields.js';
import { None, type Workflow } from '../../../workflows/kit/workflow.js';
import { Forbidden, Invalid, NotFound } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import type { Loaded, Store } from '../../engine/store.js';
import { list } from '../../api/listing.js';
import { ABOUT_TO } from '../../locales/about-to.js';
import { severalOf } from '../../locales/collections.js';
import { doneAs } from '../../locales/done.js';
import { FORM_TITLES } from '../../locales/form-titles.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, createFrom, sendFrom, signedVisit, startValues, visit, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { emptied, readForm } from '../../web/forms/read.js';
import { filled, typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { asItIs, chosenFrom, mendOf, replacing, warningOf } from './form-aids.js';
import { choicesFor } from './choices.js';
import { type EventModel, eventPage } from './event.view.js';
import { actionOf, loadFor, whyNot, whyNotMake } from './instance.js';
import { instancePage } from './instance.view.js';
import { titlesOf } from './labels.js';
import { listPage } from './list.view.js';
import { aboutOf, saidOf } from './kept-events.js';
import { askedFor, uploadedIn } from './uploaded.js';
import { crumbOf, homeOf, instanceModel, titleIn } from './model.js';

const ZONE = 'Europe/Helsinki';

/**
 * The pages that everything has, made from its workflow: a list, the page of one, a form per event and one for a new one. Pages of an audience's own
 * stand before these; what none was made for can still be seen and done here.
 */
@Pages()
export class InstancesController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(':collection')
  async list(@Param('collection') collection: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const store = this.program.engine.registry.collection(collection);
    const visited =
      store.readable.public === undefined ? await signedVisit(request, reply, this.program) : await visit(request, reply, this.program);
    const { cursor, body } = request.query as Record<string, unknown>;
    const query = { ...(cursor === undefined ? {} : { cursor }), ...(body === undefined ? {} : { body }) };
    const page = await list(this.program.pool, store, visited.actor, visited.reader.now, query, 'newest');
    const { now, language } = visited.reader;
    const titles = await titlesOf(this.program.pool, this.program.engine.registry, store, page.items, now, visited.actor, language);
    const items = page.items.map((facts) => ({
      id: facts.id,
      title: titles.get(facts.id) ?? '',
      state: facts.state,
      href: homeOf(store, facts),
    }));
    return show(
      reply,
      listPage(visited.reader, {
        store,
        items,
        query: typeof body === 'string' ? `body=${encodeURIComponent(body)}` : '',
        next: page.next,
        creatable: makesNew(visited.actor, store),
      }),
    );
  }

  @Get(':collection/new')
  async newForm(@Param('collection') collection: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const store = this.program.engine.registry.collection(collection);
    const visited = await signedVisit(request, reply, this.program);
    const values = await startValues(visited, typed(new URLSearchParams(request.url.split('?')[1])));
    return show(reply, eventPage(visited.reader, await this.creating(visited, store, values, NO_PROBLEMS)));
  }

  @Post(':collection/new')
  async create(@Param('collection') collection: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const store = this.program.engine.registry.collection(collection);
    const visited = await signedVisit(request, reply, this.program);
    const { workflow } = store;
    const schema = workflow.create.payload ? schemaOf(workflow.create.payload) : {};
    return act(visited, {
      send: async () => {
        const given = {
          ...readForm(visited.form.fields, schema, { zone: ZONE, only: askedFor(schema) }),
          ...uploadedIn(visited.form, schema),
        };
        try {
          return await createFrom(visited, workflow.name, given);
        } catch (error) {
          // Who keeps a body alone makes what belongs to it; what belongs to none is the administrator's.
          if (error instanceof Forbidden && namesOf(schema).includes('body') && isHomeless(given) && keepersMake(visited, workflow))
            throw new Invalid([problem('/body', 'field.required')]);
          throw error;
        }
      },
      then: (outcome) => `/${collection}/${outcome?.id ?? ''}?done=CREATE`,
      again: async (values, problems) => eventPage(visited.reader, await this.creating(visited, store, values, problems)),
    });
  }

  @Get(':collection/:id')
  async one(
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const visited = await visit(request, reply, this.program);
    const store = this.program.engine.registry.collection(collection);
    const facts = await loadFor(visited, store, id);
    const model = await instanceModel(visited, store, facts);
    return show(reply, instancePage(visited.reader, { ...model, title: await titleIn(visited, store, facts) }));
  }

  @Get(':collection/:id/:event')
  async eventForm(
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Param('event') event: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const visited = await signedVisit(request, reply, this.program);
    const store = this.program.engine.registry.collection(collection);
    const facts = await loadFor(visited, store, id);
    const schema = schemaFor(store, event);
    // A link may bring a choice along, as the seat that it stood beside.
    const brought = typed(new URLSearchParams(request.url.split('?')[1]));
    const present = asItIs(facts, event);
    const values = await startValues(visited, present && schema ? filled(present, schema, ZONE) : brought);
    return show(reply, eventPage(visited.reader, await this.asking(visited, store, facts, event, values, NO_PROBLEMS)));
  }

  @Post(':collection/:id/:event')
  async send(
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Param('event') event: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const visited = await signedVisit(request, reply, this.program);
    const store = this.program.engine.registry.collection(collection);
    const facts = await loadFor(visited, store, id);
    const schema = schemaFor(store, event);
    const payload = schema
      ? readForm(visited.form.fields, schema, { zone: ZONE, only: namesFor(store, event, schema, facts), empties: event === 'AMEND' })
      : {};
    return act(visited, {
      send: () => {
        const lacking = event === 'AMEND' && schema ? emptied(visited.form.fields, schema, facts) : [];
        if (lacking.length > 0) throw new Invalid(lacking);
        return sendFrom(visited, store.workflow.name, id, { type: event, ...payload });
      },
      then: () => `${homeOf(store, facts)}?done=${doneAs(event, payload)}`,
      again: async (values, problems) =>
        eventPage(visited.reader, await this.asking(visited, store, await loadFor(visited, store, facts.id), event, values, problems)),
    });
  }

  private async asking(
    visited: Visit,
    store: Store,
    facts: Loaded,
    event: string,
    values: Values,
    problems: FormProblems,
  ): Promise<EventModel> {
    const action = actionOf(visited, store, facts, event);
    const definition = Object.hasOwn(store.workflow.events, event) ? store.workflow.events[event] : undefined;
    if (!definition) throw new NotFound();
    const schema = schemaFor(store, event);
    const only = schema ? namesFor(store, event, schema, facts) : [];
    // What the state does not know, or what nobody but Edustus sends, has no form either.
    const known = whyNot(visited, store, facts, event);
    return {
      workflow: store.workflow.name,
      event,
      label: visited.reader.t(saidOf(store, facts, event) ?? definition.label),
      title: titleOf(visited, store, event),
      about: aboutOf(store, facts, event),
      of: await crumbOf(visited, store, facts),
      mend: mendOf(visited, store, facts, event),
      warning: await warningOf(visited, store, facts, event),
      schema,
      only,
      values,
      problems: problems.status === 200 ? { ...problems, reasons: known } : problems,
      aside: replacing(visited, store, facts, event),
      options: schema ? chosenFrom(store, facts, event, await choicesFor(visited, schema, only, within(facts))) : {},
      version: facts.version,
      refused: action?.allowed !== true && problems.status === 200,
      kept: 'kept' in ((visited.request.query as object | undefined) ?? {}),
    };
  }

  private async creating(visited: Visit, store: Store, values: Values, problems: FormProblems): Promise<EventModel> {
    const { workflow } = store;
    const schema = workflow.create.payload ? schemaOf(workflow.create.payload) : null;
    const only = schema ? askedFor(schema) : [];
    const never = problems.status === 200 ? whyNotMake(visited, workflow) : [];
    return {
      workflow: workflow.name,
      event: 'CREATE',
      label: visited.reader.t(workflow.create.label),
      title: titleOf(visited, store, 'CREATE'),
      about: ABOUT_TO[`${workflow.name}.CREATE`] ?? null,
      of: { label: visited.reader.t(severalOf(workflow)), href: visited.reader.to(`/${workflow.collection}`) },
      mend: null,
      warning: null,
      aside: null,
      schema,
      only,
      values,
      problems: never.length > 0 ? { ...problems, reasons: never } : problems,
      options:
        schema && never.length === 0
          ? ownBodies(visited, await choicesFor(visited, schema, only, { body: isId(values.get('body')) ? values.get('body') : null }))
          : {},
      version: null,
      refused: never.length > 0,
      kept: 'kept' in ((visited.request.query as object | undefined) ?? {}),
    };
  }
}

/** Who keeps some bodies makes things for those alone. */
function ownBodies({ actor, reader }: Visit, options: Options): Options {
  const kept = scopesHeld(actor, reader.now, 'secretary', 'substitute');
  if (!options['body'] || kept.length === 0 || rolesHeld(actor, reader.now).has('administrator')) return options;
  return { ...options, body: options['body'].filter(({ value }) => kept.includes(value)) };
}

const within = (facts: Loaded) => ({
  body: facts.scope.bodyId ?? null,
  call: typeof facts['call'] === 'string' ? facts['call'] : null,
  organ: facts.scope.organId ?? null,
});

/** What is added or changed, where the button does not say it. */
function titleOf({ reader }: Visit, { workflow }: Store, event: string): string | undefined {
  const title = FORM_TITLES[`${workflow.name}.${event}`];
  return title && reader.t(title);
}
const namesOf = (schema: object): string[] => Object.keys((schema as { properties?: object }).properties ?? {});
/** The fields that an instance has as it is. */
const namesFor = ({ workflow }: Store, event: string, schema: object, facts: Loaded): string[] => {
  const out = workflow.events[event]?.lacks?.(facts) ?? [];
  return namesOf(schema).filter((name) => !out.includes(name));
};
const schemaFor = ({ workflow }: Store, event: string) => {
  const payload = Object.hasOwn(workflow.events, event) ? workflow.events[event]?.payload : undefined;
  return payload && payload !== None ? schemaOf(payload) : null;
};

/** Whether a payload says of nothing that it belongs there. */
const isHomeless = (given: object): boolean => !['body', 'call', 'organisation', 'region'].some((name) => name in given);

/** Who makes new ones at most. */
const makersOf = ({ create }: Workflow) => (typeof create.may === 'function' ? create.mayAtMost : create.may);

/** Whether the visitor keeps a body, and makes new ones for that. */
const keepersMake = ({ actor, reader }: Visit, workflow: Workflow): boolean =>
  makersOf(workflow)?.includes('secretary') === true && scopesHeld(actor, reader.now, 'secretary', 'substitute').length > 0;

/** Whether people with somebody's roles make new ones at all; whether this one may, the form tells. */
function makesNew(actor: Actor, { workflow }: Store): boolean {
  if (actor.kind !== 'person') return false;
  const most = makersOf(workflow);
  return most === undefined || actor.grants.some(({ role }) => most.includes(role === 'substitute' ? 'secretary' : role));
}
