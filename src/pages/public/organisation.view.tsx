import type { VNode } from 'preact';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { PublicOrganisation, SeatedFor } from '../../desk/public-organisation.js';
import { REGISTER } from '../../locales/keeping.js';
import { ORGANISATION } from '../../locales/public/organisation.js';
import type { Reader } from '../../web/reader.js';
import { Empty } from '../../web/ui/empty.js';
import { type Fact, Facts } from '../../web/ui/facts.js';
import { Name } from '../../web/ui/name.js';
import { Notice } from '../../web/ui/notice.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { Table } from '../../web/ui/table.js';
import { contactErrors, KeptParts, type KeptModel } from '../desk/organisation-kept.js';
import type { Available } from '../instances/instance.js';
import { Actions, type ProcessModel, ProcessParts } from '../instances/instance.view.js';
import { seatInWords } from './composition.view.js';
import { capital } from './words.js';

export interface OrganisationModel {
  readonly organisation: PublicOrganisation;
  readonly actions: readonly Available[] | null;
  readonly process: ProcessModel;
  /** For whoever keeps it; null for everybody else. */
  readonly kept: KeptModel | null;
  readonly notice: string | null;
}

/** What everybody may know of an organisation: its names, its sectors, and who represents it where. */
export function organisationPage(reader: Reader, { organisation, actions, process, kept, notice }: OrganisationModel): VNode {
  const { t, language } = reader;
  const { id, name, dissolvedOn } = organisation;
  // Whom a keeper's own list tells of is not told again.
  const seated = organisation.seated.filter(({ membership }) => kept?.kept.members.every((one) => one.membership !== membership) ?? true);
  const facts = factsOf(reader, organisation);
  return (
    <Page
      reader={reader}
      title={name}
      notice={notice ?? undefined}
      wide={kept !== null}
      {...(kept === null ? {} : { crumbs: [{ href: '/organisations', label: t(REGISTER.title) }], errors: contactErrors(reader, kept) })}
    >
      {dissolvedOn ? <Notice kind="info">{t(ORGANISATION.dissolved, { day: dayInWords(dissolvedOn, language) })}</Notice> : null}
      {kept && kept.problems.reasons.length > 0 ? (
        <Notice kind="error" title={t(REGISTER.refused)}>
          <Reasons reader={reader} reasons={kept.problems.reasons} />
        </Notice>
      ) : null}
      {kept === null ? null : <KeptParts reader={reader} model={kept} />}
      {actions === null ? null : (
        <section>
          <h2>{t(ORGANISATION.actions)}</h2>
          <Actions reader={reader} actions={actions} href={(event) => `/organisations/${id}/${event}`} />
        </section>
      )}
      {kept !== null && seated.length === 0 ? null : (
        <section>
          <h2>{t(kept === null ? ORGANISATION.seated : ORGANISATION.seatedElsewhere)}</h2>
          {seated.length === 0 ? (
            <Empty title={t(ORGANISATION.noneSeated)} />
          ) : (
            byBody(seated).map((some) => <Seated key={some[0]?.body.id} reader={reader} some={some} />)
          )}
        </section>
      )}
      {facts.length === 0 ? null : (
        <section>
          <h2>{t(ORGANISATION.facts)}</h2>
          <Facts items={facts} />
        </section>
      )}
      <ProcessParts reader={reader} model={process} />
    </Page>
  );
}

const byBody = (seated: readonly SeatedFor[]): SeatedFor[][] =>
  [...new Set(seated.map(({ body }) => body.id))].map((id) => seated.filter(({ body }) => body.id === id));

const Seated = ({ reader, some }: { readonly reader: Reader; readonly some: readonly SeatedFor[] }): VNode | null => {
  const { t, to, language } = reader;
  const [first] = some;
  if (!first) return null;
  return (
    <>
      <h3>
        <a href={to(`/bodies/${first.body.id}`)}>
          <OwnWords reader={reader} words={first.body.name} inline />
        </a>
      </h3>
      <Table
        caption={t(ORGANISATION.seated)}
        columns={[
          { key: 'person', label: t(ORGANISATION.person) },
          { key: 'seat', label: t(ORGANISATION.seat) },
          { key: 'until', label: t(ORGANISATION.until) },
        ]}
        rows={some.map(({ membership, person, seat, to: last }) => ({
          key: membership,
          cells: {
            person: <Name>{person.name}</Name>,
            seat: capital(seatInWords(reader, seat)),
            until: last === null ? null : dayInWords(last, language),
          },
        }))}
        empty={null}
      />
    </>
  );
};

function factsOf(reader: Reader, { businessId, registerNumber, sectors, formerly }: PublicOrganisation): Fact[] {
  const { t, to, language } = reader;
  return [
    ...(businessId ? [{ label: t(ORGANISATION.businessId), value: businessId }] : []),
    ...(registerNumber ? [{ label: t(ORGANISATION.registerNumber), value: registerNumber }] : []),
    ...(sectors.length === 0
      ? []
      : [
          {
            label: t(ORGANISATION.sectors),
            value: (
              <ul class="plain">
                {sectors.map(({ body, sector }) => (
                  <li key={`${body.id}${sector}`}>
                    {sector},{' '}
                    <a href={to(`/bodies/${body.id}`)}>
                      <OwnWords reader={reader} words={body.name} inline />
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    ...(formerly.length === 0
      ? []
      : [
          {
            label: t(ORGANISATION.formerly),
            value: (
              <ul class="plain">
                {formerly.map(({ name, to: last }) => (
                  <li key={name}>{last === null ? name : t(ORGANISATION.formerName, { name, to: dayInWords(last, language) })}</li>
                ))}
              </ul>
            ),
          },
        ]),
  ];
}
