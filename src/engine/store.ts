import type { PoolClient, Pool } from 'pg';
import type { Actor, Role } from '../../workflows/kit/policy.js';
import type { Reason } from '../../workflows/kit/reason.js';
import type { Parent } from '../../workflows/kit/rule.js';
import type { Facts, Workflow } from '../../workflows/kit/workflow.js';
import type { FieldCode } from './field-codes.js';

/** Where SQL runs: the pool, or one client inside a transaction. */
export type Db = Pick<Pool | PoolClient, 'query'>;

/** A list of ids that belongs to an instance, in order. */
export interface IdList {
  readonly kind: 'ids';
  readonly fact: string;
  readonly table: string;
  readonly parent: string;
  readonly item: string;
  /** PostgreSQL type of the item; uuid when left out. */
  readonly type?: 'text';
}
/** Rows that belong to an instance. `fields`: field → [column, PostgreSQL type]. Rows without an id get one. */
export interface RowList {
  readonly kind: 'rows';
  readonly fact: string;
  readonly table: string;
  readonly parent: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, readonly [column: string, type: string]>>;
  readonly order: string;
  /** Whether rows that are no longer listed are deleted. History never is. */
  readonly replace: boolean;
}
export type Child = IdList | RowList;

/** What a slice needs to make a new instance's own facts. */
export interface Making {
  readonly db: Db;
  readonly id: string;
  readonly now: Date;
  readonly actor: Actor;
}

/** How one workflow's instances lie in the database. The engine does everything else. */
export interface Store {
  readonly workflow: Workflow;
  readonly table: string;
  /** Fact → column; `json` names those kept as jsonb. The engine writes these and no others. */
  readonly columns: Readonly<Record<string, string>>;
  readonly json?: readonly string[];
  /** Facts that are the last day, inclusive, of a range whose column holds the first day after: what lies half-open is spoken of inclusively. */
  readonly lastDays?: readonly string[];
  readonly children?: readonly Child[];
  /** Further select items over `t` and the joins; an alias with dots nests (`"of.call.state"`). $2 is now. */
  readonly reads?: string;
  readonly joins?: string;
  /** Facts that all instances of one parent have in common (the seats of a call): however many are loaded, they are read once per parent. */
  readonly shared?: {
    /** Column of `t` and of its table that names the parent. */
    readonly by: string;
    /** Dotted alias → expression over a row that has this column. */
    readonly reads: (row: string) => Readonly<Record<string, string>>;
  };
  /** Payload field with the id of another row that the rules look at, or several of which an event has one: $3 in reads and joins, null for events without it. */
  readonly asks?: string | readonly string[];
  /** Expressions over `t` and the joins that roles are looked up against; `=fact` takes one of the facts. */
  readonly scope: Readonly<
    Partial<Record<'regionId' | 'bodyId' | 'bodyIds' | 'keeperId' | 'organId' | 'organisationIds' | 'personId', string>>
  >;
  /** Which rows a role may list. Parameters: $1 uuid[] of scope ids of that role, $2 own person id. `public` takes none. */
  readonly readable: Readonly<Partial<Record<Role, string>>>;
  /** The facts that say what a row is called, over `t` with `?` for now: where one of many is chosen they are read alone. */
  readonly called?: Readonly<Record<string, string>>;
  /** Which of its rows are offered where one is chosen, over `t`: always, with `?` for now, and of a body's matters, whose id is `?`. */
  readonly offered?: { readonly always?: string; readonly near?: string };
  /** Query parameter → condition over `t` with one `?`. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Own facts of a new instance. */
  readonly make: (payload: Record<string, unknown>, making: Making) => Promise<Record<string, unknown>> | Record<string, unknown>;
  /** Ids of the rows that a rule may ask to be locked. */
  readonly parents?: (facts: Record<string, unknown>) => Partial<Record<Parent, string | null>>;
  /** Database constraint → the refusal it stands behind. */
  readonly broken?: Readonly<Record<string, () => Reason>>;
  /** Database constraint → the field that it finds wrong, where no rule looks before. */
  readonly wrong?: Readonly<Record<string, readonly [pointer: string, code: FieldCode]>>;
  /** Name in a command's `to` → the instances it means, or new ones to make. */
  readonly audiences?: Readonly<Record<string, Audience>>;
  /** More to write when an instance is made, in the same commit. */
  readonly afterMake?: (facts: Record<string, unknown>, payload: Record<string, unknown>, making: Making) => Promise<void>;
  /** The state that the public is told, over `t`, where it differs from the true one; `reads` lists it as `of.publicState` too. */
  readonly publicState?: string;
  /** What of the facts a reader with these roles sees; everything when left out. */
  readonly show?: (facts: Record<string, unknown>, roles: readonly Role[]) => Record<string, unknown>;
}

export interface CommandTarget {
  /** Send to this instance … */
  readonly id?: string;
  /** … or make a new one with this payload. */
  readonly create?: Record<string, unknown>;
  readonly event?: { readonly type: string; readonly [field: string]: unknown };
}
export type Audience = (call: {
  readonly db: PoolClient;
  readonly engine: Commands;
  /** The instance whose transition sent the command. */
  readonly from: string;
  readonly by: Readonly<Record<string, unknown>>;
  readonly event: { readonly type: string; readonly [field: string]: unknown } | undefined;
}) => Promise<readonly CommandTarget[]>;

/** The engine, for an audience that must make what it points at, inside the same transaction. */
export interface Commands {
  createIn(
    client: PoolClient,
    create: { workflow: string; actor: Actor; payload: Record<string, unknown> },
  ): Promise<{ readonly id: string }>;
}

/** Facts as the engine handles them. */
export type Loaded = Facts & {
  readonly state: string;
  readonly version: number;
  readonly journalHead: string;
} & Readonly<Record<string, unknown>>;
