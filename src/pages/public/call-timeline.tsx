import { instantInWords } from '../../../workflows/kit/time-words.js';
import { dateIn, startOfDay, type LocalDate } from '../../../workflows/kit/local-time.js';
import type { Text } from '../../../workflows/kit/text.js';
import type { PublicCall } from '../../desk/public-call.js';
import { CALL } from '../../locales/public/call.js';
import type { Reader } from '../../web/reader.js';
import type { TimelineItem } from '../../web/ui/timeline.js';
import { ownText } from '../../web/words.js';
import { DecisionLine } from './decision.view.js';

interface Point {
  /** Orders the points. */
  readonly at: Date;
  readonly when: string;
  readonly dateTime: string;
  readonly title: string;
  readonly detail?: TimelineItem['detail'];
  readonly past: boolean;
}

const ENDED: Readonly<Record<string, Text>> = { cancelled: CALL.tCancelled, voided: CALL.tVoided };

/** The days of a call, in the order of time. */
export function timelineOf(reader: Reader, call: PublicCall): TimelineItem[] {
  const { t, language, now } = reader;
  const { zone, publishedAt, opensAt, closesAt, consentDueAt, plannedOn, decisions, term, organ } = call;
  const today = dateIn(now, zone);
  const instant = (at: Date | null, title: string, end = false): Point[] =>
    at === null
      ? []
      : [{ at, when: instantInWords(at, language, zone, end ? 'end' : undefined), dateTime: at.toISOString(), title, past: at <= now }];
  const day = (on: LocalDate | null, title: string, detail?: Point['detail'], whole = false): Point[] =>
    on === null
      ? []
      : [
          {
            at: startOfDay(on, zone),
            when: instantInWords(startOfDay(on, zone), language, zone),
            dateTime: on,
            title,
            detail,
            past: whole ? on < today : on <= today,
          },
        ];
  const published = publishedAt === null ? null : dateIn(publishedAt, zone);
  const by = organ ? t(CALL.tPlannedBy, { organ: ownText(reader, organ.name) }) : undefined;
  const points = [
    ...day(published, t(CALL.tPublished)),
    ...(opensAt && (!publishedAt || opensAt > publishedAt) ? instant(opensAt, t(CALL.tOpens)) : []),
    ...instant(closesAt, t(CALL.tCloses), true),
    ...(consentDueAt && consentDueAt.getTime() !== closesAt?.getTime() ? instant(consentDueAt, t(CALL.tConsent), true) : []),
    ...plannedOn.flatMap((on) => day(on, t(CALL.tPlanned), by, true)),
    ...decisions.flatMap((decision) => [
      ...day(decision.decidedOn, t(CALL.tDecided), <DecisionLine reader={reader} decision={decision} />),
      ...(decision.publishedOn === decision.decidedOn ? [] : day(decision.publishedOn, t(CALL.tPublishedDecision))),
    ]),
    ...day(term?.from ?? null, t(CALL.tTermStarts)),
    ...day(term?.to ?? null, t(CALL.tTermEnds), undefined, true),
  ];
  // A call that was cancelled or voided has no days to come: what was to happen after it never will.
  const ended = ENDED[call.state];
  const told = ended ? [...points.filter(({ at }) => at <= call.stateSince), ...instant(call.stateSince, t(ended))] : points;
  return told
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ when, dateTime, title, detail, past }) => ({ when, dateTime, title, detail, state: past ? 'past' : 'coming' }));
}
