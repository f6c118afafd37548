import { setTimeout as delay } from 'node:timers/promises';

/** What the program answered. `body` is parsed JSON, null when there was none. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}
/** A way to speak to the program: over HTTP, or in process. `path` begins with `/api/v1`; `token` is a bearer token. */
export interface Api {
  request(method: string, path: string, body?: unknown, token?: string): Promise<Answer>;
}

/** What a player needs besides the API. */
export interface Stage {
  readonly api: Api;
  readonly adminToken: string;
  /** Moves the clock forward; when it returns, what fell due until then has happened. */
  setClock(at: Date): Promise<void>;
  /** After a step: carries out what it asked other workflows to do, where the API does not do so before it answers. */
  catchUp?(): Promise<void>;
  /** A token of a person of the register, by id. */
  token(personId: string): Promise<string>;
  /** Ids by natural key (`regions.Kanta-Häme`): what several cases on one database share is made once. */
  readonly shared: Map<string, string>;
}

/** A resource as the API shows it. */
export interface Resource {
  readonly id: string;
  readonly state: string;
  readonly [fact: string]: unknown;
}
/** A reason of a refusal. */
export interface Because {
  readonly code: string;
  readonly detail: string;
  readonly text?: Readonly<Record<string, string>>;
}
/** An answer, sorted: done with the resource, or refused with reasons. */
export type Outcome =
  | { readonly done: true; readonly status: number; readonly resource: Resource }
  | { readonly done: false; readonly status: number; readonly detail: string; readonly reasons: readonly Because[] };

export function outcomeOf({ status, body }: Answer): Outcome {
  if (status < 300) return { done: true, status, resource: (body ?? { id: '', state: '' }) as Resource };
  const { detail, title, reasons } = (body ?? {}) as { detail?: string; title?: string; reasons?: Because[] };
  return { done: false, status, detail: detail ?? title ?? 'no explanation', reasons: reasons ?? [] };
}

export const BASE = '/api/v1';

/** Speaks HTTP to a started program. Told that it asks too often, it waits as long as it is told. */
export function httpApi(origin: string): Api {
  return {
    async request(method, path, body, token) {
      const headers = {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      };
      for (let patience = 3; ; patience -= 1) {
        const response = await fetch(new URL(path, origin), {
          method,
          headers,
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        if (response.status !== 429 || patience === 0) return { status: response.status, body: text === '' ? null : parsed(text) };
        await delay(1000 * Math.min(60, Number(response.headers.get('retry-after') ?? 1)));
      }
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { detail: text.slice(0, 200) };
  }
}

/** The stage that a program with the test clock gives to its administrator. */
export function testClockStage(api: Api, adminToken: string): Stage {
  return {
    api,
    adminToken,
    shared: new Map(),
    async setClock(at) {
      const { status, body } = await api.request('PUT', `${BASE}/clock`, { now: at.toISOString() }, adminToken);
      if (status >= 300) throw new Error(`The clock could not be set to ${at.toISOString()}: ${status} ${JSON.stringify(body)}`);
    },
    async token(person) {
      const { status, body } = await api.request('POST', `${BASE}/tokens`, { person, label: 'case' }, adminToken);
      const { token } = (body ?? {}) as { token?: string };
      if (status >= 300 || !token) throw new Error(`No token was given for person ${person}: ${status} ${JSON.stringify(body)}`);
      return token;
    },
  };
}
