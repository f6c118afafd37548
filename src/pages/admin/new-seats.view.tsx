import type { VNode } from 'preact';
import { FILLINGS } from '../../../workflows/kit/filling.js';
import { SEAT_ROLES } from '../../../workflows/records/seat.js';
import type { Language } from '../../../workflows/kit/text.js';
import { SEAT_ADMIN } from '../../locales/admin-seats.js';
import { fieldWords } from '../../locales/fields.js';
import { FORM } from '../../locales/forms.js';
import { UI } from '../../locales/ui.js';
import { valueWords } from '../../locales/values.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Button } from '../../web/ui/button.js';
import { CheckField, DateField, fieldId, Fieldset, Form, type Option, SelectField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';

export interface NewSeats {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly Language[];
  /** Members have deputies of their own. */
  readonly personalDeputies: boolean;
  readonly rows: number;
  readonly values: Values;
  readonly problems: FormProblems;
  readonly organisations: readonly Option[];
  readonly seats: readonly Option[];
  readonly kept: boolean;
}
const IN_WORDS = { fi: UI.inFinnish, sv: UI.inSwedish, en: UI.inEnglish };

/** A form of several seats at once. */
export function newSeatsPage(reader: Reader, model: NewSeats): VNode {
  const { t } = reader;
  const { id, name, rows, values, problems, kept } = model;
  return (
    <Page
      reader={reader}
      title={t(SEAT_ADMIN.newTitle)}
      lead={t(SEAT_ADMIN.newLead)}
      crumbs={[
        { href: `/bodies/${id}`, label: name },
        { href: `/bodies/${id}/seats`, label: t(SEAT_ADMIN.seats) },
      ]}
      errors={[...problems.byField].map(([field, message]) => ({ id: idOf(field, model), label: labelOf(reader, field), message }))}
    >
      <Refused reader={reader} reasons={problems.reasons} />
      {kept ? <Notice kind="info">{t(FORM.keptBack)}</Notice> : null}
      <Form
        reader={reader}
        action={`/bodies/${id}/seats/new`}
        submit={t(SEAT_ADMIN.save)}
        cancel={{ href: `/bodies/${id}/seats`, label: t(FORM.cancel) }}
        buttons={
          <Button kind="secondary" name="more" value="1">
            {t(SEAT_ADMIN.moreRows)}
          </Button>
        }
      >
        {Array.from({ length: rows }, (_, row) => (
          <Row key={row} reader={reader} row={row} model={model} />
        ))}
        <DateField
          reader={reader}
          name="validFrom"
          label={t(SEAT_ADMIN.from)}
          hint={t(SEAT_ADMIN.fromMore)}
          value={values.get('validFrom')}
          error={messageFor(problems, 'validFrom')}
        />
      </Form>
    </Page>
  );
}

/** A text's first language has the name of the whole. */
const idOf = (field: string, { languages }: NewSeats): string => fieldId(field.replace(new RegExp(`\\.${languages[0] ?? 'fi'}$`), ''));

/** `rows.2.constituency.fi` is the sector of the third seat. */
function labelOf({ t }: Reader, field: string): string {
  const [, row, inner] = /^rows\.(\d+)\.([^.]+)/.exec(field) ?? [];
  if (inner === undefined) return t(SEAT_ADMIN.from);
  return `${t(SEAT_ADMIN.row, { n: Number(row) + 1 })}, ${t(fieldWords('seat', 'CREATE', inner).label)}`;
}

function Row({ reader, row, model }: { reader: Reader; row: number; model: NewSeats }): VNode {
  const { t } = reader;
  const { values, problems, languages, personalDeputies, organisations, seats } = model;
  const field = (inner: string) => {
    const name = `rows.${row}.${inner}`;
    const { label, hint } = fieldWords('seat', 'CREATE', inner);
    return {
      reader,
      name,
      label: t(label),
      hint: row === 0 && hint ? t(hint) : undefined,
      error: messageFor(problems, name),
      value: values.get(name),
    };
  };
  /** A text of the body's own, in its languages. What is wrong with the whole stands at the first. */
  const words = (inner: string, required: boolean): VNode[] =>
    languages.map((language, n) => {
      const { name, label, error, ...rest } = field(inner);
      const several = languages.length > 1 ? `${label}, ${t(IN_WORDS[language])}` : label;
      const given = { name: `${name}.${language}`, label: several, value: values.get(`${name}.${language}`), lang: language };
      return (
        <TextField
          key={language}
          {...rest}
          {...given}
          {...(n === 0 ? { error, id: fieldId(name) } : { hint: undefined })}
          required={required}
        />
      );
    });
  return (
    <Fieldset reader={reader} legend={t(SEAT_ADMIN.row, { n: row + 1 })}>
      <div class="side-by-side">
        {words('constituency', true)}
        {words('subRegion', false)}
        <SelectField
          {...field('role')}
          value={values.get(`rows.${row}.role`) || 'member'}
          blank={false}
          required
          options={SEAT_ROLES.map((value) => ({ value, label: t(valueWords('seat.role', value)) }))}
        />
        <SelectField
          {...field('filling')}
          value={values.get(`rows.${row}.filling`) || 'open'}
          blank={false}
          required
          options={FILLINGS.map((value) => ({ value, label: t(valueWords('seat.filling', value)) }))}
        />
      </div>
      {personalDeputies ? (
        <CheckField reader={reader} name={`rows.${row}.deputy`} label={t(SEAT_ADMIN.withDeputy)} value={values.get(`rows.${row}.deputy`)} />
      ) : null}
      <details open={['nominator', 'serves', 'position'].some((inner) => field(inner).error !== undefined || field(inner).value !== '')}>
        <summary>{t(SEAT_ADMIN.further)}</summary>
        <SelectField {...field('nominator')} options={organisations} blank={t(FORM.none)} />
        {words('position', false)}
        {seats.length > 0 ? <SelectField {...field('serves')} options={seats} blank={t(FORM.none)} /> : null}
      </details>
    </Fieldset>
  );
}
