import type { VNode } from 'preact';
import { isProposedFor } from '../../../workflows/kit/filling.js';
import type { ReasonShown } from '../../../workflows/kit/reason.js';
import type { CallChoices } from '../../desk/call-choices.js';
import type { PublicCall } from '../../desk/public-call.js';
import { ENTERING } from '../../locales/entering.js';
import { fieldWords } from '../../locales/fields.js';
import { INSTANCE } from '../../locales/instances.js';
import { PROPOSING } from '../../locales/proposing.js';
import { valueWords } from '../../locales/values.js';
import { eventField } from '../../web/forms/event-field.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import {
  AreaField,
  CheckField,
  fieldId,
  Fieldset,
  FileField,
  Form,
  MomentField,
  RadiosField,
  SelectField,
  TextField,
} from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { Refused } from '../../web/ui/refused.js';
import { ownText } from '../../web/words.js';
import { AnswerField } from '../proposing/answers.js';
import { seatName } from '../proposing/step-fields.js';
import { nominatorQuestions } from '../proposing/steps.js';
import { ACCEPTED } from './originals.js';
import { CALL_STATES } from '../../../workflows/nomination-call/states.js';

interface EnterModel {
  readonly call: PublicCall;
  /** Why nothing can be entered in the call: told instead of the form, unless that has come back with what was typed. */
  readonly whyNot: readonly ReasonShown[];
  readonly organisations: CallChoices['organisations'];
  readonly values: Values;
  readonly problems: FormProblems;
}
interface Given {
  readonly reader: Reader;
  readonly model: EnterModel;
}
/** Ways in which something comes that a secretary enters. */
export const CHANNELS = ['email', 'paper', 'phone'] as const;
const MOST_CHOICES = 3;
/** Organisations beside the first that are chosen from the list; more are written. */
const MOST_JOINT = 3;
/** Where a problem of what is made on the way is shown. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  organisations: 'organisation',
  name: 'newOrganisation',
  mailbox: 'organisationEmail',
  content: 'original',
  mediaType: 'original',
};

const field = ({ reader, model }: Given, name: string, event = 'AMEND') =>
  eventField({ reader, ...model }, 'candidate-proposal', event, name);

/** Entering a proposal for an organisation that does not sign in. */
export function enterPage(reader: Reader, model: EnterModel): VNode {
  const { t } = reader;
  const { call, organisations, values, problems } = model;
  const given = { reader, model };
  const back = problems.byField.size > 0 || problems.reasons.length > 0;
  if (model.whyNot.length > 0 && !back) return <Closed reader={reader} model={model} />;
  // What came in time is kept as it came, though the seat that it names may be given by now.
  const settled = CALL_STATES.settled.includes(call.state);
  const options = call.seats
    .filter((seat) => (settled || !seat.filled) && isProposedFor(seat))
    .map((seat) => ({ value: seat.id, label: seatName(reader, seat) }));
  const chosen = values.all('seats');
  return (
    <Page
      reader={reader}
      title={t(ENTERING.title)}
      lead={t(ENTERING.lead)}
      crumbs={crumbsOf(given)}
      errors={[...problems.byField].map(([name, message]) => {
        const at = ELSEWHERE[name] ?? name;
        return { id: fieldId(at), label: labelOf(reader, at), message };
      })}
    >
      {problems.reasons.length > 0 ? (
        <Notice kind="error" title={t(ENTERING.refused)}>
          <Reasons reader={reader} reasons={problems.reasons} />
        </Notice>
      ) : null}
      <Form
        reader={reader}
        action={`/calls/${call.id}/enter`}
        submit={t(ENTERING.submit)}
        multipart
        note={t(ENTERING.note)}
        cancel={{ href: `/calls/${call.id}/inbox`, label: t(ENTERING.cancel) }}
      >
        <Arrival given={given} back={back} />
        <Fieldset reader={reader} legend={t(ENTERING.organisationTitle)}>
          <SelectField
            reader={reader}
            name="organisation"
            label={t(ENTERING.organisation)}
            value={values.get('organisation')}
            error={messageFor(problems, 'organisation') ?? messageFor(problems, 'organisations')}
            required
            blank={t(ENTERING.notInList)}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            reader={reader}
            name="newOrganisation"
            label={t(ENTERING.newOrganisation)}
            hint={t(ENTERING.newOrganisationHint)}
            value={values.get('newOrganisation')}
            error={messageFor(problems, 'newOrganisation') ?? messageFor(problems, 'name')}
          />
          <TextField
            reader={reader}
            name="organisationEmail"
            type="email"
            label={t(ENTERING.organisationEmail)}
            hint={t(ENTERING.organisationEmailHint)}
            value={values.get('organisationEmail')}
            error={messageFor(problems, 'organisationEmail') ?? messageFor(problems, 'mailbox')}
          />
          <Joint given={given} />
          <CheckField {...field(given, 'authorised')} label={t(ENTERING.authorised)} hint={t(ENTERING.mayLack)} />
        </Fieldset>
        <Fieldset reader={reader} name="nominee" legend={t(ENTERING.personTitle)} error={problems.byField.get('nominee') ?? ''}>
          <TextField {...field(given, 'nominee.givenName')} required />
          <TextField {...field(given, 'nominee.familyName')} required />
          <TextField {...field(given, 'nominee.email')} type="email" hint={t(ENTERING.emailHint)} />
          <TextField {...field(given, 'nominee.phone')} type="tel" />
        </Fieldset>
        <Fieldset reader={reader} legend={t(ENTERING.seatsTitle)}>
          {Array.from({ length: Math.min(MOST_CHOICES, options.length) }, (_, n) => (
            <SelectField
              key={n}
              reader={reader}
              name="seats"
              {...(n === 0 ? {} : { id: `f-seats-${n + 1}` })}
              label={t(PROPOSING.choice, { n: n + 1 })}
              required={n === 0}
              value={chosen[n] ?? (n === 0 && options.length === 1 ? options[0]?.value : '')}
              error={n === 0 ? messageFor(problems, 'seats') : undefined}
              blank={t(n === 0 ? PROPOSING.chooseSeat : PROPOSING.noSeat)}
              options={options}
            />
          ))}
        </Fieldset>
        <AreaField {...field(given, 'justification')} hint={t(ENTERING.justificationHint)} rows={6} />
        <SelectField
          {...field(given, 'language')}
          label={t(ENTERING.language)}
          hint={undefined}
          value={values.get('language') || reader.language}
          required
          blank={false}
          options={['fi', 'sv', 'en'].map((l) => ({ value: l, label: t(valueWords('candidate-proposal.language', l)) }))}
        />
        {nominatorQuestions(call).map((question) => (
          <AnswerField key={question.key} reader={reader} question={{ ...question, required: false }} values={values} problems={problems} />
        ))}
      </Form>
    </Page>
  );
}

