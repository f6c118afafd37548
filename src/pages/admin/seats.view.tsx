import type { VNode } from 'preact';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { BodySetUp, RuleSetUp, SeatDays, SeatSetUp } from '../../desk/body-set-up.js';
import { ADMIN } from '../../locales/admin.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { SEAT_ADMIN } from '../../locales/admin-seats.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';
import { ownText } from '../../web/words.js';
import { seatLabel } from '../instances/labels.js';
import { BodyParts, Missing } from './body-parts.js';

export interface SeatsModel {
  readonly id: string;
  readonly name: string;
  /** Local date of the body's region. */
  readonly today: string;
  readonly setUp: BodySetUp;
  readonly established: boolean;
  readonly administers: boolean;
  readonly done: boolean;
}

/** What a seat is on a day; before its first and after its last, the nearest. */
const daysOn = ({ days }: SeatSetUp, day: string): SeatDays | undefined => days.filter(({ from }) => from <= day).at(-1) ?? days[0];

/** A seat's name, for lists to choose from. */
export const seatName = ({ language }: Reader, seat: SeatSetUp, day: string): string => {
  const now = daysOn(seat, day);
  return now ? `${seat.ordinal}. ${seatLabel({ ...now }, language)}` : String(seat.ordinal);
};

/** Seats, terms and rules of a body in one place. */
export function seatsPage(reader: Reader, model: SeatsModel): VNode {
  const { t, to } = reader;
  const { id, name, setUp, established, administers, done } = model;
  return (
    <Page
      reader={reader}
      title={t(SEAT_ADMIN.title, { name })}
      crumbs={[{ href: `/bodies/${id}`, label: name }]}
      wide
      {...(done ? { notice: t(ADMIN.saved) } : {})}
    >
      <BodyParts reader={reader} id={id} here="seats" />
      {administers ? <Missing reader={reader} id={id} setUp={setUp} established={established} /> : null}
      <section>
        <h2>{t(SEAT_ADMIN.seats)}</h2>
        <Seats reader={reader} model={model} />
        <p class="actions">
          <LinkButton href={to(`/bodies/${id}/seats/new`)}>{t(SEAT_ADMIN.addSeats)}</LinkButton>
        </p>
      </section>
      <section>
        <h2>{t(SEAT_ADMIN.terms)}</h2>
        <Terms reader={reader} setUp={setUp} />
        <p class="actions">
          <LinkButton href={to(`/bodies/${id}/terms/new`)} kind="secondary">
            {t(BODY_ADMIN.addTerm)}
          </LinkButton>
        </p>
      </section>
      <section>
        <h2>{t(SEAT_ADMIN.rules)}</h2>
        <p>{t(SEAT_ADMIN.rulesLead)}</p>
        <Rules reader={reader} setUp={setUp} />
        <p class="actions">
          <LinkButton href={to(`/bodies/${id}/rules/new`)} kind="secondary">
            {t(BODY_ADMIN.addRule)}
          </LinkButton>
        </p>
      </section>
    </Page>
  );
}

function Seats({ reader, model }: { reader: Reader; model: SeatsModel }): VNode {
  const { t, to, language } = reader;
  const { id, setUp, today } = model;
  const { seats } = setUp;
  const now = seats.flatMap((seat) => daysOn(seat, today) ?? []);
  const count = (role: string): number => now.filter((days) => days.role === role).length;
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const columns = ['seat', 'role', 'filling', 'serves', 'valid', 'change'] as const;
  return (
    <>
      {seats.length === 0 ? null : (
        <p>{t(SEAT_ADMIN.seatsCount, { members: count('member'), deputies: count('deputy'), experts: count('expert') })}</p>
      )}
      <Table
        caption={t(SEAT_ADMIN.seats)}
        columns={columns.map((key) => ({ key, label: t(SEAT_ADMIN[key]) }))}
        rows={seats.flatMap((seat) => {
          const days = daysOn(seat, today);
          const coming = seat.days.filter(({ from }) => from > today && from !== days?.from);
          const served = days?.serves ? byId.get(days.serves) : undefined;
          if (!days) return [];
          return {
            key: seat.id,
            cells: {
              seat: (
                <>
                  {seat.ordinal}. <SeatName reader={reader} days={days} />
                </>
              ),
              role: t(valueWords('seat.role', days.role)),
              filling: <FilledBy reader={reader} days={days} />,
              serves: served ? seatName(reader, served, today) : null,
              valid: [validOf(reader, days), ...coming.map(({ from }) => t(SEAT_ADMIN.changes, { from: dayInWords(from, language) }))].join(
                ', ',
              ),
              change: (
                <a
                  href={to(`/bodies/${id}/seats/${seat.id}`)}
                  aria-label={t(SEAT_ADMIN.changeWhat, { name: seatName(reader, seat, today) })}
                >
                  {t(SEAT_ADMIN.change)}
                </a>
              ),
            },
          };
        })}
        empty={<Empty title={t(SEAT_ADMIN.noSeats)}>{t(SEAT_ADMIN.noSeatsMore)}</Empty>}
      />
    </>
  );
}

