import type { VNode } from 'preact';
import { dateIn } from '../../../workflows/kit/local-time.js';
import { dayInWords, instantInWords } from '../../../workflows/kit/time-words.js';
import type { Workflow } from '../../../workflows/kit/workflow.js';
import type { JournalShown } from '../../api/journal-view.js';
import type { BodySetUp } from '../../desk/body-set-up.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { FORM } from '../../locales/forms.js';
import { KEEPERS } from '../../locales/keeping.js';
import { valueWords } from '../../locales/values.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Action } from '../../web/ui/action.js';
import { Facts } from '../../web/ui/facts.js';
import { fieldId, Form, HiddenField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import type { Names } from '../instances/labels.js';
import type { Available } from '../instances/instance.js';
import { TheWay } from '../instances/process.js';
import { DATED_FIELDS, BodyFields } from './body-fields.js';
import { errorsOf, type Choices } from './body-form.js';
import { BodyParts, Missing } from './body-parts.js';
import { WhenFields } from './when.js';
import { daysOf, setting, type Setting, type Settings } from './body-settings.js';

export interface SettingsModel {
  readonly id: string;
  readonly workflow: Workflow;
  readonly name: string;
  readonly zone: string;
  /** That the form was made with, and what it showed then. */
  readonly version: number;
  readonly shown: string;
  readonly established: boolean;
  readonly settings: Settings;
  readonly names: Names;
  readonly setUp: BodySetUp;
  readonly way: readonly JournalShown[] | null;
  /** Whether the reader may change them, or why not. */
  readonly amend: Available | undefined;
  /** The reader is an administrator, who names keepers. */
  readonly administers: boolean;
  readonly form: {
    readonly values: Values;
    readonly problems: FormProblems;
    readonly choices: Choices;
    /** First day of the coming row that is changed; empty: what holds now. */
    readonly base: string;
    readonly kept: boolean;
  };
  readonly notice: string | null;
}

/** Settings of a body: what holds now, what comes, what was before, and a form that changes them from a day on. */
export function settingsPage(reader: Reader, model: SettingsModel): VNode {
  const { t } = reader;
  const { id, name, zone, settings, names, setUp, way, workflow, established, notice, amend, form } = model;
  const errors = errorsIn(reader, form.problems);
  return (
    <Page
      reader={reader}
      title={t(BODY_ADMIN.settings, { name })}
      crumbs={[{ href: `/bodies/${id}`, label: name }]}
      errors={errors}
      {...(notice === null ? {} : { notice })}
    >
      <BodyParts reader={reader} id={id} here="settings" />
      {model.administers ? <Missing reader={reader} id={id} setUp={setUp} established={established} /> : null}
      <section>
        <h2>{t(BODY_ADMIN.now)}</h2>
        {settings.begun ? (
          <p class="soft">{daysOf(reader, settings.current)}</p>
        ) : (
          <p>{t(BODY_ADMIN.notYet, { from: dayInWords(settings.current.from, reader.language) })}</p>
        )}
        <Facts
          items={[
            ...DATED_FIELDS.map((field) => setting(reader, names, settings.current, field)),
            { label: t(BODY_ADMIN.zone), value: zone },
          ]}
        />
      </section>
      <Coming reader={reader} model={model} />
      <Before reader={reader} settings={settings} />
      <Keepers reader={reader} model={model} />
      <section id="change">
        <h2>{t(BODY_ADMIN.change)}</h2>
        {amend?.allowed ? (
          <Change reader={reader} model={model} />
        ) : (
          <Action
            reader={reader}
            href={`/bodies/${id}/settings`}
            label={t(BODY_ADMIN.change)}
            allowed={false}
            reasons={amend?.reasons ?? []}
          />
        )}
      </section>
      {model.administers ? (
        <p>
          <a href={reader.to(`/bodies/${model.id}/END`)}>{t(BODY_ADMIN.end)}</a>
        </p>
      ) : null}
      {way === null ? null : (
        <section>
          <h2>{t(BODY_ADMIN.history)}</h2>
          <TheWay reader={reader} workflow={workflow} entries={way} />
        </section>
      )}
    </Page>
  );
}

/** The day of the change is a field of this form alone. */
const errorsIn = (reader: Reader, problems: FormProblems) => {
  const { validFrom, ...others } = Object.fromEntries(problems.byField);
  const rest = errorsOf(reader, 'body', { ...problems, byField: new Map(Object.entries(others)) });
  return validFrom === undefined ? rest : [...rest, { id: fieldId('validFrom'), label: reader.t(BODY_ADMIN.firstDay), message: validFrom }];
};

const List = ({ settings }: { settings: readonly Setting[] }): VNode => (
  <ul>
    {settings.map(({ label, value }) => (
      <li key={label}>
        {label}: {value}
      </li>
    ))}
  </ul>
);

function Coming({ reader, model: { id, settings, amend } }: { reader: Reader; model: SettingsModel }): VNode {
  const { t, to, language } = reader;
  return (
    <section>
      <h2>{t(BODY_ADMIN.coming)}</h2>
      {settings.coming.length === 0 ? <p>{t(BODY_ADMIN.noComing)}</p> : null}
      {settings.coming.map(({ from, changes }) => (
        <div key={from}>
          <h3>{t(BODY_ADMIN.nowSince, { from: dayInWords(from, language) })}</h3>
          <List settings={changes} />
          {amend?.allowed ? (
            <p>
              <a href={to(`/bodies/${id}/settings?base=${from}#change`)}>{t(BODY_ADMIN.changeComing)}</a>
            </p>
          ) : null}
        </div>
      ))}
    </section>
  );
}

function Before({ reader, settings }: { reader: Reader; settings: Settings }): VNode {
  const { t, language } = reader;
  return (
    <section>
      <h2>{t(BODY_ADMIN.before)}</h2>
      {settings.before.length === 0 ? <p>{t(BODY_ADMIN.noBefore)}</p> : null}
      {settings.before.map(({ from, last, were }) => (
        <div key={from}>
          <h3>{t(BODY_ADMIN.nowUntil, { from: dayInWords(from, language), to: dayInWords(last, language) })}</h3>
          <List settings={were} />
        </div>
      ))}
    </section>
  );
}

/** Secretary and substitute, who are named elsewhere. */
function Keepers({ reader, model: { id, setUp, zone, administers } }: { reader: Reader; model: SettingsModel }): VNode {
  const { t, to, language } = reader;
  return (
    <section>
      <h2>{t(BODY_ADMIN.keepers)}</h2>
      {setUp.keepers.length === 0 ? <p>{t(BODY_ADMIN.noKeepers)}</p> : null}
      <ul>
        {setUp.keepers.map(({ grant, person, role, regional, from, until }) => (
          <li key={grant}>
            {administers ? <a href={to(`/admin/people/${person.id}`)}>{person.name}</a> : person.name},{' '}
            {t(regional ? KEEPERS[`regional.${role}`] : valueWords('grant.role', role))},{' '}
            {until === null
              ? t(BODY_ADMIN.nowSince, { from: dayInWords(dateIn(from, zone), language) })
              : t(BODY_ADMIN.nowUntil, {
                  from: dayInWords(dateIn(from, zone), language),
                  to: instantInWords(until, language, zone, 'last-day'),
                })}
          </li>
        ))}
      </ul>
      {administers ? (
        <p class="actions">
          <a href={to(`/admin/grants/new?role=secretary&body=${id}`)}>{t(BODY_ADMIN.nameSecretary)}</a>
          <a href={to(`/admin/grants/new?role=substitute&body=${id}`)}>{t(BODY_ADMIN.nameSubstitute)}</a>
        </p>
      ) : null}
    </section>
  );
}

function Change({ reader, model: { id, version, shown, form } }: { reader: Reader; model: SettingsModel }): VNode {
  const { t, language } = reader;
  const { values, problems, choices, base, kept } = form;
  return (
    <>
      <Refused reader={reader} reasons={problems.reasons} />
      {kept ? <Notice kind="info">{t(FORM.keptBack)}</Notice> : null}
      <p>{base === '' ? t(BODY_ADMIN.changeLead) : t(BODY_ADMIN.changingComing, { from: dayInWords(base, language) })}</p>
      <Form reader={reader} action={`/bodies/${id}/settings`} submit={t(BODY_ADMIN.save)} note={t(BODY_ADMIN.establishedAtOnce)}>
        <HiddenField name="version" value={String(version)} />
        <HiddenField name="shown" value={shown} />
        <HiddenField name="base" value={base} />
        <BodyFields reader={reader} values={values} problems={problems} {...choices} />
        {base === '' ? <WhenFields reader={reader} values={values} problems={problems} /> : null}
      </Form>
    </>
  );
}
