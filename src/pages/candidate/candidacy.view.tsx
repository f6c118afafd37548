import type { VNode } from 'preact';
import { consent as consentWorkflow } from '../../../workflows/consent/workflow.js';
import type { Text } from '../../../workflows/kit/text.js';
import type { OwnCandidacy } from '../../desk/members.js';
import type { ProposalResult } from '../../desk/proposal-result.js';
import { CANDIDACY } from '../../locales/candidacy.js';
import { CONSENT } from '../../locales/candidate.js';
import { INSTANCE } from '../../locales/instances.js';
import { MINE } from '../../locales/mine.js';
import { PROPOSAL } from '../../locales/proposal.js';
import type { Reader } from '../../web/reader.js';
import { StateBadge } from '../../web/ui/badge.js';
import { LinkButton } from '../../web/ui/button.js';
import { Facts } from '../../web/ui/facts.js';
import { Notice } from '../../web/ui/notice.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Actions, type InstanceModel, ProcessParts } from '../instances/instance.view.js';
import { Seats } from '../mine/shown.js';
import { ResultFacts } from '../proposing/proposal-parts.js';
import { seatName } from '../proposing/step-fields.js';

interface CandidacyModel {
  readonly own: OwnCandidacy;
  readonly model: InstanceModel;
  /** What it led to. */
  readonly membership: string | null;
  /** What was decided, once that may be read. */
  readonly result: ProposalResult | null;
}
/** A candidacy that is looked at, by how far the consent is. */
const OPEN: Readonly<Record<string, Text>> = {
  asked: CANDIDACY.openAsked,
  given: CANDIDACY.openGiven,
  expired: CANDIDACY.openExpired,
};
const SAYS: Readonly<Record<string, Text>> = {
  open: CANDIDACY.open,
  eligible: CANDIDACY.eligible,
  ineligible: CANDIDACY.ineligible,
  shortlisted: CANDIDACY.shortlisted,
  proposed: CANDIDACY.proposed,
  selected: CANDIDACY.selected,
  'not-selected': CANDIDACY['not-selected'],
  reserve: CANDIDACY.reserve,
  withdrawn: CANDIDACY.withdrawn,
  lapsed: CANDIDACY.lapsed,
};

/** A candidacy of one's own: how far it is, who supports it, and the way out. */
export function candidacyPage(reader: Reader, { own, model, membership, result }: CandidacyModel): VNode {
  const { t, to } = reader;
  const { state, consent } = own;
  return (
    <Page
      reader={reader}
      title={t(CANDIDACY.title)}
      crumbs={[{ href: '/me', label: t(MINE.title) }]}
      meta={<StateBadge of={model.workflow.name} state={state} label={t(model.workflow.states[state] ?? model.workflow.label)} />}
      {...(model.notice === null ? {} : { notice: model.notice })}
    >
      <Notice kind={state === 'selected' ? 'success' : 'info'}>
        <p>{t((state === 'open' && OPEN[consent?.state ?? '']) || (SAYS[state] ?? CANDIDACY.open))}</p>
        {consent?.state === 'asked' ? (
          <p class="actions">
            <LinkButton href={to(`/consents/${consent.id}`)}>{t(CANDIDACY.answer)}</LinkButton>
          </p>
        ) : null}
        {membership === null ? null : (
          <p>
            <a href={to(`/memberships/${membership}`)}>{t(CANDIDACY.toMembership)}</a>
          </p>
        )}
      </Notice>
      {result === null ? null : (
        <section>
          <h2>{t(PROPOSAL.result)}</h2>
          <ResultFacts reader={reader} result={result} noGrounds={PROPOSAL.noGrounds} />
        </section>
      )}
      <section>
        <h2>{t(CANDIDACY.about)}</h2>
        <Facts items={factsOf(reader, own)} />
      </section>
      <section>
        <h2>{t(INSTANCE.actions)}</h2>
        <Actions reader={reader} actions={model.actions} href={(event) => `/candidacies/${own.id}/${event}`} />
      </section>
      <ProcessParts reader={reader} model={model} />
    </Page>
  );
}

function factsOf(reader: Reader, { body, call, supporters, represents, preferences, proposedSeat, consent, state }: OwnCandidacy) {
  const { t, to } = reader;
  return [
    {
      label: t(CONSENT.body),
      value: (
        <a href={to(`/bodies/${body.id}`)}>
          <OwnWords reader={reader} words={body.name} inline />
        </a>
      ),
    },
    {
      label: t(CONSENT.call),
      value: (
        <a href={to(`/calls/${call.id}`)}>
          <OwnWords reader={reader} words={call.title} inline />
        </a>
      ),
    },
    ...(supporters.length > 0 ? [{ label: t(CANDIDACY.supporters), value: supporters.join(', ') }] : []),
    ...(represents ? [{ label: t(CANDIDACY.represents), value: represents.name }] : []),
    ...(preferences.length > 0
      ? [{ label: t(preferences.length === 1 ? CONSENT.seat : CONSENT.seats), value: <Seats reader={reader} seats={preferences} /> }]
      : []),
    ...(proposedSeat
      ? [{ label: t(state === 'selected' ? CANDIDACY.selectedSeat : CANDIDACY.proposedSeat), value: seatName(reader, proposedSeat) }]
      : []),
    ...(consent
      ? [
          {
            label: t(CANDIDACY.consent),
            value: <a href={to(`/consents/${consent.id}`)}>{t(consentWorkflow.states[consent.state] ?? consentWorkflow.label)}</a>,
          },
        ]
      : []),
  ];
}
