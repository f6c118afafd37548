import type { VNode } from 'preact';
import { LANGUAGES, listInWords, type Language } from '../../../workflows/kit/text.js';
import { CONSENT_RULES } from '../../../workflows/nomination-call/facts.js';
import { EDITOR, COMING } from '../../locales/call-editor.js';
import { fieldWords } from '../../locales/fields.js';
import { UI } from '../../locales/ui.js';
import { valueWords } from '../../locales/values.js';
import { messageFor } from '../../web/forms/problems.js';
import type { Reader } from '../../web/reader.js';
import { Button } from '../../web/ui/button.js';
import { Facts } from '../../web/ui/facts.js';
import {
  AreaField,
  ChecksField,
  DateField,
  Form,
  HiddenField,
  MomentField,
  NumberField,
  RadiosField,
  SelectField,
  TextField,
  TimeField,
} from '../../web/ui/form.js';
import { toFirst } from '../../web/ui/errors.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { ownText } from '../../web/words.js';
import { summaryOf } from '../instances/event.view.js';
import type { Available } from '../instances/instance.js';
import { Coming, type ComingModel } from './coming.js';
import { callField, type EditorModel, type Given } from './editor-field.js';
import { languagesOf } from './editor-languages.js';
import { Questions } from './editor-questions.js';
import { SeatChecks, SizeFields } from './editor-seats.js';
import { daysOf } from './parts.js';

interface DraftModel extends EditorModel {
  readonly coming: ComingModel;
  readonly amend: Available | null;
  readonly notice: string | null;
}

/** The form of a draft, and beside it what would come of it. */
export function editorPage(reader: Reader, model: DraftModel): VNode {
  const { t } = reader;
  const { id, facts, choices, problems, amend, notice, version, coming } = model;
  const title = ownText(reader, facts.title) || t(EDITOR.titleDraft);
  const refused = amend?.allowed === false ? amend.reasons : problems.reasons;
  const given = { reader, model };
  return (
    <Page
      reader={reader}
      title={title}
      lead={t(EDITOR.leadDraft)}
      wide
      crumbs={[
        { href: '/desk', label: t(EDITOR.crumb) },
        { href: `/calls/${id}/desk`, label: ownText(reader, choices.body.name) },
      ]}
      {...(notice === null ? {} : { notice })}
      errors={toFirst(
        summaryOf(reader, { workflow: 'nomination-call', event: 'AMEND' }, problems),
        languagesOf(given)[0] ?? 'fi',
        IN_LANGUAGES,
      )}
    >
      {refused.length > 0 ? (
        <Notice kind="error" title={t(EDITOR.refused)}>
          <Reasons reader={reader} reasons={refused} />
        </Notice>
      ) : null}
      <div class="beside">
        <Form
          reader={reader}
          action={`/calls/${id}/edit`}
          submit={t(EDITOR.save)}
          autosave={`/calls/${id}/edit`}
          preview={{ href: `/calls/${id}/edit/preview`, into: 'timeline' }}
          cancel={{ href: `/calls/${id}/desk`, label: t(EDITOR.cancel) }}
          buttons={
            <>
              <Button kind="secondary" name="then" value="publish">
                {t(EDITOR.saveAndPublish)}
              </Button>
              <Button kind="quiet" name="look" value="1">
                {t(EDITOR.look)}
              </Button>
            </>
          }
        >
          <HiddenField name="version" value={String(version)} />
          <HiddenField name="shown" value={model.shown} />
          <About {...given} />
          <Texts {...given} />
          <Dates {...given} />
          <SeatChecks {...given} />
          <SizeFields {...given} />
          <Invitations {...given} />
          <Questions {...given} />
          <People {...given} />
        </Form>
        <section class="aside" aria-labelledby="timeline-title" tabindex={0}>
          <h2 id="timeline-title">{t(COMING.title)}</h2>
          <div id="timeline">
            <Coming reader={reader} model={coming} />
          </div>
        </section>
      </div>
    </Page>
  );
}

/** What was chosen when the call was begun. */
function About({ reader, model: { facts, choices } }: Given): VNode {
  const { t } = reader;
  const term = choices.terms.find(({ id }) => id === facts.term);
  return (
    <>
      <Facts
        items={[
          { label: t(EDITOR.kind), value: t(valueWords('nomination-call.kind', facts.kind)) },
          { label: t(EDITOR.term), value: term ? daysOf(reader, term) : t(EDITOR.noTerm) },
        ]}
      />
      <p class="hint">{t(EDITOR.fixed)}</p>
    </>
  );
}

