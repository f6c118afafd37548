import type { VNode } from 'preact';
import type { Reason } from '../../../workflows/kit/reason.js';
import { showReason } from '../../../workflows/kit/reason.js';
import { ROLE_NAMES, type Role } from '../../../workflows/kit/policy.js';
import type { LinkSeen } from '../../access/sign-in-links.js';
import { SIGN_IN } from '../../locales/signing-in.js';
import type { FormProblems } from '../../web/forms/problems.js';
import { messageFor } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { fieldId, Form, HiddenField, RadiosField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';

interface Asking {
  readonly next: string;
  /** Somebody was sent here from a page that asks for it; or from a form, whose text is kept. */
  readonly why: 'needed' | 'kept' | null;
  /** Name of the identity provider, where there is one. */
  readonly provider: string | null;
  readonly values: Values;
  readonly problems: FormProblems;
}

export function askPage(reader: Reader, { next, why, provider, values, problems }: Asking): VNode {
  const { t, to } = reader;
  const error = messageFor(problems, 'email');
  return (
    <Page
      reader={reader}
      title={t(SIGN_IN.title)}
      lead={t(SIGN_IN.lead)}
      errors={error === undefined ? [] : [{ id: fieldId('email'), label: t(SIGN_IN.email), message: error }]}
    >
      {why === null ? null : <Notice kind="info">{t(SIGN_IN[why])}</Notice>}
      {problems.reasons.length > 0 ? (
        <Notice kind="error">
          <Reasons reader={reader} reasons={problems.reasons} />
        </Notice>
      ) : null}
      <Form reader={reader} action={to('/sign-in')} submit={t(SIGN_IN.send)}>
        <HiddenField name="next" value={next} />
        <TextField
          reader={reader}
          name="email"
          type="email"
          autocomplete="email"
          label={t(SIGN_IN.email)}
          value={values.get('email')}
          required
          {...(error === undefined ? {} : { error })}
        />
      </Form>
      {provider === null ? null : (
        <section>
          <h2>{t(SIGN_IN.staff)}</h2>
          <Form
            reader={reader}
            action={to('/sign-in/oidc')}
            submit={t(SIGN_IN.withProvider, { name: provider || SIGN_IN.organisationAccount })}
            kind="secondary"
          >
            <HiddenField name="next" value={next} />
          </Form>
        </section>
      )}
      {reader.demonstration ? (
        <section>
          <h2>{t(SIGN_IN.demonstration)}</h2>
          <p>
            <LinkButton href={to(`/demonstration?next=${encodeURIComponent(next)}`)} kind="secondary">
              {t(SIGN_IN.demonstration)}
            </LinkButton>
          </p>
        </section>
      ) : null}
    </Page>
  );
}

/** The same whether or not anybody has the address. */
export const sentPage = (reader: Reader, email: string): VNode => (
  <Page reader={reader} title={reader.t(SIGN_IN.sentTitle)} lead={reader.t(SIGN_IN.sent, { email })}>
    <p>{reader.t(SIGN_IN.sentNot)}</p>
    <p class="actions">
      {reader.demonstration ? <LinkButton href={reader.to('/mailbox')}>{reader.t(SIGN_IN.openMailbox)}</LinkButton> : null}
      <LinkButton href={reader.to('/sign-in')} kind="secondary">
        {reader.t(SIGN_IN.again)}
      </LinkButton>
    </p>
  </Page>
);

/** A link is used by a button: whoever only looks at it, as mail scanners do, uses up nothing. */
export function confirmPage(reader: Reader, token: string, { address, people }: LinkSeen): VNode {
  const { t, to } = reader;
  const shared = people.length > 1;
  return (
    <Page
      reader={reader}
      title={t(shared ? SIGN_IN.whoAreYou : SIGN_IN.confirmTitle)}
      lead={t(shared ? SIGN_IN.shared : SIGN_IN.confirmLead, { email: address })}
    >
      <Form reader={reader} action={to(`/sign-in/link/${token}`)} submit={t(SIGN_IN.confirm)}>
        {shared ? (
          <RadiosField
            reader={reader}
            name="person"
            label={t(SIGN_IN.whoAreYou)}
            value={people[0]?.id ?? ''}
            required
            options={people.map(({ id, name, roles }) => ({
              value: id,
              label: [name, ...roles.map((r) => roleName(reader, r))].join(', '),
            }))}
          />
        ) : null}
      </Form>
    </Page>
  );
}

const roleName = (reader: Reader, role: string): string => reader.t(ROLE_NAMES[(role === 'substitute' ? 'secretary' : role) as Role]);

/** Why a link or a provider let nobody in. */
export const refusedPage = (reader: Reader, reason: Reason): VNode => (
  <Page reader={reader} title={reader.t(SIGN_IN.linkBad)}>
    <Reasons reader={reader} reasons={[showReason(reason, reader.language)]} />
    <p class="actions">
      <LinkButton href={reader.to('/sign-in')}>{reader.t(SIGN_IN.again)}</LinkButton>
    </p>
  </Page>
);
