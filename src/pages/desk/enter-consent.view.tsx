import type { VNode } from 'preact';
import type { ConsentAsked } from '../../desk/consent-page.js';
import { ENTERING } from '../../locales/entering.js';
import { fieldWords } from '../../locales/fields.js';
import { valueWords } from '../../locales/values.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Facts } from '../../web/ui/facts.js';
import { AreaField, CheckField, Fieldset, FileField, Form, HiddenField, MomentField, RadiosField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { ownText } from '../../web/words.js';
import { summaryOf } from '../instances/event.view.js';
import type { Available } from '../instances/instance.js';
import { seatLabel } from '../instances/labels.js';
import { AnswerField } from '../proposing/answers.js';
import { CHANNELS } from './enter.view.js';
import { ACCEPTED } from './originals.js';

interface EnterConsentModel {
  readonly asked: ConsentAsked;
  readonly version: number;
  /** What may be answered now, or why not. */
  readonly actions: readonly Available[];
  readonly values: Values;
  readonly problems: FormProblems;
}
const ANSWERS_IN_WORDS = { GIVE: ENTERING.gives, DECLINE: ENTERING.declines, NOT_ME: ENTERING.notMe } as const;
/** Whether an event is an answer that a secretary enters. */
export const isAnswer = (event: string): boolean => Object.hasOwn(ANSWERS_IN_WORDS, event);

/** Entering the answer of a candidate who does not use the link. */
export function enterConsentPage(reader: Reader, model: EnterConsentModel): VNode {
  const { t, language } = reader;
  const { asked, version, actions, values, problems } = model;
  const possible = actions.filter(({ allowed }) => allowed);
  const refused = possible.length === 0 ? actions.flatMap(({ reasons }) => reasons).slice(0, 1) : problems.reasons;
  const event = values.get('answer') || 'GIVE';
  const back = problems.status !== 200;
  const field = (name: string, of = event) => {
    const { label, hint } = fieldWords('consent', of, name);
    return {
      reader,
      name,
      label: t(label),
      ...(hint ? { hint: t(hint) } : {}),
      value: values.get(name),
      error: messageFor(problems, name),
    };
  };
  return (
    <Page
      reader={reader}
      title={t(ENTERING.consentTitle, { name: asked.person })}
      lead={t(ENTERING.consentLead)}
      crumbs={[
        { href: '/desk', label: t(ENTERING.crumb) },
        { href: `/calls/${asked.call.id}/desk`, label: ownText(reader, asked.call.title) },
      ]}
      errors={summaryOf(reader, { workflow: 'consent', event }, problems)}
    >
      {refused.length > 0 ? (
        <Notice kind="error" title={t(ENTERING.consentRefused)}>
          <Reasons reader={reader} reasons={refused} />
        </Notice>
      ) : null}
      <Facts
        items={[
          { label: t(ENTERING.proposedBy), value: asked.organisations.map(({ name }) => name).join(', ') },
          { label: t(ENTERING.seats), value: asked.seats.map((seat) => seatLabel({ ...seat }, language)).join('; ') },
        ]}
      />
      {possible.length === 0 ? null : (
        <Form
          reader={reader}
          action={`/consents/${asked.id}/enter`}
          submit={t(ENTERING.consentSubmit)}
          multipart
          cancel={{ href: `/calls/${asked.call.id}/desk`, label: t(ENTERING.cancel) }}
        >
          <HiddenField name="version" value={String(version)} />
          <RadiosField
            reader={reader}
            name="answer"
            label={t(ENTERING.answer)}
            required
            error={messageFor(problems, 'answer')}
            value={event}
            options={possible.flatMap(({ type }) =>
              type in ANSWERS_IN_WORDS ? [{ value: type, label: t(ANSWERS_IN_WORDS[type as keyof typeof ANSWERS_IN_WORDS]) }] : [],
            )}
          />
          <Fieldset reader={reader} legend={t(ENTERING.arrivalTitle)}>
            <RadiosField
              {...field('channel')}
              label={t(ENTERING.channel)}
              hint={undefined}
              required
              value={values.get('channel') || 'email'}
              options={CHANNELS.map((value) => ({ value, label: t(valueWords('channel', value)) }))}
            />
            <MomentField {...field('receivedAt')} hint={t(ENTERING.arrivedHint)} zone={asked.zone} required />
            <FileField
              reader={reader}
              name="original"
              label={t(ENTERING.original)}
              hint={back ? [t(ENTERING.originalHint), ' ', t(ENTERING.attachAgain)] : t(ENTERING.originalHint)}
              error={messageFor(problems, 'original')}
              accept={ACCEPTED}
              multiple
              required
            />
          </Fieldset>
          <Fieldset reader={reader} legend={t(ENTERING.ifGives)}>
            {asked.organisations.length > 1 ? (
              <RadiosField
                reader={reader}
                name="represents"
                label={t(ENTERING.represents)}
                value={values.get('represents') || asked.represents?.id}
                error={messageFor(problems, 'represents')}
                options={asked.organisations.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ) : null}
            {asked.questions.map((question) => (
              <AnswerField
                key={question.key}
                reader={reader}
                question={{ ...question, required: false }}
                values={values}
                problems={problems}
              />
            ))}
            <CheckField {...field('publishName', 'GIVE')} />
          </Fieldset>
          <AreaField {...field('reason', 'DECLINE')} label={t(ENTERING.declineReason)} hint={undefined} rows={3} />
        </Form>
      )}
    </Page>
  );
}
