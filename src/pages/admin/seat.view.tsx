import type { VNode } from 'preact';
import type { Schema } from '../../../workflows/kit/schema.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { SEAT_ADMIN } from '../../locales/admin-seats.js';
import { FORM } from '../../locales/forms.js';
import type { FormProblems } from '../../web/forms/problems.js';
import { type Options, SchemaFields } from '../../web/forms/schema-fields.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Form, HiddenField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { summaryOf } from '../instances/event.view.js';
import { WhenFields } from './when.js';

interface SeatModel {
  readonly body: { readonly id: string; readonly name: string };
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly schema: Schema;
  readonly only: readonly string[];
  readonly values: Values;
  readonly problems: FormProblems;
  readonly options: Options;
  readonly kept: boolean;
}

/** The form that changes a seat. */
export function seatPage(reader: Reader, model: SeatModel): VNode {
  const { t } = reader;
  const { body, id, title, version, values, problems, kept } = model;
  return (
    <Page
      reader={reader}
      title={title}
      lead={t(SEAT_ADMIN.amendLead)}
      crumbs={[
        { href: `/bodies/${body.id}`, label: body.name },
        { href: `/bodies/${body.id}/seats`, label: t(SEAT_ADMIN.seats) },
      ]}
      errors={summaryOf(reader, { workflow: 'seat', event: 'AMEND' }, problems)}
    >
      <Refused reader={reader} reasons={problems.reasons} />
      {kept ? <Notice kind="info">{t(FORM.keptBack)}</Notice> : null}
      <Form
        reader={reader}
        action={`/bodies/${body.id}/seats/${id}`}
        submit={t(BODY_ADMIN.save)}
        cancel={{ href: `/bodies/${body.id}/seats`, label: t(FORM.cancel) }}
      >
        <HiddenField name="version" value={String(version)} />
        <SchemaFields {...model} reader={reader} workflow="seat" event="AMEND" />
        <WhenFields reader={reader} values={values} problems={problems} />
      </Form>
      <p>
        <a href={reader.to(`/seats/${id}/END`)}>{t(SEAT_ADMIN.end)}</a>
      </p>
    </Page>
  );
}
