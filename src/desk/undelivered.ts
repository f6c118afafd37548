/** Days that a letter without an address is asked for. */
const ASKED_DAYS = 30;

/**
 * Whether a letter has no address and waits to be delivered otherwise: neither told of as delivered, nor about a consent that has been answered meanwhile.
 * The desk counts, and the list shows, by this alone.
 * @param letter alias of the row @param now SQL of the instant
 */
export const undelivered = (letter: string, now: string): string => `${letter}.address is null and ${letter}.delivered_at is null
  and ${letter}.created_at > ${now}::timestamptz - interval '${ASKED_DAYS} days'
  and not exists (select 1 from consent n where n.id = ${letter}.instance_id and n.state <> 'asked')`;
