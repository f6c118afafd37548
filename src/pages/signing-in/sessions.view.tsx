import type { VNode } from 'preact';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { SessionListed } from '../../access/sessions.js';
import { SIGN_IN } from '../../locales/signing-in.js';
import type { Reader } from '../../web/reader.js';
import { Form, HiddenField } from '../../web/ui/form.js';
import { browserInWords } from '../../web/user-agent.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';

const ZONE = 'Europe/Helsinki';

export function sessionsPage(reader: Reader, sessions: readonly SessionListed[], current: string | null, ended: boolean): VNode {
  const { t, to } = reader;
  const end = (session: string, label: string): VNode => (
    <Form reader={reader} action={to('/me/sessions')} submit={label} kind="secondary">
      <HiddenField name="session" value={session} />
    </Form>
  );
  return (
    <Page reader={reader} title={t(SIGN_IN.sessionsTitle)} lead={t(SIGN_IN.sessionsLead)} {...(ended ? { notice: t(SIGN_IN.ended) } : {})}>
      <Table
        caption={t(SIGN_IN.sessionsTitle)}
        columns={[
          { key: 'browser', label: t(SIGN_IN.browser) },
          { key: 'since', label: t(SIGN_IN.since) },
          { key: 'seen', label: t(SIGN_IN.lastSeen) },
          { key: 'end', label: t(SIGN_IN.end) },
        ]}
        rows={sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => {
          const browser = browserInWords(userAgent) ?? t(SIGN_IN.unknownBrowser);
          return {
            key: id,
            cells: {
              browser: id === current ? t(SIGN_IN.thisOne, { browser }) : browser,
              since: momentInWords(createdAt, reader.language, ZONE),
              seen: momentInWords(lastSeenAt, reader.language, ZONE),
              end: id === current ? null : end(id, t(SIGN_IN.end)),
            },
          };
        })}
        empty={t(SIGN_IN.unknownBrowser)}
      />
      {sessions.length > 1 ? end('others', t(SIGN_IN.endOthers)) : null}
    </Page>
  );
}
