import type { VNode } from 'preact';
import { organisation as organisationWorkflow } from '../../../workflows/organisation/workflow.js';
import type { Paged, RegisteredOrganisation } from '../../desk/registers.js';
import type { Someone } from '../../desk/told.js';
import { REGISTER } from '../../locales/keeping.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Button, LinkButton } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { Form, HiddenField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { Table } from '../../web/ui/table.js';
import { Choices, PageLinks } from './parts.js';

interface NamesModel {
  readonly found: Paged<Someone>;
  readonly q: string | null;
}
interface RegisterModel {
  readonly found: Paged<RegisteredOrganisation>;
  readonly q: string | null;
  /** `yes`, `no`, `waiting` for those not verified of whom a proposal has arrived, or null for all. */
  readonly verified: string | null;
  /** Only those that have to do with this body. */
  readonly body: string | null;
  /** Those that the reader may verify, with the version that is shown. */
  readonly verifiable: ReadonlyMap<string, number>;
  readonly problems: FormProblems;
  readonly notice: string | null;
}

const query = (given: Readonly<Record<string, string | null>>): string =>
  new URLSearchParams(Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))).toString();

interface SearchProps {
  readonly reader: Reader;
  readonly q: string | null;
  readonly verified?: string | null;
  readonly body?: string | null;
}
const Search = ({ reader, q, verified = null, body = null }: SearchProps): VNode => (
  <search>
    <Form reader={reader} action="/organisations" method="get" submit={reader.t(REGISTER.find)} kind="secondary">
      {verified === null ? null : <HiddenField name="verified" value={verified} />}
      {body === null ? null : <HiddenField name="body" value={body} />}
      <TextField reader={reader} name="q" type="search" label={reader.t(REGISTER.name)} value={q ?? ''} required />
    </Form>
  </search>
);

/** The names, for everybody. */
export function namesPage(reader: Reader, { found, q }: NamesModel): VNode {
  const { t, to } = reader;
  return (
    <Page reader={reader} title={t(REGISTER.title)} lead={t(REGISTER.leadPublic)}>
      <Search reader={reader} q={q} />
      {found.rows.length === 0 ? <Empty title={t(REGISTER.none)} /> : null}
      <ul class="plain">
        {found.rows.map(({ id, name }) => (
          <li key={id}>
            <a href={to(`/organisations/${id}`)}>{name}</a>
          </li>
        ))}
      </ul>
      <PageLinks
        reader={reader}
        page={found.page}
        pages={found.pages}
        href={(page) => `/organisations?${query({ q, page: String(page) })}`}
      />
    </Page>
  );
}

/** The register as its keepers see it. */
export function registerPage(reader: Reader, { found, q, verified, body, verifiable, problems, notice }: RegisterModel): VNode {
  const { t, to } = reader;
  const way = (value: string | null) => to(`/organisations?${query({ q, verified: value, body })}`);
  return (
    <Page
      reader={reader}
      title={t(REGISTER.title)}
      lead={t(q === null ? REGISTER.leadKept : REGISTER.leadFound, { count: found.total })}
      wide
      {...(notice === null ? {} : { notice })}
    >
      {problems.reasons.length > 0 ? (
        <Notice kind="error" title={t(REGISTER.refused)}>
          <Reasons reader={reader} reasons={problems.reasons} />
        </Notice>
      ) : null}
      <div class="actions">
        <LinkButton href={to('/organisations/new')} kind="secondary">
          {t(organisationWorkflow.create.label)}
        </LinkButton>
        <LinkButton href={to('/desk/duplicates')} kind="secondary">
          {t(REGISTER.duplicates)}
        </LinkButton>
      </div>
      <Search reader={reader} q={q} verified={verified} body={body} />
      <Choices
        label={t(REGISTER.byVerified)}
        choices={[
          { href: way(null), label: t(REGISTER.both), current: verified === null },
          { href: way('no'), label: t(REGISTER.onlyUnverified), current: verified === 'no' },
          { href: way('yes'), label: t(REGISTER.onlyVerified), current: verified === 'yes' },
          { href: way('waiting'), label: t(REGISTER.onlyWaiting), current: verified === 'waiting' },
        ]}
      />
      <Table
        caption={t(REGISTER.title)}
        columns={[
          { key: 'name', label: t(REGISTER.name) },
          { key: 'state', label: t(REGISTER.state) },
          { key: 'sectors', label: t(REGISTER.sectors) },
          { key: 'contacts', label: t(REGISTER.contacts), numeric: true },
          { key: 'seated', label: t(REGISTER.seated), numeric: true },
          { key: 'do', label: t(REGISTER.do) },
        ]}
        rows={found.rows.map((one) => ({
          key: one.id,
          cells: {
            name: (
              <>
                <a href={to(`/organisations/${one.id}`)}>{one.name}</a>
                {one.otherNames.length > 0 ? <div class="hint">{t(REGISTER.also, { names: one.otherNames.join(', ') })}</div> : null}
                {one.mailbox ? <div class="hint">{one.mailbox}</div> : null}
                {(one.registerNumber ?? one.businessId) ? (
                  <div class="hint">{[one.businessId, one.registerNumber].filter(Boolean).join(' · ')}</div>
                ) : null}
              </>
            ),
            state: <State reader={reader} one={one} />,
            sectors: [...new Set(one.sectors.map(({ sector }) => sector))].join(', '),
            contacts: String(one.contacts),
            seated: String(one.seated),
            do: (
              <Ways
                reader={reader}
                one={one}
                version={verifiable.get(one.id) ?? null}
                back={{ q, verified, body, page: String(found.page) }}
              />
            ),
          },
        }))}
        empty={<p>{t(REGISTER.none)}</p>}
      />
      <PageLinks
        reader={reader}
        page={found.page}
        pages={found.pages}
        href={(page) => `/organisations?${query({ q, verified, body, page: String(page) })}`}
      />
    </Page>
  );
}

const State = ({ reader: { t }, one }: { reader: Reader; one: RegisteredOrganisation }): VNode =>
  one.state === 'current' ? (
    <Badge tone={one.verified ? 'good' : 'warn'}>{t(one.verified ? REGISTER.isVerified : REGISTER.isUnverified)}</Badge>
  ) : (
    <Badge tone="neutral">{t(organisationWorkflow.states[one.state] ?? organisationWorkflow.label)}</Badge>
  );

interface WaysProps {
  readonly reader: Reader;
  readonly one: RegisteredOrganisation;
  /** Null: it cannot be verified by the reader, or is already. */
  readonly version: number | null;
  readonly back: Readonly<Record<string, string | null>>;
}
const Ways = ({ reader, one, version, back }: WaysProps): VNode => {
  const { t, to, csrf } = reader;
  return (
    <>
      {version === null ? null : (
        <form method="post" action={to(`/organisations/${one.id}/verify`)}>
          <input type="hidden" name="csrf" value={csrf} />
          <HiddenField name="version" value={String(version)} />
          {Object.entries(back).map(([name, value]) => (value === null ? null : <HiddenField key={name} name={name} value={value} />))}
          <Button kind="secondary" label={t(REGISTER.verifyOne, { name: one.name })}>
            {t(REGISTER.verify)}
          </Button>
        </form>
      )}
      <a href={to(`/organisations/${one.id}/AMEND`)} aria-label={t(REGISTER.editOne, { name: one.name })}>
        {t(REGISTER.edit)}
      </a>
    </>
  );
};
