import type { ComponentChildren, VNode } from 'preact';
import type { Role } from '../../../workflows/kit/policy.js';
import type { Workflow } from '../../../workflows/kit/workflow.js';
import type { JournalShown } from '../../api/journal-view.js';
import type { StandingDeadline } from '../../desk/deadlines.js';
import { severalOf } from '../../locales/collections.js';
import { INSTANCE } from '../../locales/instances.js';
import type { Reader } from '../../web/reader.js';
import { Action } from '../../web/ui/action.js';
import { StateBadge } from '../../web/ui/badge.js';
import { Facts } from '../../web/ui/facts.js';
import { Page } from '../../web/ui/page.js';
import { fileOf } from '../public/address.js';
import type { Available } from './instance.js';
import { TheWay, WhereWeAre } from './process.js';
import { hasNext, WhatNext } from './next.js';

/** How far an instance is in its process. */
export interface ProcessModel {
  readonly workflow: Workflow;
  readonly state: string;
  /** Null: the reader may not see who did what. */
  readonly way: readonly JournalShown[] | null;
  readonly waits: readonly Role[];
  /** What the reader is towards it. */
  readonly roles: readonly Role[];
  /** What is told of next: the state, or more than it. */
  readonly situation: string;
  readonly deadlines: readonly StandingDeadline[];
  /** Null for records, which have no process worth a picture. */
  readonly svg: string | null;
}
export interface InstanceModel extends ProcessModel {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: ComponentChildren }[];
  readonly actions: readonly Available[];
  readonly notice: string | null;
}

interface ActionsProps {
  readonly reader: Reader;
  readonly actions: readonly Available[];
  /** Address of an event's form, without language. */
  readonly href: (event: string) => string;
  /** Events that bring it on, whose buttons stand out. Left out: the only one there is. */
  readonly onward?: readonly string[];
}
/** What can be done with an instance, as buttons; what is refused is shown as refused, below. What is for others to do is told apart, out of the way. */
export function Actions({ reader, actions, href, onward }: ActionsProps): VNode {
  const isOthers = ({ reasons }: Available): boolean => reasons.some(({ code }) => code === 'not-yours');
  const [others, all] = [actions.filter(isOthers), actions.filter((action) => !isOthers(action))];
  const able = all.filter(({ allowed }) => allowed);
  const main = onward ?? (able.length === 1 ? able.map(({ type }) => type) : []);
  const first = able.filter(({ type }) => main.includes(type));
  const own = [...first, ...able.filter((action) => !first.includes(action)), ...all.filter(({ allowed }) => !allowed)];
  const list = (some: readonly Available[]): VNode => (
    <div class="action-list">
      {some.map(({ type, label, allowed, reasons }) => (
        <Action
          key={type}
          reader={reader}
          href={href(type)}
          label={label}
          allowed={allowed}
          reasons={reasons}
          kind={main.includes(type) ? 'primary' : 'secondary'}
        />
      ))}
    </div>
  );
  return (
    <>
      {own.length === 0 ? <p>{reader.t(INSTANCE.noActions)}</p> : list(own)}
      {others.length === 0 ? null : (
        <details>
          <summary>{reader.t(INSTANCE.othersDo, { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}

/** What is next, the picture of the process and the way that it came: the same on the page of every instance. */
export const ProcessParts = ({ reader, model }: { reader: Reader; model: ProcessModel }): VNode => {
  const { t } = reader;
  const { workflow, state, way, svg } = model;
  return (
    <>
      {svg === null || !hasNext(model) ? null : (
        <section>
          <h2>{t(INSTANCE.next)}</h2>
          <WhatNext reader={reader} model={model} />
        </section>
      )}
      {svg === null ? null : (
        <section>
          <h2>{t(INSTANCE.process)}</h2>
          <WhereWeAre reader={reader} workflow={workflow} state={state} svg={svg} />
        </section>
      )}
      {way === null ? null : (
        <section>
          <h2>{t(INSTANCE.way)}</h2>
          <TheWay reader={reader} workflow={workflow} entries={way} />
        </section>
      )}
    </>
  );
};

/** The page that every instance has. */
export function instancePage(reader: Reader, model: InstanceModel): VNode {
  const { t } = reader;
  const { workflow, id, title, state, facts, actions, notice } = model;
  const file = workflow.name === 'document' ? reader.to(fileOf(id)) : null;
  return (
    <Page
      reader={reader}
      title={title}
      crumbs={[{ href: reader.to(`/${workflow.collection}`), label: t(severalOf(workflow)) }]}
      {...(notice === null ? {} : { notice })}
    >
      <p>
        {t(workflow.label)} <StateBadge of={workflow.name} state={state} label={t(workflow.states[state] ?? workflow.label)} />
      </p>
      <section>
        <h2>{t(INSTANCE.actions)}</h2>
        <Actions reader={reader} actions={actions} href={(event) => `/${workflow.collection}/${id}/${event}`} />
      </section>
      <section>
        <h2>{t(INSTANCE.facts)}</h2>
        {file === null ? null : (
          <p>
            <a href={file} download>
              {t(INSTANCE.openFile)}
            </a>
          </p>
        )}
        <Facts items={facts} />
      </section>
      <ProcessParts reader={reader} model={model} />
    </Page>
  );
}
