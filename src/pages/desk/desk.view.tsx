import type { VNode } from 'preact';
import { dateIn } from '../../../workflows/kit/local-time.js';
import { dayInWords, instantInWords } from '../../../workflows/kit/time-words.js';
import { nominationCall } from '../../../workflows/nomination-call/workflow.js';
import type { KeptBody, KeptCall } from '../../desk/kept-bodies.js';
import type { Waiting } from '../../desk/waiting.js';
import { DESK } from '../../locales/desk.js';
import type { Reader } from '../../web/reader.js';
import { Badge, StateBadge } from '../../web/ui/badge.js';
import { LinkButton } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';
import { ownText } from '../../web/words.js';
import { ZONE } from './keeping.js';
import { EnterWay } from './enter-way.js';
import { Choices } from './parts.js';
import { whereTo } from './where.js';

interface DeskModel {
  readonly bodies: readonly KeptBody[];
  /** Of all bodies, in the order in which it is shown. */
  readonly waiting: readonly Waiting[];
  /** Only what waits in this body is shown; null: in all of them. */
  readonly body: string | null;
}

/** What waits, and the way to everything else. */
export function deskPage(reader: Reader, { bodies, waiting, body }: DeskModel): VNode {
  const { t, to } = reader;
  const shown = body === null ? waiting : waiting.filter(({ bodyId }) => bodyId === body);
  const count = (id: string): number => waiting.filter(({ bodyId }) => bodyId === id).length;
  return (
    <Page reader={reader} title={t(DESK.title)} wide lead={shown.length === 0 ? undefined : t(DESK.waits, { count: shown.length })}>
      <QuickWays reader={reader} />
      {bodies.length > 1 && waiting.length > 0 ? (
        <Choices
          label={t(DESK.byBody)}
          choices={[
            { href: to('/desk'), label: t(DESK.allBodies, { count: waiting.length }), current: body === null },
            ...bodies
              .filter(({ id }) => count(id) > 0 || id === body)
              .map(({ id, name }) => ({
                href: to(`/desk?body=${id}`),
                label: `${ownText(reader, name)} (${count(id)})`,
                current: id === body,
              })),
          ]}
        />
      ) : null}
      {shown.length === 0 ? (
        <Empty title={t(DESK.nothing)}>{t(DESK.nothingFurther)}</Empty>
      ) : (
        <Table
          caption={t(DESK.title)}
          columns={[
            { key: 'what', label: t(DESK.what) },
            { key: 'due', label: t(DESK.due) },
            { key: 'about', label: t(DESK.about) },
            ...(bodies.length > 1 && body === null ? [{ key: 'body', label: t(DESK.body) }] : []),
          ]}
          rows={shown.map((item, n) => ({
            key: `${item.kind}${n}`,
            ...(isLate(reader, item) ? { tone: 'bad' as const } : {}),
            cells: {
              what: <a href={to(whereTo(item))}>{t(item.title, { count: item.count })}</a>,
              due: <Due reader={reader} item={item} />,
              about: <About reader={reader} item={item} />,
              body: <OwnWords reader={reader} words={item.bodyName} inline />,
            },
          }))}
          empty={null}
        />
      )}
      <section>
        <h2>{t(DESK.bodies)}</h2>
        {bodies.map((one) => (
          <BodyPart key={one.id} reader={reader} body={one} />
        ))}
      </section>
    </Page>
  );
}

const isLate = ({ now }: Reader, { dueAt }: Waiting): boolean => dueAt !== null && dueAt <= now;

/** What a secretary does that waits nowhere. */
const QuickWays = ({ reader: { t, to } }: { reader: Reader }): VNode => (
  <div class="actions">
    <LinkButton href={to('/calls/new')}>{t(DESK.newCall)}</LinkButton>
    <LinkButton href={to('/desk/duplicates')} kind="secondary">
      {t(DESK.duplicates)}
    </LinkButton>
    <LinkButton href={to('/organisations')} kind="secondary">
      {t(DESK.register)}
    </LinkButton>
    <LinkButton href={to('/desk/letters')} kind="secondary">
      {t(DESK.letters)}
    </LinkButton>
  </div>
);

function Due({ reader, item }: { reader: Reader; item: Waiting }): VNode {
  const { t, language } = reader;
  const { dueAt, since } = item;
  if (dueAt === null)
    return since === null ? (
      <span class="soft">{t(DESK.whenItSuits)}</span>
    ) : (
      <span class="soft">{t(DESK.since, { day: dayInWords(dateIn(since, ZONE), language) })}</span>
    );
  return (
    <>
      <time dateTime={dueAt.toISOString()}>{instantInWords(dueAt, language, ZONE, 'end')}</time>
      {isLate(reader, item) ? (
        <>
          {' '}
          <Badge tone="bad">{t(DESK.overdue)}</Badge>
        </>
      ) : null}
    </>
  );
}

/** What a row stands for; of several that have only the body in common, that. */
function About({ reader, item: { about, bodyName } }: { reader: Reader; item: Waiting }): VNode {
  const own = [about.call, about.seat].flatMap((words) => ownText(reader, words) || []);
  const known = [...own, about.person, about.organisation].filter(Boolean).join(' · ');
  return known ? <>{known}</> : <OwnWords reader={reader} words={bodyName} inline />;
}

const BodyPart = ({ reader, body }: { reader: Reader; body: KeptBody }): VNode => {
  const { t, to } = reader;
  return (
    <section>
      <h3>
        <a href={to(`/bodies/${body.id}`)}>
          <OwnWords reader={reader} words={body.name} inline />
        </a>
      </h3>
      <Table
        caption={ownText(reader, body.name)}
        columns={[
          { key: 'call', label: t(DESK.call) },
          { key: 'state', label: t(DESK.state) },
          { key: 'closes', label: t(DESK.closes) },
          { key: 'do', label: t(DESK.ways) },
        ]}
        rows={body.calls.map((call) => ({ key: call.id, cells: cellsOf(reader, call, body.zone) }))}
        empty={<p>{t(DESK.noCalls)}</p>}
      />
      <p class="links">
        <a href={to(`/calls/new?body=${body.id}`)}>{t(DESK.newCallHere)}</a>
        <a href={to(`/calls?body=${body.id}`)}>{t(DESK.allCalls)}</a>
        <a href={to(`/bodies/${body.id}/members`)}>{t(DESK.members)}</a>
        <a href={to(`/bodies/${body.id}/keepers`)}>{t(DESK.keepers)}</a>
        <a href={to(`/desk/letters?body=${body.id}`)}>{t(DESK.letters)}</a>
      </p>
    </section>
  );
};

function cellsOf(reader: Reader, call: KeptCall, zone: string) {
  const { t, to, language } = reader;
  const { id, state, title, closesAt, unchecked } = call;
  return {
    call: (
      <a href={to(`/calls/${id}/${state === 'draft' ? 'edit' : 'desk'}`)}>
        <OwnWords reader={reader} words={title} inline />
      </a>
    ),
    state: <StateBadge of={nominationCall.name} state={state} label={t(nominationCall.states[state] ?? nominationCall.label)} />,
    closes: closesAt ? <time dateTime={closesAt.toISOString()}>{instantInWords(closesAt, language, zone, 'end')}</time> : null,
    do: (
      <div class="links">
        <a href={to(`/calls/${id}/inbox`)}>{unchecked > 0 ? t(DESK.inbox, { count: unchecked }) : t(DESK.inboxEmpty)}</a>
        <EnterWay reader={reader} call={call} label={t(DESK.enter)} />
      </div>
    ),
  };
}
