import type { TestApp } from './app.js';

/** What is written though nothing is done: what was typed before signing in, links asked for, keys of forms. */
const ASIDE = ['kept_form', 'sign_in_link', 'idempotency_key', 'session'];

/** A digest of every table's every row, but for those aside; of sessions which there are and which have ended. */
export async function everythingIn({ program: { pool } }: TestApp): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1)`,
    [ASIDE],
  );
  const digests = [...tables.map(({ name }) => [name, `"${name}"`]), ['session', '(select id, revoked_at from session)']].map(
    ([name, from]) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as digest from ${from} t`,
  );
  const { rows } = await pool.query<{ name: string; digest: string }>(`${digests.join(' union all ')} order by 1`);
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
