import type { VNode } from 'preact';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { SessionListed } from '../../access/sessions.js';
import { SIGN_IN } from '../../locales/signing-in.js';
import type { Reader } from '../../web/reader.js';
import { Form, HiddenField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import { Table } from '../../web/ui/table.js';

const ZONE = 'Europe/Helsinki';

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg/, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const DEVICES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'Chromebook'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];

/** `Firefox, Windows`: what somebody knows their browser and device by. Null where neither is told. */
function browserInWords(userAgent: string | null): string | null {
  const known = (names: typeof BROWSERS): string[] => (names.find(([sign]) => sign.test(userAgent ?? ''))?.slice(1) as string[]) ?? [];
  return [...known(BROWSERS), ...known(DEVICES)].join(', ') || null;
}

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
        hideCaption
        columns={[
          { key: 'browser', label: t(SIGN_IN.browser) },
          { key: 'since', label: t(SIGN_IN.since) },
          { key: 'seen', label: t(SIGN_IN.lastSeen) },
          { key: 'end', label: t(SIGN_IN.end) },
        ]}
        rows={sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
          key: id,
          cells: {
            browser: browserInWords(userAgent) ?? t(SIGN_IN.unknownBrowser),
            since: momentInWords(createdAt, reader.language, ZONE),
            seen: momentInWords(lastSeenAt, reader.language, ZONE),
            end: id === current ? t(SIGN_IN.thisOne) : end(id, t(SIGN_IN.end)),
          },
        }))}
        empty={t(SIGN_IN.unknownBrowser)}
      />
      {sessions.length > 1 ? end('others', t(SIGN_IN.endOthers)) : null}
    </Page>
  );
}
