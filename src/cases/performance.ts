import type { Payload } from '../../workflows/kit/workflow.js';
import { BASE, outcomeOf, type Answer, type Outcome, type Resource, type Stage } from './api.js';
import { ADMINISTRATOR, type Case, type Fields } from './format.js';
import { Names } from './names.js';
import { refsOf, resolve } from './payload.js';

/** Who was proposed where: how a candidacy is found, since the program and not the case makes it. */
interface Nomination {
  readonly call: string;
  readonly nominee: string;
  readonly proposal: string;
}

/** One case being played: which keys have become which ids, and the requests that everything else is made of. */
export class Performance {
  readonly names: Names;
  readonly nominations: Nomination[] = [];
  private readonly ids = new Map<string, string>();
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly lists = new Map<string, Resource[]>();

  constructor(
    readonly played: Case,
    readonly stage: Stage,
  ) {
    this.names = new Names(played, played.language);
  }

  /** @throws Error for a key that nothing was made under: the step that should have made it was refused */
  id(collection: string, key: string): string {
    const id = this.ids.get(`${collection}.${key}`);
    if (id === undefined) throw new Error(`"${key}" in "${collection}" has not come to be: the step that should have made it was refused.`);
    return id;
  }
  remember(collection: string, key: string, id: string): void {
    this.ids.set(`${collection}.${key}`, id);
  }
  /** The key of something, by its id. */
  keyOf(collection: string, id: string): string {
    const prefix = `${collection}.`;
    const found = [...this.ids].find(([name, made]) => made === id && name.startsWith(prefix));
    return found ? found[0].slice(prefix.length) : id;
  }

  async get(path: string): Promise<Resource> {
    const outcome = outcomeOf(await this.request('GET', path, undefined, ADMINISTRATOR));
    if (!outcome.done) throw new Error(`GET ${path} answered ${outcome.status}: ${outcome.detail}`);
    return outcome.resource;
  }

  /** Every item of a list, page by page. */
  async list(collection: string, where: Fields, as = ADMINISTRATOR): Promise<Resource[]> {
    const found: Resource[] = [];
    for (let cursor: string | null = null; ;) {
      const query = new URLSearchParams({ ...(where as Record<string, string>), limit: '100', ...(cursor === null ? {} : { cursor }) });
      const { status, body } = await this.request('GET', `/${collection}?${query.toString()}`, undefined, as);
      if (status !== 200) throw new Error(`GET /${collection}?${query.toString()} answered ${status}: ${JSON.stringify(body)}`);
      const { items, next } = body as { items: Resource[]; next: string | null };
      found.push(...items);
      if (!next) return found;
      cursor = next;
    }
  }

  async create(collection: string, fields: Fields, as: string): Promise<Outcome> {
    return outcomeOf(await this.request('POST', `/${collection}`, fields, as));
  }
  async amend(collection: string, id: string, fields: Fields, as: string): Promise<Outcome> {
    return outcomeOf(await this.request('PATCH', `/${collection}/${id}`, fields, as));
  }
  async send(collection: string, id: string, type: string, fields: Fields, as: string): Promise<Outcome> {
    return outcomeOf(await this.request('POST', `/${collection}/${id}/events`, { type, ...fields }, as));
  }
  async request(method: string, path: string, body: unknown, as: string | null): Promise<Answer> {
    return this.stage.api.request(method, `${BASE}${path}`, body, as === null ? undefined : await this.tokenOf(as));
  }

  /** The payload with ids for keys. A candidate is found in the register by the candidacy. */
  async resolve(payload: Payload | undefined, fields: Fields, at: Date): Promise<Fields> {
    for (const { collection, key } of refsOf(payload, fields)) if (collection === 'people') await this.person(key);
    return resolve(payload, fields, this.played.calendar, (collection, key) => this.id(collection, key), at);
  }

  /** The id of a person of the file, or of a candidate. */
  async person(key: string): Promise<string> {
    const known = this.ids.get(`people.${key}`);
    if (known !== undefined) return known;
    const nomination = this.nominations.find((n) => n.nominee === key);
    if (!nomination) throw new Error(`Nobody has proposed "${key}" yet, so the register does not know them.`);
    const { person } = await this.get(`/candidacies/${await this.candidacy(nomination.call, key)}`);
    this.remember('people', key, person as string);
    return person as string;
  }

  /** The candidacy of a person in a call. @throws Error when there is none: the proposal came late, or was never sent */
  async candidacy(call: string, key: string): Promise<string> {
    const proposals = this.nominations.filter((n) => n.call === call && n.nominee === key).map((n) => n.proposal);
    const supported = (c: Resource): boolean => (c['supporters'] as { proposal: string }[]).some((s) => proposals.includes(s.proposal));
    const own = await this.among('candidacies', call, (c) => c.state !== 'merged' && supported(c));
    if (!own) throw new Error(`"${key}" has no candidacy in "${call}": no proposal of them counts.`);
    return own.id;
  }

  async consent(call: string, key: string): Promise<Resource> {
    const candidacy = await this.candidacy(call, key);
    const own = await this.among('consents', call, (c) => c['candidacy'] === candidacy);
    if (!own) throw new Error(`"${key}" has not been asked for consent in "${call}".`);
    return own;
  }

  /** Looks in the last list of the call's things, and lists anew only when it is not there. Ids stay; states may be old. */
  private async among(collection: string, call: string, fits: (item: Resource) => boolean): Promise<Resource | undefined> {
    const name = `${collection}.${call}`;
    const seen = this.lists.get(name)?.find(fits);
    if (seen) return seen;
    const fresh = await this.list(collection, { call: this.id('calls', call) });
    this.lists.set(name, fresh);
    return fresh.find(fits);
  }

  private tokenOf(key: string): Promise<string> {
    if (key === ADMINISTRATOR) return Promise.resolve(this.stage.adminToken);
    const token = this.tokens.get(key) ?? this.person(key).then((id) => this.stage.token(id));
    this.tokens.set(key, token);
    return token;
  }
}
