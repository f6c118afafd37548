import type { ComponentChildren, VNode } from 'preact';
import { isNameless } from '../../../workflows/records/newcomer.js';
import type { OwnDoings } from '../../desk/members.js';
import type { OwnProposal } from '../../desk/proposal-result.js';
import type { Someone } from '../../desk/told.js';
import type { Waiting } from '../../desk/waiting.js';
import { MINE } from '../../locales/mine.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { Page } from '../../web/ui/page.js';
import { CandidacyCards, MembershipCards, officeInWords } from './doings.js';
import { ProposalCards } from './proposal-cards.js';
import { WaitingList } from './waiting-list.js';

interface MineModel {
  readonly waiting: readonly Waiting[];
  /** How much waits at the desk; null for whoever has none. */
  readonly desk: number | null;
  readonly organisations: readonly Someone[];
  readonly proposals: readonly OwnProposal[];
  readonly doings: OwnDoings | null;
}

/** What waits for somebody, and what is theirs. */
export function minePage(reader: Reader, model: MineModel): VNode {
  const { t, to, person } = reader;
  const { waiting, desk, organisations, proposals, doings } = model;
  const { candidacies = [], memberships = [], offices = [] } = doings ?? {};
  const nothing =
    desk === null && [waiting, organisations, proposals, candidacies, memberships, offices].every((list) => list.length === 0);
  return (
    <Page
      reader={reader}
      title={t(MINE.title)}
      {...(person && !isNameless(person.name) ? { lead: t(MINE.hello, { name: person.name }) } : {})}
    >
      {nothing ? (
        <Empty title={t(MINE.emptyTitle)}>
          <p>{t(MINE.emptyHelp)}</p>
          <p class="actions">
            <LinkButton href={to('/')}>{t(MINE.openCalls)}</LinkButton>
          </p>
        </Empty>
      ) : waiting.length === 0 && desk !== null ? null : (
        <section>
          <h2>{t(MINE.waitingTitle)}</h2>
          {waiting.length > 0 ? <WaitingList reader={reader} items={waiting} /> : <p>{t(MINE.nothingWaits)}</p>}
        </section>
      )}
      {desk === null ? null : (
        <section>
          <h2>{t(MINE.deskTitle)}</h2>
          <p>
            <a href={to('/desk')}>{desk > 0 ? t(MINE.deskCount, { count: desk }) : t(MINE.deskTitle)}</a>
          </p>
        </section>
      )}
      <Part title={t(MINE.organisations)} of={organisations}>
        <ul>
          {organisations.map(({ id, name }) => (
            <li key={id}>
              <a href={to(`/associations/${id}`)}>{name}</a>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t(MINE.proposals)} of={proposals}>
        <ProposalCards reader={reader} proposals={proposals} />
      </Part>
      <Part title={t(MINE.candidacies)} of={candidacies}>
        <CandidacyCards reader={reader} all={candidacies} />
      </Part>
      <Part title={t(MINE.memberships)} of={memberships}>
        <MembershipCards reader={reader} all={memberships} />
      </Part>
      <Part title={t(MINE.offices)} of={offices}>
        <ul>
          {offices.map((one) => (
            <li key={one.id}>{officeInWords(reader, one)}</li>
          ))}
        </ul>
      </Part>
      <section>
        <h2>{t(MINE.ownTitle)}</h2>
        <ul>
          <li>
            <a href={to('/me/data')}>{t(MINE.ownData)}</a>
          </li>
          <li>
            <a href={to('/me/sessions')}>{t(MINE.sessions)}</a>
          </li>
        </ul>
      </section>
    </Page>
  );
}

const Part = ({ title, of, children }: { title: string; of: readonly unknown[]; children: ComponentChildren }): VNode | null =>
  of.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
