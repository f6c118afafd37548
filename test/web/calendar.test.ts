import { describe, expect, it } from '@jest/globals';
import { callCalendar, type CallDeadlines, type MeetingPlanned, meetingsCalendar } from '../../src/web/calendar.js';

type Property = { readonly name: string; readonly parameters: string; readonly value: string };
/** Reads a file as RFC 5545 says: CRLF, lines of at most 75 octets, folded lines joined, text unescaped. */
function read(file: string): { calendar: Property[]; events: Property[][] } {
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = file.split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // A fold never splits a character: each line by itself is sound.
    expect(line.isWellFormed()).toBe(true);
  }
  const properties = lines
    .join('\r\n')
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/s.exec(line) ?? [];
      expect(name).not.toBe('');
      return { name, parameters, value };
    });
  expect(properties[0]).toMatchObject({ name: 'BEGIN', value: 'VCALENDAR' });
  expect(properties.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' });
  const events: Property[][] = [];
  const calendar: Property[] = [];
  let event: Property[] | null = null;
  for (const property of properties) {
    if (property.name === 'BEGIN' && property.value === 'VEVENT') event = [];
    else if (property.name === 'END' && property.value === 'VEVENT') {
      events.push(event!);
      event = null;
    } else (event ?? calendar).push(property);
  }
  return { calendar, events };
}
const one = (properties: readonly Property[], name: string): Property => {
  const found = properties.filter((property) => property.name === name);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const text = (properties: readonly Property[], name: string): string =>
  one(properties, name).value.replace(/\\([\\;,nN])/g, (_, c: string) => (c.toLowerCase() === 'n' ? '\n' : c));
/** `20211024T210000Z` as an instant. */
const instant = (value: string): string => value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');

const NOW = new Date('2021-09-01T06:00:00Z');
const CALL: CallDeadlines = {
  id: '0199c1a0-0000-7000-8000-000000000001',
  title: 'Täydennyshaku; viisi paikkaa, syksy 2021 \\ Forssan seutu, nuorisojärjestöt ja harrastejärjestöt',
  body: 'Kanta-Hämeen järjestöneuvottelukunta',
  url: 'https://edustus.example.org/fi/calls/0199c1a0-0000-7000-8000-000000000001',
  zone: 'Europe/Helsinki',
  opensAt: null,
  closesAt: new Date('2021-10-24T21:00:00Z'),
  deadlineVersion: 3,
  consentDueAt: null,
  cancelled: false,
};

describe('the calendar file of a call', () => {
  it('has a deadline at midnight as its whole last day, here the Sunday 24.10.2021', () => {
    const { calendar, events } = read(callCalendar(CALL, { language: 'fi', now: NOW }));
    expect(text(calendar, 'VERSION')).toBe('2.0');
    expect(text(calendar, 'METHOD')).toBe('PUBLISH');
    expect(text(calendar, 'PRODID')).toBe('-//Edustus//Edustus//FI');
    expect(events).toHaveLength(1);
    const event = events[0]!;
    expect(one(event, 'DTSTART')).toMatchObject({ parameters: ';VALUE=DATE', value: '20211024' });
    expect(one(event, 'DTEND')).toMatchObject({ parameters: ';VALUE=DATE', value: '20211025' });
    expect(instant(one(event, 'DTSTAMP').value)).toBe('2021-09-01T06:00:00Z');
    expect(text(event, 'SUMMARY')).toBe(`Määräaika: ${CALL.title}`);
    expect(text(event, 'DESCRIPTION')).toBe(
      `Esitykset viimeistään 24.10.2021 (vuorokauden loppuun). Kanta-Hämeen järjestöneuvottelukunta.\n${CALL.url}`,
    );
    expect(one(event, 'URL').value).toBe(CALL.url);
    expect(text(event, 'TRANSP')).toBe('TRANSPARENT');
  });

  it('keeps its entry when the deadline moves: same id, higher sequence', () => {
    const [before, after] = [CALL, { ...CALL, closesAt: new Date('2021-11-07T22:00:00Z'), deadlineVersion: 4 }].map(
      (call) => read(callCalendar(call, { language: 'sv', now: NOW })).events[0]!,
    );
    expect(one(after!, 'UID').value).toBe(one(before!, 'UID').value);
    expect([one(before!, 'SEQUENCE').value, one(after!, 'SEQUENCE').value]).toEqual(['3', '4']);
    expect(one(after!, 'DTSTART').value).toBe('20211107');
  });

  it('has a deadline with a time of day at its instant, in UTC, in summer as in winter and over the changes of the clock', () => {
    for (const closesAt of ['2023-03-16T14:15:00Z', '2023-07-03T13:15:00Z', '2021-10-31T00:30:00Z', '2021-10-31T01:30:00Z']) {
      const [event] = read(callCalendar({ ...CALL, closesAt: new Date(closesAt) }, { language: 'en', now: NOW })).events;
      const start = one(event!, 'DTSTART');
      expect([start.parameters, new Date(instant(start.value))]).toEqual(['', new Date(closesAt)]);
      expect(event!.filter(({ name }) => name === 'DTEND')).toEqual([]);
    }
    const [event] = read(callCalendar({ ...CALL, closesAt: new Date('2023-03-16T14:15:00Z') }, { language: 'fi', now: NOW })).events;
    expect(text(event!, 'DESCRIPTION')).toContain('viimeistään 16.3.2023 klo 16.15.');
  });

  it('goes by the zone of the call, whatever the zone of the machine', () => {
    const [event] = read(
      callCalendar({ ...CALL, zone: 'America/St_Johns', closesAt: new Date('2021-10-25T02:30:00Z') }, { language: 'en', now: NOW }),
    ).events;
    expect(one(event!, 'DTSTART').value).toBe('20211024');
    expect(text(event!, 'DESCRIPTION')).toContain('by 24 October 2021 (the end of the day)');
  });

  it('has the opening as an entry of its own while it lies ahead', () => {
    const { events } = read(callCalendar({ ...CALL, opensAt: new Date('2021-10-01T06:00:00Z') }, { language: 'fi', now: NOW }));
    expect(events.map((event) => text(event, 'SUMMARY').split(':')[0])).toEqual(['Haku avautuu', 'Määräaika']);
    expect(instant(one(events[0]!, 'DTSTART').value)).toBe('2021-10-01T06:00:00Z');
    expect(text(events[0]!, 'DESCRIPTION')).toContain('1.10.2021 klo 9.00 alkaen, viimeistään 24.10.2021 (vuorokauden loppuun).');
  });

  it('has the day of the consents as an entry of its own where it differs', () => {
    const { events } = read(callCalendar({ ...CALL, consentDueAt: new Date('2021-10-31T22:00:00Z') }, { language: 'sv', now: NOW }));
    expect(events.map((event) => one(event, 'DTSTART').value)).toEqual(['20211024', '20211031']);
    expect(text(events[1]!, 'SUMMARY')).toMatch(/^Tidsfrist för samtycken: /);
    expect(new Set(events.map((event) => one(event, 'UID').value)).size).toBe(2);
    expect(read(callCalendar({ ...CALL, consentDueAt: CALL.closesAt }, { language: 'sv', now: NOW })).events).toHaveLength(1);
  });

  it('says that a call was cancelled', () => {
    const { events } = read(callCalendar({ ...CALL, cancelled: true }, { language: 'fi', now: NOW }));
    expect(text(events[0]!, 'STATUS')).toBe('CANCELLED');
  });
});

describe('the feed of a body’s meetings', () => {
  const meeting: MeetingPlanned = {
    id: '0199c1a0-0000-7000-8000-000000000002',
    version: 2,
    title: 'Järjestöfoorumi',
    plannedAt: new Date('2022-08-25T10:00:00Z'),
    endsAt: new Date('2022-08-25T11:30:00Z'),
    place: 'Porukkatalo, Kouvola',
    remoteLink: 'https://video.example.org/room?a=1&b=2',
    agenda: '1. Avaus\n2. Kokoonpano; jäsenet, varajäsenet',
    publicForum: true,
    url: 'https://edustus.example.org/fi/meetings/2',
  };
  const feed = (meetings: readonly MeetingPlanned[], language: 'fi' | 'sv' | 'en' = 'fi') =>
    read(
      meetingsCalendar(
        { body: 'Järjestöneuvottelukunta', url: 'https://edustus.example.org/fi/bodies/1/meetings.ics', meetings },
        { language, now: NOW },
      ),
    );

  it('tells when, where, how to join and what about', () => {
    const { calendar, events } = feed([meeting]);
    expect(text(calendar, 'X-WR-CALNAME')).toBe('Kokoukset: Järjestöneuvottelukunta');
    const event = events[0]!;
    expect([instant(one(event, 'DTSTART').value), instant(one(event, 'DTEND').value)]).toEqual([
      '2022-08-25T10:00:00Z',
      '2022-08-25T11:30:00Z',
    ]);
    expect(text(event, 'LOCATION')).toBe('Porukkatalo, Kouvola');
    expect(text(event, 'SUMMARY')).toBe('Järjestöfoorumi (Järjestöneuvottelukunta)');
    expect(text(event, 'DESCRIPTION')).toBe(
      `Avoin kaikille, ilmoittautumista ei tarvita.\nEtäyhteys: ${meeting.remoteLink}\n${meeting.agenda}\n${meeting.url}`,
    );
    expect(text(event, 'SEQUENCE')).toBe('2');
  });

  it('leaves out what is not known, and is sound when there is no meeting', () => {
    const { events } = feed([{ ...meeting, endsAt: null, place: null, remoteLink: null, agenda: null, publicForum: false }], 'sv');
    expect(events[0]!.map(({ name }) => name)).not.toContain('LOCATION');
    expect(events[0]!.map(({ name }) => name)).not.toContain('DTEND');
    expect(text(events[0]!, 'DESCRIPTION')).toBe(meeting.url);
    expect(feed([], 'en').events).toEqual([]);
  });

  it('cannot be written into: a line break in a title starts no property', () => {
    const { events } = feed([{ ...meeting, title: 'Kokous\r\nEND:VEVENT\r\nX-EVIL:1', place: 'Sali\nX-EVIL:1' }]);
    expect(events).toHaveLength(1);
    expect(events[0]!.map(({ name }) => name)).not.toContain('X-EVIL');
    const { calendar } = read(callCalendar({ ...CALL, title: 'Haku\r\nX-EVIL:1' }, { language: 'fi', now: NOW }));
    expect(calendar.map(({ name }) => name)).not.toContain('X-EVIL');
    expect(text(calendar, 'X-WR-CALNAME')).toBe('Määräajat: Haku\nX-EVIL:1');
  });
});
