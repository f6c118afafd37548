/** Pieces of the desk's statements. Arguments are SQL; none may call a row `dated`, which is the name of the row looked up. */

/** The local date of an instant where a body is looked up before its region, and with that its zone, is known. */
export const todayIn = (now: string, zone = "'Europe/Helsinki'"): string => `(${now}::timestamptz at time zone ${zone})::date`;

/** Whether a range of days, half-open in the columns of `row`, holds a day. */
export const holds = (row: string, day: string): string => `daterange(${row}.valid_from, ${row}.valid_until) @> ${day}`;

/** Whether a right, a row of `role_grant` or of `grant_reach`, is in force at an instant. */
export const granted = (row: string, now: string): string =>
  `${row}.starts_at <= ${now} and (${row}.ends_at is null or ${row}.ends_at > ${now})`;

/** The standing dated row of a thing on a day; before the first and after the last, the nearest. */
const onDay = (table: string, owner: string, id: string, day: string): string =>
  `(select dated.* from ${table} dated where dated.${owner} = ${id} and dated.superseded_at is null order by (dated.valid_from <= ${day}) desc, dated.valid_from desc limit 1)`;

/** What a body is on a day. */
export const bodyOn = (id: string, day: string): string => onDay('body_period', 'body_id', id, day);

/** The latest of what a seat is, as calls see it: a seat may be changed for the term that they fill. */
export const seatAtLast = (id: string): string =>
  `(select dated.* from seat_period dated where dated.seat_id = ${id} and dated.superseded_at is null order by dated.valid_from desc limit 1)`;

export const nameOf = (person: string): string => `${person}.given_name || ' ' || ${person}.family_name`;

/** An organisation's name on a day; null for no organisation. */
export const organisationName = (id: string, day: string): string =>
  `(select dated.name from organisation_name dated where dated.organisation_id = ${id} and dated.superseded_at is null order by (dated.valid_from <= ${day}) desc, dated.valid_from desc limit 1)`;

/** `{id, name}` of an organisation as JSON; null for no organisation. */
export const organisationOn = (id: string, day: string): string =>
  `case when ${id} is not null then json_build_object('id', ${id}, 'name', ${organisationName(id, day)}) end`;

/** Whether everybody may know of an organisation: of one that somebody new has named, only once it is verified. */
const isPublic = (id: string): string =>
  `exists (select 1 from organisation known where known.id = ${id} and (known.verified or not known.newcomer))`;

/** `{id, name}` of an organisation with `hasPage`: whether there is a page of it that everybody may read. */
export const organisationWithPage = (id: string, day: string): string =>
  `case when ${id} is not null then json_build_object('id', ${id}, 'name', ${organisationName(id, day)}, 'hasPage', ${isPublic(id)}) end`;

/** `{id, name}` of a joined row with a person's names; null where none was joined. */
export const someone = (person: string): string =>
  `case when ${person}.id is not null then json_build_object('id', ${person}.id, 'name', ${nameOf(person)}) end`;

/** `{id, name}` of a joined row with an own name; null where none was joined. */
export const something = (row: string): string =>
  `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${row}.name) end`;

/** Whether everybody may know of a decision. */
export const isPublished = (decision: string): string => `${decision}.published_on is not null`;

/** Whether everybody may be told who holds a seat by a row of `holder`: where the membership rests on a decision, once that is published. */
export const mayBeNamed = (row: string): string =>
  `not exists (select 1 from membership by_decision join appointment_decision unpublished on unpublished.id = by_decision.decision_id
    where by_decision.id = ${row}.membership_id and not (${isPublished('unpublished')}))`;

/** Fields of a seat's label, for json_build_object, with its number among the seats of its body that are called the same. */
export const label = (seat: string, period: string): string => `${plainLabel(seat, period)}, 'alike', ${alike(seat, period)}`;

/** Which of the seats it is that are called the same when its period ends, in the order of lists. */
const alike = (
  seat: string,
  period: string,
): string => `(select case when count(*) > 1 then json_build_object('nth', count(*) filter (where (twin.ordinal, twin.id) <= (${seat}.ordinal, ${seat}.id)), 'of', count(*)) end
    from seat twin join seat_period called on called.seat_id = twin.id and called.superseded_at is null where twin.body_id = ${seat}.body_id
      and called.role = ${period}.role and called.constituency = ${period}.constituency and called.sub_region is not distinct from ${period}.sub_region
      and called.valid_from < coalesce(${period}.valid_until, 'infinity') and coalesce(called.valid_until, 'infinity') >= coalesce(${period}.valid_until, 'infinity'))`;

/** The same without the number: for lists in which a seat stands many times. */
export const plainLabel = (seat: string, period: string): string =>
  `'id', ${seat}.id, 'ordinal', ${seat}.ordinal, 'role', ${period}.role, 'constituency', ${period}.constituency, 'subRegion', ${period}.sub_region, 'position', ${period}.position`;

/** A list as JSON, empty where there is nothing. @param from `from …` and whatever follows */
export const listOf = (item: string, order: string, from: string): string =>
  `coalesce((select json_agg(${item} order by ${order}) ${from}), '[]')`;

/** Own words in a fixed language, to put things in an order that is the same for every reader. */
export const sortable = (words: string): string => `coalesce(${words} ->> 'fi', ${words} ->> 'sv', ${words} ->> 'en')`;

/** Body of the instance that a row of the outbox, or a letter, is of; null for what belongs to none. */
export const bodyOfRow = (
  row: string,
): string => `case ${row}.workflow when 'nomination-call' then (select c.body_id from nomination_call c where c.id = ${row}.instance_id)
  when 'candidate-proposal' then (select c.body_id from candidate_proposal p join nomination_call c on c.id = p.call_id where p.id = ${row}.instance_id)
  when 'candidacy' then (select k.body_id from candidacy k where k.id = ${row}.instance_id)
  when 'consent' then (select k.body_id from consent n join candidacy k on k.id = n.candidacy_id where n.id = ${row}.instance_id)
  when 'appointment-decision' then (select d.body_id from appointment_decision d where d.id = ${row}.instance_id)
  when 'membership-term' then (select m.body_id from membership m where m.id = ${row}.instance_id) end`;

/** Whether a call c has given a seat s its member: it seeks nobody for it any more, whatever became of the member. */
export const hasFilled = (call: string, seat: string): string =>
  `exists (select 1 from candidacy k join membership km on km.candidacy_id = k.id where k.call_id = ${call}.id and k.proposed_seat_id = ${seat}.id)`;
