import type { VNode } from 'preact';
import { addDays, startOfDay } from '../../../workflows/kit/local-time.js';
import { isKeeper } from '../../../workflows/kit/policy.js';
import type { JournalShown } from '../../api/journal-view.js';
import type { ProposalResult } from '../../desk/proposal-result.js';
import type { PublicCall } from '../../desk/public-call.js';
import type { Someone } from '../../desk/told.js';
import type { Loaded } from '../../engine/store.js';
import { INSTANCE } from '../../locales/instances.js';
import { INBOX } from '../../locales/inbox.js';
import { MINE } from '../../locales/mine.js';
import { PROPOSAL } from '../../locales/proposal.js';
import { PROPOSING } from '../../locales/proposing.js';
import type { Reader } from '../../web/reader.js';
import { StateBadge } from '../../web/ui/badge.js';
import { LinkButton } from '../../web/ui/button.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { PrintButton } from '../../web/ui/print.js';
import { ownText } from '../../web/words.js';
import { ResultBadge } from '../mine/proposal-cards.js';
import type { Names } from '../instances/labels.js';
import { Actions, type InstanceModel, ProcessParts } from '../instances/instance.view.js';
import { ReturnedAbout } from './returned-about.js';
import { arrivesLate, LateInWords, whyTooLate } from './late.js';
import { Contents, personOf, Receipt, Result } from './proposal-parts.js';
import { consentInWords, isUnreached, standingInWords } from './standing.js';
import { completionOf, type Step } from './steps.js';
import { PROPOSAL_STATES } from '../../../workflows/candidate-proposal/states.js';

export interface ProposalModel {
  readonly model: InstanceModel;
  readonly facts: Loaded;
  /** Null for a call that is not public (yet). */
  readonly call: PublicCall | null;
  readonly organisations: readonly Someone[];
  readonly result: ProposalResult | null;
  /** Of who entered it and of its original, as far as the reader may know of them. */
  readonly names: Names;
  /** Name of the person of the organisation who sent it; null while nobody has, and where it was entered for the organisation. */
  readonly sender: string | null;
  /** Of what the secretary, or the organisation, last did with words to it. */
  readonly reason: JournalShown | null;
  /** Where to go on with a draft. */
  readonly step: Step;
  readonly justSent: boolean;
}

const ZONE = 'Europe/Helsinki';
/** States that are said with the reason that led to them. */
const REASONED: Readonly<Record<string, string>> = { returned: 'RETURN', rejected: 'REJECT', admitted: 'ADMIT', withdrawn: 'WITHDRAW' };
const KINDS = { returned: 'warning', late: 'warning', rejected: 'error', draft: 'info' } as const;
/** Steps write these themselves: a form of all fields at once helps nobody. */
const BY_STEPS = ['AMEND', 'SUBMIT'];

/** Back to where its reader came from: one's own page, or the desk with what has arrived. */
function crumbsOf(reader: Reader, { facts, call }: ProposalModel): { href: string; label: string }[] {
  const { t } = reader;
  if (facts.roles.includes('contact')) return [{ href: '/me', label: t(MINE.title) }];
  if (!call || !isKeeper(facts.roles)) return [];
  return [
    { href: `/calls/${call.id}/desk`, label: ownText(reader, call.title) },
    { href: `/calls/${call.id}/inbox`, label: t(INBOX.title) },
  ];
}

