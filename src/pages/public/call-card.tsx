import type { VNode } from 'preact';
import type { OwnWords as Words } from '../../desk/told.js';
import { BODY } from '../../locales/public/body.js';
import { FRONT } from '../../locales/public/front.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Card } from '../../web/ui/card.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { capital, inZone } from './words.js';

interface CallCardProps {
  readonly reader: Reader;
  readonly call: {
    readonly id: string;
    readonly title: Words;
    readonly kind: string;
    readonly state: string;
    readonly seats: number;
    readonly opensAt: Date | null;
    readonly closesAt: Date | null;
    readonly zone: string;
  };
  /** Where it is for, on pages of more than one body. */
  readonly where?: VNode;
}
/** A call that is open, or will be, among others: until when, for how many seats. */
export function CallCard({ reader, call, where }: CallCardProps): VNode {
  const { t, to } = reader;
  const { id, title, kind, state, seats, opensAt, closesAt, zone } = call;
  const told = inZone(reader, zone);
  return (
    <Card
      title={<OwnWords reader={reader} words={title} inline />}
      href={to(`/calls/${id}`)}
      tone="good"
      meta={
        <>
          <Badge tone="info">{capital(t(valueWords('nomination-call.kind', kind)))}</Badge>
          {where}
        </>
      }
    >
      {state === 'scheduled' && opensAt ? <p>{told(BODY.opensOn, { opens: opensAt })}</p> : null}
      <p class="closes">{closesAt ? told(FRONT.closes, { closes: closesAt }) : t(FRONT.noClosing)}</p>
      <p>{t(FRONT.seats, { count: seats })}</p>
    </Card>
  );
}
