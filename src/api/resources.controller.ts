import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../workflows/kit/fields.js';
import { Invalid, NotFound } from '../engine/errors.js';
import { knows } from '../engine/permission.js';
import { loadFacts } from '../engine/load.js';
import type { Outcome } from '../engine/command.js';
import { problem } from '../engine/payload.js';
import type { Loaded, Store } from '../engine/store.js';
import { PROGRAM, type Program } from '../program.js';
import { askedBy, inLanguage, type Asked } from './context.js';
import { journalOf } from './journal-view.js';
import { list } from './listing.js';
import { present } from './present.js';
import { ApiProblem } from './problems.js';
import { eventOf, keyOf, objectOf, versionOf } from './request.js';

/** Every collection, the same way: what differs stands in its workflow and its store. */
@Controller('api/v1')
export class ResourcesController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(':collection')
  async list(
    @Param('collection') collection: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const store = this.program.engine.registry.collection(collection);
    const { actor, language } = askedBy(request);
    if (actor.kind === 'public' && store.readable.public === undefined) throw new ApiProblem('unauthenticated');
    const page = await list(this.program.pool, store, actor, await this.program.clock.now(), query);
    inLanguage(reply, language);
    return { items: page.items.map((facts) => present(store, facts, language)), next: page.next };
  }

  @Post(':collection')
  @HttpCode(201)
  async create(
    @Param('collection') collection: string,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const store = this.program.engine.registry.collection(collection);
    const asked = askedBy(request);
    const outcome = await this.program.conductor.create({
      workflow: store.workflow.name,
      actor: asked.actor,
      payload: objectOf(body),
      ...keyOf(key),
    });
    void reply.header('location', `/api/v1/${collection}/${outcome.id}`);
    if (outcome.replayed) void reply.status(200);
    return this.answer(store, outcome, asked, reply);
  }

  @Get(':collection/:id')
  async read(
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const store = this.program.engine.registry.collection(collection);
    const asked = askedBy(request);
    const facts = await this.load(store, id, asked);
    inLanguage(reply, asked.language);
    void reply.header('etag', `"${facts.version}"`);
    return present(store, facts, asked.language);
  }

  @Patch(':collection/:id')
  async amend(
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const changes = objectOf(body);
    if ('type' in changes) throw new Invalid([problem('/type', 'field.unknown')]);
    return this.send(collection, id, { ...changes, type: 'AMEND' }, ifMatch, key, request, reply);
  }

  @Post(':collection/:id/events')
  @HttpCode(200)
  async event(
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.send(collection, id, eventOf(body), ifMatch, key, request, reply);
  }

  @Get(':collection/:id/journal')
  async journal(
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const store = this.program.engine.registry.collection(collection);
    const asked = askedBy(request);
    const facts = await this.load(store, id, asked);
    inLanguage(reply, asked.language);
    return { items: await journalOf(this.program.pool, store, facts, asked) };
  }

  private async send(
    collection: string,
    id: string,
    event: { type: string },
    ifMatch: string | undefined,
    key: string | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const store = this.program.engine.registry.collection(collection);
    if (!isId(id)) throw new NotFound();
    const asked = askedBy(request);
    const outcome = await this.program.conductor.send({
      workflow: store.workflow.name,
      id,
      actor: asked.actor,
      event,
      ...versionOf(ifMatch),
      ...keyOf(key),
    });
    return this.answer(store, outcome, asked, reply);
  }

  /** The resource as it is now; a replay says which version was made then, and shows what others made of it since only to who may know of it. */
  private async answer(store: Store, outcome: Outcome, { actor, language }: Asked, reply: FastifyReply) {
    const [facts] = await loadFacts(this.program.pool, store, [outcome.id], await this.program.clock.now(), actor);
    if (!facts || (outcome.replayed && facts.version !== outcome.version && !knows(store, facts))) throw new NotFound();
    inLanguage(reply, language);
    void reply.header('etag', `"${facts.version}"`);
    if (outcome.replayed) void reply.header('idempotency-replayed', 'true');
    return { ...present(store, facts, language), ...(outcome.replayed ? { replayed: { version: outcome.version } } : {}) };
  }

  private async load(store: Store, id: string, { actor }: Asked): Promise<Loaded> {
    const [facts] = isId(id) ? await loadFacts(this.program.pool, store, [id], await this.program.clock.now(), actor) : [];
    if (!facts || !knows(store, facts)) throw new NotFound();
    return facts;
  }
}
