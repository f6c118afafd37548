import { describe, expect, it } from '@jest/globals';
import { dueFor } from '../../workflows/consent/due.js';
import { addDays, dateIn } from '../../workflows/kit/local-time.js';
import { fc } from '../support/properties.js';

const zones = fc.constantFrom('Europe/Helsinki', 'Europe/Stockholm', 'America/New_York', 'Asia/Tokyo', 'UTC');
const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
/** Nights in which the clocks of Helsinki change, so that chance does not pass them by. */
const nights = fc
  .tuple(fc.constantFrom('2021-03-28', '2021-10-31', '2021-03-20', '2021-10-23', '2021-10-24'), fc.integer({ min: -180, max: 300 }))
  .map(([day, minutes]) => new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000));
const nows = fc.oneof(instants, nights);
/** The wall clock, told by Intl and not by Temporal. */
const wallClock = (at: Date, zone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'medium' }).format(at);

describe('the day on which an answer is due', () => {
  it('is the call’s own while that lies ahead, and none where the decision is the limit', () => {
    fc.assert(
      fc.property(nows, nows, zones, (due, now, zone) => {
        fc.pre(due > now);
        expect(dueFor(due, now, zone)).toEqual(due);
        expect(dueFor(null, now, zone)).toBeNull();
      }),
    );
  });

  it('is the seventh day after the question when the call’s own has passed, to its end in the call’s zone', () => {
    fc.assert(
      fc.property(nows, fc.nat(10 ** 10), zones, (now, passed, zone) => {
        const due = dueFor(new Date(now.getTime() - passed), now, zone) as Date;
        expect(due > now).toBe(true);
        expect(wallClock(due, zone)).toBe('00:00:00');
        expect(dateIn(new Date(due.getTime() - 1), zone)).toBe(addDays(dateIn(now, zone), 7));
      }),
    );
  });

  it('never falls within the hour that daylight saving doubles', () => {
    const asked = new Date('2021-10-24T00:30:00Z');
    expect(dueFor(asked, asked, 'Europe/Helsinki')).toEqual(new Date('2021-10-31T22:00:00Z'));
  });
});
