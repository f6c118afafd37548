import { brotliCompressSync, constants } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { named } from '../engine/statements.js';
import type { Program } from '../program.js';
import type { Visit } from './acting.js';
import type { Reader } from './reader.js';
import { headsOf } from './show.js';

/** A page as it was rendered for everybody. */
interface Kept {
  /** The database's snapshot from before its data were read. */
  readonly snapshot: string;
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

const SNAPSHOT = named('select pg_current_snapshot()::text as snapshot');

/** Pages of one program; what was not asked for longest goes first. */
class KeptPages {
  private readonly pages = new Map<string, Kept>();
  private bytes = 0;

  get(key: string, snapshot: string): Kept | null {
    const kept = this.pages.get(key);
    if (!kept) return null;
    this.drop(key, kept);
    if (kept.snapshot !== snapshot) return null;
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
 * A public page, rendered once for everybody who reads it in the same minute while nothing in the database has changed. Exact: whatever anybody
 * changes, in whatever process, is seen by the next request, for each request asks the database for its snapshot, which costs next to nothing.
 *
 * Why that is exact: a snapshot names the first transaction that has not begun to count (`xmax`) and those before it that are still under way. When
 * one that writes commits, either it leaves the list of those under way or `xmax` moves past it; so between two equal snapshots none has committed.
 * The snapshot that is kept was taken before the page's data were read: the data are of it or of a later one, and equal to the one of now it
 * leaves no room for a later one. Holds on the server that takes the writes, which is the only one the program talks to.
 *
 * Besides the data a page may depend on its address, host and all, which holds the language, and on the clock, in whole minutes: deadlines fall on these.
 * So the page is rendered for the minute's beginning (`now` of the reader that is handed over). Somebody who has signed in, holds a token or
 * gets a form with a token of its own gets a page of their own, rendered as ever and not kept; so does whatever does not answer 200.
 * @param render gets what visits, at the minute's beginning; nobody but the public may be told apart in it
 */
export async function keptPage(visited: Visit, render: (visited: Visit) => Promise<string>): Promise<string | Buffer> {
  const { request, reply, program, reader } = visited;
  if (reader.actor.kind !== 'public' || reader.person !== null || request.url.length > LONGEST_ADDRESS) return render(visited);
  const { rows } = await program.pool.query<{ snapshot: string }>({ ...SNAPSHOT });
  const snapshot = (rows[0] as { snapshot: string }).snapshot;
  const now = new Date(Math.floor(reader.now.getTime() / MINUTE) * MINUTE);
  const key = `${now.getTime()} ${request.host} ${request.url}`;
  const pages = pagesOf(program);
  const before = pages.get(key, snapshot);
  if (before) return answer(reply, before);
  const watched = watching(reader, now);
  const html = await render({ ...visited, reader: watched.reader });
  if (reply.statusCode !== 200 || watched.personal() || reply.getHeader('set-cookie') !== undefined) return html;
  const kept = { snapshot, html, brotli: brotliCompressSync(html, BROTLI) };
  pages.set(key, kept);
  return answer(reply, kept);
}

/** Compressed already for who takes that; for others as it is, to be compressed as they wish. */
function answer(reply: FastifyReply, { html, brotli }: Kept): string | Buffer {
  headsOf(reply, 200);
  if (!/(^|[\s,])br\s*(,|$)/.test(String(reply.request.headers['accept-encoding'] ?? ''))) return html;
  void reply.header('content-encoding', 'br').header('vary', 'accept-encoding');
  return brotli;
}

/** A reader at an instant, and whether a page asked it for its form's token, which is nobody else's. */
function watching(reader: Reader, now: Date): { readonly reader: Reader; readonly personal: () => boolean } {
  let personal = false;
  const csrf = (): string => {
    personal = true;
    return reader.csrf;
  };
  const own = Object.getOwnPropertyDescriptors(reader);
  const watched = Object.defineProperties({}, { ...own, now: { ...own.now, value: now }, csrf: { get: csrf, enumerable: true } }) as Reader;
  return { reader: watched, personal: () => personal };
}
