import type { VNode } from 'preact';
import type { MembershipTold } from '../../desk/membership-page.js';
import { MEMBERSHIP } from '../../locales/candidate.js';
import { INSTANCE } from '../../locales/instances.js';
import { MINE } from '../../locales/mine.js';
import type { Reader } from '../../web/reader.js';
import { StateBadge } from '../../web/ui/badge.js';
import { Facts } from '../../web/ui/facts.js';
import { Name } from '../../web/ui/name.js';
import { Notice } from '../../web/ui/notice.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Actions, type InstanceModel, ProcessParts } from '../instances/instance.view.js';
import { decisionFacts } from '../mine/decision-facts.js';
import { daysInWords, plain } from '../mine/shown.js';
import { seatName } from '../proposing/step-fields.js';

interface MembershipModel {
  readonly told: MembershipTold;
  readonly model: InstanceModel;
  /** The reader is the member. */
  readonly own: boolean;
  /** The reader is contact of the organisation. */
  readonly theirs: boolean;
}
/** Who sits where, for whom and until when; for those concerned, what they can do about it. */
export function membershipPage(reader: Reader, { told, model, own, theirs }: MembershipModel): VNode {
  const { t, to } = reader;
  const { body, seat, person, organisation, decision } = told;
  const may = (type: string): boolean => model.actions.some((action) => action.type === type && action.allowed);
  const seen = decision && (own || theirs || decision.published) ? decision : null;
  return (
    <Page
      reader={reader}
      title={own ? t(MEMBERSHIP.own) : t(MEMBERSHIP.title, { person: person.name })}
      crumbs={own || theirs ? [{ href: '/me', label: t(MINE.title) }] : [{ href: `/bodies/${body.id}`, label: plain(reader, body.name) }]}
      meta={
        <StateBadge of={model.workflow.name} state={model.state} label={t(model.workflow.states[model.state] ?? model.workflow.label)} />
      }
      {...(model.notice === null ? {} : { notice: model.notice })}
    >
      {own && may('ACCEPT') ? <Notice kind="info">{t(MEMBERSHIP.acceptLead)}</Notice> : null}
      {own && model.state === 'resignation-requested' ? <Notice kind="info">{t(MEMBERSHIP.requested)}</Notice> : null}
      <Facts
        items={[
          {
            label: t(MEMBERSHIP.body),
            value: (
              <a href={to(`/bodies/${body.id}`)}>
                <OwnWords reader={reader} words={body.name} inline />
              </a>
            ),
          },
          { label: t(MEMBERSHIP.seat), value: seatName(reader, seat) },
          { label: t(MEMBERSHIP.person), value: person.name },
          ...(organisation
            ? [
                {
                  label: t(MEMBERSHIP.organisation),
                  value: organisation.hasPage ? (
                    <a href={to(`/organisations/${organisation.id}`)}>{organisation.name}</a>
                  ) : (
                    <Name>{organisation.name}</Name>
                  ),
                },
              ]
            : []),
          { label: t(MEMBERSHIP.days), value: daysInWords(reader, told) },
          ...decisionFacts(reader, seen),
        ]}
      />
      {seen?.published ? (
        <p>
          <a href={to(`/decisions/${seen.id}`)}>{t(MEMBERSHIP.decision)}</a>
        </p>
      ) : null}
      {reader.person ? null : (
        <p>
          {t(MEMBERSHIP.yours)} <a href={to(`/sign-in?next=${encodeURIComponent(reader.path)}`)}>{t(MEMBERSHIP.signIn)}</a>
        </p>
      )}
      {own || theirs ? (
        <section>
          <h2>{t(INSTANCE.actions)}</h2>
          {own && may('REQUEST_RESIGNATION') ? <p>{t(MEMBERSHIP.resignLead)}</p> : null}
          <Actions
            reader={reader}
            actions={model.actions}
            href={(event) => `/memberships/${told.id}/${theirs && event === 'NAME_SUCCESSOR' ? 'successor' : event}`}
          />
        </section>
      ) : null}
      <ProcessParts reader={reader} model={model} />
    </Page>
  );
}
