import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { Answer, Declining, Giving } from '../../../workflows/consent/facts.js';
import { consentAsked } from '../../desk/consent-page.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import type { Loaded } from '../../engine/store.js';
import { ENTERING } from '../../locales/entering.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { EMPTY, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { waysOf } from '../instances/instance.js';
import { answersOf } from '../proposing/steps.js';
import { enterConsentPage } from './enter-consent.view.js';
import { loadKept } from './keeping.js';
import { keepOriginals, onceWithFile, originalsIn } from './originals.js';

/** The answers that may come, with their fields beside channel, arrival and original. */
const ANSWERS = {
  GIVE: { payload: Giving, only: ['channel', 'receivedAt', 'publishName', 'represents'] },
  DECLINE: { payload: Declining, only: ['channel', 'receivedAt', 'reason'] },
  NOT_ME: { payload: Answer, only: ['channel', 'receivedAt'] },
} as const;

/** Entering a candidate's answer that came by e-mail, on paper or by phone. */
@Pages('consents/:id/enter')
export class EnterConsentController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { facts } = await loadKept(visited, 'consent', id);
    return show(reply, await this.page(visited, facts, await startValues(visited, EMPTY), NO_PROBLEMS));
  }

  @Post()
  async enter(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { facts } = await loadKept(visited, 'consent', id);
    const asked = await consentAsked(this.program.pool, id, visited.reader.now);
    if (!asked) throw new NotFound();
    return act(visited, {
      send: () => this.keep(visited, facts, asked),
      then: () => `/calls/${asked.call.id}/desk?entered=1#consents`,
      again: (values, problems) => this.page(visited, facts, values, problems),
    });
  }

  private async keep(
    visited: Visit,
    facts: Loaded,
    { zone, body, questions }: { zone: string; body: { id: string }; questions: Parameters<typeof answersOf>[1] },
  ) {
    const { form, actor, program } = visited;
    const { fields } = form;
    const type = (['GIVE', 'DECLINE', 'NOT_ME'] as const).find((one) => one === fields.get('answer'));
    if (type === undefined) throw new Invalid([problem('/answer', 'field.required')]);
    const originals = originalsIn(form);
    const { payload, only } = ANSWERS[type];
    const given = readForm(fields, schemaOf(payload), { zone, only, happened: true });
    const key = onceWithFile(visited);
    const version = Number(fields.get('version'));
    await program.conductor.together(async (create, _, send) => {
      const kept = await keepOriginals(create, visited, { body: body.id, zone, title: ENTERING.consentOriginal, key }, originals);
      if (kept.replayed) return;
      await send({
        workflow: 'consent',
        id: facts.id,
        actor,
        ...(Number.isInteger(version) && version > 0 ? { ifMatch: version } : {}),
        event: {
          type,
          ...given,
          ...(type === 'GIVE' && questions.length > 0 ? { answers: answersOf(fields, questions) } : {}),
          ...kept.fields,
        },
        idempotencyKey: `${key}:answer`,
      });
    });
  }

  private async page(visited: Visit, facts: Loaded, values: Values, problems: FormProblems) {
    const { reader, program } = visited;
    const asked = await consentAsked(program.pool, facts.id, reader.now);
    if (!asked) throw new NotFound();
    const actions = waysOf(visited, program.engine.registry.workflow('consent'), facts, Object.keys(ANSWERS));
    return enterConsentPage(reader, { asked, version: facts.version, actions, values, problems });
  }
}
