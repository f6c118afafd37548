import type { VNode } from 'preact';
import type { Store } from '../../engine/store.js';
import { severalOf } from '../../locales/collections.js';
import { FORM_TITLES } from '../../locales/form-titles.js';
import { INSTANCE } from '../../locales/instances.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';

interface ListModel {
  readonly store: Store;
  readonly items: readonly { readonly id: string; readonly title: string; readonly state: string; readonly href: string }[];
  /** What it is narrowed to, as the address says it; empty when it is not. */
  readonly query: string;
  readonly next: string | null;
  /** The reader has a role that makes new ones. */
  readonly creatable: boolean;
}

/** A page of a collection, the newest first. */
export function listPage(reader: Reader, { store: { workflow }, items, query, next, creatable }: ListModel): VNode {
  const { t, to } = reader;
  const title = t(severalOf(workflow));
  return (
    <Page reader={reader} title={title}>
      {creatable ? (
        <p class="actions">
          <LinkButton href={to(`/${workflow.collection}/new${query === '' ? '' : `?${query}`}`)} kind="secondary">
            {t(FORM_TITLES[`${workflow.name}.CREATE`] ?? workflow.create.label)}
          </LinkButton>
        </p>
      ) : null}
      <Table
        caption={title}
        columns={[
          { key: 'name', label: t(INSTANCE.name) },
          { key: 'state', label: t(INSTANCE.state) },
        ]}
        rows={items.map(({ id, title, state, href }) => ({
          key: id,
          cells: { name: <a href={to(href)}>{title}</a>, state: t(workflow.states[state] ?? workflow.label) },
        }))}
        empty={t(INSTANCE.empty)}
      />
      {next === null ? null : (
        <p>
          <a href={to(`/${workflow.collection}?${query === '' ? '' : `${query}&`}cursor=${next}`)}>{t(INSTANCE.more)}</a>
        </p>
      )}
    </Page>
  );
}
