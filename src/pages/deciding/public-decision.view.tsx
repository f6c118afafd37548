import type { VNode } from 'preact';
import { DECIDING } from '../../locales/deciding.js';
import type { Reader } from '../../web/reader.js';
import { StateBadge } from '../../web/ui/badge.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';
import { ownText } from '../../web/words.js';
import { ProcessParts } from '../instances/instance.view.js';
import { seatLabel } from '../instances/labels.js';
import type { PublicDecisionModel } from './decision-model.js';
import { DecisionFacts, decisionTitle, OutcomeBadge } from './decision-parts.js';

/** A published decision for everybody: those who were appointed, and of other seats only that they wait. */
export function publicDecisionPage(reader: Reader, { item, state, process }: PublicDecisionModel): VNode {
  const { t, language } = reader;
  return (
    <Page
      reader={reader}
      title={decisionTitle(reader, item)}
      crumbs={[{ href: `/bodies/${item.body.id}`, label: ownText(reader, item.body.name) }]}
      meta={<StateBadge of="appointment-decision" state={item.state} label={t(state)} />}
    >
      <DecisionFacts reader={reader} item={item} />
      <section>
        <h2>{t(DECIDING.outcome)}</h2>
        <Table
          caption={t(DECIDING.outcome)}
          columns={[
            { key: 'seat', label: t(DECIDING.seat) },
            { key: 'person', label: t(DECIDING.person) },
            { key: 'organisation', label: t(DECIDING.organisation) },
            { key: 'outcome', label: t(DECIDING.wholeTitle) },
          ]}
          rows={item.seats.map(({ seat, person, organisation, outcome }) => ({
            key: seat.id,
            cells: {
              seat: seatLabel({ ...seat }, language),
              person: person?.name ?? t(DECIDING.seatOnly),
              organisation: organisation?.name,
              outcome: <OutcomeBadge reader={reader} outcome={outcome} />,
            },
          }))}
          empty={<p>{t(DECIDING.emptyList)}</p>}
        />
      </section>
      <p class="soft">{t(DECIDING.notPublic)}</p>
      <ProcessParts reader={reader} model={process} />
    </Page>
  );
}
