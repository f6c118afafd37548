import type { VNode } from 'preact';
import { instantInWords } from '../../../workflows/kit/time-words.js';
import type { Waiting } from '../../desk/waiting.js';
import { DECIDING } from '../../locales/deciding.js';
import type { Reader } from '../../web/reader.js';
import { Action } from '../../web/ui/action.js';
import { LinkButton } from '../../web/ui/button.js';
import { Card } from '../../web/ui/card.js';
import { Empty } from '../../web/ui/empty.js';
import { Page } from '../../web/ui/page.js';
import { ownText } from '../../web/words.js';
import type { Available } from '../instances/instance.js';

const ZONE = 'Europe/Helsinki';

/**
 * Items on the agendas of somebody's organs, the most urgent first.
 * @param deciding whether each may be decided now, by its id
 */
export function organPage(reader: Reader, items: readonly Waiting[], deciding: ReadonlyMap<string, Available>): VNode {
  const { t } = reader;
  return (
    <Page reader={reader} title={t(DECIDING.organTitle)} lead={t(DECIDING.organLead)}>
      {items.length === 0 ? <Empty title={t(DECIDING.organEmpty)}>{t(DECIDING.organEmptyWhy)}</Empty> : null}
      <div class="stack">
        {items.map((item) => (
          <One key={item.subject.id} reader={reader} item={item} decide={deciding.get(item.subject.id)} />
        ))}
      </div>
    </Page>
  );
}

interface OneGiven {
  readonly reader: Reader;
  readonly item: Waiting;
  readonly decide: Available | undefined;
}

const One = ({ reader, item: { subject, bodyName, about, dueAt }, decide }: OneGiven): VNode => {
  const { t, to, language } = reader;
  const body = ownText(reader, bodyName);
  const title = ownText(reader, about.call) || (about.person ?? body);
  return (
    <Card
      level={2}
      title={title}
      href={to(`/decisions/${subject.id}`)}
      meta={
        <>
          <span>{body}</span>
          {dueAt ? <span>{t(DECIDING.agendaOf, { day: instantInWords(dueAt, language, ZONE, 'last-day') })}</span> : null}
        </>
      }
    >
      <div class="actions">
        {decide === undefined || decide.allowed ? (
          <LinkButton href={to(`/decisions/${subject.id}/record`)} label={`${t(DECIDING.confirm)}: ${title}`}>
            {t(DECIDING.confirm)}
          </LinkButton>
        ) : (
          <Action reader={reader} href="" label={t(DECIDING.confirm)} allowed={false} reasons={decide.reasons} />
        )}
        <LinkButton kind="secondary" href={to(`/decisions/${subject.id}`)} label={`${t(DECIDING.look)}: ${title}`}>
          {t(DECIDING.look)}
        </LinkButton>
      </div>
    </Card>
  );
};
