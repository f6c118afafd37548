import type { VNode } from 'preact';
import { candidateProposal } from '../../../workflows/candidate-proposal/workflow.js';
import { dateIn } from '../../../workflows/kit/local-time.js';
import { dayInWords, instantInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import { membershipTerm } from '../../../workflows/membership-term/workflow.js';
import type { ContactHeld } from '../../desk/association-contacts.js';
import type { KeptOrganisation } from '../../desk/kept-organisation.js';
import { INSTANCE } from '../../locales/instances.js';
import { ORGANISATION_KEPT as KEPT } from '../../locales/keeping.js';
import { ASSOCIATION } from '../../locales/mine.js';
import { valueWords } from '../../locales/values.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge, StateBadge } from '../../web/ui/badge.js';
import { Button } from '../../web/ui/button.js';
import type { FieldError } from '../../web/ui/errors.js';
import { Facts } from '../../web/ui/facts.js';
import { fieldId, HiddenField } from '../../web/ui/form.js';
import { Table } from '../../web/ui/table.js';
import { AddContact } from '../mine/add-contact.js';
import { daysInWords, plain } from '../mine/shown.js';
import { seatName } from '../proposing/step-fields.js';
import { ZONE } from './keeping.js';

/** What only those read who keep an organisation. */
export interface KeptModel {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly current: boolean;
  readonly verified: boolean;
  readonly mailbox: string | null;
  readonly language: string;
  readonly kept: KeptOrganisation;
  readonly contacts: readonly ContactHeld[];
  /** The reader may say that it exists. */
  readonly mayVerify: boolean;
  readonly values: Values;
  readonly problems: FormProblems;
}
interface Given {
  readonly reader: Reader;
  readonly model: KeptModel;
}

const FIELDS = ['givenName', 'familyName', 'email'] as const;
/** What is wrong in the form for a new contact. */
export const contactErrors = ({ t }: Reader, { problems }: KeptModel): FieldError[] =>
  FIELDS.flatMap((name) => {
    const message = messageFor(problems, name);
    return message === undefined ? [] : [{ id: fieldId(name), label: t(ASSOCIATION[name]), message }];
  });

/** Whether it exists, how it is reached, and what it has done and has: above what everybody may know. */
export const KeptParts = ({ reader, model }: Given): VNode => {
  const { t } = reader;
  const { kept } = model;
  return (
    <>
      <Standing reader={reader} model={model} />
      <Contacts reader={reader} model={model} />
      <section>
        <h2>{t(KEPT.proposals)}</h2>
        <Proposals reader={reader} proposals={kept.proposals} />
        {kept.more ? <p>{t(KEPT.latestAlone, { count: kept.proposals.length })}</p> : null}
      </section>
      <section>
        <h2>{t(KEPT.members)}</h2>
        <Members reader={reader} members={kept.members} />
      </section>
    </>
  );
};

const Standing = ({ reader, model }: Given): VNode => {
  const { t, to, csrf, language } = reader;
  const { id, version, name, verified, current, mayVerify, mailbox, kept } = model;
  const { verified: said, mergedInto } = kept;
  const by = said === null ? null : `${said.by ?? t(INSTANCE.program)}, ${momentInWords(said.at, language, ZONE)}`;
  return (
    <section>
      <h2>{t(KEPT.title)}</h2>
      <Facts
        items={[
          ...(mergedInto
            ? [{ label: t(KEPT.mergedInto), value: <a href={to(`/organisations/${mergedInto.id}`)}>{mergedInto.name}</a> }]
            : []),
          {
            label: t(KEPT.verified),
            value: (
              <>
                <Badge tone={verified ? 'good' : 'warn'}>{t(verified ? KEPT.isVerified : KEPT.isUnverified)}</Badge>
                {verified && by ? <> {by}</> : null}
              </>
            ),
          },
          { label: t(KEPT.mailbox), value: mailbox === null ? t(KEPT.noMailbox) : <a href={`mailto:${mailbox}`}>{mailbox}</a> },
          { label: t(KEPT.language), value: t(valueWords('language', model.language)) },
        ]}
      />
      {current && !verified && mayVerify ? (
        <form method="post" action={to(`/organisations/${id}/verify`)}>
          <input type="hidden" name="csrf" value={csrf} />
          <HiddenField name="version" value={String(version)} />
          <HiddenField name="how" value="page" />
          <p>{t(KEPT.verifyHint)}</p>
          <Button label={t(KEPT.verifyOne, { name })}>{t(KEPT.verify)}</Button>
        </form>
      ) : null}
    </section>
  );
};

const Contacts = ({ reader, model: { id, contacts, values, problems, current } }: Given): VNode => {
  const { t, to, language } = reader;
  const until = ({ until: end }: ContactHeld): string =>
    end === null ? t(ASSOCIATION.openEnded) : t(ASSOCIATION.lastDay, { day: instantInWords(end, language, ZONE, 'last-day') });
  return (
    <section>
      <h2>{t(ASSOCIATION.contacts)}</h2>
      <Table
        caption={t(ASSOCIATION.contacts)}
        columns={[
          { key: 'person', label: t(KEPT.person) },
          { key: 'email', label: t(ASSOCIATION.email) },
          { key: 'days', label: t(KEPT.acts) },
          { key: 'do', label: t(KEPT.do) },
        ]}
        rows={contacts.map((one) => ({
          key: one.id,
          cells: {
            person: one.person.name,
            email: one.email === null ? null : <a href={`mailto:${one.email}`}>{one.email}</a>,
            days: t(ASSOCIATION.since, { from: dayInWords(dateIn(one.from, ZONE), language), until: until(one) }),
            do: (
              <a href={to(`/grants/${one.id}/AMEND`)} aria-label={t(ASSOCIATION.endTitle, { name: one.person.name })}>
                {t(ASSOCIATION.end)}
              </a>
            ),
          },
        }))}
        empty={<p>{t(KEPT.noContacts)}</p>}
      />
      {current ? (
        <details open={problems.status !== 200}>
          <summary>{t(ASSOCIATION.addTitle)}</summary>
          <AddContact reader={reader} action={`/organisations/${id}/contacts`} back={{ values, problems }} />
        </details>
      ) : null}
    </section>
  );
};

const Proposals = ({ reader, proposals }: { reader: Reader; proposals: KeptOrganisation['proposals'] }): VNode => {
  const { t, to, language } = reader;
  return (
    <Table
      caption={t(KEPT.proposals)}
      columns={[
        { key: 'nominee', label: t(KEPT.nominee) },
        { key: 'call', label: t(KEPT.call) },
        { key: 'arrived', label: t(KEPT.arrived) },
        { key: 'state', label: t(KEPT.state) },
      ]}
      rows={proposals.map(({ id, nominee, call, arrivedAt, state }) => ({
        key: id,
        cells: {
          nominee: <a href={to(`/proposals/${id}`)}>{nominee ?? t(KEPT.nobody)}</a>,
          call: <a href={to(`/calls/${call.id}/desk`)}>{plain(reader, call.title)}</a>,
          arrived: arrivedAt === null ? null : momentInWords(arrivedAt, language, ZONE),
          state: (
            <StateBadge of={candidateProposal.name} state={state} label={t(candidateProposal.states[state] ?? candidateProposal.label)} />
          ),
        },
      }))}
      empty={<p>{t(KEPT.noProposals)}</p>}
    />
  );
};

const Members = ({ reader, members }: { reader: Reader; members: KeptOrganisation['members'] }): VNode => {
  const { t, to } = reader;
  return (
    <Table
      caption={t(KEPT.members)}
      columns={[
        { key: 'person', label: t(KEPT.person) },
        { key: 'body', label: t(KEPT.body) },
        { key: 'seat', label: t(KEPT.seat) },
        { key: 'days', label: t(KEPT.days) },
        { key: 'state', label: t(KEPT.state) },
      ]}
      rows={members.map((one) => ({
        key: one.membership,
        cells: {
          person: <a href={to(`/memberships/${one.membership}`)}>{one.person.name}</a>,
          body: <a href={to(`/bodies/${one.body.id}/members`)}>{plain(reader, one.body.name)}</a>,
          seat: seatName(reader, one.seat),
          days: daysInWords(reader, one),
          state: (
            <StateBadge of={membershipTerm.name} state={one.state} label={t(membershipTerm.states[one.state] ?? membershipTerm.label)} />
          ),
        },
      }))}
      empty={<p>{t(KEPT.noMembers)}</p>}
    />
  );
};
