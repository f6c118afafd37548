import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import type { Workflow } from '../../../workflows/kit/workflow.js';
import { LEGEND } from '../../locales/process.js';
import { PROCESS, PROCESS_ABOUT } from '../../locales/public/process.js';
import { HANDBOOK } from '../../locales/sources.js';
import { describeProcess, type EventTold, type RuleTold, type StateTold, type WayTold } from '../../web/process.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Card, Cards } from '../../web/ui/card.js';
import { Diagram } from '../../web/ui/diagram.js';
import { Page } from '../../web/ui/page.js';
import { Source } from '../../web/ui/source.js';
import { ProcessInWords } from '../instances/process-in-words.js';
import { capital } from './words.js';

const ABOUT: ReadonlyMap<string, Text> = new Map(Object.entries(PROCESS_ABOUT));

/** All processes, each in a sentence. */
export const processesPage = (reader: Reader, workflows: readonly Workflow[]): VNode => {
  const { t, to } = reader;
  return (
    <Page reader={reader} title={t(PROCESS.title)} lead={t(PROCESS.lead)}>
      <section aria-label={t(PROCESS.list)}>
        <Cards>
          {workflows.map(({ name, label, states }) => (
            <Card
              key={name}
              level={2}
              title={t(label)}
              href={to(`/processes/${name}`)}
              meta={<span>{t(PROCESS.stages, { count: Object.keys(states).length })}</span>}
            >
              <About reader={reader} name={name} />
            </Card>
          ))}
        </Cards>
      </section>
      <p>
        {t(PROCESS.bySubject)}
        <a href={to('/handbook')}>{t(HANDBOOK)}</a>
      </p>
    </Page>
  );
};

const About = ({ reader, name }: { readonly reader: Reader; readonly name: string }): VNode | null => {
  const about = ABOUT.get(name);
  return about ? <p>{reader.t(about)}</p> : null;
};

/** One process: its picture, then stage by stage who can do what, on which conditions and whom it is told. */
export function processPage(reader: Reader, workflow: Workflow, svg: string): VNode {
  const { t, language } = reader;
  const told = describeProcess(workflow, language);
  const { label, begins, states } = told;
  const about = ABOUT.get(workflow.name);
  return (
    <Page reader={reader} title={label} crumbs={[{ href: '/processes', label: t(PROCESS.title) }]} lead={about ? t(about) : undefined}>
      <section>
        <h2>{t(PROCESS.picture)}</h2>
        <Diagram reader={reader} svg={svg} label={t(PROCESS.picture)} alternative={<ProcessInWords reader={reader} told={told} />} />
        <details>
          <summary>{t(PROCESS.legend)}</summary>
          <ul>
            {LEGEND.map((line) => (
              <li key={line.en}>{t(line)}</li>
            ))}
          </ul>
        </details>
      </section>
      <section>
        <h2>{t(PROCESS.begins)}</h2>
        <Event reader={reader} event={{ ...begins, type: 'create', ways: [begins.way] }} />
      </section>
      <section>
        <h2>{t(PROCESS.inWords)}</h2>
        {states.map((state) => (
          <State key={state.name} reader={reader} state={state} />
        ))}
      </section>
    </Page>
  );
}

const State = ({ reader, state }: { readonly reader: Reader; readonly state: StateTold }): VNode => {
  const { t } = reader;
  return (
    <Card
      title={capital(state.label)}
      meta={
        state.initial || state.final ? (
          <Badge tone={state.final ? 'neutral' : 'info'}>{t(state.final ? PROCESS.final : PROCESS.initial)}</Badge>
        ) : null
      }
    >
      {state.events.length === 0 ? <p>{t(PROCESS.nothing)}</p> : null}
      {state.events.map((event) => (
        <div key={event.type}>
          <h4>{event.label}</h4>
          <Event reader={reader} event={event} />
        </div>
      ))}
    </Card>
  );
};

type Told = Pick<EventTold, 'automatic' | 'who' | 'ways' | 'letters' | 'type' | 'label'>;

function Event({ reader, event: { automatic, who, ways, letters } }: { readonly reader: Reader; readonly event: Told }): VNode {
  const { t } = reader;
  const conditions = ways.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <>
      <p>
        {automatic ? capital(t(PROCESS.automatic)) : `${t(PROCESS.who)}: ${who}`}
        {ways.length === 1 && ways[0] ? (
          <>
            {'. '}
            {leadsTo(reader, ways[0])}
          </>
        ) : null}
      </p>
      {conditions === 0 && ways.length === 1 ? null : (
        <details>
          <summary>
            {t(PROCESS.conditions)} ({conditions})
          </summary>
          {ways.map((way, n) => (
            <div key={`${way.to}${n}`}>
              {ways.length > 1 ? <p>{leadsTo(reader, way)}</p> : null}
              <Rules reader={reader} rules={way.rules} />
            </div>
          ))}
        </details>
      )}
      {letters.length === 0 ? null : (
        <>
          <p>{t(PROCESS.letters)}:</p>
          <ul>
            {letters.map((letter) => (
              <li key={`${letter.name}${letter.to}`}>{`${capital(letter.label)}: ${letter.to}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const leadsTo = ({ t }: Reader, { stays, toLabel }: WayTold): VNode => (
  <>
    {t(PROCESS.leads)}: {stays ? t(PROCESS.stays) : <strong>{toLabel}</strong>}.
  </>
);

const Rules = ({ reader, rules }: { readonly reader: Reader; readonly rules: readonly RuleTold[] }): VNode | null =>
  rules.length === 0 ? null : (
    <ul>
      {rules.map(({ name, says, source }) => (
        <li key={name}>
          {says}
          {source === null ? null : (
            <>
              {' '}
              <span class="soft">
                {reader.t(PROCESS.source)}
                <Source reader={reader} source={source} />
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
