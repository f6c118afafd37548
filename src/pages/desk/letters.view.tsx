import type { VNode } from 'preact';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { KeptBody } from '../../desk/kept-bodies.js';
import type { LetterTold, Paged } from '../../desk/registers.js';
import { LETTERS } from '../../locales/keeping.js';
import type { RenderedLetter } from '../../notifications/render.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Button } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { Facts } from '../../web/ui/facts.js';
import { Form, HiddenField, SelectField, TextField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import { PrintButton } from '../../web/ui/print.js';
import { Table } from '../../web/ui/table.js';
import { ownText } from '../../web/words.js';
import { ZONE } from './keeping.js';
import { PageLinks } from './parts.js';

interface LettersModel {
  readonly found: Paged<LetterTold>;
  readonly rendered: ReadonlyMap<string, RenderedLetter>;
  readonly bodies: readonly KeptBody[];
  readonly notice: string | null;
  readonly asked: Readonly<Record<'call' | 'body' | 'q' | 'address', string | null>>;
}

const recipientOf = ({ person, organisation }: LetterTold): string => [person?.name, organisation?.name].filter(Boolean).join(', ');

/** Letters, the newest first. */
export function lettersPage(reader: Reader, { found, rendered, bodies, notice, asked }: LettersModel): VNode {
  const { t, to, language } = reader;
  const calls = bodies.flatMap((body) => body.calls);
  const query = (page: number): string =>
    new URLSearchParams([
      ...Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
      ['page', String(page)],
    ]).toString();
  return (
    <Page
      reader={reader}
      title={t(LETTERS.title)}
      lead={t(LETTERS.lead)}
      wide
      crumbs={[{ href: '/desk', label: t(LETTERS.crumb) }]}
      {...(notice === null ? {} : { notice })}
    >
      <search>
        <Form reader={reader} action="/desk/letters" method="get" submit={t(LETTERS.find)} kind="secondary">
          {asked.address === null ? null : <HiddenField name="address" value={asked.address} />}
          {asked.body === null ? null : <HiddenField name="body" value={asked.body} />}
          <SelectField
            reader={reader}
            name="call"
            label={t(LETTERS.call)}
            required
            value={asked.call ?? ''}
            blank={t(LETTERS.allCalls)}
            options={calls.map(({ id, title }) => ({ value: id, label: ownText(reader, title) }))}
          />
          <TextField reader={reader} name="q" type="search" label={t(LETTERS.recipientOrAddress)} value={asked.q ?? ''} required />
        </Form>
      </search>
      {asked.address === null ? null : (
        <p>
          {t(LETTERS.onlyWithout)} <a href={to('/desk/letters')}>{t(LETTERS.showAll)}</a>
        </p>
      )}
      {found.rows.length === 0 ? (
        <Empty title={t(LETTERS.none)} />
      ) : (
        <Table
          caption={t(LETTERS.title)}
          columns={[
            { key: 'subject', label: t(LETTERS.subject) },
            { key: 'to', label: t(LETTERS.to) },
            { key: 'at', label: t(LETTERS.at) },
            ...(bodies.length > 1 ? [{ key: 'body', label: t(LETTERS.body) }] : []),
          ]}
          rows={found.rows.map((letter) => ({
            key: letter.id,
            cells: {
              subject: (
                <a href={to(`/desk/letters/${letter.id}`)} lang={letter.language}>
                  {rendered.get(letter.id)?.subject ?? t(LETTERS.untitled)}
                </a>
              ),
              to: (
                <>
                  {recipientOf(letter)} {letter.address === null ? <Badge tone="warn">{t(LETTERS.noAddress)}</Badge> : null}
                  <Delivery reader={reader} told={letter} back="list" />
                </>
              ),
              at: <time dateTime={letter.at.toISOString()}>{momentInWords(letter.at, language, ZONE)}</time>,
              body: ownText(reader, letter.body.name) || undefined,
            },
          }))}
          empty={null}
        />
      )}
      <PageLinks reader={reader} page={found.page} pages={found.pages} href={(page) => `/desk/letters?${query(page)}`} />
    </Page>
  );
}

/** One letter, to read or to print and deliver otherwise. */
export function letterPage(reader: Reader, { told, letter }: { readonly told: LetterTold; readonly letter: RenderedLetter }): VNode {
  const { t, language } = reader;
  return (
    <Page
      reader={reader}
      title={letter.subject}
      crumbs={[
        { href: '/desk', label: t(LETTERS.crumb) },
        { href: '/desk/letters', label: t(LETTERS.title) },
      ]}
      actions={<PrintButton reader={reader} />}
    >
      <Facts
        items={[
          { label: t(LETTERS.to), value: recipientOf(told) },
          { label: t(LETTERS.address), value: told.address ?? t(LETTERS.deliverOtherwise) },
          { label: t(LETTERS.at), value: momentInWords(told.at, language, ZONE) },
        ]}
      />
      <div class="screen-only">
        <Delivery reader={reader} told={told} back="letter" />
      </div>
      <div class="card prose" lang={letter.language}>
        {letter.text}
      </div>
    </Page>
  );
}

/** A letter without an address: by whom and when it was delivered otherwise, else the button that says so. */
const Delivery = ({ reader, told, back }: { readonly reader: Reader; readonly told: LetterTold; readonly back: 'list' | 'letter' }) => {
  const { t, to, language } = reader;
  const { id, address, deliveredAt, deliveredBy } = told;
  if (address !== null) return null;
  if (deliveredAt !== null)
    return (
      <div class="soft">{t(LETTERS.deliveredBy, { at: momentInWords(deliveredAt, language, ZONE), name: deliveredBy?.name ?? '' })}</div>
    );
  return (
    <form class="inline" action={to(`/desk/letters/${id}/delivered`)} method="post">
      <input type="hidden" name="csrf" value={reader.csrf} />
      <input type="hidden" name="back" value={back} />
      <Button kind="secondary" label={`${t(LETTERS.delivered)}: ${recipientOf(told)}`}>
        {t(LETTERS.delivered)}
      </Button>
    </form>
  );
};
