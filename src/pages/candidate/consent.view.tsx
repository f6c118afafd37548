import type { VNode } from 'preact';
import { instantInWords } from '../../../workflows/kit/time-words.js';
import type { Text } from '../../../workflows/kit/text.js';
import type { ConsentAsked } from '../../desk/consent-page.js';
import type { Loaded } from '../../engine/store.js';
import { CONSENT } from '../../locales/candidate.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Facts } from '../../web/ui/facts.js';
import { AreaField, fieldId, Form, HiddenField } from '../../web/ui/form.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import type { Available } from '../instances/instance.js';
import { type ProcessModel, ProcessParts } from '../instances/instance.view.js';
import { daysInWords, Reach, Seats } from '../mine/shown.js';
import { questionInWords } from '../proposing/answers.js';
import { Answered, hasEnded } from './answered.view.js';
import { GiveForm } from './give.view.js';

export interface ConsentModel {
  readonly asked: ConsentAsked;
  readonly facts: Loaded;
  readonly actions: readonly Available[];
  readonly process: ProcessModel;
  /** Where the forms are sent, without language. */
  readonly path: string;
  readonly values: Values;
  readonly problems: FormProblems;
  /** What was just done, or had been done already. */
  readonly notice: Text | null;
}
export interface Part {
  readonly reader: Reader;
  readonly model: ConsentModel;
}
const ZONE = 'Europe/Helsinki';
const FIELDS: Readonly<Record<string, Text>> = {
  represents: CONSENT.whom,
  publishName: CONSENT.publishName,
};

/** The page of whoever is asked to stand: what is asked, the answer, and the way to change one's mind. */
export function consentPage(reader: Reader, model: ConsentModel): VNode {
  const { t } = reader;
  const { asked, facts, problems, notice } = model;
  const due = facts['dueAt'] as Date | null;
  const open = facts.state === 'asked';
  const ended = hasEnded(asked);
  const lead = due === null ? t(CONSENT.lead, { person: asked.person }) : t(CONSENT.leadDue, { person: asked.person, due });
  return (
    <Page
      reader={reader}
      title={t(open ? CONSENT.title : facts['answeredAt'] ? CONSENT.titleAnswered : CONSENT.titleUnanswered)}
      {...(open ? { lead } : {})}
      {...(notice === null ? {} : { notice: t(notice) })}
      errors={[...problems.byField].map(([name, message]) => ({ id: fieldId(name), label: labelOf(reader, model, name), message }))}
    >
      <Refused reader={reader} reasons={problems.reasons} />
      {open ? null : <Answered reader={reader} model={model} />}
      {facts.state === 'not-me' ? null : (
        <section>
          <h2>{t(CONSENT.about)}</h2>
          <About reader={reader} asked={asked} due={due} open={open} />
        </section>
      )}
      {open || (facts.state === 'given' && (asked.candidacyState === 'selected' || !ended)) ? (
        <section>
          <h2>{t(CONSENT.publicTitle)}</h2>
          <p>{t(CONSENT.publicIfChosen)}</p>
          {open ? <p>{t(CONSENT.publicBefore)}</p> : null}
          <p>{t(CONSENT.publicRequest)}</p>
        </section>
      ) : null}
      {open ? <Forms reader={reader} model={model} /> : null}
      <Ask reader={reader} asked={asked} />
      <ProcessParts reader={reader} model={model.process} />
    </Page>
  );
}

function labelOf(reader: Reader, { asked, values }: ConsentModel, name: string): string {
  const question = asked.questions.find(({ key }) => name === `answers.${key}`);
  if (question) return questionInWords(reader, question);
  return reader.t(FIELDS[name] ?? (values.get('answer') === 'WITHDRAW' ? CONSENT.withdrawReason : CONSENT.reason));
}

