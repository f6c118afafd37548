import type { VNode } from 'preact';
import { EDITOR } from '../../locales/call-editor.js';
import { fieldWords } from '../../locales/fields.js';
import { UI } from '../../locales/ui.js';
import { valueWords } from '../../locales/values.js';
import { AreaField, CheckField, Fieldset, HiddenField, SelectField, TextField } from '../../web/ui/form.js';
import type { Given } from './editor-field.js';
import { choiceLines, MOST_QUESTIONS, questionRows } from './draft.js';
import { languagesOf } from './editor-languages.js';

const TYPES = ['text', 'number', 'yes-no', 'choice'];
const IN_WORDS = { fi: UI.inFinnish, sv: UI.inSwedish, en: UI.inEnglish };

/** The call's own questions, each with its form of answer, and room for one more. */
export function Questions(given: Given): VNode {
  const { reader, model } = given;
  const { t } = reader;
  const rows = questionRows(model.values);
  const { hint } = fieldWords('nomination-call', 'AMEND', 'questions');
  return (
    <section>
      <h2 id="f-questions" tabindex={-1}>
        {t(EDITOR.questions)}
      </h2>
      <p class="hint">
        {hint ? t(hint) : null} {rows > 0 ? t(EDITOR.emptyRemoves) : null}
      </p>
      {Array.from({ length: rows }, (_, row) => (
        <OneQuestion key={row} given={given} row={row} legend={t(EDITOR.question, { n: row + 1 })} />
      ))}
      {rows >= MOST_QUESTIONS ? null : (
        <details>
          <summary>{t(EDITOR.newQuestion)}</summary>
          <OneQuestion given={given} row={rows} legend={t(EDITOR.question, { n: rows + 1 })} />
        </details>
      )}
    </section>
  );
}

function OneQuestion({ given, row, legend }: { given: Given; row: number; legend: string }): VNode {
  const { reader, model } = given;
  const { values, problems } = model;
  const { t } = reader;
  const name = `questions.${row}`;
  const field = (part: string) => {
    const words = fieldWords('nomination-call', 'AMEND', `questions.${part}`);
    return {
      reader,
      name: `${name}.${part}`,
      label: t(words.label),
      value: values.get(`${name}.${part}`),
      error: problems.byField.get(`${name}.${part}`),
    };
  };
  const languages = languagesOf(given);
  const several = languages.length > 1;
  const key = values.get(`${name}.key`);
  return (
    <Fieldset reader={reader} legend={legend}>
      {key === '' ? null : <HiddenField name={`${name}.key`} value={key} />}
      {languages.map((l) => (
        <TextField
          key={l}
          {...field('text')}
          name={`${name}.text.${l}`}
          label={several ? `${field('text').label} – ${t(IN_WORDS[l])}` : field('text').label}
          value={values.get(`${name}.text.${l}`)}
          error={problems.byField.get(`${name}.text.${l}`) ?? (l === languages[0] ? problems.byField.get(`${name}.text`) : undefined)}
          required
          lang={l}
        />
      ))}
      <SelectField
        {...field('type')}
        value={values.get(`${name}.type`) || 'text'}
        required
        blank={false}
        options={TYPES.map((value) => ({
          value,
          label: t(valueWords('nomination-call.questions.type', value)),
        }))}
      />
      {languages.map((l) => (
        <AreaField
          key={l}
          reader={reader}
          name={`${name}.choices.${l}`}
          label={several ? t(EDITOR.choicesIn, { language: IN_WORDS[l] }) : t(EDITOR.choices)}
          hint={t(EDITOR.choicesHint)}
          value={choiceLines(values, row, l)}
          error={
            l === languages[0]
              ? [...problems.byField].find(([at]) => at.startsWith(`${name}.options`) || at.startsWith(`${name}.choices`))?.[1]
              : undefined
          }
          rows={4}
          lang={l}
        />
      ))}
      <SelectField
        {...field('answeredBy')}
        value={values.get(`${name}.answeredBy`) || 'nominator'}
        required
        blank={false}
        options={['nominator', 'candidate'].map((value) => ({
          value,
          label: t(valueWords('nomination-call.questions.answeredBy', value)),
        }))}
      />
      <CheckField {...field('required')} />
      <CheckField {...field('public')} />
    </Fieldset>
  );
}