const crumbsOf = ({ reader, model: { call } }: Given) => [
  { href: '/desk', label: reader.t(ENTERING.crumb) },
  { href: `/calls/${call.id}/desk`, label: ownText(reader, call.title) },
  { href: `/calls/${call.id}/inbox`, label: reader.t(ENTERING.inbox) },
];

/** Said before anything is typed. */
const Closed = (given: Given): VNode => {
  const { reader, model } = given;
  const { t, to } = reader;
  return (
    <Page reader={reader} title={t(ENTERING.title)} crumbs={crumbsOf(given)}>
      <Refused reader={reader} reasons={model.whyNot} />
      <p class="actions">
        <LinkButton href={to(`/calls/${model.call.id}/inbox`)} kind="quiet">
          {t(INSTANCE.backTo, { what: t(ENTERING.inbox) })}
        </LinkButton>
      </p>
    </Page>
  );
};

/** Whoever proposes together with the first one. */
const Joint = ({ given }: { given: Given }): VNode => {
  const { reader, model } = given;
  const { t } = reader;
  const { organisations, values, problems } = model;
  const chosen = values.all('joint');
  const names = values.get('jointNames');
  return (
    <details open={names !== '' || chosen.some((id) => id !== '')}>
      <summary>{t(ENTERING.joint)}</summary>
      {Array.from({ length: MOST_JOINT }, (_, n) => (
        <SelectField
          key={n}
          reader={reader}
          name="joint"
          {...(n === 0 ? {} : { id: `f-joint-${n + 1}` })}
          label={t(ENTERING.jointNth, { n: n + 2 })}
          value={chosen[n] ?? ''}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ))}
      <AreaField
        reader={reader}
        name="jointNames"
        label={t(ENTERING.jointNames)}
        hint={t(ENTERING.jointNamesHint)}
        rows={3}
        value={names}
        error={messageFor(problems, 'jointNames')}
      />
    </details>
  );
};

/** How and when it came, and the thing itself. */
const Arrival = ({ given, back }: { given: Given; back: boolean }): VNode => {
  const { reader, model } = given;
  const { t } = reader;
  const { call, problems, values } = model;
  return (
    <Fieldset reader={reader} legend={t(ENTERING.arrivalTitle)}>
      <RadiosField
        {...field(given, 'channel', 'SUBMIT')}
        label={t(ENTERING.channel)}
        hint={undefined}
        required
        value={values.get('channel') || 'email'}
        options={CHANNELS.map((value) => ({ value, label: t(valueWords('channel', value)) }))}
      />
      <MomentField {...field(given, 'arrivedAt', 'SUBMIT')} hint={t(ENTERING.arrivedHint)} zone={call.zone} required />
      <FileField
        reader={reader}
        name="original"
        label={t(ENTERING.original)}
        hint={back ? [t(ENTERING.originalHint), ' ', t(ENTERING.attachAgain)] : t(ENTERING.originalHint)}
        error={messageFor(problems, 'original') ?? messageFor(problems, 'content') ?? messageFor(problems, 'mediaType')}
        accept={ACCEPTED}
        multiple
        required
      />
    </Fieldset>
  );
};

function labelOf({ t }: Reader, name: string): string {
  if (name === 'organisation') return t(ENTERING.organisation);
  if (name === 'newOrganisation') return t(ENTERING.newOrganisation);
  if (name === 'organisationEmail') return t(ENTERING.organisationEmail);
  if (name === 'jointNames') return t(ENTERING.jointNames);
  if (name === 'original') return t(ENTERING.original);
  if (name === 'nominee') return t(ENTERING.personTitle);
  try {
    return t(fieldWords('candidate-proposal', 'SUBMIT', name.startsWith('answers.') ? 'answers' : name).label);
  } catch {
    return t(ENTERING.title);
  }
}
