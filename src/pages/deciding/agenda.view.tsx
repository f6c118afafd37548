import type { VNode } from 'preact';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { AgendaMeeting, AgendaOrgan } from '../../desk/agenda.js';
import type { DecisionItem } from '../../desk/decision.js';
import { DECIDING } from '../../locales/deciding.js';
import { FORM } from '../../locales/forms.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { DateField, Form, HiddenField, SelectField, type Option } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { ownText } from '../../web/words.js';
import type { Available } from '../instances/instance.js';
import { summaryOf } from '../instances/event.view.js';
import { decisionTitle } from './decision-parts.js';

interface Model {
  readonly item: DecisionItem;
  readonly version: number;
  readonly action: Available | null;
  /** The organ may still be chosen. */
  readonly mayName: boolean;
  /** Those that could decide. */
  readonly organs: readonly AgendaOrgan[];
  readonly values: Values;
  readonly problems: FormProblems;
}

/** Where and when a matter is to be decided. */
export function agendaPage(reader: Reader, { item, version, action, mayName, organs, values, problems }: Model): VNode {
  const { t } = reader;
  const named = (words: DecisionItem['body']['name']): string => ownText(reader, words);
  const refused = action?.allowed === true ? problems.reasons : [...problems.reasons, ...(action?.reasons ?? [])];
  // Where the organ is chosen in the same form, a meeting says whose it is.
  const asked = mayName || item.organ === null ? organs : organs.filter(({ id }) => id === item.organ?.id);
  const groups = asked
    .map(({ name, meetings }) => ({ label: named(name), options: meetingOptions(reader, item.zone, meetings) }))
    .filter(({ options }) => options.length > 0);
  // A meeting that stands already is kept unless another is chosen, whoever's it is.
  const standing = item.meeting;
  const kept = standing && !asked.some(({ meetings }) => meetings.some(({ id }) => id === standing.id)) ? [standing] : [];
  const alone = meetingOptions(reader, item.zone, kept);
  const offered = asked.length > 1 ? { options: alone, groups } : { options: [...alone, ...groups.flatMap(({ options }) => options)] };
  const field = (name: string, label: string) => ({ reader, name, label, value: values.get(name), error: messageFor(problems, name) });
  return (
    <Page
      reader={reader}
      title={t(DECIDING.agenda)}
      crumbs={[{ href: `/decisions/${item.id}`, label: decisionTitle(reader, item) }]}
      lead={t(DECIDING.agendaLead)}
      errors={summaryOf(reader, { workflow: 'appointment-decision', event: 'PLACE_ON_AGENDA' }, problems)}
    >
      <Refused reader={reader} reasons={refused} />
      <Form
        reader={reader}
        action={`/decisions/${item.id}/agenda`}
        submit={t(DECIDING.place)}
        cancel={{ href: `/decisions/${item.id}`, label: t(FORM.cancel) }}
      >
        <HiddenField name="version" value={String(version)} />
        {mayName ? (
          <SelectField
            {...field('organ', t(DECIDING.organ))}
            required
            options={organs.map(({ id, name }) => ({ value: id, label: named(name) }))}
          />
        ) : (
          <p>
            {t(DECIDING.organ)}: {item.organ ? named(item.organ.name) : t(DECIDING.noOrgan)}
          </p>
        )}
        <SelectField {...field('meeting', t(DECIDING.meeting))} blank={t(DECIDING.noMeeting)} {...offered} />
        <DateField {...field('plannedOn', t(DECIDING.planned))} hint={t(DECIDING.plannedHint)} />
      </Form>
      <p>
        <a href={reader.to(`/meetings/new?body=${item.body.id}${item.organ ? `&organ=${item.organ.id}` : ''}`)}>{t(DECIDING.addMeeting)}</a>
      </p>
    </Page>
  );
}

/** The next to come first. What a meeting that is over decided is written down afterwards; nobody should choose it by mistake. */
function meetingOptions({ t, language, now }: Reader, zone: string, meetings: readonly AgendaMeeting[]): readonly Option[] {
  const isComing = ({ plannedAt }: AgendaMeeting): boolean => plannedAt >= now;
  return [...meetings.filter(isComing), ...meetings.filter((meeting) => !isComing(meeting)).reverse()].map((meeting) => {
    const label = `${ownText({ language }, meeting.title)}, ${momentInWords(meeting.plannedAt, language, zone)}`;
    return { value: meeting.id, label: isComing(meeting) ? label : t(DECIDING.meetingOver, { meeting: label }) };
  });
}
