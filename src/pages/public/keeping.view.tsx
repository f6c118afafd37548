import type { VNode } from 'preact';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { DESK } from '../../locales/desk.js';
import { BODY } from '../../locales/public/body.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Card } from '../../web/ui/card.js';
import { Actions } from '../instances/instance.view.js';
import type { Available } from '../instances/instance.js';

interface Props {
  readonly reader: Reader;
  /** The body's. */
  readonly id: string;
  readonly actions: readonly Available[];
  /** Whether the reader keeps the body's calls, members and settings too. */
  readonly keeps: boolean;
}
/** What those who keep the body do with it. */
export function Keeping({ reader, id, actions, keeps }: Props): VNode {
  const { t, to } = reader;
  return (
    <Card>
      <Actions reader={reader} actions={actions} href={(event) => `/bodies/${id}/${event}`} />
      {keeps ? (
        <p class="actions">
          <LinkButton href={to('/desk')} kind="secondary">
            {t(BODY.desk)}
          </LinkButton>
          {[
            ['/calls/new', BODY.addCall] as const,
            ['/meetings/new', BODY.addMeeting] as const,
            ['/documents/new', BODY.addDocument] as const,
          ].map(([path, label]) => (
            <LinkButton key={path} href={to(`${path}?body=${id}`)} kind="quiet">
              {t(label)}
            </LinkButton>
          ))}
        </p>
      ) : null}
      {keeps ? (
        <p class="links">
          <a href={to(`/calls?body=${id}`)}>{t(DESK.allCalls)}</a>
          <a href={to(`/bodies/${id}/members`)}>{t(DESK.members)}</a>
          <a href={to(`/bodies/${id}/keepers`)}>{t(DESK.keepers)}</a>
          <a href={to(`/bodies/${id}/settings`)}>{t(BODY_ADMIN.partSettings)}</a>
          <a href={to(`/bodies/${id}/seats`)}>{t(BODY_ADMIN.partSeats)}</a>
        </p>
      ) : null}
    </Card>
  );
}
