import { dateIn } from '../../../workflows/kit/local-time.js';
import type { PublicMeeting } from '../../desk/public-body.js';

/**
 * When a meeting is or was. Its end was planned with its planned start: it is none of a meeting that was held on another day.
 * @returns `end` null where it is unknown, or was planned for another time
 */
export function timesOf(
  { heldAt, plannedAt, endsAt }: Pick<PublicMeeting, 'heldAt' | 'plannedAt' | 'endsAt'>,
  zone: string,
): { readonly start: Date; readonly end: Date | null } {
  const start = heldAt ?? plannedAt;
  const fits = endsAt !== null && endsAt > start && (heldAt === null || dateIn(endsAt, zone) === dateIn(start, zone));
  return { start, end: fits ? endsAt : null };
}
