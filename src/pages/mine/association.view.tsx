import type { VNode } from 'preact';
import { membershipTerm } from '../../../workflows/membership-term/workflow.js';
import type { ContactHeld } from '../../desk/association-contacts.js';
import type { OwnMember } from '../../desk/members.js';
import type { OwnProposal } from '../../desk/proposal-result.js';
import type { Waiting } from '../../desk/waiting.js';
import { FORM } from '../../locales/forms.js';
import { ASSOCIATION, MINE } from '../../locales/mine.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Notice } from '../../web/ui/notice.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';
import { seatName } from '../proposing/step-fields.js';
import { Contacts, errorsOf, Settings } from './contacts.view.js';
import { ProposalCards } from './proposal-cards.js';
import { daysInWords } from './shown.js';
import { WaitingList } from './waiting-list.js';

/** Which of the page's forms came back: by its name, or by the grant that it ends. */
export type AssociationForm = 'settings' | 'add' | (string & {});

export interface AssociationModel {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** Everybody may read of it: not of one that somebody new has named and nobody has verified. */
  readonly hasPage: boolean;
  readonly mailbox: string | null;
  readonly language: string;
  readonly waiting: readonly Waiting[];
  readonly proposals: readonly OwnProposal[];
  readonly members: readonly OwnMember[];
  readonly contacts: readonly ContactHeld[];
  readonly wrong: AssociationForm | null;
  /** What was typed in it before the session ended is back, not sent yet. */
  readonly kept: boolean;
  readonly values: Values;
  readonly problems: FormProblems;
  readonly done: 'added' | 'ended' | 'saved' | null;
}

/** What an organisation has here. */
export function associationPage(reader: Reader, model: AssociationModel): VNode {
  const { t, to } = reader;
  const { id, name, waiting, proposals, members, done } = model;
  return (
    <Page
      reader={reader}
      title={name}
      lead={t(ASSOCIATION.lead)}
      crumbs={[{ href: '/me', label: t(MINE.title) }]}
      {...(done === null ? {} : { notice: t(ASSOCIATION[done]) })}
      errors={errorsOf(reader, model)}
    >
      {model.kept ? <Notice kind="info">{t(FORM.keptBack)}</Notice> : null}
      <p>{model.hasPage ? <a href={to(`/organisations/${id}`)}>{t(ASSOCIATION.public)}</a> : t(ASSOCIATION.notPublicYet)}</p>
      <section>
        <h2>{t(ASSOCIATION.waiting)}</h2>
        {waiting.length > 0 ? <WaitingList reader={reader} items={waiting} /> : <p>{t(ASSOCIATION.nothingWaits)}</p>}
      </section>
      <section>
        <h2>{t(ASSOCIATION.proposals)}</h2>
        {proposals.length > 0 ? <ProposalCards reader={reader} proposals={proposals} /> : <p>{t(ASSOCIATION.noProposals)}</p>}
      </section>
      <section>
        <h2>{t(ASSOCIATION.members)}</h2>
        <Members reader={reader} members={members} />
      </section>
      <Contacts reader={reader} model={model} />
      <Settings reader={reader} model={model} />
    </Page>
  );
}

const Members = ({ reader, members }: { reader: Reader; members: readonly OwnMember[] }): VNode => {
  const { t, to } = reader;
  return (
    <>
      {members.some(({ mandate }) => mandate !== null) ? <p>{t(ASSOCIATION.mandateOurs)}</p> : null}
      <Table
        caption={t(ASSOCIATION.members)}
        columns={[
          { key: 'person', label: t(ASSOCIATION.person) },
          { key: 'where', label: t(ASSOCIATION.where) },
          { key: 'seat', label: t(ASSOCIATION.seat) },
          { key: 'ends', label: t(ASSOCIATION.ends) },
          { key: 'state', label: t(ASSOCIATION.state) },
        ]}
        rows={members.map((one) => ({
          key: one.membership,
          cells: {
            person: <a href={to(`/memberships/${one.membership}`)}>{one.person.name}</a>,
            where: (
              <a href={to(`/bodies/${one.body.id}`)}>
                <OwnWords reader={reader} words={one.body.name} inline />
              </a>
            ),
            seat: seatName(reader, one.seat),
            ends: daysInWords(reader, one),
            state: t(membershipTerm.states[one.state] ?? membershipTerm.label),
          },
        }))}
        empty={<p>{t(ASSOCIATION.noMembers)}</p>}
      />
    </>
  );
};
