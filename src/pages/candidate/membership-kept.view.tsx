import type { VNode } from 'preact';
import { addDays } from '../../../workflows/kit/local-time.js';
import { dayInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import type { MembershipFacts } from '../../../workflows/membership-term/facts.js';
import type { MembershipTold, SeatHolder } from '../../desk/membership-page.js';
import { MEMBERSHIP } from '../../locales/candidate.js';
import { DECIDING } from '../../locales/deciding.js';
import { INSTANCE } from '../../locales/instances.js';
import { MEMBERSHIP_KEPT as KEPT } from '../../locales/members.js';
import type { Reader } from '../../web/reader.js';
import { StateBadge } from '../../web/ui/badge.js';
import { Facts, type Fact } from '../../web/ui/facts.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';
import { Actions, ProcessParts } from '../instances/instance.view.js';
import { saidTo } from '../instances/kept-events.js';
import { decisionFacts } from '../mine/decision-facts.js';
import { daysInWords, plain } from '../mine/shown.js';
import { seatName } from '../proposing/step-fields.js';
import type { MembershipProcess } from './membership.view.js';

interface KeptMembership {
  readonly told: MembershipTold;
  readonly model: MembershipProcess;
  readonly holders: readonly SeatHolder[];
  readonly facts: MembershipFacts;
}
interface Given {
  readonly reader: Reader;
  readonly kept: KeptMembership;
}

/** A membership for whoever keeps the body: who, in which seat, since when and on what ground, and what can be done or recorded. */
export function keptMembershipPage(reader: Reader, kept: KeptMembership): VNode {
  const { t, to } = reader;
  const { told, model } = kept;
  const { id, body, seat, person, organisation, decision } = told;
  return (
    <Page
      reader={reader}
      title={`${person.name}, ${seatName(reader, seat)}`}
      crumbs={[
        { href: `/bodies/${body.id}`, label: plain(reader, body.name) },
        { href: `/bodies/${body.id}/members`, label: t(KEPT.members) },
      ]}
      meta={
        <StateBadge of={model.workflow.name} state={model.state} label={t(model.workflow.states[model.state] ?? model.workflow.label)} />
      }
      {...(model.notice === null ? {} : { notice: model.notice })}
    >
      <Facts
        items={[
          { label: t(MEMBERSHIP.body), value: <a href={to(`/bodies/${body.id}`)}>{plain(reader, body.name)}</a> },
          { label: t(MEMBERSHIP.seat), value: seatName(reader, seat) },
          { label: t(MEMBERSHIP.person), value: <a href={to(`/people/${person.id}`)}>{person.name}</a> },
          ...(organisation
            ? [{ label: t(MEMBERSHIP.organisation), value: <a href={to(`/organisations/${organisation.id}`)}>{organisation.name}</a> }]
            : []),
          { label: t(MEMBERSHIP.days), value: daysInWords(reader, told) },
          ...happened({ reader, kept }),
          ...decisionFacts(reader, decision),
        ]}
      />
      {decision ? (
        <p>
          <a href={to(`/decisions/${decision.id}`)}>{t(MEMBERSHIP.decision)}</a>
        </p>
      ) : null}
      <section>
        <h2>{t(INSTANCE.actions)}</h2>
        <Actions reader={reader} actions={saidTo(reader, model, model, model.actions)} href={(event) => `/memberships/${id}/${event}`} />
      </section>
      <Periods reader={reader} kept={kept} />
      <Holders reader={reader} kept={kept} />
      <ProcessParts reader={reader} model={model} />
    </Page>
  );
}

/** What has come to pass of it, each with its day. */
function happened({ reader: { t, language }, kept: { facts } }: Given): Fact[] {
  const { announcedAt, seatedAt, vacatedOn, eligibilityAlertAt, of } = facts;
  const at = (label: string, moment: Date | null): Fact[] =>
    moment === null ? [] : [{ label, value: momentInWords(moment, language, of.zone) }];
  return [
    ...at(t(KEPT.seated), seatedAt),
    ...at(t(KEPT.announced), announcedAt),
    ...at(t(KEPT.alerted), eligibilityAlertAt),
    ...(vacatedOn === null ? [] : [{ label: t(KEPT.vacated), value: dayInWords(vacatedOn, language) }]),
  ];
}

interface Range {
  readonly from: string;
  readonly until: string | null;
  readonly recordedAt: Date | string;
  readonly supersededAt: Date | string | null;
}

/** When the person sits in the seat, and whose the seat is, as it stands and as it was recorded before. */
const Periods = ({ reader, kept: { facts, told } }: Given): VNode => {
  const { t, language } = reader;
  const days = ({ from, until }: Range): string => daysInWords(reader, { from, to: until === null ? null : addDays(until, -1) });
  const recorded = (row: Range): string =>
    t(KEPT.recorded, { days: days(row), at: momentInWords(new Date(row.recordedAt), language, facts.of.zone) });
  const stands = ({ supersededAt }: Range): boolean => supersededAt === null;
  const lines = (some: readonly string[], none: string): VNode | string =>
    some.length === 0 ? (
      none
    ) : (
      <ul class="plain">
        {some.map((line, n) => (
          <li key={n}>{line}</li>
        ))}
      </ul>
    );
  const before = facts.holdings.filter((row) => !stands(row));
  return (
    <section>
      <h2>{t(KEPT.periods)}</h2>
      <Facts
        items={[
          { label: t(KEPT.holds), value: lines(facts.holdings.filter(stands).map(recorded), t(KEPT.holdsNever)) },
          {
            label: t(KEPT.mandate),
            value: lines(
              facts.mandates
                .filter(stands)
                .map((row) => `${row.organisation ? (told.organisation?.name ?? '') : told.person.name}, ${days(row)}`),
              facts.of.organisationsMandate && told.organisation
                ? t(KEPT.mandateGoesOn, { who: told.organisation.name })
                : t(KEPT.noMandate),
            ),
          },
          ...(before.length === 0 ? [] : [{ label: t(KEPT.recordedBefore), value: lines(before.map(recorded), '') }]),
        ]}
      />
    </section>
  );
};

/** Everybody who has held the seat, or is to. */
const Holders = ({ reader, kept: { holders, told } }: Given): VNode => {
  const { t, to } = reader;
  return (
    <section>
      <h2>{t(KEPT.holders)}</h2>
      <Table
        caption={t(KEPT.holders)}
        columns={[
          { key: 'person', label: t(DECIDING.person) },
          { key: 'organisation', label: t(DECIDING.organisation) },
          { key: 'days', label: t(MEMBERSHIP.days) },
        ]}
        rows={holders.map((one) => ({
          key: `${one.membership} ${one.from}`,
          cells: {
            person: one.membership === told.id ? one.person.name : <a href={to(`/memberships/${one.membership}`)}>{one.person.name}</a>,
            organisation: one.organisation?.name,
            days: daysInWords(reader, one),
          },
        }))}
        empty={<p>{t(KEPT.holdsNever)}</p>}
      />
    </section>
  );
};
