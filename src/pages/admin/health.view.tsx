import type { VNode } from 'preact';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { Registry } from '../../engine/registry.js';
import type { EffectTold, HealthTold } from '../../desk/health.js';
import type { JobsHealth } from '../../jobs/jobs.js';
import { ADMIN } from '../../locales/admin.js';
import { HEALTH } from '../../locales/admin-health.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { LinkButton } from '../../web/ui/button.js';
import { Facts } from '../../web/ui/facts.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';

const ZONE = 'Europe/Helsinki';
const MEGABYTE = 1_000_000;
/** In milliseconds: a clock that somebody has moved is further ahead. */
const A_MINUTE = 60_000;

export interface HealthModel {
  readonly version: string;
  readonly testClock: boolean;
  readonly told: HealthTold;
  readonly jobs: JobsHealth;
  readonly registry: Registry;
}

/** How the service fares. */
export function healthPage(reader: Reader, model: HealthModel): VNode {
  const { t } = reader;
  const { told } = model;
  return (
    <Page reader={reader} title={t(ADMIN.health)} lead={t(HEALTH.lead)} crumbs={[{ href: '/admin', label: t(ADMIN.title) }]} wide>
      <Parts reader={reader} model={model} />
      <section>
        <h2>{t(HEALTH.failing)}</h2>
        <Effects reader={reader} model={model} effects={told.failing} caption={t(HEALTH.failing)} empty={t(HEALTH.noneFailing)} />
      </section>
      <Overdue reader={reader} model={model} />
      <section>
        <h2>{t(HEALTH.refused)}</h2>
        <p>{t(HEALTH.refusedLead)}</p>
        <Effects reader={reader} model={model} effects={told.refused} caption={t(HEALTH.refused)} empty={t(HEALTH.noneRefused)} />
      </section>
    </Page>
  );
}

interface PartProps {
  readonly reader: Reader;
  readonly model: HealthModel;
}

const Parts = ({ reader: { t, now, language }, model: { version, testClock, told, jobs } }: PartProps): VNode => {
  const where = t(HEALTH[jobs.backend]);
  return (
    <section>
      <h2>{t(HEALTH.parts)}</h2>
      <Facts
        items={[
          { label: t(HEALTH.version), value: version },
          { label: t(HEALTH.database), value: t(HEALTH.databaseIs, { version: told.database, size: Math.round(told.size / MEGABYTE) }) },
          { label: t(HEALTH.migrations), value: t(HEALTH.migrationsAre, { count: told.migrations, last: told.lastMigration }) },
          {
            label: t(HEALTH.clock),
            value: t(testClock ? HEALTH.clockTest : now.getTime() - told.real.getTime() > A_MINUTE ? HEALTH.clockAhead : HEALTH.clockReal, {
              now: momentInWords(now, language, ZONE),
              real: momentInWords(told.real, language, ZONE),
            }),
          },
          {
            label: t(HEALTH.queues),
            value: (
              <Badge tone={jobs.reachable ? 'good' : 'bad'}>{t(jobs.reachable ? HEALTH.queuesOn : HEALTH.queuesAway, { where })}</Badge>
            ),
          },
          { label: t(HEALTH.waiting), value: jobs.waiting },
          { label: t(HEALTH.delayed), value: jobs.delayed },
          { label: t(HEALTH.failed), value: jobs.failed },
          { label: t(HEALTH.undone), value: jobs.outboxUndone },
          { label: t(HEALTH.stuck), value: jobs.stuck },
        ]}
      />
      <p class="actions">
        <LinkButton href="/admin/queues" kind="secondary">
          {t(HEALTH.board)}
        </LinkButton>
      </p>
    </section>
  );
};

interface EffectsProps extends PartProps {
  readonly effects: readonly EffectTold[];
  readonly caption: string;
  readonly empty: string;
}
const Effects = ({ reader, model, effects, caption, empty }: EffectsProps): VNode => {
  const { t, language } = reader;
  const moment = (at: Date): string => momentInWords(at, language, ZONE);
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'what', label: t(HEALTH.what) },
        { key: 'since', label: t(HEALTH.since) },
        { key: 'tries', label: t(HEALTH.tries), numeric: true },
        { key: 'next', label: t(HEALTH.nextTry) },
        { key: 'error', label: t(HEALTH.error) },
      ]}
      rows={effects.map((effect) => ({
        key: effect.id,
        cells: {
          what:
            effect.topic === 'letter' ? t(HEALTH.letter, { what: effect.what }) : eventName(reader, model, effect.workflow, effect.what),
          since: moment(effect.at),
          tries: effect.attempts,
          next: effect.next === null ? null : moment(effect.next),
          error: effect.error === null ? null : <code>{effect.error}</code>,
        },
      }))}
      empty={<p>{empty}</p>}
    />
  );
};

const Overdue = ({ reader, model }: PartProps): VNode => {
  const { t, to, language } = reader;
  return (
    <section>
      <h2>{t(HEALTH.overdue)}</h2>
      <Table
        caption={t(HEALTH.overdue)}
        columns={[
          { key: 'what', label: t(HEALTH.what) },
          { key: 'due', label: t(HEALTH.due) },
        ]}
        rows={model.told.overdue.map((deadline) => {
          const { collection } = model.registry.workflow(deadline.workflow).workflow;
          return {
            key: deadline.id,
            cells: {
              what: <a href={to(`/${collection}/${deadline.instance}`)}>{eventName(reader, model, deadline.workflow, deadline.event)}</a>,
              due: momentInWords(deadline.dueAt, language, ZONE),
            },
          };
        })}
        empty={<p>{t(HEALTH.noneOverdue)}</p>}
      />
    </section>
  );
};

/** What an event is called, after what it happens to: `Jäsenhaku: Sulje haku`. */
function eventName({ t }: Reader, { registry }: HealthModel, name: string, event: string): string {
  const { workflow } = registry.workflow(name);
  const definition = event === 'CREATE' ? workflow.create : Object.hasOwn(workflow.events, event) ? workflow.events[event] : undefined;
  return definition ? `${t(workflow.label)}: ${t(definition.label)}` : t(workflow.label);
}
