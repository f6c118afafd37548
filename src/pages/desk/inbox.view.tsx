import type { VNode } from 'preact';
import type { ReasonShown } from '../../../workflows/kit/reason.js';
import type { Text } from '../../../workflows/kit/text.js';
import { instantInWords } from '../../../workflows/kit/time-words.js';
import { candidateProposal } from '../../../workflows/candidate-proposal/workflow.js';
import type { Inbox, InboxProposal } from '../../desk/inbox.js';
import { isProposalsWaiting, type ProposalsWaiting } from '../../desk/waits.js';
import { CALL_DESK } from '../../locales/call-desk.js';
import { INBOX } from '../../locales/inbox.js';
import { asShown } from '../../web/forms/as-shown.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { Form, HiddenField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { ownText } from '../../web/words.js';
import { summaryOf } from '../instances/event.view.js';
import type { Available } from '../instances/instance.js';
import { isClean } from './checks.js';
import { EnterWay } from './enter-way.js';
import { Place } from './inbox-place.js';
import { InboxRow } from './inbox-row.js';
import { Choices, PageLinks } from './parts.js';

/** A proposal as the inbox shows it. */
export interface Shown extends InboxProposal {
  readonly version: number;
  readonly actions: readonly Available[];
}
/** The form of a proposal that came back. */
export interface Pressed {
  readonly proposal: string;
  readonly event: string;
  readonly values: Values;
  readonly problems: FormProblems;
}
/** What came of checking several at once. */
export interface Bulk {
  readonly checked: number;
  readonly refused: readonly { readonly proposal: string; readonly reasons: readonly ReasonShown[] }[];
}
interface InboxModel {
  readonly inbox: Inbox;
  readonly proposals: readonly Shown[];
  /** Only those in this state are shown, or that wait in this way. */
  readonly state: string | null;
  readonly page: number;
  readonly pages: number;
  readonly notice: string | null;
  readonly pressed: Pressed;
  readonly bulk: Bulk | null;
}

const WAITING = {
  'to-check': INBOX.toCheck,
  'completion-overdue': INBOX.overdue,
  'completion-undated': INBOX.undated,
} as const satisfies Readonly<Record<ProposalsWaiting, Text>>;

/** Why a proposal's form came back, with a link to where it stands; and what was typed, where its form is there no more. */
function Returned({ reader, pressed, of }: { reader: Reader; pressed: Pressed; of: Shown | undefined }): VNode | null {
  const { t } = reader;
  const { event, values, problems } = pressed;
  if (!of || problems.reasons.length === 0) return null;
  const text = of.actions.some(({ type, allowed }) => type === event && allowed) ? '' : values.get('reason');
  return (
    <Notice kind="error" title={t(INBOX.refused)}>
      <p>
        <a href={`#p-${of.id}`}>{of.nominee ?? t(INBOX.nobody)}</a>
      </p>
      <Reasons reader={reader} reasons={problems.reasons} />
      {text === '' ? null : (
        <>
          <p>{t(INBOX.youWrote)}</p>
          <blockquote>{text}</blockquote>
        </>
      )}
    </Notice>
  );
}

/** All that has come to a call. */
export function inboxPage(reader: Reader, model: InboxModel): VNode {
  const { t, to, language } = reader;
  const { inbox, proposals, state, page, pages, notice, pressed, bulk } = model;
  const { call, body, byState } = inbox;
  const clean = proposals.filter((one) => isClean(one) && one.actions.some(({ type, allowed }) => type === 'CHECK' && allowed));
  const all = Object.values(byState).reduce((sum, n) => sum + n, 0);
  const name = (id: string): string => proposals.find((one) => one.id === id)?.nominee ?? t(INBOX.nobody);
  return (
    <Page
      reader={reader}
      title={t(INBOX.title)}
      wide
      crumbs={[
        { href: '/desk', label: t(INBOX.crumb) },
        { href: `/calls/${call.id}/desk`, label: ownText(reader, call.title) },
      ]}
      meta={
        <>
          <p>{ownText(reader, body.name)}</p>
          {call.closesAt ? (
            <p>
              {t(call.closesAt <= reader.now ? INBOX.closed : INBOX.closes, {
                at: instantInWords(call.closesAt, language, call.zone, 'end'),
              })}
            </p>
          ) : null}
        </>
      }
      {...(notice === null ? {} : { notice })}
      errors={summaryOf(reader, { workflow: 'candidate-proposal', event: pressed.event }, pressed.problems).map((error) => ({
        ...error,
        id: `${error.id}-${pressed.proposal}`,
      }))}
    >
      <Returned reader={reader} pressed={pressed} of={proposals.find(({ id }) => id === pressed.proposal)} />
      {bulk === null ? null : (
        <Notice kind="warning" title={t(INBOX.bulkRefused, { checked: bulk.checked, count: bulk.refused.length })}>
          {bulk.refused.map(({ proposal, reasons }) => (
            <div key={proposal}>
              <p>{name(proposal)}</p>
              <Reasons reader={reader} reasons={reasons} />
            </div>
          ))}
        </Notice>
      )}
      {all === 0 ? null : (
        <Choices
          label={t(INBOX.byState)}
          choices={[
            { href: to(`/calls/${call.id}/inbox`), label: t(INBOX.all, { count: all }), current: state === null },
            ...(state !== null && isProposalsWaiting(state)
              ? [{ href: to(`/calls/${call.id}/inbox?state=${state}`), label: t(WAITING[state], { count: inbox.total }), current: true }]
              : []),
            ...Object.entries(candidateProposal.states)
              .filter(([one]) => (byState[one] ?? 0) > 0 || one === state)
              .map(([one, label]) => ({
                href: to(`/calls/${call.id}/inbox?state=${one}`),
                label: `${t(label)} (${byState[one] ?? 0})`,
                current: one === state,
              })),
          ]}
        />
      )}
      <div class="actions">
        {clean.length > 0 ? (
          <Form reader={reader} action={`/calls/${call.id}/inbox/clean`} submit={t(INBOX.checkClean, { count: clean.length })}>
            {clean.map((one) => (
              <HiddenField key={one.id} name="proposals" value={asShown(one)} />
            ))}
            <Place state={state} page={page} />
          </Form>
        ) : null}
        <EnterWay reader={reader} call={call} label={t(INBOX.enter)} kind="secondary" />
        <LinkButton href={to(`/calls/${call.id}/matrix`)} kind="quiet">
          {t(CALL_DESK.matrix)}
        </LinkButton>
      </div>
      {proposals.length === 0 ? (
        <Empty title={t(all === 0 ? INBOX.none : INBOX.noneSuch)}>{t(all === 0 ? INBOX.noneFurther : INBOX.noneSuchFurther)}</Empty>
      ) : (
        proposals.map((proposal) => (
          <InboxRow
            key={proposal.id}
            reader={reader}
            call={call}
            proposal={proposal}
            place={{ state, page }}
            pressed={pressed.proposal === proposal.id ? pressed : null}
          />
        ))
      )}
      <PageLinks
        reader={reader}
        page={page}
        pages={pages}
        href={(n) => `/calls/${call.id}/inbox?${state === null ? '' : `state=${state}&`}page=${n}`}
      />
    </Page>
  );
}
