import type { Actor } from '../../../workflows/kit/policy.js';
import type { Language } from '../../../workflows/kit/text.js';
import type { Conductor } from '../../conductor.js';
import { Invalid } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';

const NEEDED = ['givenName', 'familyName', 'email'] as const;

/**
 * Names a new contact of an organisation: a person with the address, and the right to act for it, in one commit. Always a new person: an address
 * identifies nobody, and whoever hands over is told of nobody whom the register knows.
 * @param once key of the form: sent twice, it names one contact
 * @throws Invalid with a pointer per field; Forbidden, Refused as the rules of grants say
 */
export async function addContact(
  conductor: Conductor,
  actor: Actor,
  organisation: string,
  fields: URLSearchParams,
  language: Language,
  once: string,
): Promise<void> {
  const given = Object.fromEntries(
    NEEDED.flatMap((name) => {
      const value = fields.get(name)?.trim();
      return value ? [[name, value] as const] : [];
    }),
  );
  const missing = NEEDED.filter((name) => given[name] === undefined);
  if (missing.length > 0) throw new Invalid(missing.map((name) => problem(`/${name}`, 'field.required')));
  await conductor.together(async (create) => {
    const person = await create({ workflow: 'person', actor, payload: { ...given, language }, idempotencyKey: `handover:${once}` });
    if (person.replayed) return;
    await create({ workflow: 'grant', actor, payload: { person: person.id, role: 'contact', organisation } });
  });
}
