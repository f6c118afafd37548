import type { VNode } from 'preact';
import type { PublicCall } from '../../desk/public-call.js';
import type { Someone } from '../../desk/told.js';
import { PROPOSING } from '../../locales/proposing.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { ChecksField, fieldId, Form, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { ownText } from '../../web/words.js';

interface Model {
  readonly call: PublicCall;
  /** Organisations that the reader is contact of. */
  readonly own: readonly Someone[];
  readonly values: Values;
  readonly problems: FormProblems;
}
const LABELS = {
  email: PROPOSING.email,
  association: PROPOSING.association,
  givenName: PROPOSING.givenName,
  familyName: PROPOSING.familyName,
  organisations: PROPOSING.whoProposes,
} as const;

/** Where a proposal begins. */
export function proposePage(reader: Reader, model: Model): VNode {
  const { t } = reader;
  const { call, own, problems } = model;
  const title = ownText(reader, call.title);
  const errors = [...problems.byField].map(([name, message]) => ({
    id: fieldId(name),
    label: t(LABELS[name as keyof typeof LABELS] ?? PROPOSING.title),
    message,
  }));
  const takes = call.state === 'open';
  return (
    <Page
      reader={reader}
      title={t(PROPOSING.title)}
      crumbs={[{ href: `/calls/${call.id}`, label: title }]}
      {...(call.closesAt && takes ? { lead: t(PROPOSING.lead, { call: title, closes: call.closesAt }) } : {})}
      errors={errors}
    >
      {problems.reasons.length > 0 ? (
        <Notice kind="error" title={t(PROPOSING.notNow)}>
          <Reasons reader={reader} reasons={problems.reasons} />
        </Notice>
      ) : null}
      {takes ? (
        own.length > 0 ? (
          <ByContact reader={reader} model={model} />
        ) : (
          <Newcomer reader={reader} model={model} />
        )
      ) : (
        <Closed reader={reader} call={call} />
      )}
    </Page>
  );
}

const Closed = ({ reader, call }: { reader: Reader; call: PublicCall }): VNode => (
  <Notice kind="info" title={reader.t(PROPOSING.notNow)}>
    <p>
      <a href={reader.to(`/calls/${call.id}`)}>{reader.t(PROPOSING.backToCall)}</a>
    </p>
  </Notice>
);

const ByContact = ({ reader, model: { call, own, values, problems } }: { reader: Reader; model: Model }): VNode => {
  const { t } = reader;
  const chosen = values.all('organisations');
  const error = messageFor(problems, 'organisations');
  return (
    <Form reader={reader} action={`/calls/${call.id}/propose`} submit={t(PROPOSING.start)}>
      <ChecksField
        reader={reader}
        name="organisations"
        label={t(PROPOSING.whoProposes)}
        hint={own.length > 1 ? t(PROPOSING.jointly) : undefined}
        required
        value={chosen.length > 0 ? chosen : own.length === 1 ? own.map(({ id }) => id) : []}
        options={own.map(({ id, name }) => ({ value: id, label: name }))}
        error={error}
      />
    </Form>
  );
};

const Newcomer = ({ reader, model: { call, values, problems } }: { reader: Reader; model: Model }): VNode => {
  const { t, to } = reader;
  const field = (name: 'email' | 'association' | 'givenName' | 'familyName') => ({
    reader,
    name,
    label: t(LABELS[name]),
    value: values.get(name),
    error: messageFor(problems, name),
  });
  const signIn = `/sign-in?next=${encodeURIComponent(`/calls/${call.id}/propose`)}`;
  if (call.proposers === 'invited')
    return (
      <>
        <p>{t(PROPOSING.invitedOnly)}</p>
        <LinkButton href={to(signIn)}>{t(PROPOSING.signIn)}</LinkButton>
      </>
    );
  return (
    <>
      <p>
        {t(PROPOSING.known)} <a href={to(signIn)}>{t(PROPOSING.signIn)}</a>
      </p>
      <section>
        <h2>{t(PROPOSING.newTitle)}</h2>
        <p>{t(PROPOSING.newLead)}</p>
        <Form reader={reader} action={`/calls/${call.id}/propose`} submit={t(PROPOSING.start)}>
          <TextField {...field('email')} type="email" autocomplete="email" required hint={t(PROPOSING.emailHint)} />
          <TextField {...field('association')} autocomplete="organization" required />
          <TextField {...field('givenName')} autocomplete="given-name" />
          <TextField {...field('familyName')} autocomplete="family-name" />
        </Form>
      </section>
    </>
  );
};
