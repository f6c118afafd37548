/** First day on which a seat is not there any more, by its own end or by its body's, as a date; null: it goes on. */
export const seatUntil = (seat: string): string => `(select least(
    (select p.valid_until from seat_period p where p.seat_id = u.id and p.superseded_at is null order by p.valid_from desc limit 1),
    (select p.valid_until from body_period p where p.body_id = u.body_id and p.superseded_at is null order by p.valid_from desc limit 1))
  from seat u where u.id = ${seat})`;
