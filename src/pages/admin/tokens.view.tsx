import type { VNode } from 'preact';
import type { TokenTold } from '../../desk/admin-access.js';
import type { Found } from '../../desk/admin.js';
import type { Paged } from '../../desk/registers.js';
import { ADMIN } from '../../locales/admin.js';
import { ACCESS } from '../../locales/admin-access.js';
import { FORM } from '../../locales/forms.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Facts } from '../../web/ui/facts.js';
import { fieldId, Form, HiddenField, NumberField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { Table } from '../../web/ui/table.js';
import { Pager, Tokens } from './access-parts.js';

const crumbs = ({ t }: Reader) => [
  { href: '/admin', label: t(ADMIN.title) },
  { href: '/admin/tokens', label: t(ADMIN.tokens) },
];

interface TokensModel {
  /** Part of a name, or of what a token is for. */
  readonly q: string;
  readonly found: Paged<TokenTold>;
  readonly notice: string | null;
}
export const tokensPage = (reader: Reader, { q, found, notice }: TokensModel): VNode => {
  const { t, to } = reader;
  const address = (page: number): string => `/admin/tokens?${new URLSearchParams({ q, page: String(page) }).toString()}`;
  return (
    <Page
      reader={reader}
      title={t(ADMIN.tokens)}
      lead={t(ACCESS.tokensLead)}
      crumbs={[{ href: '/admin', label: t(ADMIN.title) }]}
      wide
      actions={<LinkButton href={to('/admin/tokens/new')}>{t(ACCESS.makeToken)}</LinkButton>}
      {...(notice === null ? {} : { notice })}
    >
      <Form reader={reader} action="/admin/tokens" method="get" submit={t(ADMIN.find)} kind="secondary">
        <TextField reader={reader} name="q" label={t(ACCESS.tokensBy)} value={q} required={false} />
      </Form>
      <Tokens reader={reader} tokens={found.rows} />
      <Pager reader={reader} found={found} href={address} />
    </Page>
  );
};

interface Whose {
  readonly q: string;
  readonly found: readonly Found[] | null;
}
/** Whose token it is to be. */
export const tokenPersonPage = (reader: Reader, { q, found }: Whose): VNode => {
  const { t, to } = reader;
  return (
    <Page reader={reader} title={t(ACCESS.makeToken)} lead={t(ACCESS.tokensLead)} crumbs={crumbs(reader)}>
      <Form reader={reader} action="/admin/tokens/new" method="get" submit={t(ADMIN.find)}>
        <TextField reader={reader} name="q" label={t(ACCESS.nameOrAddress)} value={q} required />
      </Form>
      {found === null ? null : (
        <Table
          caption={t(ADMIN.find)}
          columns={[
            { key: 'name', label: t(ADMIN.name) },
            { key: 'address', label: t(ACCESS.address) },
          ]}
          rows={found.map(({ id, name, more }) => ({
            key: id,
            cells: { name: <a href={to(`/admin/tokens/new?person=${id}`)}>{name}</a>, address: more ?? t(ACCESS.noAddress) },
          }))}
          empty={<p>{t(ACCESS.nobodyFound)}</p>}
        />
      )}
    </Page>
  );
};

interface NewToken {
  readonly person: { readonly id: string; readonly name: string };
  readonly values: Values;
  readonly problems: FormProblems;
}
export const newTokenPage = (reader: Reader, { person, values, problems }: NewToken): VNode => {
  const { t } = reader;
  const labels = { label: t(ACCESS.label), days: t(ACCESS.days) };
  const field = (name: keyof typeof labels) => ({
    reader,
    name,
    label: labels[name],
    value: values.get(name),
    error: messageFor(problems, name),
  });
  return (
    <Page
      reader={reader}
      title={t(ACCESS.makeToken)}
      lead={t(ACCESS.tokensLead)}
      crumbs={crumbs(reader)}
      errors={[...problems.byField].map(([name, message]) => ({
        id: fieldId(name),
        label: labels[name as keyof typeof labels],
        message,
      }))}
    >
      <Refused reader={reader} reasons={problems.reasons} />
      <Facts items={[{ label: t(ACCESS.person), value: person.name }]} />
      <Form
        reader={reader}
        action="/admin/tokens/new"
        submit={t(ACCESS.makeToken)}
        cancel={{ href: '/admin/tokens', label: t(FORM.cancel) }}
      >
        <HiddenField name="person" value={person.id} />
        <TextField {...field('label')} hint={t(ACCESS.labelMore)} required />
        <NumberField {...field('days')} hint={t(ACCESS.daysMore)} required />
      </Form>
    </Page>
  );
};

interface MadeToken {
  readonly name: string;
  readonly days: number;
  readonly token: string;
}
/** The one time that a token is shown. */
export const madeTokenPage = (reader: Reader, { name, days, token }: MadeToken): VNode => {
  const { t, to } = reader;
  return (
    <Page reader={reader} title={t(ACCESS.tokenMade)} lead={t(ACCESS.tokenFor, { name, days })} crumbs={crumbs(reader)}>
      <Notice kind="warning">{t(ACCESS.tokenOnce)}</Notice>
      <Facts items={[{ label: t(ACCESS.tokenText), value: <code>{token}</code> }]} />
      <p>
        <LinkButton href={to('/admin/tokens')}>{t(ACCESS.backToTokens)}</LinkButton>
      </p>
    </Page>
  );
};
