import type { VNode } from 'preact';
import { GRANT_ROLES } from '../../../workflows/records/grant.js';
import { GRANT_TIMES, type GrantTold } from '../../desk/admin-access.js';
import type { Paged } from '../../desk/registers.js';
import { ADMIN } from '../../locales/admin.js';
import { ACCESS } from '../../locales/admin-access.js';
import { valueWords } from '../../locales/values.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Facts } from '../../web/ui/facts.js';
import { DateField, fieldId, Form, HiddenField, type Option, RadiosField, SelectField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { Grants, Pager, ScopeName } from './access-parts.js';

/** What the list is narrowed to; empty: not by that. */
export interface GrantsAskedFor {
  readonly q: string;
  readonly role: string;
  readonly scope: string;
  readonly time: string;
}
interface GrantsModel {
  readonly asked: GrantsAskedFor;
  readonly found: Paged<GrantTold>;
  /** Whole regions, bodies and organs. */
  readonly scopes: readonly Option[];
  readonly notice: string | null;
}

/** Who may do what, where and how long. */
export function grantsPage(reader: Reader, { asked, found, scopes, notice }: GrantsModel): VNode {
  const { t, to } = reader;
  const address = (page: number): string => `/admin/grants?${new URLSearchParams({ ...asked, page: String(page) }).toString()}`;
  return (
    <Page
      reader={reader}
      title={t(ADMIN.grants)}
      lead={t(ACCESS.lead)}
      crumbs={[{ href: '/admin', label: t(ADMIN.title) }]}
      wide
      actions={<LinkButton href={to('/admin/grants/new')}>{t(ACCESS.give)}</LinkButton>}
      {...(notice === null ? {} : { notice })}
    >
      <Form reader={reader} action="/admin/grants" method="get" submit={t(ACCESS.filter)} kind="secondary">
        <div class="side-by-side">
          <TextField reader={reader} name="q" label={t(ACCESS.byName)} value={asked.q} required={false} />
          <SelectField
            reader={reader}
            name="role"
            label={t(ACCESS.role)}
            value={asked.role}
            blank={t(ACCESS.any)}
            options={GRANT_ROLES.map((value) => ({ value, label: t(valueWords('grant.role', value)) }))}
          />
          <SelectField reader={reader} name="scope" label={t(ACCESS.scope)} value={asked.scope} blank={t(ACCESS.any)} options={scopes} />
          <SelectField
            reader={reader}
            name="time"
            label={t(ACCESS.time)}
            value={asked.time}
            blank={t(ACCESS.any)}
            options={GRANT_TIMES.map((value) => ({ value, label: t(ACCESS[value]) }))}
          />
        </div>
      </Form>
      <Grants reader={reader} grants={found.rows} caption={t(ADMIN.grants)} empty={t(ACCESS.noGrants)} />
      <Pager reader={reader} found={found} href={address} />
    </Page>
  );
}

interface EndModel {
  readonly grant: GrantTold;
  readonly version: number;
  readonly values: Values;
  readonly problems: FormProblems;
}

/** When a right ends: at once, at the end of a day, or not. */
export function endGrantPage(reader: Reader, { grant, version, values, problems }: EndModel): VNode {
  const { t } = reader;
  const error = messageFor(problems, 'last') ?? messageFor(problems, 'until');
  return (
    <Page
      reader={reader}
      title={t(ACCESS.endTitle)}
      crumbs={[
        { href: '/admin', label: t(ADMIN.title) },
        { href: '/admin/grants', label: t(ADMIN.grants) },
      ]}
      errors={error === undefined ? [] : [{ id: fieldId('last'), label: t(ACCESS.until), message: error }]}
    >
      <Refused reader={reader} reasons={problems.reasons} />
      <Facts
        items={[
          { label: t(ACCESS.person), value: grant.person.name },
          { label: t(ACCESS.role), value: t(valueWords('grant.role', grant.role)) },
          { label: t(ACCESS.scope), value: <ScopeName reader={reader} scope={grant.scope} /> },
        ]}
      />
      {grant.provided ? <Notice kind="warning">{t(ACCESS.endProvided)}</Notice> : null}
      <Form
        reader={reader}
        action={`/admin/grants/${grant.id}/end`}
        submit={t(ACCESS.endSave)}
        cancel={{ href: '/admin/grants', label: t(ADMIN.cancel) }}
      >
        <HiddenField name="version" value={String(version)} />
        <RadiosField
          reader={reader}
          name="when"
          label={t(ACCESS.endWhen)}
          required
          value={values.get('when') || 'on'}
          options={[
            ...(grant.time === 'current' ? [{ value: 'now', label: t(ACCESS.endNow), hint: t(ACCESS.endNowMore) }] : []),
            { value: 'on', label: t(ACCESS.endOn) },
            { value: 'open', label: t(ACCESS.endOpen) },
          ]}
        />
        <DateField reader={reader} name="last" label={t(ACCESS.until)} value={values.get('last')} error={error} conditional />
      </Form>
    </Page>
  );
}
