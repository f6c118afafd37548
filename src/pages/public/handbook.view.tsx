import type { VNode } from 'preact';
import { HANDBOOK_PAGE } from '../../locales/public/handbook.js';
import { PROCESS } from '../../locales/public/process.js';
import { HANDBOOK, placeOf } from '../../locales/sources.js';
import type { ChapterTold } from '../../web/handbook.js';
import type { Reader } from '../../web/reader.js';
import { Page } from '../../web/ui/page.js';
import { capital } from './words.js';

/** All rules by subject. @param processes names of the workflows that have a page of their own */
export const handbookPage = (reader: Reader, chapters: readonly ChapterTold[], processes: ReadonlySet<string>): VNode => {
  const { t } = reader;
  return (
    <Page reader={reader} title={t(HANDBOOK)} crumbs={[{ href: '/processes', label: t(PROCESS.title) }]} lead={t(HANDBOOK_PAGE.lead)}>
      <nav aria-label={t(HANDBOOK_PAGE.chapters)}>
        <ul>
          {chapters.map(({ name, label }) => (
            <li key={name}>
              <a href={`#${placeOf(name)}`}>{capital(label)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map((chapter) => (
        <Chapter key={chapter.name} reader={reader} chapter={chapter} processes={processes} />
      ))}
    </Page>
  );
};

interface ChapterProps {
  readonly reader: Reader;
  readonly chapter: ChapterTold;
  readonly processes: ReadonlySet<string>;
}
const Chapter = ({ reader: { t, to }, chapter: { name, label, about }, processes }: ChapterProps): VNode => (
  <section id={placeOf(name)}>
    <h2>{capital(label)}</h2>
    {about.map(({ workflow, label: subject, says }) => (
      <div key={workflow}>
        <h3>{capital(subject)}</h3>
        <ul>
          {says.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        {processes.has(workflow) ? (
          <p class="soft">
            {t(HANDBOOK_PAGE.stages)}
            <a href={to(`/processes/${workflow}`)}>{capital(subject)}</a>
          </p>
        ) : null}
      </div>
    ))}
  </section>
);