/** A proposal, told by how far it is. */
export function proposalPage(reader: Reader, shown: ProposalModel): VNode {
  const { t, to } = reader;
  const { model, facts, call, result, justSent } = shown;
  const sent = facts['arrivedAt'] !== null;
  const person = personOf(facts);
  const consent = consentInWords(facts, call);
  const corrects = model.actions.some(({ type, allowed }) => type === 'CORRECT_CONTACT' && allowed);
  const writes = PROPOSAL_STATES.writing.includes(model.state);
  const actions = model.actions.filter(({ type }) => !(writes && BY_STEPS.includes(type)));
  return (
    <Page
      reader={reader}
      title={person && sent ? t(PROPOSAL.title, { person }) : t(PROPOSAL.draftTitle)}
      crumbs={crumbsOf(reader, shown)}
      meta={
        result === null ? (
          <StateBadge of={model.workflow.name} state={model.state} label={t(model.workflow.states[model.state] ?? model.workflow.label)} />
        ) : (
          <ResultBadge reader={reader} result={result.result} />
        )
      }
      {...(justSent ? { notice: t(PROPOSAL.sent) } : model.notice === null ? {} : { notice: model.notice })}
      {...(sent ? { actions: <PrintButton reader={reader} /> } : {})}
    >
      {result === null ? (
        <WhereItIs reader={reader} shown={shown} />
      ) : (
        <Result reader={reader} result={result} person={person ?? ''} call={call} />
      )}
      {sent ? <Receipt reader={reader} shown={shown} /> : null}
      {sent && result === null && consent !== null ? (
        <section>
          <h2>{t(PROPOSAL.consent)}</h2>
          <p>{t(consent)}</p>
          {corrects && isUnreached(facts) ? (
            <p>
              <a href={to(`/proposals/${model.id}/CORRECT_CONTACT`)}>{t(PROPOSING.correctContact)}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      <Contents reader={reader} facts={facts} call={call} sent={sent} shown={shown} />
      <section class="screen-only">
        <h2>{t(INSTANCE.actions)}</h2>
        <Actions
          reader={reader}
          actions={actions}
          href={(event) => `/proposals/${model.id}/${event === 'AMEND' ? 'edit/grounds' : event}`}
        />
      </section>
      <div class="screen-only">
        <ProcessParts reader={reader} model={model} />
      </div>
    </Page>
  );
}

/** The state in whole sentences, with what the secretary asks or grounds, and the way on. */
const WhereItIs = ({ reader, shown }: { reader: Reader; shown: ProposalModel }): VNode => {
  const { t, to } = reader;
  const { model, facts, call, reason, step } = shown;
  const { state, id } = model;
  const why = reason?.event === REASONED[state] ? (reason?.why ?? null) : null;
  const due = facts['completionDue'] as string | null;
  const about = completionOf(facts);
  const late = arrivesLate(facts);
  const amends = model.actions.some(({ type, allowed }) => type === 'AMEND' && allowed);
  return (
    <Notice kind={KINDS[state as keyof typeof KINDS] ?? 'info'}>
      {standingInWords(facts, call).map((words) => (
        <p key={words.fi}>{t(words)}</p>
      ))}
      {why === null ? null : (
        <>
          <p class="notice-title">{t(state === 'returned' ? PROPOSAL.whatIsAsked : PROPOSAL.grounds)}</p>
          <p class="prose">{why}</p>
        </>
      )}
      {state === 'returned' ? <ReturnedAbout reader={reader} about={about} /> : null}
      {state === 'returned' && due ? <p>{t(PROPOSAL.completeBy, { due: startOfDay(addDays(due, 1), ZONE) })}</p> : null}
      {state === 'draft' && call?.closesAt && call.state === 'open' && !late ? <p>{t(PROPOSAL.draftDue, { due: call.closesAt })}</p> : null}
      {state === 'draft' && late && amends ? (
        <>
          <p class="notice-title">{t(PROPOSING.lateTitle)}</p>
          <LateInWords reader={reader} tooLate={whyTooLate(facts)} />
        </>
      ) : null}
      {amends && PROPOSAL_STATES.writing.includes(state) ? (
        <p class="actions">
          <LinkButton href={to(`/proposals/${id}/edit/${state === 'draft' ? step : 'grounds'}`)}>
            {t(state === 'draft' ? PROPOSAL.goOn : PROPOSAL.complete)}
          </LinkButton>
        </p>
      ) : null}
    </Notice>
  );
};
