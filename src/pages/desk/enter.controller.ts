import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf } from '../../../workflows/kit/schema.js';
import type { Payload } from '../../../workflows/kit/workflow.js';
import { ProposalDraft, Sending } from '../../../workflows/candidate-proposal/facts.js';
import { callChoices } from '../../desk/call-choices.js';
import { hasNoMailbox, organisationByName } from '../../desk/organisation-by-name.js';
import { publicCall } from '../../desk/public-call.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { parsePayload, problem } from '../../engine/payload.js';
import { pointing } from '../../engine/pointing.js';
import type { Loaded } from '../../engine/store.js';
import { ENTERING } from '../../locales/entering.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { allRead } from '../../web/forms/all-read.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { EMPTY, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { answersOf, nominatorQuestions } from '../proposing/steps.js';
import { whyNotEnter } from './enter-way.js';
import { enterPage } from './enter.view.js';
import { loadKept } from './keeping.js';
import { keepOriginals, onceWithFile, originalsIn } from './originals.js';

/** Names of organisations that are written beside the first. */
const MOST_NAMES = 20;

/** Entering a proposal that came by e-mail, on paper or by phone: with its real arrival and the original. */
@Pages('calls/:id/enter')
export class EnterController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { facts } = await loadKept(visited, 'nomination-call', id);
    return show(reply, await this.page(visited, facts, await startValues(visited, EMPTY), NO_PROBLEMS));
  }

  @Post()
  async enter(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { facts } = await loadKept(visited, 'nomination-call', id);
    return act(visited, {
      send: () => this.keep(visited, facts),
      then: () => `/calls/${id}/inbox?entered=1`,
      again: (values, problems) => this.page(visited, facts, values, problems),
    });
  }

  /** All of it or nothing: no organisation, file or draft is left behind by a form that comes back. */
  private async keep(visited: Visit, call: Loaded): Promise<void> {
    const { form, actor, reader, program } = visited;
    const { fields } = form;
    const [zone, body] = [String(call['zone']), String(call['body'])];
    const told = await publicCall(program.pool, call.id, reader.now);
    const draft = readForm(fields, schemaOf(ProposalDraft), {
      zone,
      only: ['nominee', 'seats', 'justification', 'language', 'authorised'],
    });
    const sending = readForm(fields, schemaOf(Sending), { zone, only: ['channel', 'arrivedAt'], happened: true });
    const name = fields.get('newOrganisation')?.trim() ?? '';
    const known = fields.get('organisation') || (name === '' ? null : await organisationByName(program.pool, name));
    const mailbox = fields.get('organisationEmail')?.trim() ?? '';
    const asOrganisation = { ...(mailbox === '' ? {} : { mailbox }), ...(draft['language'] ? { language: draft['language'] } : {}) };
    const answers = answersOf(fields, told ? nominatorQuestions(told) : []);
    const ofOrganisation = program.engine.registry.workflow('organisation').workflow.events['AMEND']?.payload;
    const isNew = known === null && name !== '';
    const others = fields.getAll('joint').filter((id) => id !== '');
    const [originals, jointNames] = allRead(
      () => originalsIn(form),
      () => jointNamesIn(fields, ofOrganisation, isNew ? [name] : []),
      () => parsePayload(ProposalDraft, { ...draft, answers }),
      () => parsePayload(Sending, sending),
      () => parsePayload(ofOrganisation, { ...(isNew ? { name } : {}), ...asOrganisation }),
      () => {
        // Else the second would be taken for the first, whose right to propose and address the form asks for.
        if (known === null && name === '' && (others.length > 0 || fields.get('jointNames')?.trim()))
          throw new Invalid([problem('/organisation', 'field.required')]);
      },
    );
    const key = onceWithFile(visited);
    const joint = await this.jointly(others, jointNames);
    await program.conductor.together(async (create, _, send) => {
      const kept = await keepOriginals(create, visited, { body, zone, title: ENTERING.originalOf, key }, originals);
      if (kept.replayed) return;
      const made = isNew
        ? await create({ workflow: 'organisation', actor, payload: { name, ...asOrganisation }, idempotencyKey: `${key}:organisation` })
        : null;
      if (made?.replayed) return;
      const organisation = known ?? made?.id;
      const together: string[] = [];
      for (const [n, { id, name: theirs }] of joint.entries())
        together.push(
          id ??
            (
              await create({ workflow: 'organisation', actor, payload: { name: theirs }, idempotencyKey: `${key}:joint:${n}` }).catch(
                besideNames,
              )
            ).id,
        );
      const proposal = await create({
        workflow: 'candidate-proposal',
        actor,
        payload: {
          ...draft,
          call: call.id,
          organisations: [...new Set([...(organisation === undefined ? [] : [organisation]), ...together])],
          answers,
        },
        idempotencyKey: `${key}:proposal`,
      });
      if (proposal.replayed) return;
      await send({
        workflow: 'candidate-proposal',
        id: proposal.id,
        actor,
        event: { type: 'SUBMIT', ...sending, ...kept.fields },
      });
      // Once it has proposed to the body, its secretary may say where it is reached.
      if (known && mailbox !== '' && (await hasNoMailbox(program.pool, known)))
        await send({ workflow: 'organisation', id: known, actor, event: { type: 'AMEND', mailbox } });
    });
  }

  /** Who proposes beside the first one: chosen from the list, known by the name that was written, or to be entered. */
  private async jointly(
    chosen: readonly string[],
    names: readonly string[],
  ): Promise<{ readonly id: string | null; readonly name: string }[]> {
    const named = [];
    for (const name of names) named.push({ id: await organisationByName(this.program.pool, name), name });
    return [...chosen.map((id) => ({ id, name: '' })), ...named];
  }

  private async page(visited: Visit, facts: Loaded, values: Values, problems: FormProblems) {
    const { reader, program } = visited;
    const call = await publicCall(program.pool, facts.id, reader.now, true);
    const choices = await callChoices(program.pool, String(facts['body']), reader.now, { also: facts['invitations'] as string[] });
    if (!call || !choices) throw new NotFound();
    return enterPage(reader, { call, whyNot: whyNotEnter(reader, call), organisations: choices.organisations, values, problems });
  }
}

/**
 * Names of associations as they were written, one on a line; of those that differ by their case alone, the first.
 * @param payload of an organisation, which says what a name may be
 * @param before names that are entered already
 * @throws Invalid beside the field of these names, whichever of them is wrong
 */
function jointNamesIn(fields: URLSearchParams, payload: Payload | undefined, before: readonly string[]): readonly string[] {
  const seen = new Set(before.map((name) => name.toLowerCase()));
  const names = (fields.get('jointNames') ?? '').split('\n').flatMap((line) => {
    const name = line.trim();
    if (name === '' || seen.has(name.toLowerCase())) return [];
    seen.add(name.toLowerCase());
    return [name];
  });
  if (names.length > MOST_NAMES) throw new Invalid([problem('/jointNames', 'field.too-many', { max: MOST_NAMES })]);
  try {
    allRead(...names.map((name) => () => parsePayload(payload, { name })));
  } catch (error) {
    besideNames(error);
  }
  return names;
}

/** @throws what is against a further organisation, beside the field of their names and not of the first one's */
function besideNames(error: unknown): never {
  throw pointing(error, () => '/jointNames');
}
