import { Fragment, type VNode } from 'preact';
import { LANGUAGES } from '../../../workflows/kit/text.js';
import { GRANT_ROLES } from '../../../workflows/records/grant.js';
import type { Found } from '../../desk/admin.js';
import { ADMIN } from '../../locales/admin.js';
import { ACCESS } from '../../locales/admin-access.js';
import { fieldWords } from '../../locales/fields.js';
import { FORM } from '../../locales/forms.js';
import { valueWords } from '../../locales/values.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Facts } from '../../web/ui/facts.js';
import { CheckField, DateField, fieldId, Form, type Option, RadiosField, SelectField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Refused } from '../../web/ui/refused.js';
import { Table } from '../../web/ui/table.js';
import { Chosen, Frame, type Given, onward, SCOPE_OF, WHOLE } from './give-frame.js';

interface Search {
  readonly given: Given;
  readonly q: string;
  /** Null: nothing was looked for yet. */
  readonly found: readonly Found[] | null;
}

/** Whose right it is: somebody who is here, or somebody new. */
export const personStep = (reader: Reader, { given, q, found }: Search): VNode => {
  const { t, to } = reader;
  return (
    <Frame reader={reader} current={0} given={given}>
      <p>{t(ACCESS.whoLead)}</p>
      <Form reader={reader} action="/admin/grants/new" method="get" submit={t(ADMIN.find)}>
        <Chosen given={given} />
        <TextField reader={reader} name="q" label={t(ACCESS.nameOrAddress)} value={q} required />
      </Form>
      {found === null ? null : (
        <Results
          reader={reader}
          found={found}
          none={t(ACCESS.nobodyFound)}
          more={t(ACCESS.address)}
          href={(id) => onward(given, { person: id })}
        />
      )}
      <p>
        <a href={to(onward(given, { person: 'new' }))}>{t(ACCESS.newPerson)}</a>
      </p>
    </Frame>
  );
};

/** Which organisation a contact acts for. */
export const organisationStep = (reader: Reader, { given, q, found }: Search): VNode => {
  const { t } = reader;
  return (
    <Frame reader={reader} current={2} given={given}>
      <p>{t(ACCESS.organisationLead)}</p>
      <Form reader={reader} action="/admin/grants/new" method="get" submit={t(ADMIN.find)}>
        <Chosen given={given} />
        <TextField reader={reader} name="q" label={t(ACCESS.organisationName)} value={q} required />
      </Form>
      {found === null ? null : (
        <Results
          reader={reader}
          found={found}
          none={t(ACCESS.nothingFound)}
          more={t(fieldWords('organisation', '', 'businessId').label)}
          href={(id) => onward(given, { organisation: id })}
        />
      )}
    </Frame>
  );
};

interface ResultsProps {
  readonly reader: Reader;
  readonly found: readonly Found[];
  readonly none: string;
  /** Name of what tells those of one name apart. */
  readonly more: string;
  readonly href: (id: string) => string;
}
const Results = ({ reader: { t, to }, found, none, more, href }: ResultsProps): VNode => (
  <Table
    caption={t(ADMIN.find)}
    columns={[
      { key: 'name', label: t(ADMIN.name) },
      { key: 'more', label: more },
      { key: 'choose', label: t(ACCESS.choose) },
    ]}
    rows={found.map((one) => ({
      key: one.id,
      cells: {
        name: one.name,
        more: one.more,
        choose: (
          <a href={to(href(one.id))} aria-label={t(ACCESS.choosePerson, { name: one.name })}>
            {t(ACCESS.choose)}
          </a>
        ),
      },
    }))}
    empty={<p>{none}</p>}
  />
);

export const roleStep = (reader: Reader, given: Given, problems: FormProblems): VNode => {
  const { t } = reader;
  const error = messageFor(problems, 'role');
  const errors = error === undefined ? [] : [{ id: fieldId('role'), label: t(ACCESS.whatRole), message: error }];
  return (
    <Frame reader={reader} current={1} given={given} errors={errors}>
      <Form reader={reader} action="/admin/grants/new" method="get" submit={t(ACCESS.goOn)}>
        <Chosen given={given} />
        <RadiosField
          reader={reader}
          name="role"
          label={t(ACCESS.whatRole)}
          required
          value="secretary"
          error={error}
          options={GRANT_ROLES.map((value) => ({ value, label: t(valueWords('grant.role', value)), hint: t(ACCESS[`role.${value}`]) }))}
        />
      </Form>
    </Frame>
  );
};

interface LastStep {
  readonly given: Given;
  /** Name of a person who is here; null: a new one. */
  readonly person: string | null;
  readonly organisation: string | null;
  /** Who has the address of a new person already. */
  readonly alike: readonly Found[];
  /** Bodies and whole regions. */
  readonly kept: readonly Option[];
  readonly organs: readonly Option[];
  readonly values: Values;
  readonly problems: FormProblems;
  /** What was typed before the session ended. */
  readonly cameBack: boolean;
}

