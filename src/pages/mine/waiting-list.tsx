import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import type { Waiting } from '../../desk/waiting.js';
import { MINE } from '../../locales/mine.js';
import type { Reader } from '../../web/reader.js';
import { Card, Cards } from '../../web/ui/card.js';
import { plain } from './shown.js';

/** Days before it is due that a thing is marked. */
const SOON = 3;

/** Pages below a thing's own where what waits is done: a call is answered by proposing. */
const WHERE: Partial<Record<Waiting['kind'], string>> = { 'call-open': '/propose', 'successor-to-name': '/successor' };
/** Where a thing that waits is done. */
const hrefOf = ({ to }: Reader, { kind, subject }: Waiting): string => to(`/${subject.collection}/${subject.id}${WHERE[kind] ?? ''}`);

/** Terms that end of themselves: nobody has to do anything by then. */
const ENDING = /(term|member|memberships)-ending$/;
/** A result came on a day; all else waits from a day on. */
const sinceOf = ({ kind }: Waiting): Text => (/result-/.test(kind) ? MINE.on : MINE.since);

/** What waits, in the order in which it is due. */
export const WaitingList = ({ reader, items }: { reader: Reader; items: readonly Waiting[] }): VNode => (
  <Cards>
    {items.map((item) => (
      <One key={`${item.kind}${item.subject.id}`} reader={reader} item={item} />
    ))}
  </Cards>
);

function One({ reader, item }: { reader: Reader; item: Waiting }): VNode {
  const { t, now } = reader;
  const { title, count, bodyName, about, dueAt, since } = item;
  const near = dueAt !== null && dueAt.getTime() - now.getTime() < SOON * 86_400_000;
  const what = [plain(reader, about.call) || plain(reader, about.seat), about.person ?? '', about.organisation ?? '']
    .filter(Boolean)
    .join(' · ');
  const when = dueAt
    ? t(ENDING.test(item.kind) ? MINE.ends : MINE.by, { due: dueAt })
    : since
      ? t(sinceOf(item), { since: new Date(since.getTime() + 1) })
      : '';
  return (
    <Card title={t(title, { count })} href={hrefOf(reader, item)} meta={<p>{when}</p>} tone={near ? 'warn' : undefined}>
      {what ? <p>{what}</p> : null}
      <p class="soft">{plain(reader, bodyName)}</p>
    </Card>
  );
}

/** Several roles' lists as one: what has a due date, the soonest first, then what has none by how long it has waited. */
export const together = (...lists: readonly (readonly Waiting[])[]): Waiting[] =>
  lists
    .flat()
    .sort((a, b) => (a.dueAt ?? EVER).getTime() - (b.dueAt ?? EVER).getTime() || (a.since ?? EVER).getTime() - (b.since ?? EVER).getTime());
const EVER = new Date(8.64e15);
