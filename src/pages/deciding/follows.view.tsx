import type { VNode } from 'preact';
import { sectionInWords } from '../../../workflows/kit/section-words.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import { DECIDING } from '../../locales/deciding.js';
import type { DecisionSeat } from '../../desk/decision.js';
import { isoDate } from '../../web/forms/read.js';
import type { Reader } from '../../web/reader.js';
import { Button } from '../../web/ui/button.js';
import { HiddenField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import { ownText } from '../../web/words.js';
import { seatLabel } from '../instances/labels.js';
import { decisionTitle, OutcomeBadge } from './decision-parts.js';
import { LeftOutFolded } from './left-out.js';
import type { Follows, RecordModel } from './record-model.js';
import { BrokenRules } from './rules.js';

/** Fields of the form that are said anew here. */
const OWN = ['csrf', 'step'];

/** What a decision would bring about; from here it is recorded, or changed. @param fields as they were sent */
export function followsPage(reader: Reader, model: RecordModel, follows: Follows, fields: readonly (readonly [string, string])[]): VNode {
  const { t, language, to } = reader;
  const { item, keeper, organs, values } = model;
  const organ = ownText(reader, (organs.find(({ id }) => id === values.get('organ')) ?? item.organ)?.name);
  const back = `/decisions/${item.id}`;
  return (
    <Page
      reader={reader}
      title={t(keeper ? DECIDING.summary : DECIDING.summaryMember)}
      crumbs={[
        { href: back, label: decisionTitle(reader, item) },
        { href: `${back}/record`, label: t(keeper ? DECIDING.record : DECIDING.confirm) },
      ]}
      lead={t(DECIDING.decidedBy, {
        organ,
        day: dayInWords(isoDate(values.get('on')), language),
        section: sectionInWords(values.get('section'), language),
      })}
    >
      <BrokenRules reader={reader} item={item} />
      <LeftOutFolded reader={reader} item={item} names={model.names} />
      <p>{t(DECIDING.summaryLead)}</p>
      {follows.members.length > 0 ? (
        <section>
          <h2>{t(DECIDING.members, { count: follows.members.length })}</h2>
          {follows.from === null ? null : <p class="chosen">{daysOf(reader, follows)}</p>}
          <People reader={reader} seats={follows.members} />
        </section>
      ) : null}
      {follows.again.length > 0 ? (
        <section>
          <h2>{t(DECIDING.ownDecision, { count: follows.again.length })}</h2>
          <People reader={reader} seats={follows.again} />
        </section>
      ) : null}
      {follows.rejected.length > 0 ? (
        <section>
          <h2>{t(DECIDING.notAppointed, { count: follows.rejected.length })}</h2>
          <People reader={reader} seats={follows.rejected} />
        </section>
      ) : null}
      {follows.letters.length > 0 ? (
        <section>
          <h2>{t(DECIDING.letters)}</h2>
          <ul>
            {follows.letters.map(({ name, label, to: recipient }) => (
              <li key={`${name}${recipient}`}>{`${label} (${recipient})`}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {item.call ? (
        <p>
          {t(follows.settles ? DECIDING.settles : DECIDING.staysOpen)}
          {follows.passedOver > 0 ? ` ${t(DECIDING.othersSee, { count: follows.passedOver })}` : null}
        </p>
      ) : null}
      <form class="form" action={to(`${back}/record`)} method="post">
        <input type="hidden" name="csrf" value={reader.csrf} />
        {fields
          .filter(([name]) => !OWN.includes(name))
          .map(([name, value], n) => (
            <HiddenField key={n} name={name} value={value} />
          ))}
        <div class="form-buttons">
          <Button name="step" value="send">
            {t(keeper ? DECIDING.recordNow : DECIDING.confirmNow)}
          </Button>
          <Button kind="quiet" name="step" value="edit">
            {t(DECIDING.change)}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function daysOf({ t, language }: Reader, { from, to }: Follows): string {
  const first = dayInWords(from as string, language);
  return to === null ? t(DECIDING.fromOn, { from: first }) : t(DECIDING.fromTo, { from: first, to: dayInWords(to, language) });
}

/** Who is concerned, with what was decided of the seat where it was not simply confirmed, and the grounds as they were typed. */
const People = ({ reader, seats }: { reader: Reader; seats: readonly DecisionSeat[] }): VNode => (
  <ul class="plain people">
    {seats.map(({ seat, person, organisation, outcome, grounds }) => (
      <li key={seat.id}>
        <strong>{person.name}</strong>
        {organisation ? `, ${organisation.name}` : null}
        <span class="soft"> {seatLabel({ ...seat }, reader.language)}</span>
        {outcome === null || outcome === 'confirmed' ? null : (
          <>
            {' '}
            <OutcomeBadge reader={reader} outcome={outcome} />
          </>
        )}
        {grounds === null ? null : (
          <p class="prose">
            {reader.t(DECIDING.grounds)}: {grounds}
          </p>
        )}
      </li>
    ))}
  </ul>
);
