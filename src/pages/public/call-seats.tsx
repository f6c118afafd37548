import type { VNode } from 'preact';
import type { CallSeat, PublicCall } from '../../desk/public-call.js';
import { BODY } from '../../locales/public/body.js';
import { CALL } from '../../locales/public/call.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Name } from '../../web/ui/name.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { type Column, Table } from '../../web/ui/table.js';
import { ownText } from '../../web/words.js';
import { capital } from './words.js';

/** The seats of a call: which are for whom, how each is filled, and which still wait. */
export function CallSeats({ reader, call: { seats } }: { readonly reader: Reader; readonly call: PublicCall }): VNode {
  const { t, language } = reader;
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  const count = (role: string): number => seats.filter((seat) => seat.role === role).length;
  const parts = [
    ...(count('member') > 0 ? [t(CALL.members, { count: count('member') })] : []),
    ...(count('deputy') > 0 ? [t(CALL.deputies, { count: count('deputy') })] : []),
    ...(count('expert') > 0 ? [t(CALL.experts, { count: count('expert') })] : []),
  ];
  const open = seats.filter((seat) => !seat.filled).length;
  const regions = seats.some(({ subRegion }) => subRegion !== null);
  const columns: Column[] = [
    { key: 'sector', label: t(BODY.sector) },
    ...(regions ? [{ key: 'subRegion', label: t(BODY.subRegion) }] : []),
    { key: 'role', label: t(CALL.role) },
    { key: 'filling', label: t(CALL.filling) },
    { key: 'status', label: t(CALL.status) },
  ];
  return (
    <>
      {seats.length === 0 ? null : (
        <p>
          {t(CALL.seatsSum, { count: seats.length, parts: list.format(parts) })}{' '}
          {open === 0 ? t(CALL.noneLeft) : open < seats.length ? t(CALL.stillOpen, { count: open }) : null}
        </p>
      )}
      <Table
        caption={t(CALL.seats)}
        columns={columns}
        rows={seats.map((seat) => ({
          key: seat.id,
          cells: {
            sector: <OwnWords reader={reader} words={seat.constituency} inline />,
            subRegion: seat.subRegion === null ? null : <OwnWords reader={reader} words={seat.subRegion} inline />,
            role: capital(t(valueWords('seat.role', seat.role))),
            filling: fillingOf(reader, seat),
            status: statusOf(reader, seat),
          },
        }))}
        empty={<p>{t(CALL.noSeats)}</p>}
      />
    </>
  );
}

function fillingOf(reader: Reader, { filling, nominator, position }: CallSeat): string {
  const { t } = reader;
  if (nominator) return capital(t(CALL.named, { organisation: nominator.name }));
  const own = ownText(reader, position);
  return capital(t(valueWords('filling', filling))) + (own ? `: ${own}` : '');
}

function statusOf({ t }: Reader, { filled, deferred, holder }: CallSeat): VNode {
  if (holder)
    return (
      <p class="sitter">
        <strong>
          <Name>{holder.person.name}</Name>
        </strong>
        {holder.organisation ? (
          <span>
            <Name>{holder.organisation.name}</Name>
          </span>
        ) : null}
      </p>
    );
  if (filled) return <Badge tone="good">{t(CALL.filled)}</Badge>;
  return deferred ? <Badge tone="neutral">{t(CALL.deferred)}</Badge> : <Badge tone="info">{t(CALL.open)}</Badge>;
}
