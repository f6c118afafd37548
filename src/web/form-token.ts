import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import csrf from '@fastify/csrf-protection';
import { isId } from '../../workflows/kit/fields.js';
import { formOf } from './forms/body.js';

/**
 * What every form sends along, in its field `csrf`: for whom it was made, in clear, and a text that only the browser with that person's page can
 * have, made of the secret in the browser's cookie, the person and a key of ours.
 */
interface FormToken {
  /** Id of the person; `NOBODY` for a page of somebody who had not signed in. */
  readonly person: string;
  readonly text: string;
}
const NOBODY = 'nobody';

/** Whose form a request may carry: whoever has signed in with the browser, or nobody. */
const present = ({ signed, actor }: FastifyRequest): string => (signed && actor?.kind === 'person' ? actor.personId : NOBODY);

function tokenOf(request: FastifyRequest): FormToken | null {
  const [person = '', text = ''] = (formOf(request).fields.get('csrf') ?? '').split('.');
  return person === '' || text === '' ? null : { person, text };
}

/** For whom the form of a request says that it was made; null for nobody, and where it says nothing. */
export function madeFor(request: FastifyRequest): string | null {
  const person = tokenOf(request)?.person ?? NOBODY;
  return isId(person) ? person : null;
}

interface Options {
  /** Of the cookie that holds the browser's secret. */
  readonly cookieKey: string;
  readonly cookieOpts: object;
  /** The same on every machine, and nobody else's. */
  readonly hmacKey: string;
}

/** Teaches the server to make forms' tokens and to tell whether one holds. */
export async function signForms(fastify: FastifyInstance, { hmacKey, ...cookie }: Options): Promise<void> {
  await fastify.register(csrf, {
    ...cookie,
    csrfOpts: { hmacKey },
    getToken: (request) => tokenOf(request)?.text,
    getUserInfo: (request) => tokenOf(request)?.person ?? NOBODY,
    logLevel: 'debug',
  });
}

/** A token for a form of the page that is being answered; sets the browser's secret where it has none. */
export function newFormToken(reply: FastifyReply): string {
  const person = present(reply.request);
  return `${person}.${reply.generateCsrf({ userInfo: person })}`;
}

/**
 * How a form that was sent stands to the browser that sent it:
 * `good`: made for this browser and whoever is signed in with it; `old`: of a secret that the browser does not have, or not any more;
 * `signed-out`: made for somebody, and nobody is signed in now; `another`: made for somebody else than is signed in now, or for nobody.
 * `genuine`: whether this browser got it from us, whoever it was made for.
 */
export interface FormStanding {
  readonly is: 'good' | 'old' | 'signed-out' | 'another';
  readonly genuine: boolean;
}

/** @param anybodys it matters in nobody's name, as signing in and out: whose page it stood on is all the same */
export async function standingOf(request: FastifyRequest, reply: FastifyReply, anybodys: boolean): Promise<FormStanding> {
  const genuine = await holds(request, reply);
  const [made, now] = [tokenOf(request)?.person, present(request)];
  if (made === undefined || made === now || anybodys) return { is: genuine ? 'good' : 'old', genuine };
  return { is: now === NOBODY ? 'signed-out' : 'another', genuine };
}

/** The plug-in would answer what does not hold by itself, with an error of which Nest hands on the status alone. */
const holds = (request: FastifyRequest, reply: FastifyReply): Promise<boolean> =>
  new Promise((tell) => {
    const silent = Object.create(reply, { send: { value: () => tell(false) } }) as FastifyReply;
    request.server.csrfProtection(request, silent, () => tell(true));
  });
