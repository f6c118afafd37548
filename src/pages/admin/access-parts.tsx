import type { VNode } from 'preact';
import { dateIn } from '../../../workflows/kit/local-time.js';
import { dayInWords, instantInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import type { GrantTold, TokenTold } from '../../desk/admin-access.js';
import type { Paged } from '../../desk/registers.js';
import { ADMIN } from '../../locales/admin.js';
import { ACCESS } from '../../locales/admin-access.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Button } from '../../web/ui/button.js';
import { HiddenField } from '../../web/ui/form.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Table } from '../../web/ui/table.js';
import { ownText } from '../../web/words.js';

const ZONE = 'Europe/Helsinki';

interface GrantsProps {
  readonly reader: Reader;
  readonly grants: readonly GrantTold[];
  readonly caption: string;
  readonly empty: string;
  /** On the page of the person who has them. */
  readonly own?: boolean;
}
/** Rights with what they are towards and when, and a way to end those that have not. */
export const Grants = ({ reader, grants, caption, empty, own = false }: GrantsProps): VNode => {
  const { t, to, language } = reader;
  return (
    <Table
      caption={caption}
      columns={[
        ...(own ? [] : [{ key: 'person', label: t(ACCESS.person) }]),
        { key: 'role', label: t(ACCESS.role) },
        { key: 'scope', label: t(ACCESS.scope) },
        { key: 'from', label: t(ACCESS.from) },
        { key: 'until', label: t(ACCESS.until) },
        { key: 'end', label: t(ADMIN.manage) },
      ]}
      rows={grants.map((grant) => {
        const role = t(valueWords('grant.role', grant.role));
        return {
          key: grant.id,
          cells: {
            person: <a href={to(`/admin/people/${grant.person.id}`)}>{grant.person.name}</a>,
            role: (
              <>
                {role} {grant.provided ? <Badge tone="neutral">{t(ACCESS.provided)}</Badge> : null}
              </>
            ),
            scope: <ScopeName reader={reader} scope={grant.scope} />,
            from: dayInWords(dateIn(grant.from, ZONE), language),
            until: (
              <>
                {grant.until === null ? t(ACCESS.open) : instantInWords(grant.until, language, ZONE, 'last-day')}{' '}
                {grant.soon ? <Badge tone="warn">{t(ACCESS.soon)}</Badge> : null}
                {grant.time === 'current' ? null : <Badge tone="neutral">{t(ACCESS[grant.time])}</Badge>}
              </>
            ),
            end:
              grant.time === 'ended' ? null : (
                <a href={to(`/admin/grants/${grant.id}/end`)} aria-label={t(ACCESS.endWhat, { role, name: grant.person.name })}>
                  {t(ACCESS.end)}
                </a>
              ),
          },
        };
      })}
      empty={<p>{empty}</p>}
    />
  );
};

/** What a right is towards, with a link to it where it has a page. */
export const ScopeName = ({ reader, scope }: { reader: Reader; scope: GrantTold['scope'] }): VNode => {
  const { t, to } = reader;
  if (scope === null) return <>{t(ACCESS.everywhere)}</>;
  const whole =
    scope.kind === 'region' && typeof scope.name !== 'string' ? t(ACCESS.regional, { name: ownText(reader, scope.name) }) : null;
  const name = typeof scope.name === 'string' ? scope.name : <OwnWords reader={reader} words={scope.name} inline />;
  const collection = { body: 'bodies', region: 'regions', organ: 'organs', organisation: 'organisations' }[scope.kind];
  return <a href={to(`/${collection}/${scope.id}`)}>{whole ?? name}</a>;
};

interface PostButtonProps {
  readonly reader: Reader;
  /** Without language. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly words: string;
  /** What it does to what, for those who do not see the row. Begins with the words. */
  readonly label?: string;
}
/** A button in a row of a list that does one thing at once. */
export const PostButton = ({ reader, action, fields, words, label }: PostButtonProps): VNode => (
  <form method="post" action={reader.to(action)}>
    <HiddenField name="csrf" value={reader.csrf} />
    {Object.entries(fields).map(([name, value]) => (
      <HiddenField key={name} name={name} value={value} />
    ))}
    <Button kind="secondary" label={label}>
      {words}
    </Button>
  </form>
);

interface TokensProps {
  readonly reader: Reader;
  readonly tokens: readonly TokenTold[];
  readonly own?: boolean;
}
/** Tokens, each with a button that revokes it. */
export const Tokens = ({ reader, tokens, own = false }: TokensProps): VNode => {
  const { t, to, language } = reader;
  return (
    <Table
      caption={t(ADMIN.tokens)}
      columns={[
        { key: 'label', label: t(ACCESS.label) },
        ...(own ? [] : [{ key: 'person', label: t(ACCESS.person) }]),
        { key: 'made', label: t(ACCESS.made) },
        { key: 'expires', label: t(ACCESS.expires) },
        { key: 'state', label: t(ACCESS.state) },
        { key: 'revoke', label: t(ADMIN.manage) },
      ]}
      rows={tokens.map((token) => ({
        key: token.id,
        cells: {
          label: token.label,
          person: <a href={to(`/admin/people/${token.person.id}`)}>{token.person.name}</a>,
          made: momentInWords(token.createdAt, language, ZONE),
          expires: momentInWords(token.expiresAt, language, ZONE),
          state: (
            <Badge tone={token.soon ? 'warn' : token.state === 'live' ? 'good' : 'neutral'}>
              {t(token.soon ? ACCESS.soon : ACCESS[token.state])}
            </Badge>
          ),
          revoke:
            token.state === 'live' ? (
              <PostButton
                reader={reader}
                action={`/admin/tokens/${token.id}/revoke`}
                fields={own ? { next: `/admin/people/${token.person.id}` } : {}}
                words={t(ACCESS.revoke)}
                label={t(ACCESS.revokeWhat, { label: token.label })}
              />
            ) : null,
        },
      }))}
      empty={<p>{t(ACCESS.noTokens)}</p>}
    />
  );
};

interface PagerProps {
  readonly reader: Reader;
  readonly found: Pick<Paged<unknown>, 'page' | 'pages' | 'total'>;
  /** Address with what is asked for, without the page. */
  readonly href: (page: number) => string;
}
/** How many there are, and the way to the next page of them. */
export const Pager = ({ reader: { t, to }, found: { page, pages, total }, href }: PagerProps): VNode => (
  <p class="actions">
    <span>
      {t(ADMIN.found, { count: total })} {pages > 1 ? t(ADMIN.pageOf, { page, pages }) : null}
    </span>
    {page > 1 ? <a href={to(href(page - 1))}>{t(ADMIN.previous)}</a> : null}
    {page < pages ? <a href={to(href(page + 1))}>{t(ADMIN.next)}</a> : null}
  </p>
);
