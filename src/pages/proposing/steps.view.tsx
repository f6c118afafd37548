import type { ComponentChildren, VNode } from 'preact';
import type { CompletionField } from '../../../workflows/candidate-proposal/facts.js';
import type { Text } from '../../../workflows/kit/text.js';
import type { PublicCall } from '../../desk/public-call.js';
import type { Someone } from '../../desk/told.js';
import type { Loaded } from '../../engine/store.js';
import { fieldWords } from '../../locales/fields.js';
import { FORM } from '../../locales/forms.js';
import { PROPOSING } from '../../locales/proposing.js';
import { fieldOf, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Button } from '../../web/ui/button.js';
import { type FieldError, fieldId, Form, HiddenField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { Steps } from '../../web/ui/steps.js';
import { ownText } from '../../web/words.js';
import type { Available } from '../instances/instance.js';
import { ReturnedAbout } from './returned-about.js';
import { besideQuestion, questionInWords } from './answers.js';
import { Late, whyTooLate } from './late.js';
import { CheckAndSend, GroundsFields, PersonFields, SeatFields } from './step-fields.js';
import { stepBefore, stepOf, stepsOf, type Step } from './steps.js';

export interface StepModel {
  readonly id: string;
  readonly version: number;
  readonly step: Step;
  readonly call: PublicCall;
  readonly organisations: readonly Someone[];
  readonly facts: Loaded;
  readonly values: Values;
  readonly problems: FormProblems;
  readonly submit: Available | null;
  readonly amend: Available | null;
  /** What the secretary asks to be completed. */
  readonly returned: string | null;
  /** Which parts that is about, as long as they have not been amended. */
  readonly about: readonly CompletionField[];
  /** The sender has not given an own name yet. */
  readonly nameless: boolean;
  /** What is sent now arrives after the deadline. */
  readonly late: boolean;
}

const TITLES = {
  person: [PROPOSING.stepPerson, PROPOSING.personTitle, PROPOSING.personLead],
  seats: [PROPOSING.stepSeats, PROPOSING.seatsTitle, PROPOSING.seatsLead],
  grounds: [PROPOSING.stepGrounds, PROPOSING.groundsTitle, null],
  send: [PROPOSING.stepSend, PROPOSING.sendTitle, PROPOSING.sendLead],
} as const;

/** Of a proposal that was sent: what is left to be done with it. */
const SENT: Partial<Readonly<Record<Step, readonly [unknown, Text, Text]>>> = {
  grounds: [null, PROPOSING.sentGroundsTitle, PROPOSING.sentLead],
  send: [null, PROPOSING.sendTitle, PROPOSING.sendAgainLead],
};

/** Steps on which something is still missing. */
const lackingSteps = ({ submit }: Pick<StepModel, 'submit'>): readonly Step[] =>
  (submit?.reasons ?? []).flatMap(({ pointer }) => (pointer ? [stepOf(fieldOf(pointer))] : []));

export function stepPage(reader: Reader, model: StepModel): VNode {
  const { t } = reader;
  const { id, step, call, problems, version, amend } = model;
  const sent = model.facts['arrivedAt'] !== null;
  const [, title, usual] = sent ? (SENT[step] ?? TITLES[step]) : TITLES[step];
  const lead = usual === PROPOSING.personLead && call.consentRule === 'not-asked' ? PROPOSING.personLeadNotAsked : usual;
  const steps = stepsOf(model.facts);
  const last = steps.at(-1) === step;
  const before = stepBefore(step, steps);
  const refused = amend?.allowed === false ? amend.reasons : [];
  return (
    <Page
      reader={reader}
      title={t(title)}
      {...(lead === null ? {} : { lead: t(lead) })}
      crumbs={[
        { href: `/calls/${call.id}`, label: ownText(reader, call.title) },
        { href: `/proposals/${id}`, label: t(PROPOSING.title) },
      ]}
      errors={errorsOf(reader, model)}
    >
      {steps.length === 1 ? null : (
        <Steps
          reader={reader}
          label={t(PROPOSING.steps)}
          steps={steps.map((s) => ({
            href: reader.to(`/proposals/${id}/edit/${s}`),
            label: t(TITLES[s][0]),
            done: s !== 'send' && !lackingSteps(model).includes(s),
          }))}
          current={steps.indexOf(step)}
        />
      )}
      <Returned reader={reader} model={model} />
      {model.late && step === 'send' ? <Late reader={reader} tooLate={whyTooLate(model.facts)} /> : null}
      {problems.reasons.length > 0 || refused.length > 0 ? (
        <Notice kind="error" title={t(PROPOSING.notNow)}>
          <Reasons reader={reader} reasons={problems.reasons.length > 0 ? problems.reasons : refused} />
        </Notice>
      ) : null}
      {refused.length > 0 ? null : (
        <Form
          reader={reader}
          action={`/proposals/${id}/edit/${step}`}
          submit={t(step === 'send' ? (sent ? PROPOSING.sendAgain : PROPOSING.send) : last ? PROPOSING.saveSent : PROPOSING.next)}
          {...(last ? {} : { autosave: `/proposals/${id}/edit/${step}` })}
          buttons={before ? <BackButton>{t(PROPOSING.previous)}</BackButton> : undefined}
          cancel={!before && sent ? { href: `/proposals/${id}`, label: t(FORM.cancel) } : undefined}
          note={sent ? undefined : t(PROPOSING.draftKept)}
        >
          <HiddenField name="version" value={String(version)} />
          {fieldsOf(reader, model)}
        </Form>
      )}
    </Page>
  );
}

/** Goes back; what stands on the step is saved first. */
const BackButton = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <Button kind="quiet" name="then" value="back">
    {children}
  </Button>
);

