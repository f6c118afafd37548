import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import type { AdminOverview } from '../../desk/admin.js';
import type { JobsHealth } from '../../jobs/jobs.js';
import { ADMIN } from '../../locales/admin.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Card, Cards } from '../../web/ui/card.js';
import { Facts } from '../../web/ui/facts.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';

interface Overview {
  readonly overview: AdminOverview;
  readonly jobs: JobsHealth;
}

/** Places to go from the overview. The board of the queues has no language. */
const PLACES: readonly { readonly href: string; readonly title: Text; readonly more: Text; readonly bare?: true }[] = [
  { href: '/admin/bodies', title: ADMIN.structure, more: ADMIN.structureMore },
  { href: '/admin/grants', title: ADMIN.grants, more: ADMIN.grantsMore },
  { href: '/admin/people', title: ADMIN.people, more: ADMIN.peopleMore },
  { href: '/admin/tokens', title: ADMIN.tokens, more: ADMIN.tokensMore },
  { href: '/admin/health', title: ADMIN.health, more: ADMIN.healthMore },
  { href: '/admin/queues', title: ADMIN.queues, more: ADMIN.queuesMore, bare: true },
];

export function overviewPage(reader: Reader, { overview, jobs }: Overview): VNode {
  const { t, to } = reader;
  return (
    <Page reader={reader} title={t(ADMIN.title)} lead={t(ADMIN.lead)}>
      {overview.ready ? null : <FirstSteps reader={reader} overview={overview} />}
      <Attention reader={reader} overview={overview} jobs={jobs} />
      <Cards>
        {PLACES.map(({ href, title, more, bare }) => (
          <Card key={href} level={2} title={t(title)} href={bare ? href : to(href)}>
            <p>{t(more)}</p>
          </Card>
        ))}
      </Cards>
      <section>
        <h2>{t(ADMIN.figures)}</h2>
        <Facts
          items={[
            { label: t(ADMIN.countRegions), value: overview.regions },
            { label: t(ADMIN.countBodies), value: overview.bodies },
            { label: t(ADMIN.countOrgans), value: overview.organs },
            { label: t(ADMIN.countOrganisations), value: overview.organisations },
            { label: t(ADMIN.countPeople), value: overview.people },
          ]}
        />
      </section>
    </Page>
  );
}

/** What somebody should see to, each with where. */
function Attention({ reader: { t, to }, overview, jobs }: Overview & { reader: Reader }): VNode {
  const matters = [
    { href: '/admin/health', text: jobs.reachable ? '' : t(ADMIN.unreachable) },
    { href: '/admin/health', text: jobs.stuck > 0 ? t(ADMIN.stuck, { count: jobs.stuck }) : '' },
    { href: '/admin/health', text: jobs.overdue > 0 ? t(ADMIN.overdue, { count: jobs.overdue }) : '' },
    { href: '/admin/grants?time=soon', text: overview.grantsEnding > 0 ? t(ADMIN.grantsEnding, { count: overview.grantsEnding }) : '' },
    { href: '/admin/tokens', text: overview.tokensExpiring > 0 ? t(ADMIN.tokensExpiring, { count: overview.tokensExpiring }) : '' },
  ].filter(({ text }) => text !== '');
  if (matters.length === 0) return <Notice kind="success">{t(ADMIN.allWell)}</Notice>;
  return (
    <Notice kind="warning" title={t(ADMIN.attention)}>
      <ul>
        {matters.map(({ href, text }) => (
          <li key={text}>
            <a href={to(href)}>{text}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What is to be done in which order until a first call can be made. */
function FirstSteps({ reader: { t, to }, overview }: { reader: Reader; overview: AdminOverview }): VNode {
  const { regions, organs, bodies, newest } = overview;
  const body = newest?.id ?? '';
  const steps = [
    { title: ADMIN.stepRegion, more: ADMIN.stepRegionMore, done: regions > 0, href: '/admin/add/region' },
    { title: ADMIN.stepOrgan, more: ADMIN.stepOrganMore, done: organs > 0 || bodies > 0, href: '/admin/add/organ', optional: true },
    { title: ADMIN.stepBody, more: ADMIN.stepBodyMore, done: bodies > 0, href: '/admin/bodies/new' },
    { title: ADMIN.stepSeats, more: ADMIN.stepSeatsMore, done: (newest?.seats ?? 0) > 0, href: `/bodies/${body}/seats/new` },
    { title: ADMIN.stepTerm, more: ADMIN.stepTermMore, done: (newest?.terms ?? 0) > 0, href: `/bodies/${body}/terms/new` },
    {
      title: ADMIN.stepSecretary,
      more: ADMIN.stepSecretaryMore,
      done: (newest?.secretaries ?? 0) > 0,
      href: `/admin/grants/new?role=secretary&body=${body}`,
    },
  ];
  const now = steps.findIndex(({ done }) => !done);
  // The organ may be left out, so the body can be set up as soon as there is a region.
  const open = (n: number): boolean => n === now || (steps[now]?.optional === true && n === now + 1);
  return (
    <section>
      <h2>{t(ADMIN.first)}</h2>
      <p>{t(ADMIN.firstLead)}</p>
      <ol>
        {steps.map(({ title, more, done, href }, n) => (
          <li key={href}>
            {open(n) ? <a href={to(href)}>{t(title)}</a> : <strong>{t(title)}</strong>}{' '}
            <Badge tone={done ? 'good' : open(n) ? 'info' : 'neutral'}>
              {t(done ? ADMIN.stepDone : open(n) ? ADMIN.stepNext : ADMIN.stepLater)}
            </Badge>
            <br />
            {t(more)}
          </li>
        ))}
      </ol>
    </section>
  );
}
