import type { VNode } from 'preact';
import { LANGUAGES } from '../../../workflows/kit/text.js';
import { KINDS } from '../../../workflows/nomination-call/facts.js';
import type { CallChoices } from '../../desk/call-choices.js';
import type { KeptBody } from '../../desk/kept-bodies.js';
import { EDITOR } from '../../locales/call-editor.js';
import { fieldWords } from '../../locales/fields.js';
import { UI } from '../../locales/ui.js';
import { valueWords } from '../../locales/values.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { toFirst } from '../../web/ui/errors.js';
import { Group } from '../../web/ui/field.js';
import { Form, HiddenField, RadiosField, SelectField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { ownText } from '../../web/words.js';
import { summaryOf } from '../instances/event.view.js';
import { seatLabel } from '../instances/labels.js';
import { daysOf } from './parts.js';

interface NewCallModel {
  readonly bodies: readonly KeptBody[];
  /** Of the body that is chosen; null: it is asked first. */
  readonly choices: CallChoices | null;
  readonly terms: CallChoices['terms'];
  readonly values: Values;
  readonly problems: FormProblems;
}
const IN_WORDS = { fi: UI.inFinnish, sv: UI.inSwedish, en: UI.inEnglish };
const HINTS = {
  open: EDITOR.kindHint_open,
  targeted: EDITOR.kindHint_targeted,
  supplementary: EDITOR.kindHint_supplementary,
  incoming: EDITOR.kindHint_incoming,
};

/** Where a call begins. */
export function newCallPage(reader: Reader, { bodies, choices, terms, values, problems }: NewCallModel): VNode {
  const { t, to } = reader;
  const crumbs = [{ href: '/desk', label: t(EDITOR.crumb) }];
  if (choices === null)
    return (
      <Page reader={reader} title={t(EDITOR.newTitle)} crumbs={crumbs}>
        <h2>{t(EDITOR.whichBody)}</h2>
        <ul>
          {bodies.map(({ id, name }) => (
            <li key={id}>
              <a href={to(`/calls/new?body=${id}`)}>
                <OwnWords reader={reader} words={name} inline />
              </a>
            </li>
          ))}
        </ul>
      </Page>
    );
  const words = (name: string) => fieldWords('nomination-call', 'CREATE', name);
  const languages = LANGUAGES.filter((l) => choices.body.languages.includes(l));
  return (
    <Page
      reader={reader}
      title={t(EDITOR.newTitle)}
      lead={t(EDITOR.newLead)}
      crumbs={crumbs}
      meta={
        <p>
          <OwnWords reader={reader} words={choices.body.name} inline />
        </p>
      }
      errors={toFirst(summaryOf(reader, { workflow: 'nomination-call', event: 'CREATE' }, problems), languages[0] ?? 'fi', /^f-title$/)}
    >
      {problems.reasons.length > 0 ? (
        <Notice kind="error" title={t(EDITOR.refused)}>
          <Reasons reader={reader} reasons={problems.reasons} />
        </Notice>
      ) : null}
      <Form
        reader={reader}
        action={`/calls/new?body=${choices.body.id}`}
        submit={t(EDITOR.create)}
        cancel={{ href: '/desk', label: t(EDITOR.cancel) }}
      >
        <HiddenField name="body" value={choices.body.id} />
        <Seats reader={reader} choices={choices} values={values} problems={problems} />
        <RadiosField
          reader={reader}
          name="kind"
          label={t(words('kind').label)}
          required
          value={values.get('kind') || 'open'}
          error={messageFor(problems, 'kind')}
          options={KINDS.map((value) => ({ value, label: t(valueWords('nomination-call.kind', value)), hint: t(HINTS[value]) }))}
        />
        <SelectField
          reader={reader}
          name="term"
          label={t(words('term').label)}
          hint={t(words('term').hint ?? words('term').label)}
          value={values.get('term') || terms.at(-1)?.id}
          error={messageFor(problems, 'term')}
          blank={t(EDITOR.noTerm)}
          options={terms.map((term) => ({ value: term.id, label: daysOf(reader, term) }))}
        />
        {choices.replaceable.length === 0 ? null : (
          <SelectField
            reader={reader}
            name="supersedes"
            label={t(words('supersedes').label)}
            hint={t(EDITOR.supersedesHint)}
            value={values.get('supersedes')}
            error={messageFor(problems, 'supersedes')}
            blank={t(EDITOR.supersedesNone)}
            options={choices.replaceable.map(({ id, title }) => ({ value: id, label: ownText(reader, title) }))}
          />
        )}
        {languages.map((l, n) => (
          <TextField
            key={l}
            reader={reader}
            name={`title.${l}`}
            label={languages.length > 1 ? `${t(words('title').label)} – ${t(IN_WORDS[l])}` : t(words('title').label)}
            hint={n === 0 ? t(words('title').hint ?? words('title').label) : undefined}
            value={values.get(`title.${l}`)}
            error={problems.byField.get(`title.${l}`) ?? (n === 0 ? problems.byField.get('title') : undefined)}
            required
            lang={l}
          />
        ))}
      </Form>
    </Page>
  );
}

/** The seats that were chosen on the way here, if any were. */
function Seats({
  reader,
  choices,
  values,
  problems,
}: Pick<NewCallModel, 'values' | 'problems'> & { reader: Reader; choices: CallChoices }) {
  const chosen = choices.seats.filter(({ id }) => values.all('seats').includes(id));
  if (chosen.length === 0) return null;
  return (
    <Group
      reader={reader}
      id="f-seats"
      legend={reader.t(EDITOR.chosenSeats, { count: chosen.length })}
      error={messageFor(problems, 'seats')}
    >
      <ul>
        {chosen.map((seat) => (
          <li key={seat.id}>
            {seatLabel({ ...seat }, reader.language)}
            <HiddenField name="seats" value={seat.id} />
          </li>
        ))}
      </ul>
    </Group>
  );
}
