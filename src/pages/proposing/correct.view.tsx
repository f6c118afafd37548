import type { VNode } from 'preact';
import type { ReasonShown } from '../../../workflows/kit/reason.js';
import { fieldWords } from '../../locales/fields.js';
import { FORM } from '../../locales/forms.js';
import { ABOUT_TO } from '../../locales/about-to.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Form, HiddenField, TextField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { summaryOf } from '../instances/event.view.js';

interface CorrectModel {
  readonly id: string;
  readonly version: number;
  /** What stands against it as it is now. */
  readonly against: readonly ReasonShown[];
  readonly label: string;
  readonly of: { readonly label: string; readonly href: string };
  readonly values: Values;
  readonly problems: FormProblems;
}

/** Asks by which address and number the person is reached, and says what comes of another one. */
export function correctPage(reader: Reader, { id, version, against, label, of, values, problems }: CorrectModel): VNode {
  const { t } = reader;
  const reasons = problems.status === 200 ? against : problems.reasons;
  const about = ABOUT_TO['candidate-proposal.CORRECT_CONTACT'];
  const field = (name: string) => {
    const words = fieldWords('candidate-proposal', 'CORRECT_CONTACT', name);
    return {
      reader,
      name,
      label: t(words.label),
      ...(words.hint ? { hint: t(words.hint) } : {}),
      value: values.get(name),
      error: messageFor(problems, name),
    };
  };
  return (
    <Page
      reader={reader}
      title={label}
      crumbs={[of]}
      lead={of.label}
      errors={summaryOf(reader, { workflow: 'candidate-proposal', event: 'CORRECT_CONTACT' }, problems)}
    >
      <Refused reader={reader} reasons={reasons} />
      {against.length === 0 ? (
        <Form
          reader={reader}
          action={`/proposals/${id}/CORRECT_CONTACT`}
          submit={label}
          cancel={{ href: of.href, label: t(FORM.cancel) }}
          note={about ? t(about) : undefined}
        >
          <HiddenField name="version" value={String(version)} />
          <TextField {...field('email')} type="email" />
          <TextField {...field('phone')} type="tel" />
        </Form>
      ) : null}
    </Page>
  );
}
