import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import type { Grant } from '../../workflows/kit/policy.js';
import type { Reason } from '../../workflows/kit/reason.js';
import type { Language } from '../../workflows/kit/text.js';
import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';
import { inTransaction } from '../engine/transaction.js';
import { safeNext } from './next.js';
import { refuseSignIn, type SignInRefusal } from './refusals.js';
import { requesterOf } from './requester.js';
import { hashOf } from './secret-text.js';
import { openSession, type OpenedSession } from './sessions.js';

/** Real time. */
const LIVES = '15 minutes';
const LIVES_MS = 15 * 60_000;
const WINDOW = '1 hour';
/** In one window: links to one address that one network address asks for, and all do, or one could keep others from signing in; and askings from one network address. */
export const PER_ADDRESS = 5;
export const PER_ADDRESS_IN_ALL = 20;
export const PER_REQUESTER = 20;
/** Old rows go when somebody asks: anybody at all makes rows here, so the table may not grow with time. */
/** Takes away links that are a day old: anybody makes rows by asking. */
export const LINKS_PAST = "delete from sign_in_link where created_at <= clock_timestamp() - interval '1 day'";

export interface Asked {
  /** As it was typed; people are looked up by its `email_key`. */
  readonly address: string;
  readonly language: Language;
  /** Where to go afterwards; made safe here. */
  readonly next: string;
  /** The client's IP address; null where there is none, as in a test. */
  readonly ip: string | null;
}
export interface LinkMade {
  readonly id: string;
  /** As it is kept of whoever has it, whatever was typed: another spelling of the same key may be another's mailbox. As it was typed where nobody has it. */
  readonly address: string;
  readonly language: Language;
  /** Whether a letter is to go: somebody has the address, and its limit is not reached. Who asked is told the same either way. */
  readonly send: boolean;
  /** Milliseconds, of real time, after which the link stops working. */
  readonly lives: number;
}
/** One of the people whose address it is. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What the person is at the clock's instant, each once. */
  readonly roles: readonly Grant['role'][];
}
export interface LinkSeen {
  readonly address: string;
  readonly language: Language;
  readonly next: string;
  /** Never empty. Several share an address: then it must be said who signs in. */
  readonly people: readonly Candidate[];
}
export type LinkRead = { readonly found: LinkSeen } | { readonly refused: Reason };
export type LinkUsed =
  | { readonly session: OpenedSession; readonly personId: string; readonly next: string }
  | { readonly choose: LinkSeen }
  | { readonly refused: Reason };

interface Row {
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  readonly next: string;
  readonly used: boolean;
  readonly expired: boolean;
  readonly people: readonly Candidate[];
}

const HOLDERS = `from email_address e join person p on p.id = e.person_id and p.erased_at is null
  where e.address_key = l.address_key and lower(e.address) = lower(l.address)`;
const READ =
  named(`select l.id, l.address, l.language, l.next, l.used_at is not null as used, l.expires_at <= clock_timestamp() as expired, coalesce((
    select jsonb_agg(x order by x.name, x.id) from (select distinct p.id, p.given_name || ' ' || p.family_name as name, array(
      select distinct g.role from role_grant g where g.person_id = p.id and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2) order by g.role) as roles
    ${HOLDERS}) x), '[]') as people
  from sign_in_link l where l.hash = $1 and l.sendable`);

/**
 * Links by which somebody signs in who can read the mail of an address. A link is good once and for 15 minutes; looking at it changes nothing,
 * so a mail scanner that follows it does no harm. As with the links of candidates, a token is made of id and secret and only its hash is kept:
 * a letter at rest holds the id.
 * @param secret at least 32 characters, the same in every process
 */
export class SignInLinks {
  constructor(private readonly secret: string) {}

