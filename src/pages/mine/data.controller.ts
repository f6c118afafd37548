import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf, type Schema } from '../../../workflows/kit/schema.js';
import { sessionsOf } from '../../access/sessions.js';
import { ownDoings } from '../../desk/members.js';
import { ownData } from '../../desk/own-data.js';
import { Invalid } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import type { Store } from '../../engine/store.js';
import { renderLetters } from '../../notifications/render.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, signedVisit, startValues } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { loadFor } from '../instances/instance.js';
import { originOf } from '../signing-in/origin.js';
import { dataPage, type DataModel } from './data.view.js';

type Signed = Awaited<ReturnType<typeof signedVisit>>;
/** What somebody amends of themselves. */
const OWN = ['givenName', 'familyName', 'email', 'phone', 'language'] as const;
/** Facts that cannot be empty. */
const NAMES = ['givenName', 'familyName'];

/** Everything that is held about whoever has signed in, to read, to amend and to take along. */
@Pages('me')
export class DataController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get('data')
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    return show(reply, await this.page(visited, null, NO_PROBLEMS));
  }

  @Post('data')
  async amend(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const payload = readForm(visited.form.fields, this.schema, { zone: 'Europe/Helsinki', only: OWN, empties: true });
    return act(visited, {
      send: () => {
        // The API leaves a name as it is where none is given; who empties its field here is told that a name cannot be empty.
        const blank = NAMES.filter((name) => payload[name] === undefined);
        if (blank.length > 0) throw new Invalid(blank.map((name) => problem(`/${name}`, 'field.required')));
        return sendFrom(visited, 'person', visited.personId, { type: 'AMEND', ...payload });
      },
      then: () => '/me/data?saved',
      again: (values, problems) => this.page(visited, values, problems),
    });
  }

  /** The same as a file that other programs can read. */
  @Get('data.json')
  async download(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { held } = await this.gathered(await signedVisit(request, reply, this.program));
    void reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="edustus-omat-tiedot.json"')
      .header('cache-control', 'no-store');
    return JSON.stringify(held, null, 2);
  }

  private async page(visited: Signed, values: Values | null, problems: FormProblems) {
    const { facts, held } = await this.gathered(visited);
    const { person } = held;
    const own = new URLSearchParams(
      OWN.flatMap((name): [string, string][] => {
        const value = name === 'email' ? person.emails[0] : person[name];
        return value ? [[name, value]] : [];
      }),
    );
    return dataPage(visited.reader, {
      ...held,
      version: facts.version,
      schema: this.schema,
      fields: OWN,
      values: values ?? (await startValues(visited, typed(own))),
      problems,
      saved: 'saved' in ((visited.request.query as object | undefined) ?? {}),
    });
  }

  private async gathered(visited: Signed) {
    const { program, reader, personId, request } = visited;
    const { pool } = program;
    const facts = await loadFor(visited, this.store, personId);
    const { letters, ...data } = await ownData(pool, personId, reader.now);
    const rendered = await renderLetters(pool, letters, { baseUrl: originOf(request, program), links: null });
    const person = {
      givenName: String(facts['givenName']),
      familyName: String(facts['familyName']),
      language: String(facts['language']),
      emails: facts['emails'] as readonly string[],
      phone: facts['phone'] as string | null,
    };
    const held: Omit<DataModel, 'version' | 'schema' | 'fields' | 'values' | 'problems' | 'saved'> = {
      person,
      doings: await ownDoings(pool, personId, reader.now),
      ...data,
      sessions: await sessionsOf(pool, personId),
      letters: letters.map((letter, n) => ({ ...letter, subject: rendered[n]?.subject ?? '', text: rendered[n]?.text ?? '' })),
    };
    return { facts, held };
  }

  private get store(): Store {
    return this.program.engine.registry.workflow('person');
  }

  private get schema(): Schema {
    const payload = this.store.workflow.events['AMEND']?.payload;
    return payload ? schemaOf(payload) : {};
  }
}
