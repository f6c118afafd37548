import type { VNode } from 'preact';
import type { PublicMeeting } from '../../desk/public-body.js';
import { BODY } from '../../locales/public/body.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import { Card, Cards } from '../../web/ui/card.js';
import { Icon } from '../../web/ui/icon.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { DocumentLink } from './documents.view.js';
import { timesOf } from './meeting-times.js';
import { inZone, spanInWords } from './words.js';

interface MeetingsProps {
  readonly reader: Reader;
  readonly zone: string;
  /** Null where a past day is told. */
  readonly upcoming: readonly PublicMeeting[] | null;
  readonly past: readonly PublicMeeting[];
}
/** Meetings of the past that stand in sight; the rest is behind a word. */
const IN_SIGHT = 3;

/** Meetings to come, then those of the past with their papers. */
export function Meetings({ reader, zone, upcoming, past }: MeetingsProps): VNode {
  const { t } = reader;
  const [latest, older] = [past.slice(0, IN_SIGHT), past.slice(IN_SIGHT)];
  const listed = (some: readonly PublicMeeting[]): VNode => (
    <ul class="plain">
      {some.map((meeting) => (
        <li key={meeting.id}>
          <Past reader={reader} zone={zone} meeting={meeting} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {upcoming === null ? (
        past.length === 0 ? (
          <p>{t(BODY.noneByThen)}</p>
        ) : null
      ) : upcoming.length === 0 ? (
        <p>{t(BODY.noUpcoming)}</p>
      ) : (
        <Cards>
          {upcoming.map((meeting) => (
            <Coming key={meeting.id} reader={reader} zone={zone} meeting={meeting} />
          ))}
        </Cards>
      )}
      {latest.length === 0 ? null : (
        <>
          <h3>{t(BODY.past)}</h3>
          {listed(latest)}
        </>
      )}
      {older.length === 0 ? null : (
        <details>
          <summary>{t(BODY.moreHeld, { count: older.length })}</summary>
          {listed(older)}
        </details>
      )}
    </>
  );
}

interface OneProps {
  readonly reader: Reader;
  readonly zone: string;
  readonly meeting: PublicMeeting;
}
function when(reader: Reader, meeting: PublicMeeting, zone: string): VNode {
  const { start, end } = timesOf(meeting, zone);
  return <time dateTime={start.toISOString()}>{spanInWords(reader, start, end, zone)}</time>;
}

function Coming({ reader, zone, meeting }: OneProps): VNode {
  const { t } = reader;
  const { title, publicForum, place, remoteLink, agenda, documents } = meeting;
  return (
    <Card title={<OwnWords reader={reader} words={title} inline />} meta={when(reader, meeting, zone)}>
      {publicForum ? (
        <p>
          <Badge tone="good">{t(BODY.forum)}</Badge>
        </p>
      ) : null}
      {place ? (
        <p>
          {t(BODY.place)}: {place}
        </p>
      ) : null}
      {remoteLink ? (
        <p>
          <a href={remoteLink} rel="noopener noreferrer">
            {t(BODY.remote)} <Icon name="external" />
          </a>
        </p>
      ) : null}
      {agenda ? (
        <>
          <h4>{t(BODY.agenda)}</h4>
          <p class="prose">{agenda}</p>
        </>
      ) : null}
      {documents.length === 0 ? null : <Papers reader={reader} meeting={meeting} />}
    </Card>
  );
}

/** A meeting whose time has passed: held when, and planned for when where that differs, or only planned, for all that is recorded. */
function Past({ reader, zone, meeting }: OneProps): VNode {
  const { title, place, documents, heldAt, plannedAt } = meeting;
  const moved = heldAt !== null && heldAt.getTime() !== plannedAt.getTime();
  return (
    <>
      <strong>
        <OwnWords reader={reader} words={title} inline />
      </strong>
      <br />
      {when(reader, meeting, zone)}
      {place ? `, ${place}` : null}
      {moved ? <p class="soft">{inZone(reader, zone)(BODY.wasPlanned, { at: plannedAt })}</p> : null}
      {heldAt === null ? <p class="soft">{reader.t(BODY.notRecorded)}</p> : null}
      {documents.length === 0 ? null : <Papers reader={reader} meeting={meeting} />}
    </>
  );
}

const Papers = ({ reader, meeting: { documents } }: Pick<OneProps, 'reader' | 'meeting'>): VNode => (
  <ul>
    {documents.map((one) => (
      <li key={one.id}>
        <DocumentLink reader={reader} document={one} />
      </li>
    ))}
  </ul>
);
