import icalGenerator, {
  escape,
  type ICalCalendar,
  type ICalEventData,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays, dateIn, startOfDay } from '../../workflows/kit/local-time.js';
import { fill, type Language } from '../../workflows/kit/text.js';
import { WORDS } from '../locales/calendar.js';

/** What a calendar file says of a call. Names are in the reader's language already. */
export interface CallDeadlines {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** The page of the call. */
  readonly url: string;
  /** IANA zone of the call. */
  readonly zone: string;
  /** When proposals are taken, while that lies ahead. */
  readonly opensAt: Date | null;
  /** Exclusive closing instant. */
  readonly closesAt: Date;
  /** Raised by every extension and correction: a calendar that has the file already takes the new time. */
  readonly deadlineVersion: number;
  /** Exclusive instant until which candidates may answer; null where there is none of its own. */
  readonly consentDueAt: Date | null;
  /** Cancelled or voided. */
  readonly cancelled: boolean;
}

/** What a feed says of a meeting. */
export interface MeetingPlanned {
  readonly id: string;
  /** Version of the record: raised by every change. */
  readonly version: number;
  readonly title: string;
  readonly plannedAt: Date;
  /** Null: nobody has said how long it takes, so the entry has no end. */
  readonly endsAt: Date | null;
  readonly place: string | null;
  /** Null also where the reader may not know it. */
  readonly remoteLink: string | null;
  readonly agenda: string | null;
  readonly publicForum: boolean;
  readonly url: string;
}

/** What both are told: whose language, and the instant at which the file is made. */
export interface Telling {
  readonly language: Language;
  readonly now: Date;
}

/**
 * The deadlines of a call, and its opening while that lies ahead, as an iCalendar file. A deadline at midnight is an entry of the whole last day, another one is at its instant, in UTC; both leave the
 * reader's day free.
 * @source RFC 5545
 */
export function callCalendar(call: CallDeadlines, { language, now }: Telling): string {
  const { id, title, body, url, zone, opensAt, closesAt, deadlineVersion, consentDueAt, cancelled } = call;
  const values = {
    call: title,
    body,
    closes: closesAt,
    ...(opensAt ? { opens: opensAt } : {}),
    ...(consentDueAt ? { due: consentDueAt } : {}),
  };
  const calendar = empty(fill(WORDS.callCalendar, language, values), language);
  const entry = (
    key: string,
    when: Pick<ICalEventData, 'start'>,
    summary: keyof typeof WORDS,
    text: keyof typeof WORDS,
  ): ICalEventData => ({
    id: `${id}.${key}@edustus`,
    sequence: deadlineVersion,
    stamp: now,
    ...when,
    summary: fill(WORDS[summary], language, values, zone),
    description: `${fill(WORDS[text], language, values, zone)}\n${url}`,
    url,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (opensAt) calendar.createEvent(entry('opening', { start: opensAt }, 'opening', 'openingText'));
  calendar.createEvent(entry('deadline', lastDayOrInstant(closesAt, zone), 'deadline', 'deadlineText'));
  if (consentDueAt && consentDueAt.getTime() !== closesAt.getTime())
    calendar.createEvent(entry('consents', lastDayOrInstant(consentDueAt, zone), 'consentDue', 'consentDueText'));
  return calendar.toString();
}

/** The meetings of a body as a feed that a calendar may subscribe to; asked again every six hours. */
export function meetingsCalendar(
  { body, url, meetings }: { readonly body: string; readonly url: string; readonly meetings: readonly MeetingPlanned[] },
  { language, now }: Telling,
): string {
  const calendar = empty(fill(WORDS.meetings, language, { body }), language)
    .url(url)
    .ttl(6 * 60 * 60);
  for (const { id, version, title, plannedAt, endsAt, place, remoteLink, agenda, publicForum, url: page } of meetings)
    calendar.createEvent({
      id: `${id}.meeting@edustus`,
      sequence: version,
      stamp: now,
      start: plannedAt,
      ...(endsAt ? { end: endsAt } : {}),
      summary: `${title} (${body})`,
      ...(place === null ? {} : { location: place }),
      description: [
        ...(publicForum ? [WORDS.publicForum[language]] : []),
        ...(remoteLink === null ? [] : [fill(WORDS.remote, language, { link: remoteLink })]),
        ...(agenda === null ? [] : [agenda]),
        page,
      ].join('\n'),
      url: page,
    });
  return calendar.toString();
}

/** The library escapes the words of an entry, but not the name of a calendar. */
const empty = (name: string, language: Language): ICalCalendar =>
  icalGenerator({
    name: escape(name, false),
    prodId: { company: 'Edustus', product: 'Edustus', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });

/** An exclusive end at midnight belongs to the day before it. Days are handed over as midnights of UTC, which is how the library reads them. */
function lastDayOrInstant(at: Date, zone: string): Pick<ICalEventData, 'start' | 'allDay' | 'end'> {
  const day = dateIn(at, zone);
  if (startOfDay(day, zone).getTime() !== at.getTime()) return { start: at };
  const midnight = (on: string): Date => new Date(`${on}T00:00:00Z`);
  return { start: midnight(addDays(day, -1)), end: midnight(day), allDay: true };
}
