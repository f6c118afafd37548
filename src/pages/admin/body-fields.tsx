import type { VNode } from 'preact';
import { DECISION_MODES, DEPUTY_MODES, REGIMES } from '../../../workflows/records/body.js';
import { LANGUAGES } from '../../../workflows/kit/text.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { fieldWords } from '../../locales/fields.js';
import { valueWords } from '../../locales/values.js';
import { errorsIn, messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import {
  CheckField,
  ChecksField,
  DateField,
  Fieldset,
  type Option,
  RadiosField,
  SelectField,
  TextField,
  WordsField,
} from '../../web/ui/form.js';

/** Fields of a body that its form has: those that are dated, and those that are not. */
export const DATED_FIELDS = ['region', 'name', 'regime', 'organ', 'decisionMode', 'deputyMode', 'languages', 'deadlineMoves'] as const;
export const OWN_FIELDS = ['establishedOn', 'establishedBy', 'establishedSection'] as const;

interface BodyFieldsProps {
  readonly reader: Reader;
  readonly values: Values;
  readonly problems: FormProblems;
  readonly regions: readonly Option[];
  readonly organs: readonly Option[];
}

/** The settings of a body, each choice with what it means. */
export function BodyFields({ reader, values, problems, regions, organs }: BodyFieldsProps): VNode {
  const { t } = reader;
  const field = (name: string) => {
    const { label, hint } = fieldWords('body', 'AMEND', name);
    return { reader, name, label: t(label), hint: hint && t(hint), error: messageFor(problems, name), value: values.get(name) };
  };
  return (
    <>
      <WordsField
        {...field('name')}
        {...errorsIn(problems, 'name')}
        required={LANGUAGES.filter((language) => values.all('languages').includes(language))}
        value={{ fi: values.get('name.fi'), sv: values.get('name.sv'), en: values.get('name.en') }}
      />
      {regions.length > 1 ? (
        <SelectField {...field('region')} label={t(BODY_ADMIN.region)} options={regions} required />
      ) : (
        <input type="hidden" name="region" value={values.get('region')} />
      )}
      <Fieldset reader={reader} legend={t(BODY_ADMIN.chain)}>
        <RadiosField
          {...field('regime')}
          required
          options={REGIMES.map((value) => ({ value, label: t(valueWords('body.regime', value)), hint: t(BODY_ADMIN[`regime.${value}`]) }))}
        />
        <SelectField {...field('organ')} options={organs} blank={t(BODY_ADMIN.noOrgan)} />
        <RadiosField
          {...field('decisionMode')}
          required
          options={DECISION_MODES.map((value) => ({
            value,
            label: t(valueWords('body.decisionMode', value)),
            hint: t(BODY_ADMIN[`decisionMode.${value}`]),
          }))}
        />
      </Fieldset>
      <RadiosField
        {...field('deputyMode')}
        required
        options={DEPUTY_MODES.map((value) => ({
          value,
          label: t(valueWords('body.deputyMode', value)),
          hint: t(BODY_ADMIN[`deputyMode.${value}`]),
        }))}
      />
      <Fieldset reader={reader} legend={t(BODY_ADMIN.calls)}>
        <ChecksField
          {...field('languages')}
          required
          value={values.all('languages')}
          options={LANGUAGES.map((value) => ({ value, label: t(valueWords('body.languages', value)) }))}
        />
        <CheckField {...field('deadlineMoves')} />
      </Fieldset>
      <Fieldset reader={reader} legend={t(BODY_ADMIN.established)} hint={t(BODY_ADMIN.establishedMore)} name="established">
        <DateField {...field('establishedOn')} />
        <SelectField {...field('establishedBy')} options={organs} />
        <TextField {...field('establishedSection')} short />
      </Fieldset>
    </>
  );
}
