import type { VNode } from 'preact';
import { INBOX } from '../../locales/inbox.js';
import { MATRIX } from '../../locales/matrix.js';
import { asShown } from '../../web/forms/as-shown.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Button, LinkButton } from '../../web/ui/button.js';
import { ErrorText } from '../../web/ui/field.js';
import { Reasons } from '../../web/ui/reasons.js';
import { Table, type Row } from '../../web/ui/table.js';
import { toneOf } from '../../web/ui/tones.js';
import { consentTone } from './matrix-grid.js';
import { isAllowed, type Column, type MatrixModel } from './matrix-model.js';

interface Given {
  readonly reader: Reader;
  readonly model: MatrixModel;
  /** Of the form that came back, whosever it is. */
  readonly values: Values;
  readonly problems: FormProblems;
}

/** Candidates in a list, with what can be done to each. */
export const Candidates = (given: Given): VNode => {
  const { model } = given;
  const { t } = given.reader;
  return (
    <>
      <Listed {...given} of={model.columns} />
      {model.gone.length === 0 ? null : (
        <details>
          <summary>{t(MATRIX.gone, { count: model.gone.length })}</summary>
          <Listed {...given} of={model.gone} />
        </details>
      )}
    </>
  );
};

const Listed = ({ of, ...given }: Given & { of: readonly Column[] }): VNode => {
  const { t } = given.reader;
  return (
    <Table
      caption={t(MATRIX.candidates)}
      columns={[
        { key: 'person', label: t(MATRIX.person) },
        { key: 'organisation', label: t(MATRIX.organisation) },
        { key: 'state', label: t(MATRIX.state) },
        { key: 'consent', label: t(MATRIX.consent) },
        { key: 'actions', label: t(MATRIX.actions) },
      ]}
      rows={of.map((candidate) => rowOf(given, candidate))}
      empty={<p>{t(MATRIX.noCandidates)}</p>}
    />
  );
};

function rowOf(given: Given, candidate: Column): Row {
  const { reader, model } = given;
  const { t, to } = reader;
  const { id, person, supporters, represents, state, stateName, reserveRank, consent, consentName, unchecked, sits } = candidate;
  return {
    key: id,
    cells: {
      person: (
        <a id={`candidate-${id}`} href={to(`/candidacies/${id}/desk`)}>
          {person.name}
        </a>
      ),
      organisation: (
        <>
          {supporters.map(({ name }) => name).join(', ') || t(MATRIX.personsOwn)}
          {represents && supporters[0]?.id !== represents.id ? (
            <div class="soft">{t(MATRIX.represents, { organisation: represents.name })}</div>
          ) : null}
          {unchecked > 0 ? (
            <div>
              <a href={to(`/calls/${model.matrix.call.id}/inbox`)}>{t(MATRIX.unchecked, { count: unchecked })}</a>
            </div>
          ) : null}
        </>
      ),
      state: (
        <>
          <Badge tone={toneOf('candidacy', state)}>
            {state === 'reserve' && reserveRank !== null ? t(MATRIX.reserveRank, { rank: reserveRank }) : t(stateName)}
          </Badge>
          {sits && state !== 'selected' ? <div class="soft">{t(MATRIX.sitsAlready)}</div> : null}
        </>
      ),
      consent: (
        <Badge tone={consent === null && model.matrix.call.consentRule === 'not-asked' ? 'neutral' : consentTone(consent)}>
          {consentName ? t(consentName) : t(MATRIX.noConsent)}
        </Badge>
      ),
      actions: <Doing {...given} candidate={candidate} />,
    },
  };
}

/** What the engine allows for this candidate just now; what it refuses stands on the candidate's own page with its reasons. */
const Doing = ({ reader, model, values, problems, candidate }: Given & { candidate: Column }): VNode => {
  const { t, to } = reader;
  const { id, person, actions, facts } = candidate;
  const direct = actions.filter(({ type, allowed }) => allowed && (type === 'DEEM_ELIGIBLE' || type === 'SHORTLIST'));
  const back = values.get('do').startsWith(`RESERVE:${id}@`);
  const wrong = back ? problems.byField.get('rank') : undefined;
  return (
    <div class="actions">
      {direct.length === 0 && !isAllowed(candidate, 'RESERVE') ? null : (
        <form class="inline" action={to(`/calls/${model.matrix.call.id}/matrix`)} method="post">
          <input type="hidden" name="csrf" value={reader.csrf} />
          {direct.map(({ type, label }) => (
            <Button key={type} kind="secondary" name="do" value={`${type}:${asShown(facts)}`} label={`${label}: ${person.name}`}>
              {label}
            </Button>
          ))}
        </form>
      )}
      {isAllowed(candidate, 'RESERVE') ? (
        <form class="inline" action={to(`/calls/${model.matrix.call.id}/matrix`)} method="post">
          <input type="hidden" name="csrf" value={reader.csrf} />
          <input type="hidden" name="do" value={`RESERVE:${asShown(facts)}`} />
          <label>
            {t(MATRIX.rank)} <span class="vh">{person.name}</span>
            <input
              class="short num"
              inputmode="numeric"
              name="rank"
              value={back ? values.get('rank') : model.nextRank}
              aria-invalid={wrong === undefined ? undefined : 'true'}
              aria-describedby={wrong === undefined ? undefined : `rank-${id}-error`}
            />
          </label>
          <ErrorText id={`rank-${id}`} reader={reader} error={wrong} />
          <Button kind="secondary" label={`${t(MATRIX.toReserve)}: ${person.name}`}>
            {t(MATRIX.toReserve)}
          </Button>
        </form>
      ) : null}
      <Held reader={reader} candidate={candidate} />
      {isAllowed(candidate, 'NOT_SELECT') ? (
        <LinkButton kind="quiet" href={to(`/candidacies/${id}/desk#decide`)} label={`${t(MATRIX.notSelect)}: ${person.name}`}>
          {t(MATRIX.notSelect)}
        </LinkButton>
      ) : null}
    </div>
  );
};

/** What a decision under way does not let anybody do, in one place with its reason: why the buttons are not there. */
const Held = ({ reader, candidate: { actions } }: { readonly reader: Reader; readonly candidate: Column }): VNode | null => {
  const held = actions.filter(({ reasons }) => reasons.some(({ code }) => code === 'candidacy.under-decision'));
  const [first] = held;
  if (!first) return null;
  return (
    <details>
      <summary>{reader.t(INBOX.notPossible, { what: held.map(({ label }) => label).join(', ') })}</summary>
      <Reasons reader={reader} reasons={first.reasons} />
    </details>
  );
};
