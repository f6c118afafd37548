import { isLocalDate } from '../../../workflows/kit/fields.js';
import type { Actor } from '../../../workflows/kit/policy.js';
import type { Language } from '../../../workflows/kit/text.js';
import type { Conductor } from '../../conductor.js';
import { Invalid, type FieldProblem } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import { isoDate } from '../../web/forms/read.js';

/** Who hands over to whom, as it came. */
interface Handing {
  readonly actor: Actor;
  readonly fields: URLSearchParams;
  readonly language: Language;
  /** Key of the form: sent twice, it names one person. */
  readonly once: string;
}
const NEEDED = ['givenName', 'familyName', 'email'] as const;

/** What a new person is made of, and what is missing of it. */
function personIn({ fields, language }: Handing): { readonly person: Readonly<Record<string, string>>; readonly missing: FieldProblem[] } {
  const given = NEEDED.map((name) => [name, fields.get(name)?.trim() ?? ''] as const);
  return {
    person: { ...Object.fromEntries(given), language },
    missing: given.flatMap(([name, value]) => (value === '' ? [problem(`/${name}`, 'field.required')] : [])),
  };
}

/**
 * Names a new contact of an organisation: a person with the address, and the right to act for it, in one commit. Always a new person: an address
 * identifies nobody, and whoever hands over is told of nobody whom the register knows.
 * @throws Invalid with a pointer per field; Forbidden, Refused as the rules of grants say
 */
export async function addContact(conductor: Conductor, organisation: string, handing: Handing): Promise<void> {
  const { actor, once } = handing;
  const { person: payload, missing } = personIn(handing);
  if (missing.length > 0) throw new Invalid(missing);
  await conductor.together(async (create) => {
    const person = await create({ workflow: 'person', actor, payload, idempotencyKey: `handover:${once}` });
    if (person.replayed) return;
    await create({ workflow: 'grant', actor, payload: { person: person.id, role: 'contact', organisation } });
  });
}

/**
 * Names who represents an organisation after one of its representatives: a new person, as above, and the event of the membership, in one commit.
 * @param version of the membership that the form was made with
 * @throws Invalid with a pointer per field; Stale, Forbidden, Refused as the rules of memberships say. Then nothing is left behind.
 */
export async function nameSuccessor(conductor: Conductor, membership: string, handing: Handing, version: number | null): Promise<void> {
  const { actor, fields, once } = handing;
  const { person: payload, missing } = personIn(handing);
  const from = isoDate(fields.get('from') ?? '');
  if (!isLocalDate(from)) missing.push(problem('/from', from === '' ? 'field.required' : 'field.not-date'));
  if (missing.length > 0) throw new Invalid(missing);
  await conductor.together(async (create, _, send) => {
    const person = await create({ workflow: 'person', actor, payload, idempotencyKey: `successor:${once}` });
    if (person.replayed) return;
    await send({
      workflow: 'membership-term',
      id: membership,
      actor,
      event: { type: 'NAME_SUCCESSOR', person: person.id, from },
      ...(version === null ? {} : { ifMatch: version }),
    });
  });
}