const IN_LANGUAGES = /^f-(title|announcement|questions-\d+-text)$/;
const IN_WORDS = { fi: UI.inFinnish, sv: UI.inSwedish, en: UI.inEnglish };
function Texts(given: Given): VNode {
  const { reader, model } = given;
  const { values, problems, choices } = model;
  const { t } = reader;
  const needed = languagesOf(given);
  const title = (l: Language): VNode => (
    <TextField
      key={`title.${l}`}
      reader={reader}
      name={`title.${l}`}
      label={`${t(fieldWords('nomination-call', 'AMEND', 'title').label)} – ${t(IN_WORDS[l])}`}
      value={values.get(`title.${l}`)}
      error={problems.byField.get(`title.${l}`) ?? (l === needed[0] ? problems.byField.get('title') : undefined)}
      required={needed.includes(l)}
      lang={l}
    />
  );
  const announcement = (l: Language): VNode => (
    <AreaField
      key={`announcement.${l}`}
      reader={reader}
      name={`announcement.${l}`}
      label={`${t(fieldWords('nomination-call', 'AMEND', 'announcement').label)} – ${t(IN_WORDS[l])}`}
      hint={
        l === needed[0]
          ? t(fieldWords('nomination-call', 'AMEND', 'announcement').hint ?? fieldWords('nomination-call', 'AMEND', 'announcement').label)
          : undefined
      }
      value={values.get(`announcement.${l}`)}
      error={problems.byField.get(`announcement.${l}`) ?? (l === needed[0] ? problems.byField.get('announcement') : undefined)}
      required={needed.includes(l)}
      rows={8}
      lang={l}
    />
  );
  const others = LANGUAGES.filter((l) => !needed.includes(l));
  const required = listInWords(
    choices.body.languages.map((l) => valueWords('nomination-call.languages', l)),
    'and',
  );
  const chosen = values.all('languages');
  return (
    <section>
      <h2>{t(EDITOR.texts)}</h2>
      {needed.map(title)}
      {needed.map(announcement)}
      {others.length === 0 ? null : (
        <details open={others.some((l) => values.get(`title.${l}`) !== '' || values.get(`announcement.${l}`) !== '')}>
          <summary>{t(EDITOR.otherLanguages)}</summary>
          <ChecksField
            {...callField(given, 'languages')}
            hint={t(EDITOR.bodyLanguages, { languages: required })}
            required
            value={chosen}
            options={LANGUAGES.map((l) => ({ value: l, label: t(valueWords('nomination-call.languages', l)) }))}
          />
          {others.map(title)}
          {others.map(announcement)}
        </details>
      )}
    </section>
  );
}

function Invitations(given: Given): VNode {
  const { reader, model } = given;
  const { t } = reader;
  const { organisations } = model.choices;
  const chosen = model.values.all('invitations');
  const targeted = model.facts.kind === 'targeted';
  const field = (
    <ChecksField
      {...callField(given, 'invitations')}
      label={t(EDITOR.invitations)}
      hint={t(EDITOR.invitationsHint)}
      required
      value={chosen}
      options={organisations.map(({ id, name, sectors }) => ({
        value: id,
        label: sectors.length > 0 ? `${name} – ${sectors.join(', ')}` : name,
      }))}
    />
  );
  if (organisations.length === 0) return targeted ? <p class="soft">{t(EDITOR.noOrganisations)}</p> : <></>;
  return targeted || messageFor(model.problems, 'invitations') ? (
    field
  ) : (
    <details open={chosen.length > 0}>
      <summary>{t(EDITOR.invitations)}</summary>
      {field}
    </details>
  );
}

const Dates = (given: Given): VNode => {
  const { t } = given.reader;
  return (
    <section>
      <h2>{t(EDITOR.dates)}</h2>
      <MomentField {...callField(given, 'opensAt')} zone={given.model.facts.zone} />
      <DateField {...callField(given, 'closesOn')} required />
      <TimeField {...callField(given, 'closesTime')} />
      <RadiosField
        {...callField(given, 'consentRule')}
        required
        options={CONSENT_RULES.map((value) => ({ value, label: t(valueWords('nomination-call.consentRule', value)) }))}
      />
      <NumberField {...callField(given, 'consentDays')} />
    </section>
  );
};

const People = (given: Given): VNode => {
  const { reader, model } = given;
  const { t, to } = reader;
  const options = model.choices.keepers.map(({ id, name, role }) => ({
    value: id,
    label: t(EDITOR.withRole, { name, role: roleWords(role) }),
  }));
  return (
    <section>
      <h2>{t(EDITOR.people)}</h2>
      <SelectField {...callField(given, 'responsible')} required options={options} />
      <SelectField {...callField(given, 'substitute')} required options={options} />
      <p>
        <a href={to(`/bodies/${model.choices.body.id}/keepers`)}>{t(EDITOR.namePeople)}</a>
      </p>
    </section>
  );
};
const roleWords = (role: string) =>
  role === 'secretary' ? EDITOR['role-secretary'] : role === 'substitute' ? EDITOR['role-substitute'] : EDITOR['role-administrator'];
