import type { VNode } from 'preact';
import { candidacy as candidacyWorkflow } from '../../../workflows/candidacy/workflow.js';
import { consent as consentWorkflow } from '../../../workflows/consent/workflow.js';
import type { LikelyOrganisation, LikelyPair, LikelyPerson } from '../../desk/duplicates.js';
import { DUPLICATES } from '../../locales/keeping.js';
import { listInWords } from '../../../workflows/kit/text.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Button } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import type { Fact } from '../../web/ui/facts.js';
import { HiddenField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import type { Available } from '../instances/instance.js';

/** What may be done to one of a pair, or why not. */
export interface Possible {
  readonly merge: Available | null;
  readonly apart: Available | null;
}
interface DuplicatesModel {
  readonly people: readonly LikelyPair<LikelyPerson>[];
  readonly organisations: readonly LikelyPair<LikelyOrganisation>[];
  readonly possible: ReadonlyMap<string, Possible>;
  readonly problems: FormProblems;
  readonly notice: string | null;
}

/** Pairs side by side, with what speaks for their being one. */
export function duplicatesPage(reader: Reader, { people, organisations, possible, problems, notice }: DuplicatesModel): VNode {
  const { t, to } = reader;
  const reasons = problems.reasons;
  return (
    <Page
      reader={reader}
      title={t(DUPLICATES.title)}
      lead={t(DUPLICATES.lead)}
      wide
      crumbs={[{ href: '/desk', label: t(DUPLICATES.crumb) }]}
      {...(notice === null ? {} : { notice })}
    >
      {reasons.length > 0 || problems.byField.size > 0 ? (
        <Notice kind="error" title={t(DUPLICATES.refused)}>
          <Reasons reader={reader} reasons={reasons} />
          {[...problems.byField].map(([name, message]) => (
            <p key={name}>{message}</p>
          ))}
        </Notice>
      ) : null}
      <section>
        <h2>{t(DUPLICATES.people)}</h2>
        {people.length === 0 ? <Empty title={t(DUPLICATES.noPeople)} /> : null}
        {people.map((pair) => (
          <Pair
            key={pair.key}
            reader={reader}
            workflow="candidacy"
            pair={pair}
            name={({ person }) => person.name}
            href={({ id }) => to(`/candidacies/${id}/desk`)}
            facts={(one) => personFacts(reader, one)}
            about={<OwnWords reader={reader} words={pair.first.call.title} inline />}
            possible={possible}
          />
        ))}
      </section>
      <section>
        <h2>{t(DUPLICATES.organisations)}</h2>
        {organisations.length === 0 ? <Empty title={t(DUPLICATES.noOrganisations)} /> : null}
        {organisations.map((pair) => (
          <Pair
            key={pair.key}
            reader={reader}
            workflow="organisation"
            pair={pair}
            name={(one) => one.name}
            href={({ id }) => to(`/organisations/${id}`)}
            facts={(one) => organisationFacts(reader, one)}
            about={null}
            possible={possible}
          />
        ))}
      </section>
    </Page>
  );
}

const personFacts = ({ t }: Reader, { emails, phone, supporters, state, consent }: LikelyPerson): readonly Fact[] => [
  { label: t(DUPLICATES.email), value: emails.join(', ') },
  { label: t(DUPLICATES.phone), value: phone },
  { label: t(DUPLICATES.proposedBy), value: supporters.map(({ name }) => name).join(', ') },
  { label: t(DUPLICATES.state), value: t(candidacyWorkflow.states[state] ?? candidacyWorkflow.label) },
  { label: t(DUPLICATES.consent), value: consent === null ? null : t(consentWorkflow.states[consent] ?? consentWorkflow.label) },
];

const organisationFacts = ({ t }: Reader, one: LikelyOrganisation): readonly Fact[] => [
  { label: t(DUPLICATES.otherNames), value: one.names.filter((name) => name !== one.name).join(', ') },
  { label: t(DUPLICATES.verified), value: t(one.verified ? DUPLICATES.isVerified : DUPLICATES.isUnverified) },
  { label: t(DUPLICATES.businessId), value: one.businessId },
  { label: t(DUPLICATES.registerNumber), value: one.registerNumber },
  { label: t(DUPLICATES.mailbox), value: one.mailbox },
];

interface PairProps<T extends { readonly id: string }> {
  readonly reader: Reader;
  readonly workflow: 'candidacy' | 'organisation';
  readonly pair: LikelyPair<T>;
  readonly name: (one: T) => string;
  readonly href: (one: T) => string;
  readonly facts: (one: T) => readonly Fact[];
  readonly about: VNode | null;
  readonly possible: ReadonlyMap<string, Possible>;
}
function Pair<T extends { readonly id: string }>({ reader, workflow, pair, name, href, facts, about, possible }: PairProps<T>): VNode {
  const { t } = reader;
  const { first, second, grounds } = pair;
  const both = [first, second] as const;
  const [one, other] = [facts(first), facts(second)];
  const why = listInWords(
    grounds.map(({ says }) => says),
    'and',
  );
  const refused = both
    .flatMap(({ id }) => (possible.get(id)?.merge?.allowed === false ? (possible.get(id)?.merge?.reasons ?? []) : []))
    .slice(0, 1);
  const mayMerge = (gone: T): boolean => possible.get(gone.id)?.merge?.allowed === true;
  return (
    <article class="card pair">
      <p class="card-meta">
        <Badge tone="warn">{t(why)}</Badge> {about}
      </p>
      <div class="table-region" role="region" aria-label={t(DUPLICATES.sideBySide, { one: name(first), other: name(second) })} tabindex={0}>
        <table class="compare" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell" />
              {both.map((side) => (
                <th key={side.id} scope="col" role="columnheader">
                  <a href={href(side)}>{name(side)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {one.map(({ label, value }, n) => (
              <tr key={label} role="row">
                <th scope="row" role="rowheader">
                  {label}
                </th>
                <td role="cell">{value || '–'}</td>
                <td role="cell">{other[n]?.value || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <form method="post" action={reader.to('/desk/duplicates')}>
        <input type="hidden" name="csrf" value={reader.csrf} />
        <HiddenField name="workflow" value={workflow} />
        <HiddenField name="first" value={first.id} />
        <HiddenField name="second" value={second.id} />
        {workflow === 'organisation' ? (
          <div class="choice">
            <input type="checkbox" name="contacts" value="1" id={`contacts-${pair.key}`} />
            <label for={`contacts-${pair.key}`}>{t(DUPLICATES.contacts)}</label>
          </div>
        ) : null}
        <div class="actions">
          {both.map((stays, n) =>
            mayMerge(both[1 - n] as T) ? (
              <Button key={stays.id} name="stays" value={stays.id} kind={n === 0 ? 'primary' : 'secondary'}>
                {t(n === 0 ? DUPLICATES.sameFirst : DUPLICATES.sameSecond)}
              </Button>
            ) : null,
          )}
          {possible.get(first.id)?.apart?.allowed ? <Button kind="secondary">{t(DUPLICATES.different)}</Button> : null}
        </div>
      </form>
      {refused.length > 0 ? <Reasons reader={reader} reasons={refused} /> : null}
    </article>
  );
}
