import type { VNode } from 'preact';
import type { ReasonShown } from '../../../workflows/kit/reason.js';
import type { CallSeat } from '../../desk/public-call.js';
import type { Someone } from '../../desk/told.js';
import { WISHES } from '../../locales/candidacy.js';
import { FORM } from '../../locales/forms.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Form, HiddenField, RadiosField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { summaryOf } from '../instances/event.view.js';
import { RankedSeats } from '../proposing/ranked-seats.js';
import { seatName } from '../proposing/step-fields.js';

interface WishesModel {
  readonly version: number;
  /** What stands against it as it is now. */
  readonly against: readonly ReasonShown[];
  readonly label: string;
  readonly of: { readonly label: string; readonly href: string };
  /** Those that may be wished for, in the order of lists. */
  readonly seats: readonly CallSeat[];
  /** Who proposes the person. */
  readonly organisations: readonly Someone[];
  /** Consent is asked for in the call. */
  readonly asks: boolean;
  readonly path: string;
  readonly values: Values;
  readonly problems: FormProblems;
}

/** Asks which seats of the call, the preferred first, and whom to represent where several propose. */
export function wishesPage(reader: Reader, model: WishesModel): VNode {
  const { t } = reader;
  const { version, against, label, of, seats, organisations, asks, path, values, problems } = model;
  const reasons = problems.status === 200 ? against : problems.reasons;
  return (
    <Page
      reader={reader}
      title={label}
      crumbs={[of]}
      lead={t(WISHES.lead)}
      errors={summaryOf(reader, { workflow: 'candidacy', event: 'AMEND' }, problems)}
    >
      <Refused reader={reader} reasons={reasons} />
      {against.length === 0 ? (
        <Form
          reader={reader}
          action={path}
          submit={t(WISHES.save)}
          cancel={{ href: of.href, label: t(FORM.cancel) }}
          note={asks ? t(WISHES.askedAgain) : undefined}
        >
          <HiddenField name="version" value={String(version)} />
          <RankedSeats
            reader={reader}
            name="preferences"
            options={seats.map((seat) => ({ value: seat.id, label: seatName(reader, seat) }))}
            chosen={values.all('preferences')}
            error={messageFor(problems, 'preferences')}
          />
          {organisations.length > 1 ? (
            <RadiosField
              reader={reader}
              name="represents"
              label={t(WISHES.represents)}
              value={values.get('represents')}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              error={messageFor(problems, 'represents')}
            />
          ) : null}
        </Form>
      ) : null}
    </Page>
  );
}
