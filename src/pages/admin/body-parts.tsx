import type { VNode } from 'preact';
import type { BodySetUp } from '../../desk/body-set-up.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import type { Reader } from '../../web/reader.js';
import { Notice } from '../../web/ui/notice.js';

/** The pages of a body's management, for getting from one to another. */
export function BodyParts({ reader: { t, to }, id, here }: { reader: Reader; id: string; here: 'settings' | 'seats' | null }): VNode {
  const parts = [
    { key: 'page', href: `/bodies/${id}`, label: t(BODY_ADMIN.partPage) },
    { key: 'settings', href: `/bodies/${id}/settings`, label: t(BODY_ADMIN.partSettings) },
    { key: 'seats', href: `/bodies/${id}/seats`, label: t(BODY_ADMIN.partSeats) },
  ];
  return (
    <nav aria-label={t(BODY_ADMIN.parts)}>
      <p class="actions">
        {parts.map(({ key, href, label }) => (
          <a key={key} href={to(href)} aria-current={key === here ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </p>
    </nav>
  );
}

/** What a body lacks before a call of it can be published, with where to see to it. */
export function Missing({
  reader,
  id,
  setUp,
  established,
}: {
  reader: Reader;
  id: string;
  setUp: BodySetUp;
  established: boolean;
}): VNode | null {
  const { t, to } = reader;
  const has = (role: string): boolean => setUp.keepers.some((keeper) => keeper.role === role);
  const lacks = [
    { lacking: !established, label: BODY_ADMIN.missingEstablished, href: `/bodies/${id}/settings#f-established` },
    { lacking: setUp.seats.length === 0, label: BODY_ADMIN.missingSeats, href: `/bodies/${id}/seats/new` },
    { lacking: setUp.terms.length === 0, label: BODY_ADMIN.missingTerm, href: `/bodies/${id}/terms/new` },
    { lacking: !has('secretary'), label: BODY_ADMIN.missingSecretary, href: `/admin/grants/new?role=secretary&body=${id}` },
    { lacking: !has('substitute'), label: BODY_ADMIN.missingSubstitute, href: `/admin/grants/new?role=substitute&body=${id}` },
  ].filter(({ lacking }) => lacking);
  if (lacks.length === 0) return null;
  return (
    <Notice kind="warning" title={t(BODY_ADMIN.missing)}>
      <ul>
        {lacks.map(({ href, label }) => (
          <li key={href}>
            <a href={to(href)}>{t(label)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
