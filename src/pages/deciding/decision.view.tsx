import type { VNode } from 'preact';
import { DECIDING } from '../../locales/deciding.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { StateBadge } from '../../web/ui/badge.js';
import { Empty } from '../../web/ui/empty.js';
import { Page } from '../../web/ui/page.js';
import { PrintButton } from '../../web/ui/print.js';
import { ownText } from '../../web/words.js';
import { Actions, ProcessParts } from '../instances/instance.view.js';
import type { DecisionModel } from './decision-model.js';
import { DecisionFacts, decisionTitle, isMade, SeatItem } from './decision-parts.js';
import { LeftOut } from './left-out.js';
import { BrokenRules, RulesNow } from './rules.js';

interface Given {
  readonly reader: Reader;
  readonly model: DecisionModel;
}

/** The decision with its proposal, for those who prepare it and those who make it; on paper it is the proposal itself. */
export function decisionPage(reader: Reader, model: DecisionModel): VNode {
  const { t } = reader;
  const { item, names, keeper, instance } = model;
  const decide = instance.actions.find(({ type }) => type === 'DECIDE');
  return (
    <Page
      reader={reader}
      title={decisionTitle(reader, item)}
      crumbs={crumbsOf(reader, model)}
      meta={<StateBadge of={instance.workflow.name} state={item.state} label={t(names.decision)} />}
      actions={
        <>
          {decide?.allowed === true ? (
            <LinkButton href={reader.to(`/decisions/${item.id}/record`)}>{t(keeper ? DECIDING.record : DECIDING.confirm)}</LinkButton>
          ) : null}
          <PrintButton reader={reader} />
        </>
      }
      {...(instance.notice === null ? {} : { notice: instance.notice })}
    >
      <BrokenRules reader={reader} item={item} />
      <DecisionFacts reader={reader} item={item} />
      <Seats reader={reader} model={model} />
      <LeftOut reader={reader} item={item} names={names} />
      {item.rules.length > 0 ? (
        <section>
          <h2>{t(DECIDING.rules)}</h2>
          <RulesNow reader={reader} rules={item.rules} />
        </section>
      ) : null}
      <div class="no-print">
        <section>
          <h2>{t(DECIDING.doNow)}</h2>
          <Actions reader={reader} actions={instance.actions} href={(event) => hrefOf(item.id, event)} onward={ONWARD} />
          {keeper && item.call ? (
            <p>
              <a href={reader.to(`/calls/${item.call.id}/matrix`)}>{t(DECIDING.matrix)}</a>
            </p>
          ) : null}
        </section>
        <ProcessParts reader={reader} model={instance} />
      </div>
    </Page>
  );
}

/** What brings a decision on. */
const ONWARD = ['PLACE_ON_AGENDA', 'DECIDE', 'PUBLISH', 'FINALISE', 'RESUME'];

/** Events that have a page of their own here; others are asked for by the common one. */
const hrefOf = (id: string, event: string): string =>
  `/decisions/${id}/${event === 'DECIDE' ? 'record' : event === 'PLACE_ON_AGENDA' ? 'agenda' : event}`;

function crumbsOf(reader: Reader, { item, keeper }: DecisionModel) {
  const named = (words: (typeof item)['body']['name']): string => ownText(reader, words);
  return [
    keeper ? { href: `/bodies/${item.body.id}`, label: named(item.body.name) } : { href: '/organ', label: reader.t(DECIDING.organTitle) },
    ...(keeper && item.call ? [{ href: `/calls/${item.call.id}/desk`, label: named(item.call.title) }] : []),
  ];
}

const Seats = ({ reader, model: { item, names } }: Given): VNode => {
  const { t } = reader;
  const organ = ownText(reader, item.organ?.name) || t(DECIDING.theOrgan);
  const body = ownText(reader, item.body.name);
  return (
    <section>
      <h2>{t(isMade(item) ? DECIDING.outcome : DECIDING.proposal)}</h2>
      {isMade(item) ? null : <p>{t(DECIDING.proposes, { organ, body })}</p>}
      {item.seats.length === 0 ? <Empty title={t(DECIDING.emptyList)} /> : null}
      <div class="stack">
        {item.seats.map((seat) => (
          <SeatItem key={seat.seat.id} reader={reader} names={names} item={seat} />
        ))}
      </div>
    </section>
  );
};
