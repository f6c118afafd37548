import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { Persona } from '../../desk/personas.js';
import { SIGN_IN } from '../../locales/signing-in.js';
import type { Reader } from '../../web/reader.js';
import { Card, Cards } from '../../web/ui/card.js';
import { Form, HiddenField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';

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
  SIGN_IN.tryMeeting,
  SIGN_IN.tryDecide,
  SIGN_IN.tryPublish,
];

const HOUR = 3_600_000;
/** How far the clock can be moved at once. */
export const STEPS: readonly { readonly name: string; readonly ms: number; readonly label: Text }[] = [
  { name: 'hour', ms: HOUR, label: SIGN_IN.clockHour },
  { name: 'day', ms: 24 * HOUR, label: SIGN_IN.clockDay },
  { name: 'week', ms: 7 * 24 * HOUR, label: SIGN_IN.clockWeek },
  { name: 'month', ms: 30 * 24 * HOUR, label: SIGN_IN.clockMonth },
];

export interface PersonasModel {
  readonly personas: readonly Persona[];
  /** Where to go on to as whoever is chosen. */
  readonly next: string | null;
  /** None where time cannot be moved. */
  readonly steps: typeof STEPS;
  /** The clock was just moved. */
  readonly moved: boolean;
}

const ClockForm = ({ reader, steps, moved }: Pick<PersonasModel, 'steps' | 'moved'> & { readonly reader: Reader }): VNode => {
  const { t, now, language } = reader;
  // Its seconds would be wrong before they are read.
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  const at = { now: momentInWords(minute, language, 'Europe/Helsinki') };
  return (
    <section id="clock">
      <h2>{t(SIGN_IN.clock)}</h2>
      {moved ? <Notice kind="success">{t(SIGN_IN.clockMoved, at)}</Notice> : <p>{t(SIGN_IN.clockNow, at)}</p>}
      <p>{t(SIGN_IN.clockLead)}</p>
      <div class="actions">
        {steps.map(({ name, label }) => (
          <Form key={name} reader={reader} action={reader.to('/demonstration/clock')} submit={t(label)} kind="secondary">
            <HiddenField name="by" value={name} />
          </Form>
        ))}
      </div>
    </section>
  );
};

export const personasPage = (reader: Reader, { personas, next, steps, moved }: PersonasModel): VNode => (
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
    {steps.length === 0 ? null : <ClockForm reader={reader} steps={steps} moved={moved} />}
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
