import type { VNode } from 'preact';
import { dateIn } from '../../../workflows/kit/local-time.js';
import type { Text } from '../../../workflows/kit/text.js';
import { dayInWords, instantInWords } from '../../../workflows/kit/time-words.js';
import type { ContactHeld } from '../../desk/association-contacts.js';
import { ASSOCIATION } from '../../locales/mine.js';
import { valueWords } from '../../locales/values.js';
import { messageFor } from '../../web/forms/problems.js';
import type { Reader } from '../../web/reader.js';
import { Card, Cards } from '../../web/ui/card.js';
import type { FieldError } from '../../web/ui/errors.js';
import { DateField, fieldId, Form, HiddenField, RadiosField, TextField } from '../../web/ui/form.js';
import { Refused } from '../../web/ui/refused.js';
import { AddContact } from './add-contact.js';
import type { AssociationForm, AssociationModel } from './association.view.js';

interface Part {
  readonly reader: Reader;
  readonly model: AssociationModel;
}
const ZONE = 'Europe/Helsinki';
const LABELS: Readonly<Record<string, Text>> = {
  givenName: ASSOCIATION.givenName,
  familyName: ASSOCIATION.familyName,
  email: ASSOCIATION.email,
  until: ASSOCIATION.until,
  mailbox: ASSOCIATION.mailbox,
  language: ASSOCIATION.language,
};
/** Every contact has an own form: their fields must differ by id. */
const endField = (grant: string): string => `f-until-${grant}`;

/** What is wrong in the form that came back. */
export const errorsOf = (reader: Reader, { problems, wrong }: AssociationModel): FieldError[] =>
  [...problems.byField].map(([name, message]) => ({
    id: name === 'until' && wrong !== null ? endField(wrong) : fieldId(name),
    label: reader.t(LABELS[name] ?? ASSOCIATION.contacts),
    message,
  }));

/** Reasons that are of no one field, above the form that they are about. */
const Why = ({ reader, model, form }: Part & { readonly form: AssociationForm }): VNode | null =>
  model.wrong !== form ? null : <Refused reader={reader} reasons={model.problems.reasons} />;

/** Who acts for the organisation, until when, and the handover. */
export const Contacts = ({ reader, model }: Part): VNode => {
  const { t } = reader;
  const { id, contacts, wrong } = model;
  const mine = wrong === 'add';
  return (
    <section>
      <h2>{t(ASSOCIATION.contacts)}</h2>
      <p>{t(ASSOCIATION.contactsLead)}</p>
      <Cards>
        {contacts.map((one) => (
          <Contact key={one.id} reader={reader} model={model} one={one} />
        ))}
      </Cards>
      <h3>{t(ASSOCIATION.addTitle)}</h3>
      <Why reader={reader} model={model} form="add" />
      <AddContact reader={reader} action={`/associations/${id}/contacts`} back={mine ? model : null} />
    </section>
  );
};

const Contact = ({ reader, model, one }: Part & { readonly one: ContactHeld }): VNode => {
  const { t, language, now, person } = reader;
  const { id, wrong, values, problems } = model;
  const mine = wrong === one.id;
  const { name } = one.person;
  const until =
    one.until === null ? t(ASSOCIATION.openEnded) : t(ASSOCIATION.lastDay, { day: instantInWords(one.until, language, ZONE, 'last-day') });
  const from = dayInWords(dateIn(one.from, ZONE), language);
  return (
    <Card title={person?.id === one.person.id ? t(ASSOCIATION.you, { name }) : name} meta={<p>{t(ASSOCIATION.since, { from, until })}</p>}>
      {one.email ? <p>{one.email}</p> : null}
      <details open={mine}>
        <summary>{t(ASSOCIATION.endTitle, { name })}</summary>
        <Why reader={reader} model={model} form={one.id} />
        <Form reader={reader} action={`/associations/${id}/contacts/${one.id}`} submit={t(ASSOCIATION.end)} kind="danger">
          <HiddenField name="version" value={String(one.version)} />
          <DateField
            reader={reader}
            name="until"
            id={endField(one.id)}
            label={t(ASSOCIATION.until)}
            hint={t(ASSOCIATION.endHint)}
            required
            value={mine ? values.get('until') : dateIn(now, ZONE)}
            error={mine ? messageFor(problems, 'until') : undefined}
          />
        </Form>
      </details>
    </Card>
  );
};

/** Where, and in which language, the organisation is written to. */
export const Settings = ({ reader, model }: Part): VNode => {
  const { t } = reader;
  const { id, version, mailbox, language, wrong, values, problems } = model;
  const mine = wrong === 'settings';
  return (
    <section>
      <h2>{t(ASSOCIATION.settings)}</h2>
      <Why reader={reader} model={model} form="settings" />
      <Form reader={reader} action={`/associations/${id}`} submit={t(ASSOCIATION.save)} kind="secondary">
        <HiddenField name="version" value={String(version)} />
        <TextField
          reader={reader}
          name="mailbox"
          type="email"
          label={t(ASSOCIATION.mailbox)}
          hint={t(ASSOCIATION.mailboxHint)}
          value={mine ? values.get('mailbox') : (mailbox ?? '')}
          error={mine ? messageFor(problems, 'mailbox') : undefined}
        />
        <RadiosField
          reader={reader}
          name="language"
          label={t(ASSOCIATION.language)}
          required
          value={mine ? values.get('language') : language}
          error={mine ? messageFor(problems, 'language') : undefined}
          options={['fi', 'sv', 'en'].map((one) => ({ value: one, label: t(valueWords('language', one)) }))}
        />
      </Form>
    </section>
  );
};
