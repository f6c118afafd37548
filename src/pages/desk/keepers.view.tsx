import type { VNode } from 'preact';
import { instantInWords } from '../../../workflows/kit/time-words.js';
import type { BodyKeepers, Keeper } from '../../desk/body-keepers.js';
import { KEEPERS } from '../../locales/keeping.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { DateField, fieldId, Fieldset, Form, HiddenField, RadiosField, SelectField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { Table } from '../../web/ui/table.js';
import { ownText } from '../../web/words.js';

export interface KeepersModel extends BodyKeepers {
  /** Rights that the reader may end, with the version that is shown. */
  readonly endable: ReadonlyMap<string, number>;
  /** The reader is an administrator, who may name secretaries too, and ends rights on the whole region. */
  readonly administers: boolean;
  readonly values: Values;
  readonly problems: FormProblems;
  /** The right whose ending came back, or of which it is asked whether it ends at once; null: it was the naming, or nothing. */
  readonly ending: { readonly grant: string; readonly asked: boolean } | null;
  readonly notice: string | null;
}
const LABELS = {
  person: KEEPERS.person,
  givenName: KEEPERS.givenName,
  familyName: KEEPERS.familyName,
  email: KEEPERS.email,
  role: KEEPERS.role,
  from: KEEPERS.from,
  until: KEEPERS.until,
  lastDay: KEEPERS.lastDay,
} as const;
const ROLES = { secretary: KEEPERS.secretary, substitute: KEEPERS.substitute } as const;

