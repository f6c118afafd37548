import type { VNode } from 'preact';
import { CONSENT } from '../../locales/candidate.js';
import { messageFor, NO_PROBLEMS } from '../../web/forms/problems.js';
import { EMPTY } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { CheckField, Form, HiddenField, RadiosField } from '../../web/ui/form.js';
import { Reasons } from '../../web/ui/reasons.js';
import { AnswerField } from '../proposing/answers.js';
import type { ConsentModel } from './consent.view.js';

/** Agreeing: whom one would represent, what the call asks, what may be published. */
export const GiveForm = ({ reader, model }: { reader: Reader; model: ConsentModel }): VNode => {
  const { t } = reader;
  const { asked, facts, path, actions } = model;
  const give = actions.find(({ type }) => type === 'GIVE');
  const mine = model.values.get('answer') === 'GIVE' || model.values.get('answer') === '';
  const [values, problems] = mine ? [model.values, model.problems] : [EMPTY, NO_PROBLEMS];
  if (give?.allowed === false)
    return (
      <>
        <h3>{t(CONSENT.giveTitle)}</h3>
        <Reasons reader={reader} reasons={give.reasons} />
      </>
    );
  return (
    <Form reader={reader} action={path} submit={t(CONSENT.give)} note={t(CONSENT.giveNote)}>
      <HiddenField name="answer" value="GIVE" />
      <HiddenField name="version" value={String(facts.version)} />
      {asked.organisations.length > 1 ? (
        <RadiosField
          reader={reader}
          name="represents"
          label={t(CONSENT.whom)}
          value={values.get('represents') || asked.represents?.id}
          options={asked.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          error={messageFor(problems, 'represents')}
        />
      ) : null}
      {asked.questions.map((question) => (
        <AnswerField key={question.key} reader={reader} question={question} values={values} problems={problems} />
      ))}
      <CheckField
        reader={reader}
        name="publishName"
        label={t(CONSENT.publishName)}
        hint={t(CONSENT.publishHint)}
        value={values.get('publishName')}
      />
    </Form>
  );
};