/** Who proposes, for what, for how long. */
const About = ({ reader, asked, due, open }: { reader: Reader; asked: ConsentAsked; due: Date | null; open: boolean }): VNode => {
  const { t, to, language } = reader;
  const { body, region, call, seats, organisations, represents, term, organ } = asked;
  return (
    <Facts
      items={[
        { label: t(CONSENT.proposers), value: organisations.map(({ name }) => name).join(', ') },
        {
          label: t(CONSENT.body),
          value: (
            <>
              <a href={to(`/bodies/${body.id}`)}>
                <OwnWords reader={reader} words={body.name} inline />
              </a>
              , <OwnWords reader={reader} words={region.name} inline />
            </>
          ),
        },
        {
          label: t(CONSENT.call),
          value: (
            <a href={to(`/calls/${call.id}`)}>
              <OwnWords reader={reader} words={call.title} inline />
            </a>
          ),
        },
        ...(seats.length > 0
          ? [{ label: t(seats.length === 1 ? CONSENT.seat : CONSENT.seats), value: <Seats reader={reader} seats={seats} /> }]
          : []),
        ...(represents || organisations.length === 1
          ? [{ label: t(CONSENT.represents), value: (represents ?? organisations[0])?.name ?? '' }]
          : []),
        ...(term ? [{ label: t(CONSENT.term), value: daysInWords(reader, term) }] : []),
        { label: t(CONSENT.organ), value: organ ? <OwnWords reader={reader} words={organ.name} inline /> : t(CONSENT.nominators) },
        ...(open ? [{ label: t(CONSENT.due), value: due ? instantInWords(due, language, ZONE, 'until') : t(CONSENT.untilDecision) }] : []),
      ]}
    />
  );
};

/** The three answers: the first in sight, the others one press away. */
const Forms = ({ reader, model }: Part): VNode => {
  const { t } = reader;
  const { path, facts, values, problems, actions } = model;
  const wrong = (answer: string): boolean => problems.status !== 200 && values.get('answer') === answer;
  const may = (type: string): boolean => actions.some((action) => action.type === type && action.allowed);
  return (
    <section>
      <h2>{t(CONSENT.answerTitle)}</h2>
      <GiveForm reader={reader} model={model} />
      {may('DECLINE') ? (
        <details open={wrong('DECLINE')}>
          <summary>{t(CONSENT.declineTitle)}</summary>
          <Form reader={reader} action={path} submit={t(CONSENT.decline)} kind="secondary" note={t(CONSENT.declineNote)}>
            <HiddenField name="answer" value="DECLINE" />
            <HiddenField name="version" value={String(facts.version)} />
            <AreaField
              reader={reader}
              name="reason"
              label={t(CONSENT.reason)}
              hint={t(CONSENT.reasonHint)}
              rows={3}
              value={wrong('DECLINE') ? values.get('reason') : ''}
              error={wrong('DECLINE') ? messageFor(problems, 'reason') : undefined}
            />
          </Form>
        </details>
      ) : null}
      {may('NOT_ME') ? (
        <details open={wrong('NOT_ME')}>
          <summary>{t(CONSENT.notMeTitle)}</summary>
          <Form reader={reader} action={path} submit={t(CONSENT.notMe)} kind="secondary" note={t(CONSENT.notMeNote)}>
            <HiddenField name="answer" value="NOT_ME" />
            <HiddenField name="version" value={String(facts.version)} />
          </Form>
        </details>
      ) : null}
    </section>
  );
};

/** Whom to ask: the body's role, as it gives itself. */
const Ask = ({ reader, asked: { contact } }: { reader: Reader; asked: ConsentAsked }): VNode => {
  const { t } = reader;
  return (
    <section>
      <h2>{t(CONSENT.questionsTitle)}</h2>
      <p>{contact.name ? <OwnWords reader={reader} words={contact.name} inline /> : t(CONSENT.askContact, { who: CONSENT.secretary })}</p>
      <Reach email={contact.email} phone={contact.phone} />
    </section>
  );
};

/** A link that was good once. */
export const linkExpiredPage = (reader: Reader): VNode => {
  const { t, to } = reader;
  return (
    <Page reader={reader} title={t(CONSENT.expiredTitle)} lead={t(CONSENT.expiredLead)}>
      <p>{t(CONSENT.expiredHelp)}</p>
      <p class="actions">
        <LinkButton href={to('/sign-in?next=%2Fme')}>{t(CONSENT.signIn)}</LinkButton>
      </p>
    </Page>
  );
};
