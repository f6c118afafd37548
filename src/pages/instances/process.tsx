import type { VNode } from 'preact';
import { ROLE_NAMES } from '../../../workflows/kit/policy.js';
import type { Text } from '../../../workflows/kit/text.js';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { Workflow } from '../../../workflows/kit/workflow.js';
import type { ActedAs } from '../../api/journal-actor.js';
import type { JournalShown } from '../../api/journal-view.js';
import { doneAs, JUST_DONE } from '../../locales/done.js';
import { INSTANCE } from '../../locales/instances.js';
import type { Reader } from '../../web/reader.js';
import { describeProcess } from '../../web/process.js';
import { Diagram } from '../../web/ui/diagram.js';
import { Table } from '../../web/ui/table.js';
import { ProcessInWords } from './process-in-words.js';

const ZONE = 'Europe/Helsinki';

/** Who acted, where no name is told. */
const ACTED_AS: Readonly<Record<ActedAs, Text>> = { ...ROLE_NAMES, secretary: INSTANCE.keeper, substitute: INSTANCE.substitute };

/** The way that an instance came: who, when, from where to where, why. */
export function TheWay({ reader, workflow, entries }: { reader: Reader; workflow: Workflow; entries: readonly JournalShown[] }): VNode {
  const { t } = reader;
  const who = ({ actor, event }: JournalShown): string => {
    if (actor.kind === 'clock' || actor.kind === 'system') return t(INSTANCE.program);
    if (actor.id !== null && actor.id === reader.person?.id) return t(INSTANCE.you);
    if (actor.name) return actor.name;
    if (actor.kind === 'link') return t(INSTANCE.byLink);
    if (actor.as !== null) return t(ACTED_AS[actor.as]);
    const may = workflow.events[event]?.may;
    const keepers = Array.isArray(may) && may.every((role) => role === 'secretary' || role === 'administrator');
    return t(keepers ? INSTANCE.keeper : INSTANCE.someone);
  };
  return (
    <Table
      caption={t(INSTANCE.way)}
      columns={[
        { key: 'when', label: t(INSTANCE.when) },
        { key: 'what', label: t(INSTANCE.what) },
        { key: 'state', label: t(INSTANCE.state) },
        { key: 'who', label: t(INSTANCE.who) },
        { key: 'why', label: t(INSTANCE.why) },
      ]}
      rows={inRuns(entries).map(({ entry, times }) => ({
        key: String(entry.version),
        cells: {
          when: (
            <>
              <time dateTime={entry.at.toISOString()}>{momentInWords(entry.at, reader.language, ZONE)}</time>
              {isEarlier(entry, entries) ? <span class="soft"> ({t(INSTANCE.afterwards)})</span> : null}
            </>
          ),
          what: `${happened(reader, workflow, entry)}${times > 1 ? ` (${times} ×)` : ''}`,
          state: t(workflow.states[entry.to] ?? workflow.label),
          who: who(entry),
          why: entry.why,
        },
      }))}
      empty={t(INSTANCE.empty)}
    />
  );
}

/** What was done, rather than what to do: the first sentence that said so at once. */
const happened = ({ t }: Reader, { name }: Workflow, { event, label, facts }: JournalShown): string => {
  const said = JUST_DONE[`${name}.${doneAs(event, facts)}`];
  return said ? t(said).replace(/\.(\s.*)?$/, '') : label;
};

/** Whether an entry tells of a time before one that stands above it: a day that had begun already when somebody made it known. */
const isEarlier = ({ version, at }: JournalShown, entries: readonly JournalShown[]): boolean =>
  entries.some((before) => before.version < version && before.at > at);

/** Amendments by one person in one state, one after another, are told once, by the last of them. */
const inRuns = (entries: readonly JournalShown[]): { readonly entry: JournalShown; readonly times: number }[] =>
  entries.reduce<{ entry: JournalShown; times: number }[]>((runs, entry) => {
    const before = runs.at(-1);
    const same = entry.event === 'AMEND' && before?.entry.event === 'AMEND' && before.entry.to === entry.to && !entry.why;
    if (!same || before.entry.actor.id !== entry.actor.id) return [...runs, { entry, times: 1 }];
    return [...runs.slice(0, -1), { entry, times: before.times + 1 }];
  }, []);

/** The process as a picture with the present state marked, and in words that say the same. The state itself is told above: on a phone it may be out of sight in the picture. */
export function WhereWeAre({ reader, workflow, state, svg }: { reader: Reader; workflow: Workflow; state: string; svg: string }): VNode {
  const { t, language } = reader;
  const label = t(INSTANCE.presentState, { state: workflow.states[state] ?? workflow.label });
  return (
    <>
      <p>
        <strong>{label}</strong>
      </p>
      <Diagram
        reader={reader}
        svg={svg}
        label={label}
        alternative={<ProcessInWords reader={reader} told={describeProcess(workflow, language, state)} />}
      />
      <p>
        <a href={reader.to(`/processes/${workflow.name}`)}>{t(INSTANCE.processMore)}</a>
      </p>
    </>
  );
}
