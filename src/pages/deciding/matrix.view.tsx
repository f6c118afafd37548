import type { VNode } from 'preact';
import { sectionInWords } from '../../../workflows/kit/section-words.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import { MATRIX } from '../../locales/matrix.js';
import { asShown } from '../../web/forms/as-shown.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge, StateBadge } from '../../web/ui/badge.js';
import { Button } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { ChecksField, DateField, type FieldError, fieldId, Form, HiddenField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { Action } from '../../web/ui/action.js';
import { toneOf } from '../../web/ui/tones.js';
import { ownText } from '../../web/words.js';
import { INSTANCE } from '../../locales/instances.js';
import { seatLabel } from '../instances/labels.js';
import { Candidates } from './matrix-candidates.js';
import { cellId, Grid } from './matrix-grid.js';
import { WithoutGrounds } from './left-out.js';
import type { MatrixModel, WhatIf } from './matrix-model.js';
import { RulesNow, RulesThen } from './rules.js';

interface Told {
  readonly values: Values;
  readonly problems: FormProblems;
  readonly notice: string | null;
}
interface Given extends Told {
  readonly reader: Reader;
  readonly model: MatrixModel;
}

/** With more columns than these the rules stand above the grid, which then has the whole width. */
const MOST_BESIDE = 4;

/** Seats and candidates of a call against each other. */
export function matrixPage(reader: Reader, model: MatrixModel, told: Told): VNode {
  const { t } = reader;
  const { matrix } = model;
  const given = { reader, model, ...told };
  const title = ownText(reader, matrix.call.title);
  const body = ownText(reader, matrix.body.name);
  return (
    <Page
      reader={reader}
      wide
      title={t(MATRIX.title)}
      crumbs={[
        { href: `/bodies/${matrix.body.id}`, label: body },
        { href: `/calls/${matrix.call.id}/desk`, label: title },
      ]}
      lead={t(matrix.call.state !== 'evaluating' ? MATRIX.leadOnly : model.placing === 'REGISTER' ? MATRIX.leadNaming : MATRIX.lead)}
      meta={
        <>
          {t(MATRIX.call, { title })} <StateBadge of="nomination-call" state={matrix.call.state} label={t(model.callState)} />
        </>
      }
      {...(told.notice === null ? {} : { notice: told.notice })}
      errors={defersAsked(model) ? wrongDefers(reader, told.problems) : []}
    >
      <Refused {...given} />
      <AllEligible {...given} />
      <div class={model.columns.length > MOST_BESIDE ? 'beside over' : 'beside'}>
        <aside class="beside-panel" aria-labelledby="rules-title" id="effect" tabindex={-1}>
          {model.whatIf ? <Look {...given} whatIf={model.whatIf} /> : <Now {...given} />}
        </aside>
        <div class="beside-main">
          <Filter {...given} />
          {model.columns.length === 0 && !model.onlyOpen ? <Empty title={t(MATRIX.noCandidates)} /> : null}
          {model.lines.length === 0 ? <Empty title={t(MATRIX.nobodyOpen)} /> : <Grid reader={reader} model={model} />}
          <p class="hint">{t(MATRIX.legend)}</p>
        </div>
      </div>
      <section>
        <h2>{t(MATRIX.candidates)}</h2>
        <Candidates reader={reader} model={model} values={told.values} problems={told.problems} />
      </section>
      <Ready {...given} />
    </Page>
  );
}

/** Whether the page asks which seats are left on purpose. */
const defersAsked = ({ ready, unproposed }: MatrixModel): boolean => ready?.allowed === true && unproposed.length > 0;
const isDefers = (name: string): boolean => /^deferSeats(\.|$)/.test(name);
const wrongDefers = ({ t }: Reader, { byField }: FormProblems): FieldError[] =>
  [...byField].filter(([name]) => isDefers(name)).map(([, message]) => ({ id: fieldId('deferSeats'), label: t(MATRIX.defer), message }));

/** Why what was pressed last could not be done. */
const Refused = ({ reader, problems, model }: Given): VNode | null => {
  const beside = [...problems.byField].filter(([name]) => !isDefers(name) || !defersAsked(model));
  if (problems.reasons.length === 0 && beside.length === 0) return null;
  return (
    <Notice kind="error" title={reader.t(INSTANCE.refusedHere)}>
      {beside.map(([name, message]) => (
        <p key={name}>{message}</p>
      ))}
      <Reasons reader={reader} reasons={problems.reasons} />
    </Notice>
  );
};

const AllEligible = ({ reader, model: { eligibleNow, matrix } }: Given): VNode | null =>
  eligibleNow.length === 0 ? null : (
    <Form
      reader={reader}
      action={`/calls/${matrix.call.id}/matrix`}
      submit={reader.t(MATRIX.allEligible, { count: eligibleNow.length })}
      kind="secondary"
      note={reader.t(matrix.call.consentRule === 'not-asked' ? MATRIX.allEligibleUnasked : MATRIX.allEligibleNote, {
        names: eligibleNow.map(({ person }) => person.name).join(', '),
      })}
    >
      <HiddenField name="do" value="all-eligible" />
      {eligibleNow.map(({ facts }) => (
        <HiddenField key={facts.id} name="eligible" value={asShown(facts)} />
      ))}
    </Form>
  );

const Now = ({ reader, model }: Given): VNode => (
  <>
    <h2 id="rules-title">{reader.t(MATRIX.rules)}</h2>
    <RulesNow reader={reader} rules={model.rules} />
  </>
);

/** What one choice would change; from here it is made or left. */
const Look = ({ reader, model, whatIf, values, problems }: Given & { whatIf: WhatIf }): VNode => {
  const { t } = reader;
  const { candidate, seat, effects, allowed, reasons } = whatIf;
  const path = `/calls/${model.matrix.call.id}/matrix`;
  const action = `${path}?candidacy=${candidate.id}&seat=${seat.id}`;
  const left = model.matrix.seats.find(({ id }) => id === candidate.proposedSeat && id !== seat.id);
  const back = `${path}${model.onlyOpen ? '?show=open' : ''}#${cellId(candidate.id, seat.id)}`;
  const day = (name: 'from' | 'to', label: string, hint?: string): VNode => (
    <DateField reader={reader} name={name} label={label} hint={hint} value={values.get(name)} error={messageFor(problems, name)} />
  );
  return (
    <>
      <h2 id="rules-title">{t(MATRIX.rulesAfter)}</h2>
      <p>
        <strong>{candidate.person.name}</strong>
        {` → ${seatLabel({ ...seat }, reader.language)}`}
      </p>
      {left ? <p>{t(MATRIX.leavesSeat, { seat: seatLabel({ ...left }, reader.language) })}</p> : null}
      <RulesThen reader={reader} effects={effects} />
      {allowed ? (
        <Form
          reader={reader}
          action={action}
          submit={t(model.placing === 'REGISTER' ? MATRIX.register : left ? MATRIX.moveHere : MATRIX.propose)}
          cancel={{ href: back, label: t(MATRIX.closeWhatIf) }}
          note={t(MATRIX.whatIfNote)}
        >
          <HiddenField name="do" value={`${model.placing}:${asShown(candidate.facts)}:${seat.id}`} />
          {model.placing === 'REGISTER' ? (
            <>
              {day('from', t(MATRIX.firstDay), t(MATRIX.firstDayHint))}
              {day('to', t(MATRIX.lastDay))}
            </>
          ) : null}
        </Form>
      ) : (
        <>
          <Reasons reader={reader} reasons={reasons} />
          <p>
            <a href={reader.to(back)}>{t(MATRIX.closeWhatIf)}</a>
          </p>
        </>
      )}
    </>
  );
};

const Filter = ({ reader, model: { onlyOpen, unproposed, matrix } }: Given): VNode | null => {
  const path = reader.to(`/calls/${matrix.call.id}/matrix`);
  if (onlyOpen)
    return (
      <p>
        <a href={path}>{reader.t(MATRIX.showAll)}</a>
      </p>
    );
  return unproposed.length === 0 || matrix.seats.length < 8 ? null : (
    <p>
      <a href={`${path}?show=open`}>{reader.t(MATRIX.onlyOpen, { count: unproposed.length })}</a>
    </p>
  );
};

/** Seats without a proposal, which are left on purpose or not at all; then the draft decision is ready. */
const Ready = ({ reader, model, values, problems }: Given): VNode => {
  const { t, to } = reader;
  const { ready, unproposed, matrix, placing, decisions, leftOut } = model;
  const naming = placing === 'REGISTER';
  const chosen = values.all('deferSeats');
  return (
    <section id="ready">
      {ready ? (
        <>
          <h2>{t(naming ? MATRIX.readyNaming : MATRIX.ready)}</h2>
          <p>{t(naming ? MATRIX.readyNamingWhat : MATRIX.readyWhat)}</p>
          {ready.allowed && !naming ? (
            <WithoutGrounds reader={reader} some={leftOut.map(({ id, person }) => ({ candidacy: id, person }))} />
          ) : null}
          {ready.allowed ? (
            <form class="form" action={to(`/calls/${matrix.call.id}/matrix`)} method="post">
              <input type="hidden" name="csrf" value={reader.csrf} />
              {unproposed.length === 0 ? (
                <p>{t(MATRIX.everySeat)}</p>
              ) : (
                <ChecksField
                  reader={reader}
                  name="deferSeats"
                  label={t(MATRIX.defer)}
                  hint={t(MATRIX.deferHint)}
                  value={chosen}
                  options={unproposed.map((seat) => ({ value: seat.id, label: seatLabel({ ...seat }, reader.language) }))}
                  error={messageFor(problems, 'deferSeats')}
                />
              )}
              <Button name="do" value={ready.type}>
                {ready.label}
              </Button>
            </form>
          ) : (
            <Action reader={reader} href={`#${fieldId('deferSeats')}`} label={ready.label} allowed={false} reasons={ready.reasons} />
          )}
        </>
      ) : null}
      {decisions.length === 0 ? null : (
        <>
          <h2>{t(MATRIX.decisions)}</h2>
          <ul class="plain">
            {decisions.map(({ id, section, state, stateName, decidedOn, plannedOn }) => (
              <li key={id}>
                <a href={to(`/decisions/${id}`)}>
                  {t(MATRIX.decision, { section: sectionInWords(section ?? '', reader.language) }).trim()}
                </a>{' '}
                <Badge tone={toneOf('appointment-decision', state)}>{t(stateName)}</Badge>{' '}
                {(decidedOn ?? plannedOn) ? dayInWords((decidedOn ?? plannedOn) as string, reader.language) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
