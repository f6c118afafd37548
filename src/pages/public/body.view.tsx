import type { ComponentChildren, VNode } from 'preact';
import type { LocalDate } from '../../../workflows/kit/local-time.js';
import { sectionInWords } from '../../../workflows/kit/section-words.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { PublicBody } from '../../desk/public-body.js';
import type { Something } from '../../desk/told.js';
import { BODY } from '../../locales/public/body.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Cards } from '../../web/ui/card.js';
import { type Fact, Facts } from '../../web/ui/facts.js';
import { DateField, fieldId, Form } from '../../web/ui/form.js';
import { Name } from '../../web/ui/name.js';
import { Notice } from '../../web/ui/notice.js';
import { OwnWords, ownLines } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { PrintButton } from '../../web/ui/print.js';
import { ownText } from '../../web/words.js';
import type { Available } from '../instances/instance.js';
import { CallCard } from './call-card.js';
import { compositionOf } from './composition.js';
import { CompositionTable } from './composition.view.js';
import { DecisionLine } from './decision.view.js';
import { Keeping } from './keeping.view.js';
import { Documents } from './documents.view.js';
import { Meetings } from './meetings.view.js';
import { capital, rangeInWords } from './words.js';

export interface BodyModel {
  readonly body: PublicBody;
  /** What was typed as the date of the composition. */
  readonly typed: string;
  readonly today: LocalDate;
  /** The reader chose the day; else it is today, or the last day on which anybody sat in the body. */
  readonly asked: boolean;
  /** The reader chose a day that is over: all is told as it was then, and what came after it is left out. */
  readonly past: boolean;
  /** The composition is of another day than today. */
  readonly otherDay: boolean;
  readonly badDate: boolean;
  /** What the reader could do to the body; null for readers who have nothing to do with it. */
  readonly actions: readonly Available[] | null;
  /** The reader keeps the body: its calls, meetings and documents too. */
  readonly keeps: boolean;
  readonly notice: string | null;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** All that a body tells of itself, and what its keepers do with it. */
export function bodyPage(reader: Reader, model: BodyModel): VNode {
  const { t, language } = reader;
  const { body, otherDay, badDate, notice } = model;
  const name = ownText(reader, body.name) || '–';
  const about = ownText(reader, body.description);
  const parts = partsOf(reader, model);
  return (
    <Page
      reader={reader}
      title={name}
      named={body.name}
      meta={ownText(reader, body.region.name)}
      lead={about && isShort(about) ? <OwnWords reader={reader} words={body.description} inline /> : undefined}
      notice={notice ?? undefined}
      errors={badDate ? [{ id: fieldId('on'), label: t(BODY.date), message: t(BODY.badDate) }] : []}
    >
      {otherDay ? (
        <Notice kind="info">
          <p>
            {t(model.past ? BODY.asOfPast : model.asked ? BODY.asOf : BODY.lastKnown, { day: dayInWords(body.on, language) })}{' '}
            <a href={reader.to(`/bodies/${body.id}?on=${model.today}`)}>{t(BODY.toToday)}</a>
          </p>
        </Notice>
      ) : null}
      {about && !isShort(about) ? (
        <div class="announcement">
          <OwnWords reader={reader} words={body.description} />
        </div>
      ) : null}
      <nav class="contents" aria-label={t(BODY.contents)}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, content }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          {content}
        </section>
      ))}
    </Page>
  );
}

/** Fits a paragraph below the heading. */
const isShort = (text: string): boolean => text.length <= 320 && !text.includes('\n');

function partsOf(reader: Reader, model: BodyModel): Part[] {
  const { t, to, language } = reader;
  const { body, otherDay, actions } = model;
  const tasks = ownLines(reader, body.tasks, t(BODY.tasks));
  const open = body.calls.filter(({ state }) => state !== 'scheduled');
  const toCome = body.calls.filter(({ state }) => state === 'scheduled');
  const part = (id: string, title: string, content: ComponentChildren, there = true): Part[] => (there ? [{ id, title, content }] : []);
  return [
    ...part(
      'keeping',
      t(BODY.keeping),
      <Keeping reader={reader} id={body.id} actions={actions ?? []} keeps={model.keeps} />,
      actions !== null,
    ),
    ...part('open', t(BODY.open), <Calls reader={reader} calls={open} />, open.length > 0),
    ...part('to-come', t(BODY.toCome), <Calls reader={reader} calls={toCome} />, toCome.length > 0),
    ...part('tasks', t(BODY.tasks), tasks, tasks !== null),
    ...part(
      'composition',
      otherDay ? t(BODY.compositionOn, { day: dayInWords(body.on, language) }) : t(BODY.composition),
      <CompositionPart reader={reader} model={model} />,
    ),
    ...part('officers', t(BODY.officers), <Officers reader={reader} body={body} />, body.officers.length > 0),
    ...part(
      'meetings',
      t(BODY.meetings),
      <>
        <Meetings reader={reader} zone={body.zone} upcoming={model.past ? null : body.upcoming} past={body.past} />
        <p>
          <a href={to(`/bodies/${body.id}/meetings.ics`)}>{t(BODY.calendar)}</a>
        </p>
      </>,
    ),
    ...part('documents', t(BODY.documents), <Documents reader={reader} papers={body.documents} />, body.documents.length > 0),
    ...part('decided', t(BODY.decided), <Decided reader={reader} body={body} />, body.decided.length > 0),
    ...part('contact', t(BODY.contact), <Facts items={contactOf(reader, body)} />, contactOf(reader, body).length > 0),
    ...part('about', t(BODY.about), <Facts items={aboutOf(reader, body)} />),
  ];
}

