import type { VNode } from 'preact';
import type { AdminBody, AdminOrgan, AdminRegion } from '../../desk/admin.js';
import { ADMIN } from '../../locales/admin.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { LinkButton } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';
import { ownText } from '../../web/words.js';

/** Every region with its bodies and organs. @param done whether something was added right now */
export function structurePage(reader: Reader, regions: readonly AdminRegion[], done: string): VNode {
  const { t, to } = reader;
  return (
    <Page
      reader={reader}
      title={t(ADMIN.structure)}
      lead={t(ADMIN.structureLead)}
      crumbs={[{ href: '/admin', label: t(ADMIN.title) }]}
      wide
      {...(done === '' ? {} : { notice: t(ADMIN.saved) })}
      actions={<LinkButton href={to('/admin/add/region')}>{t(ADMIN.addRegion)}</LinkButton>}
    >
      {regions.length === 0 ? <Empty title={t(ADMIN.noRegions)}>{t(ADMIN.noRegionsMore)}</Empty> : null}
      {regions.map((region) => (
        <Region key={region.id} reader={reader} region={region} />
      ))}
    </Page>
  );
}

/** A name for an attribute, which holds no markup. */
const plain = (reader: Reader, { name }: Pick<AdminRegion, 'name'>): string => ownText(reader, name) || '–';

function Region({ reader, region }: { reader: Reader; region: AdminRegion }): VNode {
  const { t, to } = reader;
  const { id, name, kind, zone, secretaries, bodies, organs } = region;
  return (
    <section>
      <h2>
        <OwnWords reader={reader} words={name} inline />
      </h2>
      <p class="soft">
        {t(valueWords('region.kind', kind))}, {zone}
      </p>
      {secretaries.length > 0 ? (
        <p>
          {t(ADMIN.regionSecretary)}: {secretaries.join(', ')}
        </p>
      ) : null}
      <h3>{t(ADMIN.bodies)}</h3>
      <Bodies reader={reader} bodies={bodies} caption={`${plain(reader, region)}: ${t(ADMIN.bodies)}`} />
      <h3>{t(ADMIN.organs)}</h3>
      <Organs reader={reader} organs={organs} caption={`${plain(reader, region)}: ${t(ADMIN.organs)}`} />
      <p class="actions">
        <LinkButton href={to(`/admin/bodies/new?region=${id}`)} kind="secondary">
          {t(ADMIN.addBody)}
        </LinkButton>
        <LinkButton href={to(`/admin/add/organ?region=${id}`)} kind="secondary">
          {t(ADMIN.addOrgan)}
        </LinkButton>
        <LinkButton
          href={to(`/admin/grants/new?role=secretary&region=${id}`)}
          kind="quiet"
          label={t(ADMIN.nameRegionalWhat, { name: plain(reader, region) })}
        >
          {t(ADMIN.nameRegional)}
        </LinkButton>
        <LinkButton href={to(`/regions/${id}/AMEND`)} kind="quiet" label={t(ADMIN.renameWhat, { name: plain(reader, region) })}>
          {t(ADMIN.rename)}
        </LinkButton>
      </p>
    </section>
  );
}

/** The secretaries of a body, with who is one by a right on the whole region marked. */
const named = ({ t }: Reader, { secretaries }: AdminBody): string =>
  secretaries.map(({ name, regional }) => (regional ? t(ADMIN.ofRegion, { name }) : name)).join(', ');

interface BodiesProps {
  readonly reader: Reader;
  readonly bodies: readonly AdminBody[];
  readonly caption: string;
}
const Bodies = ({ reader, bodies, caption }: BodiesProps): VNode => {
  const { t, to } = reader;
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', label: t(ADMIN.name) },
        { key: 'regime', label: t(ADMIN.chosenBy) },
        { key: 'seats', label: t(ADMIN.seats), numeric: true },
        { key: 'secretary', label: t(ADMIN.secretary) },
        { key: 'manage', label: t(ADMIN.manage) },
      ]}
      rows={bodies.map((body) => ({
        key: body.id,
        cells: {
          name: (
            <>
              <a href={to(`/bodies/${body.id}`)}>
                <OwnWords reader={reader} words={body.name} inline />
              </a>{' '}
              {body.established ? null : <Badge tone="warn">{t(ADMIN.notEstablished)}</Badge>}
              {body.standing ? null : <Badge tone="neutral">{t(ADMIN.notStanding)}</Badge>}
            </>
          ),
          regime: (
            <>
              {t(valueWords('body.regime', body.regime))}
              {body.organ ? (
                <>
                  {': '}
                  <OwnWords reader={reader} words={body.organ.name} inline />
                </>
              ) : null}
            </>
          ),
          seats: <a href={to(`/bodies/${body.id}/seats`)}>{body.seats}</a>,
          secretary: body.secretaries.length > 0 ? named(reader, body) : <Badge tone="warn">{t(ADMIN.noSecretary)}</Badge>,
          manage: (
            <a href={to(`/bodies/${body.id}/settings`)} aria-label={t(ADMIN.settingsOf, { name: plain(reader, body) })}>
              {t(ADMIN.settings)}
            </a>
          ),
        },
      }))}
      empty={<p>{t(ADMIN.noBodies)}</p>}
    />
  );
};

interface OrgansProps {
  readonly reader: Reader;
  readonly organs: readonly AdminOrgan[];
  readonly caption: string;
}
const Organs = ({ reader, organs, caption }: OrgansProps): VNode => {
  const { t, to } = reader;
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', label: t(ADMIN.name) },
        { key: 'kind', label: t(ADMIN.kind) },
        { key: 'body', label: t(ADMIN.belongsTo) },
        { key: 'manage', label: t(ADMIN.manage) },
      ]}
      rows={organs.map((organ) => ({
        key: organ.id,
        cells: {
          name: <OwnWords reader={reader} words={organ.name} inline />,
          kind: t(valueWords('organ.kind', organ.kind)),
          body: organ.body ? <OwnWords reader={reader} words={organ.body.name} inline /> : null,
          manage: (
            <a href={to(`/organs/${organ.id}/AMEND`)} aria-label={t(ADMIN.renameWhat, { name: plain(reader, organ) })}>
              {t(ADMIN.rename)}
            </a>
          ),
        },
      }))}
      empty={<p>{t(ADMIN.noOrgans)}</p>}
    />
  );
};
