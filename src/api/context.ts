import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../workflows/kit/policy.js';
import { LANGUAGES, type Language } from '../../workflows/kit/text.js';

/** Who asks, and in which language the answer is read. */
export interface Asked {
  readonly actor: Actor;
  readonly language: Language;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

/** The reader's language by Accept-Language, by weight; English when none of ours is asked for, since programs ask for none. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const wanted = (request.headers['accept-language'] ?? '').split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().split(';');
    const weight = /q=([0-9.]+)/.exec(rest.join(';'))?.[1];
    return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const best = wanted
    .filter(({ language, weight }) => weight > 0 && (LANGUAGES as readonly string[]).includes(language ?? ''))
    .sort((a, b) => b.weight - a.weight)[0];
  return (best?.language as Language | undefined) ?? 'en';
}

export const askedBy = (request: FastifyRequest): Asked => ({ actor: request.actor ?? { kind: 'public' }, language: languageOf(request) });

/** Says in which language the words of an answer are, and that another may be asked for. */
export const inLanguage = (reply: FastifyReply, language: Language): void =>
  void reply.header('content-language', language).header('vary', 'Accept-Language');
