import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import type { BodyContact } from '../../desk/body-contacts.js';
import type { Kept } from '../../desk/retention.js';
import { ACCESSIBILITY, STATEMENT, SUPERVISION } from '../../locales/public/accessibility.js';
import { PRIVACY, PRIVACY_SECTIONS } from '../../locales/public/privacy.js';
import type { Reader } from '../../web/reader.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';
import { keptInWords } from './retention.js';

interface SectionsProps {
  readonly reader: Reader;
  readonly sections: readonly { readonly title: Text; readonly paragraphs: readonly Text[]; readonly list?: readonly Text[] }[];
}
const Sections = ({ reader: { t }, sections }: SectionsProps): VNode => (
  <>
    {sections.map(({ title, paragraphs, list }) => (
      <section key={title.en}>
        <h2>{t(title)}</h2>
        {paragraphs.map((words) => (
          <p key={words.en}>{t(words)}</p>
        ))}
        {list ? (
          <ul>
            {list.map((words) => (
              <li key={words.en}>{t(words)}</li>
            ))}
          </ul>
        ) : null}
      </section>
    ))}
  </>
);

interface ContactsProps {
  readonly reader: Reader;
  readonly title: Text;
  readonly text: Text;
  readonly none: Text;
  readonly contacts: readonly BodyContact[];
}
const Contacts = ({ reader, title, text, none, contacts }: ContactsProps): VNode => (
  <section>
    <h2>{reader.t(title)}</h2>
    {contacts.length === 0 ? (
      <p>{reader.t(none)}</p>
    ) : (
      <>
        <p>{reader.t(text)}</p>
        <ul>
          {contacts.map(({ id, name, email }) => (
            <li key={id}>
              <a href={reader.to(`/bodies/${id}`)}>
                <OwnWords reader={reader} words={name} inline />
              </a>
              : <a href={`mailto:${email}`}>{email}</a>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);

/** @source Act 306/2019; Commission Implementing Decision (EU) 2018/1523 */
export const accessibilityPage = (reader: Reader, contacts: readonly BodyContact[]): VNode => (
  <Page reader={reader} title={reader.t(ACCESSIBILITY.title)} lead={reader.t(ACCESSIBILITY.lead)}>
    <Sections reader={reader} sections={STATEMENT} />
    <Contacts
      reader={reader}
      title={ACCESSIBILITY.feedback}
      text={ACCESSIBILITY.feedbackText}
      none={ACCESSIBILITY.noContact}
      contacts={contacts}
    />
    <Sections reader={reader} sections={SUPERVISION} />
  </Page>
);

/** @param kept the archive plan as the database has it */
export const privacyPage = (reader: Reader, kept: readonly Kept[], contacts: readonly BodyContact[]): VNode => {
  const { t } = reader;
  return (
    <Page reader={reader} title={t(PRIVACY.title)} lead={t(PRIVACY.lead)}>
      <Sections reader={reader} sections={PRIVACY_SECTIONS} />
      <section>
        <h2>{t(PRIVACY.retention)}</h2>
        <p>{t(PRIVACY.retentionText)}</p>
        <Table
          caption={t(PRIVACY.retention)}
          columns={[
            { key: 'what', label: t(PRIVACY.what) },
            { key: 'period', label: t(PRIVACY.period) },
          ]}
          rows={keptInWords(kept).map(({ what, periods }) => ({
            key: what.en,
            cells: { what: t(what), period: periods.map((words) => t(words)).join('; ') },
          }))}
          empty={null}
        />
      </section>
      <Contacts reader={reader} title={PRIVACY.contact} text={PRIVACY.contactText} none={PRIVACY.noContact} contacts={contacts} />
    </Page>
  );
};
