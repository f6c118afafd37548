import type { FastifyReply, FastifyRequest } from 'fastify';
import { fill } from '../../workflows/kit/text.js';
import type { Program } from '../program.js';
import { newFormToken } from './form-token.js';
import { languageIn, preferredLanguage, withoutLanguage } from './language.js';
import { navigation } from './nav.js';
import type { Reader } from './reader.js';
import { backOf } from './stale-forms.js';

/** Loaded demonstrations stay, and one is loaded before pages are served: asked for the first page, and again after a failure. */
const demonstrations = new WeakMap<Program, Promise<boolean>>();
const isDemonstration = (program: Program): Promise<boolean> => {
  const known =
    demonstrations.get(program) ??
    program.demonstration().catch((error: unknown) => {
      demonstrations.delete(program);
      throw error;
    });
  demonstrations.set(program, known);
  return known;
};

/** Who reads this page. The form's token is made only where a form asks for it, so that pages without one set no cookie. */
export async function readerOf(request: FastifyRequest, reply: FastifyReply, program: Program): Promise<Reader> {
  const language = languageIn(request.url) ?? preferredLanguage(request);
  const actor = request.actor ?? { kind: 'public' as const };
  const now = await program.clock.now();
  let csrf: string | undefined;
  return {
    language,
    t: (text, values) => fill(text, language, values),
    to: (path) => `/${language}${path === '/' ? '' : path}`,
    now,
    actor,
    person: request.signed && actor.kind === 'person' ? { id: actor.personId, name: request.signed.name } : null,
    path: withoutLanguage(request.url),
    get csrf() {
      return (csrf ??= newFormToken(reply));
    },
    nav: navigation(actor, now),
    formBack: await backOf(request, program),
    demonstration: await isDemonstration(program),
  };
}
