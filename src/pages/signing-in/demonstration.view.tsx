import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import { SIGN_IN } from '../../locales/signing-in.js';
import type { Reader } from '../../web/reader.js';
import { Card, Cards } from '../../web/ui/card.js';
import { Form, HiddenField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import type { Persona } from './personas.js';

const DOES: Readonly<Record<Persona['role'], Text>> = {
  administrator: SIGN_IN.personaAdministrator,
  secretary: SIGN_IN.personaSecretary,
  substitute: SIGN_IN.personaSubstitute,
  contact: SIGN_IN.personaContact,
  candidate: SIGN_IN.personaCandidate,
  'organ-member': SIGN_IN.personaOrganMember,
};

const namesOf = (personas: readonly Persona[]): Record<string, string> =>
  Object.fromEntries(personas.map(({ role, name }) => [role === 'organ-member' ? 'organ' : role, name]));

/** A call from its draft to the page of the body. */
const TRY: readonly Text[] = [
  SIGN_IN.tryDraft,
  SIGN_IN.tryPropose,
  SIGN_IN.tryConsent,
  SIGN_IN.tryCheck,
  SIGN_IN.tryDecide,
  SIGN_IN.tryPublish,
];

export const personasPage = (reader: Reader, personas: readonly Persona[], next: string | null): VNode => (
  <Page reader={reader} title={reader.t(SIGN_IN.demonstration)} lead={reader.t(SIGN_IN.demonstrationLead)}>
    <Cards>
      {personas.map(({ role, personId, name }) => (
        <Card key={role} title={name} level={2}>
          <p>{reader.t(DOES[role])}</p>
          <Form reader={reader} action={reader.to('/demonstration')} submit={reader.t(SIGN_IN.asPersona, { name })} kind="secondary">
            <HiddenField name="person" value={personId} />
            {next === null ? null : <HiddenField name="next" value={next} />}
          </Form>
        </Card>
      ))}
    </Cards>
    <section>
      <h2>{reader.t(SIGN_IN.tryTitle)}</h2>
      <p>{reader.t(SIGN_IN.tryLead)}</p>
      <ol>
        {TRY.map((step) => (
          <li key={step.en}>{reader.t(step, namesOf(personas))}</li>
        ))}
      </ol>
      <p>
        <a href={reader.to('/mailbox')}>{reader.t(SIGN_IN.openMailbox)}</a>
      </p>
    </section>
  </Page>
);
