import type { VNode } from 'preact';
import type { FrontPage, FrontRegion, OpenCall } from '../../desk/front.js';
import { FRONT } from '../../locales/public/front.js';
import type { Reader } from '../../web/reader.js';
import { Cards } from '../../web/ui/card.js';
import { Empty } from '../../web/ui/empty.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { CallCard } from './call-card.js';

/** What is open now or will be, soonest to close first, and the bodies by region. */
export function frontPageView(reader: Reader, { regions }: FrontPage): VNode {
  const { t } = reader;
  const calls = regions
    .flatMap((region) => region.calls)
    .sort((a, b) => (a.closesAt?.getTime() ?? Infinity) - (b.closesAt?.getTime() ?? Infinity));
  const isToCome = ({ state }: OpenCall): boolean => state === 'scheduled';
  const [open, toCome] = [calls.filter((call) => !isToCome(call)), calls.filter(isToCome)];
  if (regions.length === 0) return <Begin reader={reader} />;
  return (
    <Page reader={reader} title={t(FRONT.title)} lead={t(FRONT.lead)}>
      <section>
        <h2>{t(FRONT.openNow)}</h2>
        {open.length === 0 ? <Empty title={t(FRONT.noneOpen)}>{t(FRONT.noneOpenHelp)}</Empty> : <Calls reader={reader} calls={open} />}
      </section>
      {toCome.length === 0 ? null : (
        <section>
          <h2>{t(FRONT.toCome)}</h2>
          <Calls reader={reader} calls={toCome} />
        </section>
      )}
      <section>
        <h2>{t(FRONT.bodies)}</h2>
        {regions.map((region) => (
          <Region key={region.id} reader={reader} region={region} />
        ))}
      </section>
    </Page>
  );
}

const Calls = ({ reader, calls }: { readonly reader: Reader; readonly calls: readonly OpenCall[] }): VNode => (
  <Cards>
    {calls.map((call) => (
      <CallCard
        key={call.id}
        reader={reader}
        call={call}
        where={
          <a href={reader.to(`/bodies/${call.body.id}`)}>
            <OwnWords reader={reader} words={call.body.name} inline />
          </a>
        }
      />
    ))}
  </Cards>
);

const Region = ({ reader, region }: { readonly reader: Reader; readonly region: FrontRegion }): VNode => {
  const { t, to } = reader;
  return (
    <div class="region">
      <h3>
        <OwnWords reader={reader} words={region.name} inline />
      </h3>
      {region.bodies.length === 0 ? (
        <p>{t(FRONT.noBodies)}</p>
      ) : (
        <ul class="plain">
          {region.bodies.map(({ id, name, members }) => (
            <li key={id}>
              <a class="strong" href={to(`/bodies/${id}`)}>
                <OwnWords reader={reader} words={name} inline />
              </a>
              <div class="soft">{members === 0 ? t(FRONT.noMembers) : t(FRONT.members, { count: members })}</div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** Where there is nothing yet: what this is, and how an administrator begins. */
const Begin = ({ reader }: { readonly reader: Reader }): VNode => {
  const { t, to } = reader;
  const steps = [
    ...(reader.person ? [] : [['/sign-in', FRONT.beginSignIn] as const]),
    ['/regions/new', FRONT.beginRegion] as const,
    ['/organs/new', FRONT.beginOrgan] as const,
    ['/bodies/new', FRONT.beginBody] as const,
    ['/seats/new', FRONT.beginSeats] as const,
    ['/people/new', FRONT.beginPeople] as const,
    ['/grants/new', FRONT.beginGrants] as const,
  ];
  return (
    <Page reader={reader} title={t(FRONT.title)} lead={t(FRONT.lead)}>
      <Empty title={t(FRONT.emptyTitle)}>{t(FRONT.emptyHelp)}</Empty>
      <section>
        <h2>{t(FRONT.beginTitle)}</h2>
        <ol>
          {steps.map(([path, label]) => (
            <li key={path}>
              <a href={to(path)}>{t(label)}</a>
            </li>
          ))}
        </ol>
        <p>{t(FRONT.beginThen)}</p>
      </section>
    </Page>
  );
};
