import type { ComponentChildren, VNode } from 'preact';
import { WORKFLOWS } from '../../../workflows/all.js';
import { consent as consentWorkflow } from '../../../workflows/consent/workflow.js';
import type { Schema } from '../../../workflows/kit/schema.js';
import { instantInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import type { SessionListed } from '../../access/sessions.js';
import type { OwnDoings } from '../../desk/members.js';
import type { OwnConsent, OwnData, OwnNomination, OwnReason } from '../../desk/own-data.js';
import { DATA, MINE } from '../../locales/mine.js';
import { fieldWords } from '../../locales/fields.js';
import { valueWords } from '../../locales/values.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import { SchemaFields } from '../../web/forms/schema-fields.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Card } from '../../web/ui/card.js';
import { type Fact, Facts } from '../../web/ui/facts.js';
import { fieldId, Form, HiddenField, TextField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { Table } from '../../web/ui/table.js';
import { answerInWords, questionInWords } from '../proposing/answers.js';
import { CandidacyCards, MembershipCards, officeInWords } from './doings.js';
import { plain } from './shown.js';

export interface DataModel extends Omit<OwnData, 'letters'> {
  readonly person: {
    readonly givenName: string;
    readonly familyName: string;
    readonly language: string;
    readonly emails: readonly string[];
    readonly phone: string | null;
  };
  readonly doings: OwnDoings | null;
  readonly sessions: readonly SessionListed[];
  readonly letters: readonly (OwnData['letters'][number] & { readonly subject: string; readonly text: string })[];
  readonly version: number;
  readonly schema: Schema;
  readonly fields: readonly string[];
  readonly values: Values;
  readonly problems: FormProblems;
  readonly saved: boolean;
}
const ZONE = 'Europe/Helsinki';

const Section = ({ title, when = true, children }: { title: string; when?: boolean; children: ComponentChildren }): VNode | null =>
  when ? (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  ) : null;

/** What is held about somebody, for that person. */
export function dataPage(reader: Reader, model: DataModel): VNode {
  const { t, to, language } = reader;
  const { doings, consents, nominations, sessions, letters, problems, saved } = model;
  const { candidacies = [], memberships = [], offices = [] } = doings ?? {};
  const at = (instant: Date): string => momentInWords(instant, language, ZONE);
  return (
    <Page
      reader={reader}
      title={t(DATA.title)}
      lead={t(DATA.lead)}
      crumbs={[{ href: '/me', label: t(MINE.title) }]}
      {...(saved ? { notice: t(DATA.saved) } : {})}
      errors={[...problems.byField].map(([name, message]) => ({ id: fieldId(name), label: labelOf(reader, name), message }))}
      actions={
        <LinkButton href={to('/me/data.json')} kind="secondary">
          {t(DATA.download)}
        </LinkButton>
      }
    >
      <Section title={t(DATA.contact)}>
        <OwnFields reader={reader} model={model} />
      </Section>
      <Section title={t(MINE.candidacies)} when={candidacies.length > 0}>
        <CandidacyCards reader={reader} all={candidacies} />
      </Section>
      <Section title={t(DATA.consents)} when={consents.length > 0}>
        {consents.map((one) => (
          <Consent key={one.id} reader={reader} one={one} at={at} />
        ))}
      </Section>
      <Section title={t(DATA.nominations)} when={nominations.length > 0}>
        {nominations.map((one) => (
          <Nomination key={one.proposal} reader={reader} one={one} />
        ))}
      </Section>
      <Section title={t(DATA.reasons)} when={model.reasons.length > 0}>
        <Reasoned reader={reader} reasons={model.reasons} at={at} />
      </Section>
      <Section title={t(MINE.memberships)} when={memberships.length > 0}>
        <MembershipCards reader={reader} all={memberships} />
      </Section>
      <Section title={t(MINE.offices)} when={offices.length > 0}>
        <ul>
          {offices.map((one) => (
            <li key={one.id}>{officeInWords(reader, one)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t(DATA.grants)} when={model.grants.length > 0}>
        <Grants reader={reader} grants={model.grants} />
      </Section>
      <Section title={t(DATA.sessions)}>
        <p>
          {t(DATA.sessionCount, { count: sessions.length })} <a href={to('/me/sessions')}>{t(MINE.sessions)}</a>
        </p>
      </Section>
      <Section title={t(DATA.letters)}>
        {letters.length === 0 ? <p>{t(DATA.noLetters)}</p> : null}
        {letters.map(({ id, at: sent, subject, text, to: address }) => (
          <details key={id}>
            <summary>
              {at(sent)} – {subject}
            </summary>
            {address ? <p class="soft">{address}</p> : null}
            <p class="prose">{text}</p>
          </details>
        ))}
      </Section>
    </Page>
  );
}

const labelOf = (reader: Reader, name: string): string =>
  reader.t(name === 'email' ? DATA.address : fieldWords('person', 'AMEND', name).label);

/** Name and addresses, which are the person's own to amend. */
const OwnFields = ({ reader, model }: { reader: Reader; model: DataModel }): VNode => {
  const { t } = reader;
  const { person, version, schema, fields, values, problems } = model;
  const shared = { reader, workflow: 'person', event: 'AMEND', schema, values, problems, options: {} };
  return (
    <>
      <Refused reader={reader} reasons={problems.reasons} />
      <Form reader={reader} action="/me/data" submit={t(DATA.save)}>
        <HiddenField name="version" value={String(version)} />
        {(['givenName', 'familyName'] as const).map((name) => (
          <TextField
            key={name}
            reader={reader}
            name={name}
            label={labelOf(reader, name)}
            required
            autocomplete={name === 'givenName' ? 'given-name' : 'family-name'}
            value={values.get(name)}
            error={messageFor(problems, name)}
          />
        ))}
        <TextField
          reader={reader}
          name="email"
          type="email"
          autocomplete="email"
          required={person.emails.length > 0}
          label={t(DATA.address)}
          hint={t(DATA.addressHint)}
          value={values.get('email')}
          error={messageFor(problems, 'email')}
        />
        <SchemaFields {...shared} only={fields.filter((name) => name === 'phone' || name === 'language')} />
      </Form>
      {person.emails.length > 1 ? <p>{[t(DATA.addresses), person.emails.join(', ')].join(': ')}</p> : null}
    </>
  );
};

const Nomination = ({ reader, one }: { reader: Reader; one: OwnNomination }): VNode => {
  const { t } = reader;
  const { organisations, givenName, familyName, email, phone, justification } = one;
  return (
    <Card title={organisations.join(', ')}>
      <p>{[`${givenName} ${familyName}`, email, phone].filter(Boolean).join(', ')}</p>
      <Facts
        items={[
          ...(justification ? [{ label: t(DATA.justification), value: <span class="prose">{justification}</span> }] : []),
          ...answersIn(reader, one),
        ]}
      />
    </Card>
  );
};

/** Answers beside their questions; those without an answer are left out. */
const answersIn = (reader: Reader, { questions, answers }: Pick<OwnNomination, 'questions' | 'answers'>): Fact[] =>
  questions
    .filter(({ key }) => answers[key] !== undefined)
    .map((question) => ({ label: questionInWords(reader, question), value: answerInWords(reader, question, answers[question.key]) }));

/** What was recorded with words about the person: what happened, when, and the words. */
const Reasoned = ({ reader, reasons, at }: { reader: Reader; reasons: DataModel['reasons']; at: (instant: Date) => string }): VNode => {
  const { t } = reader;
  const what = ({ of, event }: OwnReason): string => {
    const workflow = WORKFLOWS.find(({ name }) => name === of);
    const label = event === null ? undefined : workflow?.events[event]?.label;
    return event === null || workflow === undefined ? t(DATA.inDecision) : [t(workflow.label), t(label ?? workflow.label)].join(': ');
  };
  return <Facts items={reasons.map((one) => ({ label: `${at(one.at)} ${what(one)}`, value: <span class="prose">{one.text}</span> }))} />;
};

const Consent = ({ reader, one, at }: { reader: Reader; one: OwnConsent; at: (instant: Date) => string }): VNode => {
  const { t, to } = reader;
  const { id, call, body, state, askedAt, answeredAt, publishName } = one;
  const shown = (yes: boolean): string => t(yes ? DATA.shown : DATA.notShown);
  return (
    <Card
      title={plain(reader, call)}
      href={to(`/consents/${id}`)}
      meta={<p>{[plain(reader, body), t(consentWorkflow.states[state] ?? consentWorkflow.label)].join(' · ')}</p>}
    >
      <p>{answeredAt ? t(DATA.answered, { at: at(answeredAt) }) : t(DATA.asked, { at: at(askedAt) })}</p>
      {state === 'given' ? <Facts items={[{ label: t(DATA.name), value: shown(publishName) }, ...answersIn(reader, one)]} /> : null}
    </Card>
  );
};

const Grants = ({ reader, grants }: { reader: Reader; grants: DataModel['grants'] }): VNode => {
  const { t, language } = reader;
  const told = (instant: Date, form?: 'end'): string => instantInWords(instant, language, ZONE, form);
  return (
    <Table
      caption={t(DATA.grants)}
      columns={[
        { key: 'role', label: t(DATA.role) },
        { key: 'where', label: t(DATA.towards) },
        { key: 'when', label: t(DATA.when) },
      ]}
      rows={grants.map(({ id, role, organisation, of, regional, from, until }) => ({
        key: id,
        cells: {
          role: t(valueWords('grant.role', role)),
          where: organisation ?? (regional ? t(DATA.regional, { name: plain(reader, of) }) : plain(reader, of) || t(DATA.everywhere)),
          when: until === null ? t(MINE.fromOn, { from }) : `${told(from)} – ${told(until, 'end')}`,
        },
      }))}
      empty={null}
    />
  );
};
