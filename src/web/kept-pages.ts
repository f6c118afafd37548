import { brotliCompressSync, constants } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { named } from '../engine/statements.js';
import type { Program } from '../program.js';
import type { Visit } from './acting.js';
import type { Reader } from './reader.js';
import { headsOf } from './show.js';

/** A page as it was rendered. */
export interface Rendered {
  readonly html: string;
  /** What it tells of, as it was read: the instants in it are those at which it will tell something else. */
  readonly of: unknown;
}

/** A page as it was rendered for everybody. */
interface Kept {
  /** The database's snapshot from before its data were read. */
  readonly snapshot: string;
  /** The clock's instant that it was rendered for, and the one from which on it may tell something else. Milliseconds. */
  readonly from: number;
  readonly until: number;
  readonly html: string;
  /** The same by Brotli, as nearly every browser asks for it. */
  readonly brotli: Buffer;
}

const MOST_PAGES = 200;
const MOST_BYTES = 20_000_000;
/** Characters of an address that is worth keeping: longer ones are nobody's link. */
const LONGEST_ADDRESS = 300;
const MINUTE = 60_000;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/**
 * What has been committed, on which start of which server; null on one that only follows another. After a fail-over the transactions that the old
 * server had not handed on are none, and their numbers are given away once more: the start tells the two apart.
 */
const SNAPSHOT =
  named(`select case when not pg_is_in_recovery() then pg_current_snapshot()::text || ' ' || extract(epoch from pg_postmaster_start_time())
  end as snapshot`);

/** Pages of one program; what was not asked for longest goes first. */
class KeptPages {
  private readonly pages = new Map<string, Kept>();
  private bytes = 0;

  /** @param at the clock's instant, which may have been set back */
  get(key: string, snapshot: string, at: number): Kept | null {
    const kept = this.pages.get(key);
    if (!kept) return null;
    this.drop(key, kept);
    if (kept.snapshot !== snapshot || at < kept.from || at >= kept.until) return null;
    this.add(key, kept);
    return kept;
  }

  set(key: string, kept: Kept): void {
    const before = this.pages.get(key);
    if (before) this.drop(key, before);
    this.add(key, kept);
    for (const [oldest, page] of this.pages) {
      if (this.pages.size <= MOST_PAGES && this.bytes <= MOST_BYTES) break;
      this.drop(oldest, page);
    }
  }

  private add(key: string, kept: Kept): void {
    this.pages.set(key, kept);
    this.bytes += sizeOf(key, kept);
  }

  private drop(key: string, kept: Kept): void {
    this.pages.delete(key);
    this.bytes -= sizeOf(key, kept);
  }
}
/** Two bytes a character at most. */
const sizeOf = (key: string, { html, brotli }: Kept): number => 2 * (key.length + html.length) + brotli.length;

const programs = new WeakMap<Program, KeptPages>();
function pagesOf(program: Program): KeptPages {
  const known = programs.get(program) ?? new KeptPages();
  programs.set(program, known);
  return known;
}

/**
 * A public page, rendered once for everybody who reads it while nothing changes. Exact: whatever anybody changes, in whatever process, is seen by the
 * next request, for each request asks the database for its snapshot, which costs next to nothing.
 *
 * Why that is exact: a snapshot names the first transaction that has not begun to count (`xmax`) and those before it that are still under way. When
 * one that writes commits, either it leaves the list of those under way or `xmax` moves past it; so between two equal snapshots none has committed.
 * The snapshot that is kept was taken before the page's data were read: the data are of it or of a later one, and equal to the one of now it
 * leaves no room for a later one. Holds on the server that takes the writes; on one that follows it nothing is kept.
 *
 * Besides the data a page may depend on its address, host and all, which holds the language, and on the clock. It is rendered for the instant at
 * which it is asked for, and kept until the next at which it would tell something else: the soonest of those in its data that are still to come,
 * and the end of the minute, for days begin on whole minutes. Somebody who has signed in, holds a token or gets a form with a token of its own
 * gets a page of their own, rendered as ever and not kept; so does whatever does not answer 200.
 * @param render gets what visits; nobody but the public may be told apart in it
 */
export async function keptPage(visited: Visit, render: (visited: Visit) => Promise<Rendered>): Promise<string | Buffer> {
  const { request, reply, program, reader } = visited;
  const isPublic = reader.actor.kind === 'public' && reader.person === null && request.url.length <= LONGEST_ADDRESS;
  const { rows } = isPublic ? await program.pool.query<{ snapshot: string | null }>({ ...SNAPSHOT }) : { rows: [] };
  const snapshot = rows[0]?.snapshot ?? null;
  if (snapshot === null) return (await render(visited)).html;
  const now = reader.now.getTime();
  const key = `${request.host} ${request.url}`;
  const pages = pagesOf(program);
  const before = pages.get(key, snapshot, now);
  if (before) return answer(reply, before);
  const watched = watching(reader);
  const { html, of } = await render({ ...visited, reader: watched.reader });
  if (reply.statusCode !== 200 || watched.personal() || reply.getHeader('set-cookie') !== undefined) return html;
  const until = Math.min((Math.floor(now / MINUTE) + 1) * MINUTE, nextInstant(of, now));
  const kept = { snapshot, from: now, until, html, brotli: brotliCompressSync(html, BROTLI) };
  pages.set(key, kept);
  return answer(reply, kept);
}

/** The soonest instant in what was read that is still to come; Infinity where there is none. */
function nextInstant(of: unknown, now: number): number {
  if (of instanceof Date) return of.getTime() > now ? of.getTime() : Infinity;
  if (typeof of !== 'object' || of === null) return Infinity;
  return Object.values(of).reduce<number>((soonest, value) => Math.min(soonest, nextInstant(value, now)), Infinity);
}

/** Compressed already for who takes that; for others as it is, to be compressed as they wish. */
function answer(reply: FastifyReply, { html, brotli }: Kept): string | Buffer {
  headsOf(reply, 200);
  if (!/(^|[\s,])br\s*(,|$)/.test(String(reply.request.headers['accept-encoding'] ?? ''))) return html;
  void reply.header('content-encoding', 'br').header('vary', 'accept-encoding');
  return brotli;
}

/** A reader, and whether a page asked it for its form's token, which is nobody else's. */
function watching(reader: Reader): { readonly reader: Reader; readonly personal: () => boolean } {
  let personal = false;
  const csrf = (): string => {
    personal = true;
    return reader.csrf;
  };
  const own = Object.getOwnPropertyDescriptors(reader);
  const watched = Object.defineProperties({}, { ...own, csrf: { get: csrf, enumerable: true } }) as Reader;
  return { reader: watched, personal: () => personal };
}
