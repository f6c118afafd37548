import type { VNode } from 'preact';
import type { MembershipTold } from '../../desk/membership-page.js';
import { fieldWords } from '../../locales/fields.js';
import { FORM } from '../../locales/forms.js';
import { ASSOCIATION, SUCCESSOR } from '../../locales/mine.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { DateField, fieldId, Form, HiddenField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import type { Available } from '../instances/instance.js';
import { seatName } from '../proposing/step-fields.js';
import { plain } from './shown.js';

interface SuccessorModel {
  readonly told: MembershipTold;
  readonly action: Available;
  readonly version: number;
  readonly values: Values;
  readonly problems: FormProblems;
  readonly kept: boolean;
}
const FROM = fieldWords('membership-term', 'NAME_SUCCESSOR', 'from');
const LABELS = {
  givenName: ASSOCIATION.givenName,
  familyName: ASSOCIATION.familyName,
  email: ASSOCIATION.email,
  from: FROM.label,
} as const;
type Field = keyof typeof LABELS;

/** Asks who represents the organisation from now on, and from which day. */
export function successorPage(reader: Reader, { told, action, version, values, problems, kept }: SuccessorModel): VNode {
  const { t } = reader;
  const home = `/memberships/${told.id}`;
  const reasons = problems.status === 200 ? action.reasons : problems.reasons;
  const field = (name: Field) => ({
    reader,
    name,
    label: t(LABELS[name]),
    required: true,
    value: values.get(name),
    error: messageFor(problems, name),
  });
  return (
    <Page
      reader={reader}
      title={action.label}
      crumbs={[{ href: home, label: told.person.name }]}
      lead={t(SUCCESSOR.lead, { person: told.person.name, seat: seatName(reader, told.seat), body: plain(reader, told.body.name) })}
      errors={[...problems.byField].map(([name, message]) => ({
        id: fieldId(name),
        label: t(LABELS[name as Field] ?? SUCCESSOR.who),
        message,
      }))}
    >
      <Refused reader={reader} reasons={reasons} />
      {kept ? <Notice kind="info">{t(FORM.keptBack)}</Notice> : null}
      {action.allowed ? (
        <Form
          reader={reader}
          action={`${home}/successor`}
          submit={action.label}
          cancel={{ href: home, label: t(FORM.cancel) }}
          note={t(SUCCESSOR.note)}
        >
          <HiddenField name="version" value={String(version)} />
          <TextField {...field('givenName')} />
          <TextField {...field('familyName')} />
          <TextField {...field('email')} type="email" />
          <DateField {...field('from')} hint={FROM.hint && t(FROM.hint)} />
        </Form>
      ) : null}
    </Page>
  );
}