interface ChangeProps {
  readonly reader: Reader;
  readonly name: 'person' | 'role' | 'organisation';
  readonly given: Given;
  readonly words: string;
}
/** The way back to what was chosen on a step before; what is wrong with that choice leads here. */
const ChangeLink = ({ reader: { to }, name, given, words }: ChangeProps): VNode => (
  <a id={fieldId(name)} href={to(onward(given, { [name]: '' }))}>
    {words}
  </a>
);

/** Fields of a right that another field of the form asks for. */
const ASKED_BY: Readonly<Record<string, string>> = { until: 'last', region: 'body' };

/** Towards what and when; and who it is, when the person is new. */
export const scopeStep = (reader: Reader, model: LastStep): VNode => {
  const { t, to } = reader;
  const { given, person, organisation, alike, kept, organs, values, problems, cameBack } = model;
  const scope = SCOPE_OF[given.role as keyof typeof SCOPE_OF];
  const field = (name: string, label: string) => ({
    reader,
    name,
    label,
    value: values.get(name),
    error: [name, ...Object.keys(ASKED_BY).filter((asked) => ASKED_BY[asked] === name)]
      .map((one) => messageFor(problems, one))
      .find(Boolean),
  });
  const ofPerson = (name: string): string => t(fieldWords('person', 'CREATE', name).label);
  const labels: Readonly<Record<string, string>> = {
    first: t(ACCESS.from),
    last: t(ACCESS.until),
    until: t(ACCESS.until),
    body: t(ACCESS.whichKept),
    region: t(ACCESS.whichKept),
    organ: t(ACCESS.whichOrgan),
  };
  const errors = [...problems.byField].map(([name, message]) => ({
    id: fieldId(ASKED_BY[name] ?? name),
    label: labels[name] ?? t(fieldWords('grant', 'CREATE', name).label),
    message,
  }));
  return (
    <Frame reader={reader} current={2} given={given} errors={errors}>
      <Refused reader={reader} reasons={problems.reasons} />
      {cameBack ? <Notice kind="info">{t(FORM.keptBack)}</Notice> : null}
      <Facts
        items={[
          {
            label: t(ACCESS.person),
            value: (
              <>
                {person ?? t(ACCESS.somebodyNew)} <ChangeLink reader={reader} name="person" given={given} words={t(ACCESS.changePerson)} />
              </>
            ),
          },
          {
            label: t(ACCESS.role),
            value: (
              <>
                {t(valueWords('grant.role', given.role))}{' '}
                <ChangeLink reader={reader} name="role" given={given} words={t(ACCESS.changeRole)} />
              </>
            ),
          },
          ...(organisation === null
            ? []
            : [
                {
                  label: t(ACCESS.whichOrganisation),
                  value: (
                    <>
                      {organisation} <ChangeLink reader={reader} name="organisation" given={given} words={t(ACCESS.changeScope)} />
                    </>
                  ),
                },
              ]),
        ]}
      />
      <Form reader={reader} action="/admin/grants/new" submit={t(ACCESS.give)} cancel={{ href: '/admin/grants', label: t(FORM.cancel) }}>
        <Chosen given={{ ...given, body: '', region: '', organ: '' }} />
        {given.person === 'new' ? (
          <>
            <TextField {...field('givenName', ofPerson('givenName'))} required />
            <TextField {...field('familyName', ofPerson('familyName'))} required />
            <TextField {...field('email', ofPerson('email'))} type="email" hint={t(ACCESS.emailMore)} required />
            {alike.length === 0 ? null : (
              <>
                <p>
                  {t(ACCESS.addressIsOf)}{' '}
                  {alike.map(({ id, name }, n) => (
                    <Fragment key={id}>
                      {n > 0 ? ', ' : ''}
                      <a href={to(onward(given, { person: id }))}>{name}</a>
                    </Fragment>
                  ))}
                </p>
                <CheckField reader={reader} name="another" label={t(ACCESS.anotherPerson)} value={values.get('another')} />
              </>
            )}
            <SelectField
              {...field('language', ofPerson('language'))}
              value={values.get('language') || reader.language}
              blank={false}
              required
              options={LANGUAGES.map((value) => ({ value, label: t(valueWords('person.language', value)) }))}
            />
          </>
        ) : null}
        {scope === 'body' ? (
          <SelectField
            {...field('body', t(ACCESS.whichKept))}
            value={values.get('body') || (given.region === '' ? '' : WHOLE + given.region)}
            hint={t(ACCESS.whichKeptMore)}
            options={kept}
            required
          />
        ) : null}
        {scope === 'organ' ? <SelectField {...field('organ', t(ACCESS.whichOrgan))} options={organs} required /> : null}
        <DateField {...field('first', t(ACCESS.from))} hint={t(ACCESS.fromMore)} />
        <DateField {...field('last', t(ACCESS.until))} hint={t(ACCESS.untilMore)} />
      </Form>
    </Frame>
  );
};
