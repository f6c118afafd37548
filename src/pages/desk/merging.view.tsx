import type { VNode } from 'preact';
import { consent as consentWorkflow } from '../../../workflows/consent/workflow.js';
import type { MergingCandidacy, MergingOrganisation } from '../../desk/merging.js';
import { DUPLICATES } from '../../locales/keeping.js';
import { MERGING } from '../../locales/merging.js';
import type { Reader } from '../../web/reader.js';
import { Form, HiddenField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';

/** Two of a kind, of which one stays. */
export type Merging =
  | { readonly workflow: 'candidacy'; readonly gone: MergingCandidacy; readonly stays: MergingCandidacy }
  | {
      readonly workflow: 'organisation';
      readonly gone: MergingOrganisation;
      readonly stays: MergingOrganisation;
      readonly contacts: boolean;
    };

export type Going =
  | { readonly workflow: 'candidacy'; readonly gone: MergingCandidacy }
  | { readonly workflow: 'organisation'; readonly gone: MergingOrganisation };

/** What a merge would bring about; from here it is done, or left. @param fields as they were sent */
export function mergingPage(reader: Reader, merging: Merging, fields: readonly (readonly [string, string])[]): VNode {
  const { t } = reader;
  const { gone, stays } = merging;
  const { moves, leaves } = merging.workflow === 'candidacy' ? ofCandidacy(reader, merging) : ofOrganisation(reader, merging);
  return (
    <Page
      reader={reader}
      title={t(MERGING.title)}
      lead={t(MERGING.lead, { gone: gone.name, stays: stays.name })}
      crumbs={[
        { href: '/desk', label: t(DUPLICATES.crumb) },
        { href: '/desk/duplicates', label: t(DUPLICATES.title) },
      ]}
    >
      <Listed title={t(MERGING.moves, { stays: stays.name })} lines={moves} none={t(MERGING.nothingMoves)} />
      {leaves.length === 0 ? null : <Listed title={t(MERGING.leaves)} lines={leaves} none="" />}
      <p>{t(MERGING.forGood)}</p>
      <Form
        reader={reader}
        action="/desk/duplicates"
        submit={t(MERGING.submit)}
        cancel={{ href: '/desk/duplicates', label: t(MERGING.cancel) }}
      >
        {fields
          .filter(([name]) => !['csrf', 'sure'].includes(name))
          .map(([name, value]) => (
            <HiddenField key={name} name={name} value={value} />
          ))}
        <HiddenField name="sure" value="1" />
      </Form>
    </Page>
  );
}

/** What a merge would take along, above the form in which the other one is chosen. */
export function goingNotice(reader: Reader, going: Going): VNode {
  const { t } = reader;
  const { moves } = going.workflow === 'candidacy' ? ofCandidacy(reader, alone(going)) : ofOrganisation(reader, aloneToo(going));
  return (
    <Notice kind="warning" title={t(MERGING.goes)}>
      {moves.length === 0 ? (
        <p>{t(MERGING.nothingMoves)}</p>
      ) : (
        <ul>
          {moves.map((line, n) => (
            <li key={n}>{line}</li>
          ))}
        </ul>
      )}
      <p>{t(MERGING.forGood)}</p>
    </Notice>
  );
}
/** Whom or what the other one is, is not chosen yet: it counts as having nothing. */
const alone = (going: Extract<Going, { workflow: 'candidacy' }>): Extract<Merging, { workflow: 'candidacy' }> => ({
  ...going,
  stays: { ...going.gone, consent: null, emails: [], supporters: [] },
});
const aloneToo = (going: Extract<Going, { workflow: 'organisation' }>): Extract<Merging, { workflow: 'organisation' }> => ({
  ...going,
  contacts: false,
  stays: { ...going.gone, mailbox: null, businessId: null, registerNumber: null, sectors: [] },
});

const Listed = ({ title, lines, none }: { readonly title: string; readonly lines: readonly string[]; readonly none: string }): VNode => (
  <section>
    <h2>{title}</h2>
    {lines.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul>
        {lines.map((line, n) => (
          <li key={n}>{line}</li>
        ))}
      </ul>
    )}
  </section>
);

interface Follows {
  readonly moves: readonly string[];
  readonly leaves: readonly string[];
}

function ofCandidacy({ t }: Reader, { gone, stays }: Extract<Merging, { workflow: 'candidacy' }>): Follows {
  const answer = (state: string | null) => consentWorkflow.states[state ?? ''] ?? MERGING.notAsked;
  const lost = gone.emails.filter((email) => !stays.emails.includes(email));
  return {
    moves: gone.supporters.length === 0 ? [] : [t(MERGING.proposalsOf, { who: gone.supporters.join(', ') })],
    leaves: [
      t(MERGING.consent, { gone: answer(gone.consent), stays: answer(stays.consent) }),
      ...(lost.length === 0 ? [] : [t(MERGING.addresses, { addresses: lost.join(', ') })]),
    ],
  };
}

function ofOrganisation({ t }: Reader, { gone, stays, contacts }: Extract<Merging, { workflow: 'organisation' }>): Follows {
  const people = gone.contacts.map(({ name }) => name).join(', ');
  const sectors = gone.sectors.filter((sector) => !stays.sectors.includes(sector));
  const lacking = (label: string, own: string | null, theirs: string | null): string[] =>
    own !== null && theirs === null ? [`${label}: ${own}`] : [];
  return {
    moves: [
      ...(gone.proposals === 0 ? [] : [t(MERGING.proposals, { count: gone.proposals })]),
      ...(gone.represented === 0 ? [] : [t(MERGING.represented, { count: gone.represented })]),
      ...(sectors.length === 0 ? [] : [t(MERGING.sectors, { sectors: sectors.join(', ') })]),
      ...lacking(t(DUPLICATES.businessId), gone.businessId, stays.businessId),
      ...lacking(t(DUPLICATES.registerNumber), gone.registerNumber, stays.registerNumber),
      ...(contacts ? lacking(t(DUPLICATES.mailbox), gone.mailbox, stays.mailbox) : []),
      ...(contacts && people !== '' ? [t(MERGING.contacts, { people })] : []),
    ],
    leaves: [
      ...(!contacts && people !== '' ? [t(MERGING.contactsStay, { people })] : []),
      ...(!contacts ? lacking(t(DUPLICATES.mailbox), gone.mailbox, stays.mailbox) : []),
    ],
  };
}
