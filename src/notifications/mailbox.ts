import type { Db } from '../engine/store.js';
import type { Links } from '../access/links.js';

interface LetterRow {
  readonly id: string;
  readonly letter: string;
  readonly to: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly language: string;
  readonly facts: { readonly link?: string } & Record<string, unknown>;
  readonly workflow: string;
  readonly instance: string;
  readonly version: number;
  readonly at: Date;
}

/** The latest 200 letters, newest first; a signed link is shown as the recipient gets it. */
export async function lettersOf(
  db: Db,
  links: Links,
  { letter, instance }: { letter: string | undefined; instance: string | undefined },
): Promise<object[]> {
  const { rows } = await db.query<LetterRow>(
    `select id, letter, address as to, person_id as person, organisation_id as organisation, language, facts, workflow, instance_id as instance, seq as version, created_at as at
     from letter where ($1::text is null or letter = $1) and ($2::uuid is null or instance_id = $2) order by created_at desc, id desc limit 200`,
    [letter ?? null, instance ?? null],
  );
  return Promise.all(rows.map(async (row) => ({ ...row, ...(row.facts.link ? { link: await links.token(db, row.facts.link) } : {}) })));
}