/** Sector and sub-region. */
const SeatName = ({ reader, days }: { reader: Reader; days: SeatDays }): VNode => (
  <>
    <OwnWords reader={reader} words={days.constituency} inline />
    {days.subRegion ? (
      <>
        {', '}
        <OwnWords reader={reader} words={days.subRegion} inline />
      </>
    ) : null}
  </>
);

/** How a seat is filled, with the organisation or post that gives it. */
function FilledBy({ reader, days }: { reader: Reader; days: SeatDays }): VNode {
  const { t } = reader;
  const by = days.nominator?.name ?? ownText(reader, days.position);
  return (
    <>
      {t(valueWords('seat.filling', days.filling))}
      {by ? `: ${by}` : null}
    </>
  );
}

const validOf = ({ t, language }: Reader, { from, to }: { from: string; to: string | null }): string =>
  to === null
    ? t(BODY_ADMIN.nowSince, { from: dayInWords(from, language) })
    : t(BODY_ADMIN.nowUntil, { from: dayInWords(from, language), to: dayInWords(to, language) });

function Terms({ reader, setUp: { terms } }: { reader: Reader; setUp: BodySetUp }): VNode {
  const { t, to, language } = reader;
  return (
    <Table
      caption={t(SEAT_ADMIN.terms)}
      columns={(['term', 'first', 'last', 'change'] as const).map((key) => ({ key, label: t(SEAT_ADMIN[key]) }))}
      rows={terms.map((term) => {
        const name = ownText(reader, term.name) || t(SEAT_ADMIN.unnamed);
        return {
          key: term.id,
          cells: {
            term: term.name ? <OwnWords reader={reader} words={term.name} inline /> : name,
            first: dayInWords(term.from, language),
            last: term.to === null ? t(SEAT_ADMIN.untilSuccessor) : dayInWords(term.to, language),
            change: (
              <a href={to(`/terms/${term.id}/AMEND`)} aria-label={t(SEAT_ADMIN.changeWhat, { name })}>
                {t(SEAT_ADMIN.change)}
              </a>
            ),
          },
        };
      })}
      empty={<p>{t(SEAT_ADMIN.noTerms)}</p>}
    />
  );
}

function Rules({ reader, setUp: { rules } }: { reader: Reader; setUp: BodySetUp }): VNode {
  const { t, to } = reader;
  return (
    <Table
      caption={t(SEAT_ADMIN.rules)}
      columns={(['rule', 'strength', 'limits', 'source', 'valid', 'change'] as const).map((key) => ({ key, label: t(SEAT_ADMIN[key]) }))}
      rows={rules.map((rule) => {
        const name = t(valueWords('composition-rule.kind', rule.kind));
        return {
          key: `${rule.id}${rule.from}`,
          cells: {
            rule: name,
            strength: t(valueWords('composition-rule.strength', rule.strength)),
            limits: limitsOf(reader, rule),
            source: rule.source,
            valid: validOf(reader, rule),
            change: (
              <a href={to(`/composition-rules/${rule.id}/AMEND`)} aria-label={t(SEAT_ADMIN.changeWhat, { name })}>
                {t(SEAT_ADMIN.change)}
              </a>
            ),
          },
        };
      })}
      empty={<p>{t(SEAT_ADMIN.noRules)}</p>}
    />
  );
}

const limitsOf = ({ t }: Reader, { min, max }: RuleSetUp): string =>
  [min === null ? '' : t(SEAT_ADMIN.atLeast, { min }), max === null ? '' : t(SEAT_ADMIN.atMost, { max })].filter(Boolean).join(', ');