  /**
   * Makes a link, whether or not anybody has the address: the work, and so the time it takes, is the same.
   * @returns the link, or `signin.too-many` for who has asked for too many; too many for one address are made and never sent
   */
  async ask(pool: Pool, { address, language, next, ip }: Asked): Promise<{ readonly made: LinkMade } | { readonly refused: Reason }> {
    await pool.query(LINKS_PAST);
    const id = uuid();
    const requester = ip === null ? null : this.sign(`requester|${requesterOf(ip)}`);
    return inTransaction(pool, async (client) => {
      // One after the other, or as many as come at once would all find the limit not reached.
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [requester ?? '']);
      await client.query('select pg_advisory_xact_lock(hashtextextended(email_key($1), 2))', [address]);
      const recent = `l.created_at > clock_timestamp() - interval '${WINDOW}'`;
      const { rows } = await client.query<{ address: string; send: boolean }>(
        `insert into sign_in_link as l (id, hash, address, language, next, requester, sendable, expires_at)
          select $1::uuid, $2::text, coalesce((select e.address from email_address e join person p on p.id = e.person_id and p.erased_at is null
              where e.address_key = email_key($3) order by (lower(e.address) = lower($3)) desc, p.id limit 1), $3::text), $4::text, $5::text, $6::text,
            (select count(*) < ${PER_ADDRESS_IN_ALL} and count(*) filter (where l.requester is not distinct from $6) < ${PER_ADDRESS}
              from sign_in_link l where l.address_key = email_key($3) and l.sendable and ${recent}),
            clock_timestamp() + interval '${LIVES}'
          where (select count(*) from sign_in_link l where l.requester = $6 and ${recent}) < ${PER_REQUESTER}
          returning address, sendable and exists (select 1 ${HOLDERS}) as send`,
        [id, hashOf(this.token(id)), address.trim(), language, safeNext(next), requester],
      );
      const [row] = rows;
      return row
        ? { made: { id, address: row.address, language, send: row.send, lives: LIVES_MS } }
        : { refused: refuseSignIn('signin.too-many') };
    });
  }

  /** The token of a link, as its letter shows it. */
  token(id: string): string {
    return `${id}.${this.sign(`sign-in|${id}`)}`;
  }

  /** Looks at a link and writes nothing. @param now the clock's instant, for the roles told */
  async read(db: Db, token: string, now: Date): Promise<LinkRead> {
    const row = await this.find(db, token, now);
    return 'found' in row ? { found: seen(row.found) } : row;
  }

  /**
   * Signs in by a link and uses it up, in one commit: of two at the same moment one gets a session and the other `signin.used`.
   * @param personId who of those that share the address; may be left out when there is one
   * @returns `choose` when it must be said who, or when the one named is not among them; then the link is still good
   */
  async use(
    pool: Pool,
    token: string,
    { personId, userAgent, now }: { personId: string | null; userAgent: string | null; now: Date },
  ): Promise<LinkUsed> {
    const row = await this.find(pool, token, now);
    if ('refused' in row) return row;
    const { id, people, next } = row.found;
    const who = personId === null && people.length === 1 ? people[0] : people.find((person) => person.id === personId);
    if (!who) return { choose: seen(row.found) };
    return inTransaction(pool, async (client) => {
      const { rowCount } = await client.query(
        `update sign_in_link l set used_at = clock_timestamp()
          where l.id = $1 and l.used_at is null and l.expires_at > clock_timestamp() and exists (select 1 ${HOLDERS} and p.id = $2)`,
        [id, who.id],
      );
      if (rowCount !== 1) return refused('signin.used');
      const session = await openSession(client, { personId: who.id, how: 'link', userAgent });
      return { session, personId: who.id, next };
    });
  }

  private async find(db: Db, token: string, now: Date): Promise<{ readonly found: Row } | { readonly refused: Reason }> {
    const { rows } = await db.query<Row>({ ...READ, values: [hashOf(token), now] });
    const [row] = rows;
    if (!row) return refused('signin.unknown');
    if (row.used) return refused('signin.used');
    if (row.expired) return refused('signin.expired');
    return row.people.length === 0 ? refused('signin.not-known') : { found: row };
  }

  private sign(what: string): string {
    return createHmac('sha256', this.secret).update(what).digest('base64url');
  }
}

const refused = (code: SignInRefusal): { readonly refused: Reason } => ({ refused: refuseSignIn(code) });
const seen = ({ address, language, next, people }: Row): LinkSeen => ({ address, language, next, people });