/** What the secretary asks, and the way to what stands on none of the steps. */
function Returned({ reader, model: { id, returned, about } }: { readonly reader: Reader; readonly model: StepModel }): VNode | null {
  const { t, to } = reader;
  if (returned === null) return null;
  return (
    <Notice kind="warning" title={t(PROPOSING.returned)}>
      <p class="prose">{returned}</p>
      <ReturnedAbout reader={reader} about={about} />
      {about.includes('contact') ? (
        <p>
          <a href={to(`/proposals/${id}/CORRECT_CONTACT`)}>{t(PROPOSING.correctContact)}</a>
        </p>
      ) : null}
    </Notice>
  );
}
function fieldsOf(reader: Reader, model: StepModel): ComponentChildren {
  switch (model.step) {
    case 'person':
      return <PersonFields reader={reader} model={model} />;
    case 'seats':
      return <SeatFields reader={reader} model={model} />;
    case 'grounds':
      return <GroundsFields reader={reader} model={model} />;
    case 'send':
      return <CheckAndSend reader={reader} model={model} />;
  }
}

/** Errors of other steps are mended there: the summary leads to them too. */
const errorsOf = (reader: Reader, { id, step, call, problems: { byField } }: StepModel): FieldError[] =>
  [...byField].map(([name, message]) => {
    const elsewhere = stepOf(name) === step ? {} : { href: reader.to(`/proposals/${id}/edit/${stepOf(name)}`) };
    const question = call.questions.find(({ key }) => name === `answers.${key}`);
    const said = question
      ? { label: questionInWords(reader, question), message: besideQuestion(reader, question, message) }
      : { label: labelOf(reader, name), message };
    return { id: fieldId(name), ...said, ...elsewhere };
  });

function labelOf(reader: Reader, name: string): string {
  if (name === 'authorised') return reader.t(PROPOSING.authorised);
  try {
    return reader.t(fieldWords('candidate-proposal', 'AMEND', name).label);
  } catch {
    return reader.t(TITLES[stepOf(name)][0]);
  }
}
