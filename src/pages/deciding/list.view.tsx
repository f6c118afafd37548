import type { VNode } from 'preact';
import type { ReasonShown } from '../../../workflows/kit/reason.js';
import type { DecisionItem, DecisionSeat } from '../../desk/decision.js';
import type { ListChoices } from '../../desk/decision-list.js';
import type { Something } from '../../desk/told.js';
import { DECIDING } from '../../locales/deciding.js';
import { DECISION_LIST as LIST } from '../../locales/decision-list.js';
import { FORM } from '../../locales/forms.js';
import { INSTANCE } from '../../locales/instances.js';
import { valueWords } from '../../locales/values.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Option } from '../../web/forms/schema-fields.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { CheckField, ChecksField, fieldId, Fieldset, Form, HiddenField, SelectField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { ownText } from '../../web/words.js';
import { seatLabel } from '../instances/labels.js';
import type { StateNames } from './decision-model.js';
import { decisionTitle } from './decision-parts.js';
import { NoConsent } from './no-consent.js';

export interface ListModel {
  readonly item: DecisionItem;
  readonly names: StateNames;
  readonly version: number;
  /** Why the list cannot be changed now. */
  readonly against: readonly ReasonShown[];
  /** Another candidate may take the place of one on the list. */
  readonly exchanges: boolean;
  readonly organs: readonly Something[];
  readonly choices: ListChoices;
  readonly people: readonly Option[];
  readonly organisations: readonly Option[];
  readonly values: Values;
  readonly problems: FormProblems;
  /** What was typed before the session ended is back. */
  readonly kept: boolean;
}
interface Given {
  readonly reader: Reader;
  readonly model: ListModel;
}

/** The field that takes a seat off the list. */
export const removing = (seat: string): string => `remove.${seat}`;

const LABELS = {
  organ: DECIDING.organ,
  candidacy: LIST.proposed,
  seat: LIST.seat,
  person: LIST.person,
  organisation: LIST.organisation,
} as const;

/** The list of a decision while it is prepared: what is on it seat by seat, and what may be added. */
export function listPage(reader: Reader, model: ListModel): VNode {
  const { t, to } = reader;
  const { item, version, against, problems, kept } = model;
  const back = `/decisions/${item.id}`;
  const refused = problems.status === 200 ? against : problems.reasons;
  const errors = [...problems.byField].map(([name, message]) => ({
    id: fieldId(name),
    label: t(name in LABELS ? LABELS[name as keyof typeof LABELS] : LIST.onList),
    message,
  }));
  return (
    <Page
      reader={reader}
      title={t(LIST.title)}
      crumbs={[{ href: back, label: decisionTitle(reader, item) }]}
      lead={t(LIST.lead)}
      errors={errors}
    >
      <Refused reader={reader} reasons={refused} />
      {kept ? <Notice kind="info">{t(FORM.keptBack)}</Notice> : null}
      {against.length > 0 ? (
        <p>
          <a href={to(back)}>{t(INSTANCE.backTo, { what: decisionTitle(reader, item) })}</a>
        </p>
      ) : (
        <Form reader={reader} action={`${back}/AMEND`} submit={t(LIST.save)} cancel={{ href: back, label: t(FORM.cancel) }}>
          <HiddenField name="version" value={String(version)} />
          <Organ reader={reader} model={model} />
          <section>
            <h2>{t(LIST.onList)}</h2>
            {item.seats.length === 0 ? <p>{t(LIST.empty)}</p> : null}
            <div class="stack">
              {item.seats.map((seat) => (
                <OnList key={seat.seat.id} reader={reader} model={model} one={seat} />
              ))}
            </div>
          </section>
          <section>
            <h2>{t(LIST.add)}</h2>
            <Proposed reader={reader} model={model} />
            <WithoutProposal reader={reader} model={model} />
          </section>
        </Form>
      )}
    </Page>
  );
}

const Organ = ({ reader, model: { organs, values, problems } }: Given): VNode => (
  <SelectField
    reader={reader}
    name="organ"
    label={reader.t(DECIDING.organ)}
    hint={reader.t(LIST.organHint)}
    value={values.get('organ')}
    error={messageFor(problems, 'organ')}
    options={organs.map(({ id, name }) => ({ value: id, label: ownText(reader, name) }))}
  />
);

/** A seat of the list with whom it names; what is amiss with it is said beside it. */
const OnList = ({ reader, model, one }: Given & { readonly one: DecisionSeat }): VNode => {
  const { t, to, language } = reader;
  const { item, names, exchanges, values } = model;
  const { seat, person, organisation, candidacy, candidacyState, consent } = one;
  const name = seatLabel({ ...seat }, language);
  return (
    <article class="card">
      <h3 class="card-title">{name}</h3>
      <p>
        <strong>{person.name}</strong>
        {organisation ? `, ${organisation.name}` : null}
      </p>
      {candidacy === null ? (
        <p class="soft">
          {t(DECIDING.filling)} {t(valueWords('filling', seat.filling))}
        </p>
      ) : null}
      {candidacyState !== null && candidacyState !== 'proposed' ? (
        <p>
          <Badge tone="warn">{t(LIST.notProposed, { state: names.candidacy(candidacyState) })}</Badge>
        </p>
      ) : null}
      <NoConsent reader={reader} names={names} consent={consent} />
      <CheckField
        reader={reader}
        name={removing(seat.id)}
        label={t(LIST.remove, { person: person.name })}
        value={values.get(removing(seat.id))}
      />
      {exchanges && candidacy !== null ? (
        <p>
          <a href={to(`/decisions/${item.id}/EXCHANGE?seat=${seat.id}`)}>{t(LIST.exchange, { person: person.name })}</a>
        </p>
      ) : null}
    </article>
  );
};

const Proposed = ({ reader, model: { item, choices, values, problems } }: Given): VNode => {
  const { t, to, language } = reader;
  const { call } = item;
  return (
    <>
      {choices.proposed.length > 0 ? (
        <ChecksField
          reader={reader}
          name="candidacy"
          label={t(LIST.proposed)}
          value={values.all('candidacy')}
          error={messageFor(problems, 'candidacy')}
          options={choices.proposed.map(({ candidacy, seat, person, organisation }) => ({
            value: candidacy,
            label: `${seatLabel({ ...seat }, language)} – ${[person.name, organisation?.name].filter(Boolean).join(', ')}`,
          }))}
        />
      ) : call === null ? null : (
        <p id={fieldId('candidacy')} tabindex={-1}>
          {t(LIST.noneProposed)}
        </p>
      )}
      {call === null ? null : (
        <p>
          <a href={to(`/calls/${call.id}/matrix`)}>{t(DECIDING.matrix)}</a>
        </p>
      )}
    </>
  );
};

/** Seats for which nobody is proposed: the secretary says who is named. */
const WithoutProposal = ({ reader, model: { choices, people, organisations, values, problems } }: Given): VNode | null => {
  const { t, language } = reader;
  if (choices.seats.length === 0) return <p>{t(LIST.noOwnSeats)}</p>;
  const field = (name: 'seat' | 'person' | 'organisation') => ({
    reader,
    name,
    label: t(LABELS[name]),
    value: values.get(name),
    error: messageFor(problems, name),
  });
  return (
    <Fieldset reader={reader} legend={t(LIST.own)} hint={t(LIST.ownHint)}>
      <SelectField
        {...field('seat')}
        options={choices.seats.map((seat) => ({
          value: seat.id,
          label: `${seatLabel({ ...seat }, language)} (${t(valueWords('filling', seat.filling))})`,
        }))}
      />
      <SelectField {...field('person')} options={people} />
      <SelectField {...field('organisation')} options={organisations} blank={t(LIST.noOrganisation)} />
    </Fieldset>
  );
};
