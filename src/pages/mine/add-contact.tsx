import type { VNode } from 'preact';
import { ASSOCIATION } from '../../locales/mine.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Form, TextField } from '../../web/ui/form.js';

interface AddContactProps {
  readonly reader: Reader;
  /** Where it is sent to, without language. */
  readonly action: string;
  /** What was typed and what is wrong with it; null where this form did not come back. */
  readonly back: { readonly values: Values; readonly problems: FormProblems } | null;
}

/** The form by which an organisation gets a further contact, whoever adds it. */
export const AddContact = ({ reader, action, back }: AddContactProps): VNode => {
  const { t } = reader;
  const field = (name: 'givenName' | 'familyName' | 'email') => ({
    reader,
    name,
    label: t(ASSOCIATION[name]),
    required: true,
    value: back?.values.get(name) ?? '',
    error: back === null ? undefined : messageFor(back.problems, name),
  });
  return (
    <Form reader={reader} action={action} submit={t(ASSOCIATION.add)} kind="secondary" note={t(ASSOCIATION.addNote)}>
      <TextField {...field('givenName')} />
      <TextField {...field('familyName')} />
      <TextField {...field('email')} type="email" />
    </Form>
  );
};
