import type { Api, TestApp } from '../support/app.js';
import type { World } from '../support/world.js';
import { get, type Standing } from './steps.js';

/** Somebody who sits in a body. */
export interface Sitting {
  readonly path: string;
  readonly id: string;
  readonly person: string;
  readonly own: Api;
  readonly standing: Standing;
  readonly seat: string;
}
/** The first seat's. */
export async function sitting(app: TestApp, world: World, id: string, standing: Standing): Promise<Sitting> {
  const { person } = standing;
  return { id, standing, path: `/memberships/${id}`, person, seat: world.seats[0] as string, own: app.as(await app.tokenFor(person)) };
}

/** Who sits in a seat on a day, as everybody is told. */
export async function holderOf(app: TestApp, world: World, on: string, seat = world.seats[0]): Promise<string | null> {
  const { seats } = await get(app.as(null), `/bodies/${world.body}/composition?on=${on}`);
  return (seats as { seat: string; person: { id: string } | null }[]).find((s) => s.seat === seat)?.person?.id ?? null;
}

export interface Dated {
  from: string;
  until: string | null;
  person: string | null;
  organisation: string | null;
  recordedAt: string;
  supersededAt: string | null;
}
/** The days of the rows that are true as known now. */
export const standing = (rows: Dated[]): [string, string | null][] =>
  rows.filter((r) => r.supersededAt === null).map((r) => [r.from, r.until]);
