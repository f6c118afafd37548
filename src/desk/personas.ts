import type { Db } from '../engine/store.js';

/** Somebody to look around as, remembered when the demonstration was loaded. */
export interface Persona {
  readonly role: 'administrator' | 'secretary' | 'substitute' | 'contact' | 'candidate' | 'organ-member';
  readonly personId: string;
  readonly name: string;
}

/** The demonstration's personas; none where there is no demonstration. */
export async function personasOf(db: Db): Promise<readonly Persona[]> {
  const { rows } = await db.query<{ value: string }>("select value from setting where key = 'personas'");
  return rows[0] ? (JSON.parse(rows[0].value) as Persona[]) : [];
}