const Calls = ({ reader, calls }: { readonly reader: Reader; readonly calls: PublicBody['calls'] }): VNode => (
  <Cards>
    {calls.map((call) => (
      <CallCard key={call.id} reader={reader} call={call} />
    ))}
  </Cards>
);

function CompositionPart({ reader, model: { body, typed, badDate } }: { readonly reader: Reader; readonly model: BodyModel }): VNode {
  const { t } = reader;
  const { term } = body;
  return (
    <>
      {term ? (
        <p>
          {term.name ? (
            <>
              <OwnWords reader={reader} words={term.name} inline /> ({rangeInWords(reader, term)})
            </>
          ) : (
            `${t(BODY.term)}: ${rangeInWords(reader, term)}`
          )}
        </p>
      ) : null}
      <CompositionTable reader={reader} body={body} composition={compositionOf(body)} />
      <div class="on-date">
        <Form
          reader={reader}
          action={`/bodies/${body.id}#composition`}
          method="get"
          submit={t(BODY.showDate)}
          kind="secondary"
          buttons={<PrintButton reader={reader} />}
        >
          <DateField
            reader={reader}
            name="on"
            label={t(BODY.onDate)}
            hint={t(BODY.dateHint)}
            value={typed}
            error={badDate ? t(BODY.badDate) : undefined}
            required
          />
        </Form>
      </div>
    </>
  );
}

const Officers = ({ reader, body }: { readonly reader: Reader; readonly body: PublicBody }): VNode => (
  <Facts
    items={body.officers.map(({ kind, group, person, from, to }) => ({
      label: `${capital(reader.t(valueWords('office.kind', kind)))}${group ? `: ${ownText(reader, group)}` : ''}`,
      value: (
        <>
          <strong>
            <Name>{person.name}</Name>
          </strong>{' '}
          <span class="soft">{rangeInWords(reader, { from, to })}</span>
        </>
      ),
    }))}
  />
);

const Decided = ({ reader, body }: { readonly reader: Reader; readonly body: PublicBody }): VNode => (
  <ul class="plain">
    {body.decided.map(({ id, title, decisions }) => (
      <li key={id}>
        <a href={reader.to(`/calls/${id}`)}>
          <OwnWords reader={reader} words={title} inline />
        </a>
        {decisions.map((decision) => (
          <div key={decision.id} class="soft">
            <DecisionLine reader={reader} decision={decision} />
          </div>
        ))}
      </li>
    ))}
  </ul>
);

function contactOf(reader: Reader, { contactName, contactEmail, contactPhone, website }: PublicBody): Fact[] {
  const { t } = reader;
  const who = ownText(reader, contactName);
  return [
    ...(who ? [{ label: t(BODY.who), value: who }] : []),
    ...(contactEmail ? [{ label: t(BODY.email), value: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> }] : []),
    ...(contactPhone
      ? [{ label: t(BODY.phone), value: <a href={`tel:${contactPhone.replaceAll(/[^+\d]/g, '')}`}>{contactPhone}</a> }]
      : []),
    ...(website ? [{ label: t(BODY.website), value: <a href={website}>{website.replace(/^https?:\/\//, '')}</a> }] : []),
  ];
}

function aboutOf(reader: Reader, body: PublicBody): Fact[] {
  const { t, to, language } = reader;
  const nameOf = ({ name }: Something): string => ownText(reader, name) || '–';
  const link = (one: Something): VNode => <a href={to(`/bodies/${one.id}`)}>{nameOf(one)}</a>;
  const links = (some: readonly Something[]): VNode => (
    <ul class="plain">
      {some.map((one) => (
        <li key={one.id}>{link(one)}</li>
      ))}
    </ul>
  );
  const established = [
    ...(body.establishedBy ? [nameOf(body.establishedBy)] : []),
    ...(body.establishedOn ? [dayInWords(body.establishedOn, language)] : []),
    ...(body.establishedSection ? [sectionInWords(body.establishedSection, language)] : []),
  ];
  return [
    { label: t(BODY.region), value: nameOf(body.region) },
    { label: t(BODY.regime), value: capital(t(valueWords('regime', body.regime))) },
    ...(body.organ ? [{ label: t(BODY.organ), value: nameOf(body.organ) }] : []),
    ...(established.length > 0 ? [{ label: t(BODY.established), value: established.join(', ') }] : []),
    ...(body.parent ? [{ label: t(BODY.parent), value: link(body.parent) }] : []),
    ...(body.groups.length > 0 ? [{ label: t(BODY.groups), value: links(body.groups) }] : []),
    ...(body.predecessor ? [{ label: t(BODY.predecessor), value: link(body.predecessor) }] : []),
    ...(body.successors.length > 0 ? [{ label: t(BODY.successor), value: links(body.successors) }] : []),
  ];
}
