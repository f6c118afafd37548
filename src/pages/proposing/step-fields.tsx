import type { VNode } from 'preact';
import type { CallSeat } from '../../desk/public-call.js';
import { PROPOSING } from '../../locales/proposing.js';
import { valueWords } from '../../locales/values.js';
import { eventField } from '../../web/forms/event-field.js';
import { fieldOf, messageFor } from '../../web/forms/problems.js';
import type { Reader } from '../../web/reader.js';
import { AreaField, CheckField, SelectField, TextField } from '../../web/ui/form.js';
import { Facts } from '../../web/ui/facts.js';
import { Notice } from '../../web/ui/notice.js';
import { ownTexts } from '../../web/words.js';
import { type Answered, AnswerField, answerInWords, questionInWords } from './answers.js';
import { nthOf } from '../instances/labels.js';
import { RankedSeats } from './ranked-seats.js';
import { nominatorQuestions, seatsFor, type Step, stepOf, stepsOf } from './steps.js';
import type { StepModel } from './steps.view.js';

interface Given {
  readonly reader: Reader;
  readonly model: StepModel;
}
const field = ({ reader, model }: Given, name: string) => eventField({ reader, ...model }, 'candidate-proposal', 'AMEND', name);

/** In the secretary's words what is to be completed, beside it, until it is. */
const asked = ({ reader, model: { about, returned } }: Given, name: string): VNode | null =>
  about.some((field) => field === name) ? (
    <span class="asked warning prose" key="asked">
      {reader.t(PROPOSING.completeThis, { reason: returned ?? '' })}
    </span>
  ) : null;

export const PersonFields = (given: Given): VNode => (
  <>
    <TextField {...field(given, 'nominee.givenName')} required />
    <TextField {...field(given, 'nominee.familyName')} required />
    <TextField {...field(given, 'nominee.email')} type="email" />
    <TextField {...field(given, 'nominee.phone')} type="tel" />
    <SelectField
      {...field(given, 'nominee.language')}
      blank={given.reader.t(PROPOSING.noLanguage)}
      options={['fi', 'sv', 'en'].map((l) => ({ value: l, label: given.reader.t(valueWords('language', l)) }))}
    />
  </>
);

/** `Nuorisojärjestöt, Forssan seutu: varajäsen`, and ` 1/2` where there are several. */
export function seatName(
  reader: Reader,
  { constituency, subRegion, role, alike }: Pick<CallSeat, 'constituency' | 'subRegion' | 'role' | 'alike'>,
): string {
  return `${ownTexts(reader, [constituency, subRegion])}: ${reader.t(valueWords('seat.role', role))}${nthOf(alike)}`;
}

export const SeatFields = (given: Given): VNode => {
  const { reader, model } = given;
  const { call, organisations, values, problems } = model;
  const options = seatsFor(
    call,
    organisations.map(({ id }) => id),
  ).map((seat) => ({ value: seat.id, label: seatName(reader, seat) }));
  return <RankedSeats reader={reader} name="seats" options={options} chosen={values.all('seats')} error={messageFor(problems, 'seats')} />;
};

/** What was entered without the declaration, and is not sent anew, takes it here. */
const lacksAuthority = ({ facts }: StepModel): boolean =>
  facts['arrivedAt'] !== null && facts.state !== 'returned' && facts['authorised'] !== true;

export const GroundsFields = (given: Given): VNode => (
  <>
    <AreaField
      {...field(given, 'justification')}
      hint={[asked(given, 'justification'), given.reader.t(PROPOSING.justificationHint)]}
      rows={8}
      required
      maxLength={10_000}
    />
    {nominatorQuestions(given.model.call).map((question) => (
      <AnswerField
        key={question.key}
        reader={given.reader}
        question={question}
        values={given.model.values}
        problems={given.model.problems}
        asked={asked(given, 'answers')}
      />
    ))}
    {lacksAuthority(given.model) ? (
      <CheckField reader={given.reader} name="authorised" label={given.reader.t(PROPOSING.authorisedSince)} />
    ) : null}
  </>
);

/** Everything that was written, what is still missing, and the declaration. */
export const CheckAndSend = (given: Given): VNode => {
  const { reader, model } = given;
  const { facts, call, organisations, id, submit, nameless, problems } = model;
  const { t, to } = reader;
  const missing = (submit?.reasons ?? []).filter(({ pointer }) => pointer !== '/authorised');
  const nominee = facts['nominee'] as { givenName: string; familyName: string; email?: string | null } | null;
  const seats = (facts['seats'] as string[]).flatMap((seat) => call.seats.filter((s) => s.id === seat));
  const answers = facts['answers'] as Record<string, Answered>;
  const change = (step: Step, what: string): VNode | null =>
    stepsOf(facts).includes(step) ? (
      <a href={to(`/proposals/${id}/edit/${step}`)}>
        {t(PROPOSING.change)}
        <span class="vh">: {what}</span>
      </a>
    ) : null;
  return (
    <>
      {missing.length > 0 && problems.byField.size === 0 ? (
        <Notice kind="warning" title={t(PROPOSING.missing)}>
          <ul>
            {missing.map(({ code, detail, pointer }) => (
              <li key={`${code}${pointer ?? ''}`}>
                {pointer ? <a href={to(`/proposals/${id}/edit/${stepOf(fieldOf(pointer))}`)}>{detail}</a> : detail}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Facts
        items={[
          { label: t(PROPOSING.organisation), value: organisations.map(({ name }) => name).join(', ') },
          {
            label: t(PROPOSING.person),
            value: (
              <>
                {nominee ? `${nominee.givenName} ${nominee.familyName}` : t(PROPOSING.nothing)} {change('person', t(PROPOSING.person))}
              </>
            ),
          },
          { label: t(PROPOSING.contactEmail), value: nominee?.email ?? t(PROPOSING.nothing) },
          {
            label: t(PROPOSING.seats),
            value: (
              <>
                {seats.length === 0 ? (
                  t(PROPOSING.nothing)
                ) : (
                  <ol>
                    {seats.map((seat) => (
                      <li key={seat.id}>{seatName(reader, seat)}</li>
                    ))}
                  </ol>
                )}{' '}
                {change('seats', t(PROPOSING.seats))}
              </>
            ),
          },
          {
            label: t(PROPOSING.justification),
            value: (
              <>
                <span class="prose">{(facts['justification'] as string | null) ?? t(PROPOSING.nothing)}</span>{' '}
                {change('grounds', t(PROPOSING.justification))}
              </>
            ),
          },
          ...nominatorQuestions(call).map((question) => ({
            label: questionInWords(reader, question),
            value: answerInWords(reader, question, answers[question.key]),
          })),
        ]}
      />
      {nameless ? (
        <>
          <TextField
            reader={reader}
            name="givenName"
            label={t(PROPOSING.givenName)}
            autocomplete="given-name"
            value={model.values.get('givenName')}
            error={messageFor(problems, 'givenName')}
          />
          <TextField
            reader={reader}
            name="familyName"
            label={t(PROPOSING.familyName)}
            autocomplete="family-name"
            value={model.values.get('familyName')}
            error={messageFor(problems, 'familyName')}
          />
        </>
      ) : null}
      <CheckField
        reader={reader}
        name="authorised"
        label={t(PROPOSING.authorised)}
        required
        value={model.values.get('authorised')}
        error={messageFor(problems, 'authorised')}
      />
    </>
  );
};
