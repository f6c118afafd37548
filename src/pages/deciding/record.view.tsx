import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import { fieldWords } from '../../locales/fields.js';
import { DECIDING } from '../../locales/deciding.js';
import { FORM } from '../../locales/forms.js';
import { INSTANCE } from '../../locales/instances.js';
import { eventField } from '../../web/forms/event-field.js';
import { messageFor } from '../../web/forms/problems.js';
import type { Reader } from '../../web/reader.js';
import { Button, LinkButton } from '../../web/ui/button.js';
import { AreaField, DateField, fieldId, Fieldset, HiddenField, SelectField, TextField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { ownText } from '../../web/words.js';
import { summaryOf } from '../instances/event.view.js';
import { decisionTitle, SeatItem } from './decision-parts.js';
import { LeftOutFolded } from './left-out.js';
import type { RecordModel } from './record-model.js';
import { BrokenRules } from './rules.js';

interface Given {
  readonly reader: Reader;
  readonly model: RecordModel;
}

/** What was decided, from the minutes or in the meeting. Its buttons lead to what would follow; nothing is saved before that was seen. */
export function recordPage(reader: Reader, model: RecordModel): VNode {
  const { t, to } = reader;
  const { item, keeper, version, action, problems, kept } = model;
  const refused = action.allowed ? problems.reasons : [...problems.reasons, ...action.reasons];
  const back = `/decisions/${item.id}`;
  return (
    <Page
      reader={reader}
      title={t(keeper ? DECIDING.record : DECIDING.confirm)}
      crumbs={[...(keeper ? [] : [{ href: '/organ', label: t(DECIDING.organTitle) }]), { href: back, label: decisionTitle(reader, item) }]}
      lead={t(keeper ? DECIDING.recordLead : DECIDING.confirmLead, { count: item.seats.length })}
      errors={summaryOf(reader, { workflow: 'appointment-decision', event: 'DECIDE' }, problems)}
    >
      <Refused reader={reader} reasons={refused} />
      {kept ? <Notice kind="info">{t(FORM.keptBack)}</Notice> : null}
      <BrokenRules reader={reader} item={item} />
      <LeftOutFolded reader={reader} item={item} names={model.names} />
      {action.allowed ? (
        <form class="form" action={to(`${back}/record`)} method="post" novalidate>
          <input type="hidden" name="csrf" value={reader.csrf} />
          <HiddenField name="version" value={String(version)} />
          <AtEnter />
          {keeper ? <FromMinutes reader={reader} model={model} /> : <InMeeting reader={reader} model={model} />}
        </form>
      ) : (
        <>
          {model.places ? <LinkButton href={to(`${back}/agenda`)}>{t(DECIDING.place)}</LinkButton> : null}
          <p>
            <a href={to(back)}>{t(INSTANCE.backTo, { what: decisionTitle(reader, item) })}</a>
          </p>
        </>
      )}
    </Page>
  );
}

/**
 * Enter, and "Go" on a phone, press a form's first button. That is this one, which takes every seat as it is set: a seat that was returned must not be
 * confirmed with the whole list by a key. Nobody sees, hears or comes to it otherwise.
 */
const AtEnter = (): VNode => <button type="submit" class="vh" name="how" value="each" tabindex={-1} aria-hidden="true" />;

const field = ({ reader, model }: Given, name: string) => eventField({ reader, ...model }, 'appointment-decision', 'DECIDE', name);

const When = (given: Given): VNode => (
  <>
    <DateField {...field(given, 'on')} required />
    <TextField {...field(given, 'section')} hint={given.reader.t(DECIDING.sectionHint)} required short />
  </>
);

const FromMinutes = (given: Given): VNode => {
  const { reader, model } = given;
  const { t } = reader;
  return (
    <>
      <Fieldset reader={reader} legend={t(DECIDING.when)}>
        <SelectField
          {...field(given, 'organ')}
          required
          options={model.organs.map(({ id, name }) => ({ value: id, label: ownText(reader, name) }))}
        />
        <When {...given} />
        <TextField {...field(given, 'caseNumber')} />
        <TextField {...field(given, 'link')} label={t(DECIDING.linkLabel)} type="url" />
      </Fieldset>
      <Fieldset reader={reader} legend={t(DECIDING.days)}>
        <DateField {...field(given, 'from')} />
        <DateField {...field(given, 'to')} />
      </Fieldset>
      <h2>{t(DECIDING.wholeTitle)}</h2>
      <div class="form-buttons">
        <Button name="how" value="whole">
          {t(DECIDING.whole)}
        </Button>
      </div>
      <h3>{t(DECIDING.orEach)}</h3>
      <Each {...given} outcomes={['confirmed', 'returned', 'tabled', 'rejected']} />
      <div class="form-buttons">
        <Button kind="secondary" name="how" value="each">
          {t(DECIDING.each)}
        </Button>
      </div>
    </>
  );
};

/** A phone in a meeting: a section, and the whole list in one press; seat by seat where somebody is returned or tabled. */
const InMeeting = (given: Given): VNode => {
  const { t } = given.reader;
  return (
    <>
      <When {...given} />
      <div class="form-buttons">
        <Button name="how" value="whole">
          {t(DECIDING.wholeMember)}
        </Button>
      </div>
      <h2>{t(DECIDING.orEachMember)}</h2>
      <Each {...given} outcomes={['confirmed', 'returned', 'tabled']} />
      <div class="form-buttons">
        <Button name="how" value="each" kind="secondary">
          {t(DECIDING.check)}
        </Button>
      </div>
    </>
  );
};

type Outcome = 'confirmed' | 'returned' | 'tabled' | 'rejected';

/** Seat by seat: who is proposed, and what is decided of it. */
const Each = ({ reader, model, outcomes }: Given & { outcomes: readonly Outcome[] }): VNode => (
  <div class="stack" id={fieldId('outcomes')} tabindex={-1}>
    {model.item.seats.map((item, n) => (
      <SeatItem key={item.seat.id} reader={reader} names={model.names} item={item}>
        <HiddenField name={`outcomes.${n}.seat`} value={item.seat.id} />
        <Choice reader={reader} model={model} n={n} person={item.person.name} outcomes={outcomes} />
        <Why
          reader={reader}
          model={model}
          n={n}
          hint={outcomes.includes('rejected') ? DECIDING.groundsNeeded : DECIDING.groundsNeededMember}
        />
        {model.exchanges && item.alternatives.length > 0 ? (
          <p>
            <a href={reader.to(`/decisions/${model.item.id}/EXCHANGE?seat=${item.seat.id}`)}>{reader.t(DECIDING.another)}</a>
          </p>
        ) : null}
      </SeatItem>
    ))}
  </div>
);

interface ChoiceGiven extends Given {
  readonly n: number;
  readonly person: string;
  readonly outcomes: readonly Outcome[];
}
const Choice = ({ reader, model, n, person, outcomes }: ChoiceGiven): VNode => {
  const name = `outcomes.${n}.outcome`;
  return (
    <fieldset class="picks" id={fieldId(name)}>
      <legend class="vh">{person}</legend>
      {outcomes.map((outcome) => (
        <label key={outcome} class="pick">
          <input type="radio" name={name} value={outcome} checked={model.values.get(name) === outcome} />
          <span>{reader.t(DECIDING[`do.${outcome}`])}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** Outcomes that nobody can do without grounds. */
const NEEDING: readonly string[] = ['returned', 'tabled', 'rejected'] satisfies readonly Outcome[];
const GROUNDS = fieldWords('appointment-decision', 'DECIDE', 'outcomes.0.grounds');

/** @param hint names the outcomes that need grounds, of those that are offered */
const Why = ({ reader, model, n, hint }: Given & { n: number; hint: Text }): VNode => {
  const name = `outcomes.${n}.grounds`;
  const value = model.values.get(name);
  const error = messageFor(model.problems, name);
  return (
    <details open={value !== '' || error !== undefined || NEEDING.includes(model.values.get(`outcomes.${n}.outcome`))}>
      <summary>{reader.t(DECIDING.why1)}</summary>
      <AreaField
        reader={reader}
        name={name}
        label={reader.t(GROUNDS.label)}
        hint={reader.t(hint)}
        conditional
        value={value}
        error={error}
        rows={3}
      />
    </details>
  );
};
