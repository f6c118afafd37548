import type { VNode } from 'preact';
import type { ConsentAsked } from '../../desk/consent-page.js';
import { CONSENT } from '../../locales/candidate.js';
import { messageFor } from '../../web/forms/problems.js';
import { AreaField, CheckField, Form, HiddenField } from '../../web/ui/form.js';
import { Reasons } from '../../web/ui/reasons.js';
import type { Part } from './consent.view.js';
import { CALL_STATES } from '../../../workflows/nomination-call/states.js';
import { CANDIDACY_STATES } from '../../../workflows/candidacy/states.js';

/** The form that came back, as it was filled in. */
const isBack = ({ model: { values, problems } }: Part, answer: string): boolean =>
  problems.status !== 200 && values.get('answer') === answer;

/** Whether the name is, or will be, among the candidates on the page of the call. */
const isListed = ({ call, candidacyState, body }: ConsentAsked): boolean =>
  !CANDIDACY_STATES.left.includes(candidacyState) &&
  (!CALL_STATES.settled.includes(call.state) || (call.state === 'decided' && body.regime !== 'nominator-names' && !call.decisionPublished));

/** Whether the name may be shown, chosen anew as long as it would be. */
export const ChangePublicity = (part: Part): VNode | null => {
  const { reader, model } = part;
  const { t } = reader;
  const { asked, facts, actions, path, values, problems } = model;
  if (!isListed(asked) || !actions.some(({ type, allowed }) => type === 'CHANGE_PUBLICITY' && allowed)) return null;
  const back = isBack(part, 'CHANGE_PUBLICITY');
  return (
    <details open={back}>
      <summary>{t(CONSENT.changePublicity)}</summary>
      <Form reader={reader} action={path} submit={t(CONSENT.savePublicity)} kind="secondary">
        <HiddenField name="answer" value="CHANGE_PUBLICITY" />
        <HiddenField name="version" value={String(facts.version)} />
        <CheckField
          reader={reader}
          name="publishName"
          label={t(CONSENT.publishName)}
          hint={t(CONSENT.publishHint)}
          value={back ? values.get('publishName') : facts['publishName'] === true ? '1' : ''}
          error={back ? messageFor(problems, 'publishName') : undefined}
        />
      </Form>
    </details>
  );
};

/** The way out of what was said, as long as it leads anywhere. */
export const ChangeMind = (part: Part & { readonly mayAskAgain: boolean }): VNode | null => {
  const { reader, model, mayAskAgain } = part;
  const { t } = reader;
  const { path, facts, actions, values, problems } = model;
  const withdraw = actions.find(({ type }) => type === 'WITHDRAW');
  if (withdraw === undefined && !mayAskAgain) return null;
  const back = isBack(part, 'WITHDRAW');
  return (
    <section>
      <h2>{t(CONSENT.changeMind)}</h2>
      {withdraw === undefined ? <p>{t(CONSENT.changeByContact)}</p> : null}
      {withdraw && !withdraw.allowed ? <Reasons reader={reader} reasons={withdraw.reasons} /> : null}
      {withdraw?.allowed ? (
        <details open={back}>
          <summary>{t(CONSENT.withdraw)}</summary>
          <Form reader={reader} action={path} submit={t(CONSENT.withdraw)} kind="danger" note={t(CONSENT.withdrawNote)}>
            <HiddenField name="answer" value="WITHDRAW" />
            <HiddenField name="version" value={String(facts.version)} />
            <AreaField
              reader={reader}
              name="reason"
              label={t(CONSENT.withdrawReason)}
              hint={t(CONSENT.withdrawHint)}
              rows={3}
              value={back ? values.get('reason') : ''}
              error={back ? messageFor(problems, 'reason') : undefined}
            />
          </Form>
        </details>
      ) : null}
    </section>
  );
};
