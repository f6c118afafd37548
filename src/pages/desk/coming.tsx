import type { ComponentChildren, VNode } from 'preact';
import { Temporal } from 'temporal-polyfill';
import { nextWeekday, startOfDay, type LocalDate } from '../../../workflows/kit/local-time.js';
import type { ReasonShown } from '../../../workflows/kit/reason.js';
import { dayInWords, instantInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import { consentDueOf, deadlineOf } from '../../../workflows/nomination-call/deadline.js';
import type { CallFacts } from '../../../workflows/nomination-call/facts.js';
import type { CallChoices } from '../../desk/call-choices.js';
import { COMING, WEEKDAYS } from '../../locales/call-editor.js';
import { fieldWords } from '../../locales/fields.js';
import type { Reader } from '../../web/reader.js';
import { Notice } from '../../web/ui/notice.js';
import { Reasons } from '../../web/ui/reasons.js';
import { Timeline, type TimelineItem } from '../../web/ui/timeline.js';
import { soughtTwiceNotice } from './sought-twice.js';

export interface ComingModel {
  /** The call as it is typed. */
  readonly facts: CallFacts;
  readonly choices: CallChoices;
  /** Fields that cannot be read yet. */
  readonly unreadable: readonly string[];
  /** What PUBLISH would be refused for; null once the call is published. */
  readonly publish: readonly ReasonShown[] | null;
}

/** What would come of the dates as they are typed, and what still stands in the way of publishing. The same with and without a script. */
export function Coming({ reader, model }: { reader: Reader; model: ComingModel }): VNode {
  const { t } = reader;
  const { publish, unreadable } = model;
  return (
    <>
      {unreadable.length > 0 ? (
        <p class="soft">
          {t(COMING.unreadable, { fields: unreadable.map((name) => t(fieldWords('nomination-call', 'AMEND', name).label)).join(', ') })}
        </p>
      ) : null}
      {publish === null ? null : publish.length === 0 ? (
        <Notice kind="success">{t(COMING.ready)}</Notice>
      ) : (
        <Notice kind="warning" title={t(COMING.missing, { count: publish.length })}>
          <Reasons reader={reader} reasons={publish.map(({ source: _, possible: __, ...reason }) => reason)} />
        </Notice>
      )}
      {publish === null ? null : soughtTwiceNotice(reader, model.choices, model.facts)}
      <Timeline reader={reader} label={t(COMING.title)} items={comingOf(reader, model)} zone={model.facts.zone} />
      {publish === null ? null : <Sizes reader={reader} facts={model.facts} />}
    </>
  );
}

type Dated = Omit<TimelineItem, 'state'> & { readonly at: Date | null };

/** What happens when, in the order of time; what has no time yet stands last. */
function comingOf(reader: Reader, { facts, choices }: ComingModel): readonly TimelineItem[] {
  const { t, language, now } = reader;
  const { zone, opensAt, publishedAt } = facts;
  const at = (when: Date): string => momentInWords(when, language, zone);
  const opens = opensAt && opensAt > now ? opensAt : null;
  const items: Dated[] = [
    publishedAt
      ? { at: publishedAt, when: at(publishedAt), title: t(COMING.published) }
      : { at: now, when: t(COMING.whenPublished), title: opens ? t(COMING.publishedAhead) : t(COMING.publishedOpen) },
    ...(opens
      ? [{ at: opens, when: at(opens), title: t(COMING.opens), detail: t(COMING.opensItself) }]
      : publishedAt && opensAt && opensAt.getTime() !== publishedAt.getTime()
        ? [{ at: opensAt, when: at(opensAt), title: t(COMING.opened) }]
        : []),
    ...closingOf(reader, facts, opens ?? now),
    ...consentsOf(reader, facts),
    ...termOf(reader, facts, choices),
  ];
  // What has no time yet stands after what it follows.
  let before = 0;
  return items
    .map((item) => ({ item, place: (before = item.at?.getTime() ?? before) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item: { at: when, ...item } }) => ({
      ...item,
      ...(when && when !== now ? { dateTime: when.toISOString() } : {}),
      state: when && when < now ? 'past' : 'coming',
    }));
}

function closingOf(reader: Reader, facts: CallFacts, from: Date): Dated[] {
  const { t, language } = reader;
  const { closesOn, zone } = facts;
  if (closesOn === null) return [{ at: null, when: t(COMING.open), title: t(COMING.closes), detail: t(COMING.closesOpen) }];
  const closes = deadlineOf(facts, facts);
  const reasons = [
    weekdayOf(reader, facts, closesOn),
    ...(closes === null ? [t(COMING.noSuchTime)] : facts.closesTime ? [] : [t(COMING.wholeDay)]),
  ];
  const days = closes === null ? 0 : Math.floor((closes.getTime() - from.getTime()) / 86_400_000);
  return [
    {
      at: closes ?? startOfDay(closesOn, zone),
      when: closes === null ? dayInWords(closesOn, language) : instantInWords(closes, language, zone, 'end'),
      title: t(COMING.closes),
      detail: lines([...reasons, ...(days > 0 ? [t(COMING.daysToPropose, { count: days })] : [])]),
    },
  ];
}

/** `24.10.2021 on sunnuntai. Tämän haun määräaika ei siirry.` */
function weekdayOf({ t, language }: Reader, facts: CallFacts, on: LocalDate): string {
  const name = (day: LocalDate) => WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? WEEKDAYS[0];
  const day = dayInWords(on, language);
  const moved = nextWeekday(on);
  if (moved === on) return t(COMING.isDay, { day, weekday: name(on) });
  return facts.of.body.deadlineMoves
    ? t(COMING.dayMoves, { day, weekday: name(on), to: dayInWords(moved, language), toWeekday: name(moved) })
    : t(COMING.dayStays, { day, weekday: name(on) });
}

function consentsOf({ t, language }: Reader, facts: CallFacts): Dated[] {
  const { consentRule, zone } = facts;
  if (consentRule === 'not-asked')
    return [{ at: null, when: t(COMING.never), title: t(COMING.consents), detail: t(COMING.consentsNotAsked) }];
  if (consentRule === 'before-decision') return [{ at: null, when: t(COMING.beforeDecision), title: t(COMING.consents) }];
  const due = consentDueOf(facts, deadlineOf(facts, facts));
  const detail = consentRule === 'by-closing' ? t(COMING.consentsWithClosing) : t(COMING.consentsAfter, { count: facts.consentDays ?? 7 });
  return [{ at: due, when: due ? instantInWords(due, language, zone, 'end') : t(COMING.open), title: t(COMING.consents), detail }];
}

function termOf({ t, language, now }: Reader, { term, zone }: CallFacts, { terms }: CallChoices): Dated[] {
  const own = terms.find(({ id }) => id === term);
  if (!own) return [];
  const { from, to } = own;
  return [
    {
      at: startOfDay(from, zone),
      when: dayInWords(from, language),
      title: t(startOfDay(from, zone) < now ? COMING.termBegan : COMING.termBegins),
    },
    ...(to === null ? [] : [{ at: startOfDay(to, zone), when: dayInWords(to, language), title: t(COMING.termEnds) }]),
  ];
}

const lines = (texts: readonly string[]): ComponentChildren => texts.map((text) => <p key={text}>{text}</p>);

/** The seats that are chosen beside the size that is declared: they must say the same. */
function Sizes({ reader: { t }, facts }: { reader: Reader; facts: CallFacts }): VNode {
  const count = (role: string): number => facts.of.seats.filter((seat) => seat.role === role).length;
  const [members, deputies, experts] = [count('member'), count('deputy'), count('expert')];
  const same = members === facts.declaredMembers && deputies === facts.declaredDeputies && experts === facts.declaredExperts;
  return (
    <p>
      {t(COMING.chosen, { members, deputies, experts })}{' '}
      {same
        ? t(COMING.sizeFits)
        : t(COMING.sizeDiffers, { members: facts.declaredMembers, deputies: facts.declaredDeputies, experts: facts.declaredExperts })}
    </p>
  );
}