/** Who keeps a body, and naming somebody more. */
export function keepersPage(reader: Reader, model: KeepersModel): VNode {
  const { t, language } = reader;
  const { body, keepers, known, zone, endable, administers, values, problems, ending, notice } = model;
  const field = (name: keyof typeof LABELS) => ({
    reader,
    name,
    label: t(LABELS[name]),
    value: ending === null ? values.get(name) : '',
    error: messageFor(problems, name),
  });
  return (
    <Page
      reader={reader}
      title={t(KEEPERS.title)}
      lead={t(KEEPERS.lead)}
      crumbs={[
        { href: '/desk', label: t(KEEPERS.crumb) },
        { href: `/bodies/${body.id}`, label: ownText(reader, body.name) },
      ]}
      {...(notice === null ? {} : { notice })}
      errors={[...problems.byField].map(([name, message]) => ({
        id: ending === null ? fieldId(name) : `f-lastDay-${ending.grant}`,
        label: t(LABELS[name as keyof typeof LABELS] ?? KEEPERS.person),
        message,
      }))}
    >
      {problems.reasons.length > 0 ? (
        <Notice kind="error" title={t(KEEPERS.refused)}>
          <Reasons reader={reader} reasons={problems.reasons} />
        </Notice>
      ) : null}
      <Table
        caption={t(KEEPERS.title)}
        columns={[
          { key: 'person', label: t(KEEPERS.name) },
          { key: 'role', label: t(KEEPERS.role) },
          { key: 'from', label: t(KEEPERS.from) },
          { key: 'until', label: t(KEEPERS.until) },
          { key: 'do', label: t(KEEPERS.do) },
        ]}
        rows={keepers.map((keeper) => ({
          key: keeper.id,
          cells: {
            person: (
              <>
                {keeper.person.name} {stateOf(reader, keeper)}
              </>
            ),
            role: t(keeper.regional ? KEEPERS[`regional.${keeper.role}`] : ROLES[keeper.role]),
            from: instantInWords(keeper.from, language, zone),
            until: keeper.until ? instantInWords(keeper.until, language, zone, 'last-day') : t(KEEPERS.forNow),
            do: keeper.regional ? (
              <EndingElsewhere reader={reader} keeper={keeper} administers={administers} />
            ) : (
              <Ending
                reader={reader}
                body={body.id}
                keeper={keeper}
                version={endable.get(keeper.id) ?? null}
                back={ending?.grant === keeper.id ? { values, problems, asked: ending.asked } : null}
              />
            ),
          },
        }))}
        empty={<p>{t(KEEPERS.nobody)}</p>}
      />
      <section>
        <h2>{t(KEEPERS.nameOne)}</h2>
        <Form reader={reader} action={`/bodies/${body.id}/keepers`} submit={t(KEEPERS.submit)} note={t(KEEPERS.note)}>
          {administers ? (
            <RadiosField
              {...field('role')}
              required
              value={values.get('role') || 'substitute'}
              options={(['substitute', 'secretary'] as const).map((value) => ({ value, label: t(ROLES[value]) }))}
            />
          ) : null}
          <SelectField
            {...field('person')}
            required
            blank={t(KEEPERS.somebodyNew)}
            options={known.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Fieldset reader={reader} legend={t(KEEPERS.somebodyNew)}>
            <TextField {...field('givenName')} required={known.length === 0} hint={t(KEEPERS.onlyNew)} autocomplete="off" />
            <TextField {...field('familyName')} required={known.length === 0} autocomplete="off" />
            <TextField {...field('email')} type="email" hint={t(KEEPERS.emailHint)} autocomplete="off" />
          </Fieldset>
          <DateField {...field('from')} hint={t(KEEPERS.fromHint)} />
          <DateField {...field('until')} hint={t(KEEPERS.untilHint)} />
        </Form>
      </section>
    </Page>
  );
}

function stateOf({ t, now }: Reader, { from, until }: Keeper): VNode | null {
  if (until !== null && until <= now) return <Badge tone="neutral">{t(KEEPERS.over)}</Badge>;
  return from > now ? <Badge tone="info">{t(KEEPERS.toCome)}</Badge> : null;
}

/** A right on the whole region is not ended from one body of it. */
const EndingElsewhere = ({
  reader: { t, to, now },
  keeper: { id, person, until },
  administers,
}: {
  reader: Reader;
  keeper: Keeper;
  administers: boolean;
}): VNode | null => {
  if (until !== null && until <= now) return null;
  if (!administers) return <>{t(KEEPERS.endedByAdministrator)}</>;
  return (
    <a href={to(`/admin/grants/${id}/end`)} aria-label={t(KEEPERS.endRegionalOne, { name: person.name })}>
      {t(KEEPERS.endRegional)}
    </a>
  );
};

interface EndingProps {
  readonly reader: Reader;
  readonly body: string;
  readonly keeper: Keeper;
  /** Null: it is not the reader's to end. */
  readonly version: number | null;
  /** What was typed and why it came back. */
  readonly back: (Pick<KeepersModel, 'values' | 'problems'> & { readonly asked: boolean }) | null;
}
const Ending = ({ reader, body, keeper, version, back }: EndingProps): VNode | null => {
  const { t } = reader;
  const { name } = keeper.person;
  if (version === null) return null;
  return (
    <details open={back !== null}>
      <summary aria-label={t(KEEPERS.endOne, { name })}>{t(KEEPERS.end)}</summary>
      {keeper.calls.length > 0 ? (
        <Notice kind="warning">
          {t(KEEPERS.namedIn, { name, count: keeper.calls.length, calls: keeper.calls.map((title) => ownText(reader, title)).join('; ') })}
        </Notice>
      ) : null}
      {back?.asked === true ? <Notice kind="warning">{t(KEEPERS.endsAtOnce, { name })}</Notice> : null}
      <Form
        reader={reader}
        action={`/bodies/${body}/keepers/end`}
        submit={t(back?.asked === true ? KEEPERS.endNow : KEEPERS.end)}
        kind="danger"
      >
        {back?.asked === true ? <HiddenField name="sure" value="yes" /> : null}
        <HiddenField name="grant" value={keeper.id} />
        <HiddenField name="version" value={String(version)} />
        <DateField
          reader={reader}
          name="lastDay"
          id={`f-lastDay-${keeper.id}`}
          label={t(KEEPERS.lastDay)}
          hint={t(KEEPERS.lastDayHint)}
          value={back?.values.get('lastDay') ?? ''}
          error={back ? messageFor(back.problems, 'lastDay') : undefined}
        />
      </Form>
    </details>
  );
};
