import type { PoolClient } from 'pg';
import type { SignInRefusal } from './refusals.js';

/** Who somebody is at the identity provider, by checked claims. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
}
export interface Account {
  readonly id: string;
  readonly personId: string;
}

interface Row {
  readonly id: string;
  readonly personId: string;
  readonly disabled: boolean;
  readonly erased: boolean;
}

const FIND = `select a.id, a.person_id as "personId", a.disabled_at is not null as disabled, p.erased_at is not null as erased
  from account a join person p on p.id = a.person_id where a.issuer = $1 and a.subject = $2 for no key update of a`;

/**
 * The account of a subject, its row locked. Who comes for the first time is linked to the one person with a staff grant who has that address,
 * if the provider has verified it; afterwards the subject alone counts, whatever becomes of the address.
 * @param now the clock's instant, at which a grant must hold
 */
export async function accountOf(
  client: PoolClient,
  { issuer, subject, email, emailVerified }: Subject,
  now: Date,
): Promise<{ readonly account: Account } | { readonly refused: SignInRefusal }> {
  const find = async (): Promise<Row | undefined> => (await client.query<Row>(FIND, [issuer, subject])).rows[0];
  const known = await find();
  if (known) return judged(known);
  if (email === null || !emailVerified) return { refused: 'signin.unverified' };
  const { rows: people } = await client.query<{ id: string }>(
    `select p.id from person p where p.erased_at is null and exists (select 1 from email_address e where e.person_id = p.id and e.address_key = email_key($1))
      and exists (select 1 from role_grant g where g.person_id = p.id and g.role in ('administrator', 'secretary', 'substitute', 'organ-member')
        and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2)) limit 2`,
    [email, now],
  );
  const [person, another] = people;
  if (!person) return { refused: 'signin.not-known' };
  if (another) return { refused: 'signin.ambiguous' };
  // Of two first sign-ins at the same moment the second finds the account of the first.
  await client.query('insert into account (person_id, issuer, subject) values ($1, $2, $3) on conflict (issuer, subject) do nothing', [
    person.id,
    issuer,
    subject,
  ]);
  const linked = await find();
  if (!linked) throw new Error('an account was made and is not there');
  return judged(linked);
}

function judged({ id, personId, disabled, erased }: Row): { readonly account: Account } | { readonly refused: SignInRefusal } {
  if (erased) return { refused: 'signin.not-known' };
  return disabled ? { refused: 'signin.disabled' } : { account: { id, personId } };
}
