import type { VNode } from 'preact';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { SessionListed } from '../../access/sessions.js';
import type { GrantTold, TokenTold } from '../../desk/admin-access.js';
import type { Paged, RegisteredPerson } from '../../desk/registers.js';
import { ADMIN } from '../../locales/admin.js';
import { ACCESS } from '../../locales/admin-access.js';
import { SIGN_IN } from '../../locales/signing-in.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Facts } from '../../web/ui/facts.js';
import { Form, TextField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';
import { browserInWords } from '../../web/user-agent.js';
import { Grants, Pager, PostButton, Tokens } from './access-parts.js';

const ZONE = 'Europe/Helsinki';

/** The register of people. */
export function peoplePage(reader: Reader, q: string, found: Paged<RegisteredPerson>): VNode {
  const { t, to } = reader;
  const roles = ({ grants }: RegisteredPerson): string =>
    [...new Set(grants.map(({ role }) => t(valueWords('grant.role', role))))].join(', ');
  return (
    <Page reader={reader} title={t(ADMIN.people)} lead={t(ACCESS.peopleLead)} crumbs={[{ href: '/admin', label: t(ADMIN.title) }]} wide>
      <Form reader={reader} action="/admin/people" method="get" submit={t(ADMIN.find)} kind="secondary">
        <TextField reader={reader} name="q" label={t(ACCESS.nameOrAddress)} value={q} required />
      </Form>
      <Table
        caption={t(ADMIN.people)}
        columns={[
          { key: 'name', label: t(ADMIN.name) },
          { key: 'address', label: t(ACCESS.address) },
          { key: 'rights', label: t(ACCESS.rights) },
          { key: 'memberships', label: t(ACCESS.memberships), numeric: true },
        ]}
        rows={found.rows.map((person) => ({
          key: person.id,
          cells: {
            name: <a href={to(`/admin/people/${person.id}`)}>{person.name}</a>,
            address: person.emails.join(', '),
            rights: roles(person),
            memberships: person.memberships,
          },
        }))}
        empty={<p>{t(ACCESS.noPeople)}</p>}
      />
      <Pager reader={reader} found={found} href={(page) => `/admin/people?${new URLSearchParams({ q, page: String(page) }).toString()}`} />
    </Page>
  );
}

export interface PersonModel {
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phone: string | null;
  readonly language: string;
  readonly grants: Paged<GrantTold>;
  readonly sessions: readonly SessionListed[];
  readonly tokens: Paged<TokenTold>;
  readonly notice: string | null;
}

/** One person: how to reach, what she or he may do, and where signed in. */
export function personPage(reader: Reader, model: PersonModel): VNode {
  const { t, to } = reader;
  const { id, name, emails, phone, language, grants, tokens, notice } = model;
  return (
    <Page
      reader={reader}
      title={name}
      crumbs={[
        { href: '/admin', label: t(ADMIN.title) },
        { href: '/admin/people', label: t(ADMIN.people) },
      ]}
      wide
      {...(notice === null ? {} : { notice })}
    >
      <section>
        <h2>{t(ACCESS.contactDetails)}</h2>
        <Facts
          items={[
            { label: t(ACCESS.address), value: emails.length > 0 ? emails.join(', ') : t(ACCESS.noAddress) },
            { label: t(ACCESS.phone), value: phone ?? '–' },
            { label: t(ACCESS.language), value: t(valueWords('person.language', language)) },
          ]}
        />
        <p class="actions">
          <LinkButton href={to(`/people/${id}/AMEND`)} kind="secondary">
            {t(ACCESS.amendPerson)}
          </LinkButton>
        </p>
      </section>
      <section>
        <h2>{t(ACCESS.rights)}</h2>
        <Grants reader={reader} grants={grants.rows} caption={t(ACCESS.rights)} empty={t(ACCESS.noRights)} own />
        <More reader={reader} found={grants} href={(page) => `/admin/people/${id}?grants=${page}`} />
        <p class="actions">
          <LinkButton href={to(`/admin/grants/new?person=${id}`)} kind="secondary">
            {t(ACCESS.give)}
          </LinkButton>
        </p>
      </section>
      <Sessions reader={reader} model={model} />
      <section>
        <h2>{t(ADMIN.tokens)}</h2>
        <Tokens reader={reader} tokens={tokens.rows} own />
        <More reader={reader} found={tokens} href={(page) => `/admin/people/${id}?tokens=${page}`} />
        <p class="actions">
          <LinkButton href={to(`/admin/tokens/new?person=${id}`)} kind="secondary">
            {t(ACCESS.makeToken)}
          </LinkButton>
        </p>
      </section>
    </Page>
  );
}

/** The way to more than a page of one's own holds. */
const More = (props: Parameters<typeof Pager>[0]): VNode | null => (props.found.pages > 1 ? <Pager {...props} /> : null);

const HOW = {
  link: ACCESS['how.link'],
  oidc: ACCESS['how.oidc'],
  demonstration: ACCESS['how.demonstration'],
  started: ACCESS['how.started'],
};

function Sessions({ reader, model: { id, sessions } }: { reader: Reader; model: PersonModel }): VNode {
  const { t, language } = reader;
  const signOut = (session: string, words: string, browser?: string): VNode => (
    <PostButton
      reader={reader}
      action={`/admin/people/${id}/sign-out`}
      fields={{ session }}
      words={words}
      {...(browser === undefined ? {} : { label: `${words}: ${browser}` })}
    />
  );
  return (
    <section>
      <h2>{t(ACCESS.sessions)}</h2>
      <Table
        caption={t(ACCESS.sessions)}
        columns={[
          { key: 'browser', label: t(SIGN_IN.browser) },
          { key: 'how', label: t(ACCESS.how) },
          { key: 'since', label: t(SIGN_IN.since) },
          { key: 'seen', label: t(SIGN_IN.lastSeen) },
          { key: 'end', label: t(ADMIN.manage) },
        ]}
        rows={sessions.map((session) => {
          const browser = browserInWords(session.userAgent) ?? t(SIGN_IN.unknownBrowser);
          return {
            key: session.id,
            cells: {
              browser,
              how: t(HOW[session.how]),
              since: momentInWords(session.createdAt, language, ZONE),
              seen: momentInWords(session.lastSeenAt, language, ZONE),
              end: signOut(session.id, t(ACCESS.signOut), browser),
            },
          };
        })}
        empty={<p>{t(ACCESS.noSessions)}</p>}
      />
      {sessions.length > 1 ? signOut('all', t(ACCESS.signOutAll)) : null}
    </section>
  );
}
