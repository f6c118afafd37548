import type { VNode } from 'preact';
import { dayInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import { candidacy as candidacyWorkflow } from '../../../workflows/candidacy/workflow.js';
import { COMPLETION_FIELDS, type CompletionField } from '../../../workflows/candidate-proposal/facts.js';
import { candidateProposal } from '../../../workflows/candidate-proposal/workflow.js';
import { consent as consentWorkflow } from '../../../workflows/consent/workflow.js';
import type { Inbox } from '../../desk/inbox.js';
import { fieldWords } from '../../locales/fields.js';
import { INBOX } from '../../locales/inbox.js';
import { valueWords } from '../../locales/values.js';
import { messageFor } from '../../web/forms/problems.js';
import type { Reader } from '../../web/reader.js';
import { Badge, StateBadge } from '../../web/ui/badge.js';
import { Group } from '../../web/ui/field.js';
import { AreaField, DateField, Form, HiddenField } from '../../web/ui/form.js';
import { Icon } from '../../web/ui/icon.js';
import { Notice } from '../../web/ui/notice.js';
import { Reasons } from '../../web/ui/reasons.js';
import { seatLabel } from '../instances/labels.js';
import type { Available } from '../instances/instance.js';
import { fileOf } from '../public/address.js';
import { checksOf } from './checks.js';
import { Place, type PlaceInList } from './inbox-place.js';
import type { Pressed, Shown } from './inbox.view.js';

interface RowProps {
  readonly reader: Reader;
  readonly call: Inbox['call'];
  readonly proposal: Shown;
  readonly place: PlaceInList;
  /** The form that came back, if it is of this proposal. */
  readonly pressed: Pressed | null;
}

/** One proposal: what it is, what the checks say, and what is done with it. */
export function InboxRow(props: RowProps): VNode {
  const { reader, call, proposal, pressed } = props;
  const { t, to } = reader;
  const { id, nominee, state, actions } = proposal;
  const own = actions.filter(({ type }) => type in FORMS || type === 'CHECK');
  const check = own.find(({ type }) => type === 'CHECK');
  return (
    <article class={state === 'late' ? 'card warn' : 'card'} id={`p-${id}`} aria-labelledby={`n-${id}`}>
      <h2 class="card-title" id={`n-${id}`}>
        <a href={to(`/proposals/${id}`)}>{nominee ?? t(INBOX.nobody)}</a>
      </h2>
      <div class="card-meta">
        <StateBadge of={candidateProposal.name} state={state} label={t(candidateProposal.states[state] ?? candidateProposal.label)} />
        <Arrival reader={reader} call={call} proposal={proposal} />
      </div>
      <div class="columns">
        <div>
          <Who reader={reader} proposal={proposal} />
        </div>
        <Checks reader={reader} proposal={proposal} />
      </div>
      {pressed && pressed.problems.reasons.length > 0 ? (
        <Notice kind="error" title={t(INBOX.refused)}>
          <Reasons reader={reader} reasons={pressed.problems.reasons} />
        </Notice>
      ) : null}
      {own.length === 0 ? null : (
        <div class="actions">
          {check ? <Press {...props} action={check} /> : null}
          {own
            .filter((action) => action !== check)
            .map((action) => (
              <Asking key={action.type} {...props} action={action} />
            ))}
        </div>
      )}
    </article>
  );
}

function Arrival({ reader, call, proposal }: Pick<RowProps, 'reader' | 'call' | 'proposal'>): VNode {
  const { t, language } = reader;
  const { arrivedAt, channel, enteredBy, completedAt, completionDue, originals } = proposal;
  return (
    <>
      {arrivedAt ? (
        <span>{t(INBOX.arrived, { at: momentInWords(arrivedAt, language, call.zone), channel: valueWords('channel', channel) })}</span>
      ) : (
        <span>{t(INBOX.notSent)}</span>
      )}
      {enteredBy ? <span>{t(INBOX.enteredBy, { name: enteredBy.name })}</span> : null}
      {originals.map((one, n) => (
        <a key={one} href={reader.to(fileOf(one))} download>
          {originals.length === 1 ? t(INBOX.original) : t(INBOX.originalNth, { n: n + 1, count: originals.length })}
        </a>
      ))}
      {completedAt ? <span>{t(INBOX.completed, { at: momentInWords(completedAt, language, call.zone) })}</span> : null}
      {completionDue && !completedAt ? <span>{t(INBOX.completionDue, { day: dayInWords(completionDue, language) })}</span> : null}
    </>
  );
}

function Who({ reader, proposal }: Pick<RowProps, 'reader' | 'proposal'>): VNode {
  const { t, to, language } = reader;
  const { organisations, seats, support } = proposal;
  return (
    <dl class="facts">
      <div>
        <dt>{t(INBOX.organisation)}</dt>
        <dd>
          {organisations.map(({ id, name, verified, dissolved }) => (
            <div key={id}>
              <a href={to(`/organisations/${id}`)}>{name}</a>{' '}
              {dissolved ? (
                <Badge tone="bad">{t(INBOX.isDissolved)}</Badge>
              ) : verified ? null : (
                <Badge tone="warn">{t(INBOX.isUnverified)}</Badge>
              )}
            </div>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t(INBOX.seats)}</dt>
        <dd>
          {seats.length === 1 && seats[0] ? (
            seatLabel({ ...seats[0] }, language)
          ) : (
            <ol>
              {seats.map((seat) => (
                <li key={seat.id}>{seatLabel({ ...seat }, language)}</li>
              ))}
            </ol>
          )}
        </dd>
      </div>
      <div>
        <dt>{t(INBOX.consent)}</dt>
        <dd>
          {support?.consent ? (
            <StateBadge
              of={consentWorkflow.name}
              state={support.consent}
              label={t(consentWorkflow.states[support.consent] ?? consentWorkflow.label)}
            />
          ) : (
            t(INBOX.notAsked)
          )}
          {support ? (
            <>
              {' '}
              <a href={to(`/candidacies/${support.candidacy}/desk`)}>
                {t(INBOX.candidacy, { state: candidacyWorkflow.states[support.state] ?? candidacyWorkflow.label })}
              </a>
            </>
          ) : null}
        </dd>
      </div>
    </dl>
  );
}

function Checks({ reader, proposal }: Pick<RowProps, 'reader' | 'proposal'>): VNode {
  const { t, to } = reader;
  return (
    <ul class="checks" aria-label={t(INBOX.checks)}>
      {checksOf(proposal).map(({ good, says }) => (
        <li key={says.en} class={good ? 'good' : 'warn'}>
          <Icon name={good ? 'success' : 'warning'} />
          <span>
            <span class="vh">{t(good ? INBOX.fine : INBOX.look)} </span>
            {t(says)}
          </span>
        </li>
      ))}
      {proposal.checks.samePerson.map(({ proposal: other, how, organisations }) => (
        <li key={other} class={how === 'same-name' ? 'warn' : 'good'}>
          <Icon name={how === 'same-name' ? 'warning' : 'success'} />
          <span>
            <span class="vh">{t(how === 'same-name' ? INBOX.look : INBOX.fine)} </span>
            {t(how === 'same-name' ? INBOX.sameName : INBOX.sameCandidacy, { organisations: organisations.join(', ') })}{' '}
            <a href={to(how === 'same-name' ? '/desk/duplicates' : `/proposals/${other}`)}>
              {t(how === 'same-name' ? INBOX.compare : INBOX.otherProposal)}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Events that ask for something, and their fields. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  ADMIT: ['reason'],
  RETURN: ['reason', 'about', 'completionDue'],
  REJECT: ['reason'],
};

const Hidden = ({ proposal, place, event }: Pick<RowProps, 'proposal' | 'place'> & { readonly event: string }): VNode => (
  <>
    <HiddenField name="proposal" value={proposal.id} />
    <HiddenField name="version" value={String(proposal.version)} />
    <HiddenField name="event" value={event} />
    <Place {...place} />
  </>
);

/** Done with one press. */
const Press = (props: RowProps & { readonly action: Available }): VNode => {
  const { reader, call, action } = props;
  if (!action.allowed) return <Refused reader={reader} action={action} />;
  return (
    <Form reader={reader} action={`/calls/${call.id}/inbox`} submit={action.label}>
      <Hidden {...props} event={action.type} />
    </Form>
  );
};

const Refused = ({ reader, action: { label, reasons } }: { reader: Reader; action: Available }): VNode => (
  <details>
    <summary>{reader.t(INBOX.notPossible, { what: label })}</summary>
    <Reasons reader={reader} reasons={reasons} />
  </details>
);

/** Asks for a reason first. */
const Asking = (props: RowProps & { readonly action: Available }): VNode => {
  const { reader, call, action, proposal, pressed } = props;
  if (!action.allowed) return <Refused reader={reader} action={action} />;
  const back = pressed?.event === action.type ? pressed : null;
  const field = (name: string) => {
    const { label, hint } = fieldWords('candidate-proposal', action.type, name);
    return {
      reader,
      name,
      id: back ? `f-${name}-${proposal.id}` : `f-${name}-${action.type}-${proposal.id}`,
      label: reader.t(label),
      ...(hint ? { hint: reader.t(hint) } : {}),
      value: back?.values.get(name) ?? '',
      error: back ? messageFor(back.problems, name) : undefined,
      required: name === 'reason',
    };
  };
  return (
    <details open={back !== null}>
      <summary>{action.label}</summary>
      <Form reader={reader} action={`/calls/${call.id}/inbox`} submit={action.label} kind={action.type === 'REJECT' ? 'danger' : 'primary'}>
        <Hidden {...props} event={action.type} />
        {(FORMS[action.type] ?? []).map((name) =>
          name === 'about' ? (
            <AboutFields key={name} {...field(name)} fields={mendable(props)} chosen={back?.values.all(name) ?? []} />
          ) : name === 'completionDue' ? (
            <DateField key={name} {...field(name)} />
          ) : (
            <AreaField key={name} {...field(name)} rows={3} />
          ),
        )}
      </Form>
    </details>
  );
};

interface AboutProps {
  readonly reader: Reader;
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly fields: readonly CompletionField[];
  readonly chosen: readonly string[];
}
/** What could be completed: how the person is reached only until the person has answered, and answers where something was asked. */
const mendable = ({ proposal: { actions }, call: { asks } }: RowProps): readonly CompletionField[] =>
  COMPLETION_FIELDS.filter((field) =>
    field === 'contact' ? actions.some(({ type, allowed }) => type === 'CORRECT_CONTACT' && allowed) : field === 'answers' ? asks : true,
  );

/** The parts of a proposal that are to be completed. Ids are of this proposal's form: several of them stand on one page. */
const AboutFields = ({ reader, id, label, hint, error, fields, chosen }: AboutProps): VNode => (
  <Group reader={reader} id={id} legend={label} optional {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
    {fields.map((value) => (
      <div class="choice" key={value}>
        <input type="checkbox" id={`${id}-${value}`} name="about" value={value} checked={chosen.includes(value)} />
        <label for={`${id}-${value}`}>{reader.t(valueWords('candidate-proposal.about', value))}</label>
      </div>
    ))}
  </Group>
);
