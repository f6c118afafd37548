import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import { dayInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import type { BodySeat, Members, SeatedMember } from '../../desk/members.js';
import { MEMBERS } from '../../locales/members.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { LinkButton } from '../../web/ui/button.js';
import { Card } from '../../web/ui/card.js';
import { Empty } from '../../web/ui/empty.js';
import { Facts } from '../../web/ui/facts.js';
import { Page } from '../../web/ui/page.js';
import { Table, type Row } from '../../web/ui/table.js';
import { toneOf } from '../../web/ui/tones.js';
import { ownText } from '../../web/words.js';
import type { Available } from '../instances/instance.js';
import { seatLabel } from '../instances/labels.js';
import { Vacancies } from './vacancies.js';

export interface MembersModel {
  readonly members: Members;
  /** What may be done with a membership, by its id: what is allowed alone. */
  readonly actions: ReadonlyMap<string, readonly Available[]>;
  readonly states: Readonly<Record<string, Text>>;
}
interface Given {
  readonly reader: Reader;
  readonly model: MembersModel;
}

const ROLES = ['member', 'deputy', 'expert'] as const;

/** Members, deputies and vacancies of a body, today's and those to come. */
export function membersPage(reader: Reader, model: MembersModel): VNode {
  const { t } = reader;
  const { members } = model;
  const body = ownText(reader, members.body.name);
  const vacant = members.seats.filter((seat) => seat.vacantFrom !== null);
  const now = vacant.filter((seat) => (seat.vacantFrom as string) <= members.today);
  const end = members.term?.to ?? null;
  const soon = vacant.filter((seat) => !now.includes(seat) && (end === null || (seat.vacantFrom as string) <= end));
  return (
    <Page reader={reader} wide title={t(MEMBERS.title)} crumbs={[{ href: `/bodies/${members.body.id}`, label: body }]} lead={body}>
      <Facts
        items={[
          { label: t(MEMBERS.term), value: members.term ? daysOf(reader, members.term) : t(MEMBERS.noTerm) },
          {
            label: t(MEMBERS.filled),
            value: t(MEMBERS.ofAll, { count: members.seats.filter((s) => s.now).length, all: members.seats.length }),
          },
          { label: t(MEMBERS.vacantNow), value: String(now.length) },
          { label: t(MEMBERS.vacantSoon), value: String(soon.length) },
        ]}
      />
      <Waiting reader={reader} model={model} />
      <Vacancies reader={reader} members={members} seats={vacant} />
      {members.seats.length === 0 ? <Empty title={t(MEMBERS.noSeats)} /> : null}
      {ROLES.map((role) => (
        <Listed key={role} reader={reader} model={model} role={role} />
      ))}
    </Page>
  );
}

function daysOf({ t, language }: Reader, { from, to }: { readonly from: string; readonly to: string | null }): string {
  const first = dayInWords(from, language);
  return to === null ? t(MEMBERS.fromOn, { from: first }) : t(MEMBERS.fromTo, { from: first, to: dayInWords(to, language) });
}

/** Requests and alerts that somebody must answer, with what can be done about them. */
const Waiting = ({ reader, model }: Given): VNode | null => {
  const { t } = reader;
  const { members } = model;
  const seated = members.seats.flatMap((seat) => [seat.now, seat.next].flatMap((member) => (member ? [{ seat, member }] : [])));
  const asked = seated.filter(({ member }) => member.resignationAt !== null || member.eligibilityAlertAt !== null);
  if (asked.length === 0) return null;
  const at = (moment: Date): string => momentInWords(moment, reader.language, members.zone);
  return (
    <section>
      <h2>{t(MEMBERS.waiting)}</h2>
      <div class="stack">
        {asked.map(({ seat, member }) => (
          <Card key={member.membership} tone="warn" title={member.person.name} meta={seatLabel({ ...seat }, reader.language)}>
            {member.resignationAt ? <p>{t(MEMBERS.resignation, { person: member.person.name, at: at(member.resignationAt) })}</p> : null}
            {member.eligibilityAlertAt ? (
              <p>{t(MEMBERS.alert, { person: member.person.name, at: at(member.eligibilityAlertAt) })}</p>
            ) : null}
            <div class="actions">
              {(model.actions.get(member.membership) ?? [])
                .filter(({ type }) => answers(member).includes(type))
                .map(({ type, label }) => (
                  <LinkButton key={type} kind="secondary" href={reader.to(`/memberships/${member.membership}/${type}`)}>
                    {label}
                  </LinkButton>
                ))}
            </div>
          </Card>
        ))}
      </div>
    </section>
  );
};

/** Events that answer what a member has asked, or others have said of the member. */
const answers = ({ resignationAt, eligibilityAlertAt }: SeatedMember): readonly string[] => [
  ...(resignationAt ? ['GRANT_RESIGNATION', 'TAKE_BACK_RESIGNATION'] : []),
  ...(eligibilityAlertAt ? ['CONFIRM_ELIGIBILITY_LOSS', 'DISMISS_ELIGIBILITY_ALERT'] : []),
];

const Listed = ({ reader, model, role }: Given & { role: (typeof ROLES)[number] }): VNode | null => {
  const { t } = reader;
  const seats = model.members.seats.filter((seat) => seat.role === role && (seat.now ?? seat.next) !== null);
  if (seats.length === 0) return null;
  return (
    <section>
      <h2>{t(MEMBERS[`list.${role}`])}</h2>
      <Table
        caption={t(MEMBERS[`list.${role}`])}
        columns={[
          { key: 'person', label: t(MEMBERS.person) },
          { key: 'seat', label: t(MEMBERS.seat) },
          { key: 'organisation', label: t(MEMBERS.organisation) },
          { key: 'days', label: t(MEMBERS.days) },
          { key: 'state', label: t(MEMBERS.state) },
          { key: 'actions', label: t(MEMBERS.actions) },
        ]}
        rows={seats.map((seat) => rowOf(reader, model, seat))}
        empty={null}
      />
    </section>
  );
};

function rowOf(reader: Reader, model: MembersModel, seat: BodySeat): Row {
  const { t, to, language } = reader;
  const { now, next } = seat;
  const follows = next ? t(MEMBERS.next, { person: next.person.name, day: dayInWords(next.from, language) }) : null;
  const state = now ? model.states[now.state] : undefined;
  return {
    key: seat.id,
    cells: {
      person: now ? <a href={to(`/memberships/${now.membership}`)}>{now.person.name}</a> : null,
      seat: (
        <>
          {seatLabel({ ...seat }, language)}
          <Serving reader={reader} model={model} seat={seat} />
        </>
      ),
      organisation: (now?.organisation ?? seat.nominator)?.name,
      days: (
        <>
          {now ? daysOf(reader, now) : null}
          {follows && next ? (
            <div class="soft">
              <a href={to(`/memberships/${next.membership}`)}>{follows}</a>
            </div>
          ) : null}
        </>
      ),
      state: now && state ? <Badge tone={toneOf('membership-term', now.state)}>{t(state)}</Badge> : null,
      actions: now ? <More reader={reader} member={now} actions={model.actions.get(now.membership) ?? []} /> : null,
    },
  };
}

const Serving = ({ reader, model, seat }: Given & { seat: BodySeat }): VNode | null => {
  const served = model.members.seats.find(({ id }) => id === seat.serves);
  if (!served) return null;
  return (
    <div class="soft">
      {served.now
        ? reader.t(MEMBERS.serves, { person: served.now.person.name })
        : reader.t(MEMBERS.servesSeat, { seat: seatLabel({ ...served }, reader.language) })}
    </div>
  );
};

/** All that may be done with a membership just now, folded away. */
const More = ({ reader, member, actions }: { reader: Reader; member: SeatedMember; actions: readonly Available[] }): VNode | null =>
  actions.length === 0 ? null : (
    <details>
      <summary>
        {reader.t(MEMBERS.doMore)} <span class="vh">{member.person.name}</span>
      </summary>
      <ul class="plain">
        {actions.map(({ type, label }) => (
          <li key={type}>
            <a href={reader.to(`/memberships/${member.membership}/${type}`)}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
