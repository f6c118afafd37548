import type { VNode } from 'preact';
import { type Reason, showReason } from '../../../workflows/kit/reason.js';
import type { OwnProposal } from '../../desk/proposal-result.js';
import type { PublicCall } from '../../desk/public-call.js';
import { MINE } from '../../locales/mine.js';
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
import type { Beginning } from './beginning.js';
import { Late } from './late.js';

interface Model {
  readonly call: PublicCall;
  readonly beginning: Beginning;
  /** The reader is contact of an organisation, whether that may propose or not. */
  readonly isContact: boolean;
  /** Drafts in this call that the reader may go on with. */
  readonly drafts: readonly OwnProposal[];
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
  const { call, beginning, problems } = model;
  const title = ownText(reader, call.title);
  const parts = reader.person ? signedParts(reader, model) : newcomersParts(reader, model);
  // A reason of a field that is not asked for now stands among the reasons.
  const errors = [...problems.byField].flatMap(([name, message]) =>
    name === 'organisations' && !asksOrganisations(model)
      ? []
      : [{ id: fieldId(name), label: t(LABELS[name as keyof typeof LABELS] ?? PROPOSING.title), message }],
  );
  return (
    <Page
      reader={reader}
      title={t(PROPOSING.title)}
      crumbs={[{ href: `/calls/${call.id}`, label: title }]}
      {...(call.closesAt && beginning.nobody.length === 0
        ? { lead: t(beginning.late ? PROPOSING.leadLate : PROPOSING.lead, { call: title, closes: call.closesAt }) }
        : {})}
      errors={errors}
    >
      {problems.reasons.length > 0 ? (
        <Notice kind="error" title={t(PROPOSING.notNow)}>
          <Reasons reader={reader} reasons={problems.reasons} />
        </Notice>
      ) : null}
      <Drafts reader={reader} drafts={model.drafts} />
      {parts}
    </Page>
  );
}

/** Whoever has begun already goes on, rather than beginning anew. */
const Drafts = ({ reader: { t, to }, drafts }: { reader: Reader; drafts: readonly OwnProposal[] }): VNode | null =>
  drafts.length === 0 ? null : (
    <Notice kind="info" title={t(PROPOSING.goOnTitle)}>
      <ul>
        {drafts.map(({ id, nominee, organisations }) => (
          <li key={id}>
            <a href={to(`/proposals/${id}`)}>
              {t(PROPOSING.goOn, { person: nominee ?? t(MINE.nobodyNamed), organisations: organisations.join(', ') })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );

interface PartProps {
  readonly reader: Reader;
  readonly model: Model;
}
const asksOrganisations = ({ beginning: { own, notOwn } }: Model): boolean => own.length > 0 && notOwn.length === 0;

/** For whoever is signed in: their own organisations, and beside them one that is not theirs here yet. */
function signedParts(reader: Reader, model: Model): VNode {
  const { call, beginning, isContact } = model;
  const { notOwn, notNew, late } = beginning;
  const own = asksOrganisations(model);
  const another = notNew.length === 0;
  if (!own && !another) return <Closed reader={reader} call={call} reasons={isContact ? notOwn : notNew} />;
  return (
    <>
      {late ? <Late reader={reader} /> : null}
      {own ? (
        <ByContact reader={reader} model={model} />
      ) : isContact ? (
        <Notice kind="info">
          <Reasons reader={reader} reasons={shown(reader, notOwn)} />
        </Notice>
      ) : null}
      {another ? <Another reader={reader} model={model} /> : null}
    </>
  );
}

/** For whoever is not: the way in for contacts, and for newcomers where the call takes proposals of everybody. */
function newcomersParts(reader: Reader, model: Model): VNode {
  const { t, to } = reader;
  const { call, beginning } = model;
  const { nobody, notNew, late } = beginning;
  if (notNew.length === 0)
    return (
      <>
        {late ? <Late reader={reader} /> : null}
        <Newcomer reader={reader} model={model} />
      </>
    );
  if (nobody.length > 0) return <Closed reader={reader} call={call} reasons={nobody} />;
  return (
    <>
      {late ? <Late reader={reader} /> : null}
      <p>{t(call.proposers === 'invited' ? PROPOSING.invitedOnly : PROPOSING.known)}</p>
      <LinkButton href={to(signInFor(call))}>{t(PROPOSING.signIn)}</LinkButton>
    </>
  );
}

const signInFor = ({ id }: PublicCall): string => `/sign-in?next=${encodeURIComponent(`/calls/${id}/propose`)}`;
const shown = ({ language }: Reader, reasons: readonly Reason[]) => reasons.map((reason) => showReason(reason, language));

const Closed = ({ reader, call, reasons }: { reader: Reader; call: PublicCall; reasons: readonly Reason[] }): VNode => (
  <Notice kind="info" title={reader.t(PROPOSING.notNow)}>
    <Reasons reader={reader} reasons={shown(reader, reasons)} />
    <p>
      <a href={reader.to(`/calls/${call.id}`)}>{reader.t(PROPOSING.backToCall)}</a>
    </p>
  </Notice>
);

const ByContact = ({ reader, model: { call, beginning, values, problems } }: PartProps): VNode => {
  const { t } = reader;
  const { own } = beginning;
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

const Another = ({ reader, model: { call, isContact, values, problems } }: PartProps): VNode => {
  const { t } = reader;
  return (
    <section>
      <h2>{t(isContact ? PROPOSING.anotherTitle : PROPOSING.whoProposes)}</h2>
      <p>{t(PROPOSING.anotherLead)}</p>
      <Form
        reader={reader}
        action={`/calls/${call.id}/propose`}
        submit={t(isContact ? PROPOSING.startAnother : PROPOSING.start)}
        kind={isContact ? 'secondary' : 'primary'}
      >
        <TextField
          reader={reader}
          name="association"
          label={t(PROPOSING.association)}
          autocomplete="organization"
          required
          value={values.get('association')}
          error={messageFor(problems, 'association')}
        />
      </Form>
    </section>
  );
};

const Newcomer = ({ reader, model: { call, values, problems } }: PartProps): VNode => {
  const { t, to } = reader;
  const field = (name: 'email' | 'association' | 'givenName' | 'familyName') => ({
    reader,
    name,
    label: t(LABELS[name]),
    value: values.get(name),
    error: messageFor(problems, name),
  });
  return (
    <>
      <p>
        {t(PROPOSING.known)} <a href={to(signInFor(call))}>{t(PROPOSING.signIn)}</a>
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
