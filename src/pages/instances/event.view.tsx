import type { VNode } from 'preact';
import type { Schema } from '../../../workflows/kit/schema.js';
import type { Text } from '../../../workflows/kit/text.js';
import { fieldWords } from '../../locales/fields.js';
import { FORM } from '../../locales/forms.js';
import { INSTANCE } from '../../locales/instances.js';
import { isFile, type Options, SchemaFields } from '../../web/forms/schema-fields.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { fieldId, Form, HiddenField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';

export interface EventModel {
  readonly workflow: string;
  readonly event: string;
  /** Words of the button. */
  readonly label: string;
  /** The page's heading, where it says more than the button. */
  readonly title?: string | undefined;
  /** What is told above the form; null where nothing needs to be. */
  readonly about: Text | null;
  /** What it is done to, and where that is. */
  readonly of: { readonly label: string; readonly href: string };
  /** Where what stands against it is mended, when that is not where it is done. */
  readonly mend: { readonly label: string; readonly href: string } | null;
  /** What should be known before it is done. */
  readonly warning: VNode | null;
  /** Where what a field asks for is made, when there is none yet. */
  readonly aside: { readonly label: string; readonly href: string } | null;
  readonly schema: Schema | null;
  readonly only: readonly string[];
  readonly values: Values;
  readonly problems: FormProblems;
  readonly options: Options;
  /** Sent along, so that nobody changes what somebody else has changed meanwhile. Null for what is new. */
  readonly version: number | null;
  /** Sent along as it is. */
  readonly carried?: Readonly<Record<string, string>>;
  /** Cannot be done: the reasons are shown instead of a form. */
  readonly refused: boolean;
  /** What was typed before the session ended is back. */
  readonly kept: boolean;
}

/** The fields that were wrong, for the summary above a form. */
export const summaryOf = (reader: Reader, { workflow, event }: Pick<EventModel, 'workflow' | 'event'>, { byField }: FormProblems) =>
  [...byField].map(([name, message]) => ({ id: fieldId(name), label: labelOf(reader, workflow, event, name), message }));

function labelOf(reader: Reader, workflow: string, event: string, name: string): string {
  const plain = name.replaceAll(/\.\d+(?=\.|$)/g, '').replace(/\.(fi|sv|en)$/, '');
  try {
    return reader.t(fieldWords(workflow, event, plain).label);
  } catch {
    return plain;
  }
}

/** The form of an event, or of making something new. */
export function eventPage(reader: Reader, model: EventModel): VNode {
  const { t } = reader;
  const { label, about, of, mend, schema, only, problems, version, refused, kept } = model;
  const asks = schema !== null && only.length > 0;
  const errors = summaryOf(reader, model, problems);
  return (
    <Page reader={reader} title={model.title ?? label} crumbs={[of]} lead={version === null ? undefined : of.label} errors={errors}>
      <Refused reader={reader} reasons={problems.reasons} />
      {kept ? <Notice kind="info">{t(FORM.keptBack)}</Notice> : null}
      {refused ? (
        <p class="actions">
          {mend ? <LinkButton href={mend.href}>{mend.label}</LinkButton> : null}
          <LinkButton href={of.href} kind="quiet">
            {t(INSTANCE.backTo, { what: of.label })}
          </LinkButton>
        </p>
      ) : (
        <Form
          reader={reader}
          action={reader.to(pathOf(reader))}
          submit={label}
          cancel={{ href: of.href, label: t(FORM.cancel) }}
          multipart={asks && hasFile(schema)}
        >
          {version === null ? null : <HiddenField name="version" value={String(version)} />}
          {model.warning}
          {Object.entries(model.carried ?? {}).map(([name, value]) => (
            <HiddenField key={name} name={name} value={value} />
          ))}
          {about ? <p>{t(about)}</p> : asks ? null : <p>{t(FORM.nothingToFill)}</p>}
          {asks ? <SchemaFields {...model} reader={reader} schema={schema} /> : null}
          {model.aside ? (
            <p>
              <a href={model.aside.href}>{model.aside.label}</a>
            </p>
          ) : null}
        </Form>
      )}
    </Page>
  );
}

const hasFile = (schema: Schema): boolean => Object.values((schema['properties'] ?? {}) as Record<string, Schema>).some(isFile);

const pathOf = ({ path }: Reader): string => path.split('?')[0] ?? '/';
