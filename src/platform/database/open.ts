import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import type { Config } from '../config/config.js';
import { reasonOf } from '../start-error.js';
import { checkServer } from './connect-check.js';
import { startEmbedded } from './embedded/start.js';
import { VALUE_TYPES } from './value-types.js';

/** What the database is opened with; given by the caller, since the platform knows no slice. */
export interface Schema {
  readonly entities: DataSourceOptions['entities'];
  readonly migrations: DataSourceOptions['migrations'];
}

export interface OpenDatabase {
  readonly dataSource: DataSource;
  /** With the password: for the queues' own connections, never for a log. */
  readonly url: string;
  readonly embedded: boolean;
  /** Closes the pool and leaves the embedded server. Twice is harmless. */
  stop(): Promise<void>;
}

/**
 * Opens the configured database: an external one, or the embedded one, which is started. Does not migrate.
 * @param say told of steps that take over a second and of connections lost later
 * @throws StartError for a server that is not there, not ours to use, or too old
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataFolder' | 'dataFolderChosen' | 'poolSize'>,
  schema: Schema,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const server = config.databaseUrl === null ? await embedded(config, say) : { url: config.databaseUrl, stop: () => Promise.resolve() };
  try {
    await checkServer(server.url);
    const dataSource = await new DataSource(dataSourceOptions(server.url, config.poolSize, schema, say)).initialize();
    let stopped: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await server.stop();
    };
    return { dataSource, url: server.url, embedded: config.databaseUrl === null, stop: () => (stopped ??= stop()) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const embedded = ({ dataFolder, dataFolderChosen }: Pick<Config, 'dataFolder' | 'dataFolderChosen'>, say: (line: string) => void) =>
  startEmbedded({ dataFolder, say, mayMove: !dataFolderChosen });

/** TypeORM's settings; what it does not know goes to the pg pool by `extra`. */
export function dataSourceOptions(url: string, poolSize: number, schema: Schema, say: (line: string) => void): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    applicationName: 'edustus',
    entities: schema.entities,
    migrations: schema.migrations,
    // Migrations are the only way the schema changes, and we start them ourselves, under a lock.
    synchronize: false,
    migrationsRun: false,
    // gen_random_uuid is in the core since 13: nothing to install, no superuser needed.
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    logging: ['warn'],
    logger: new WarningsOnly(say),
    // Facts are read by statements of many small parts: compiling those takes PostgreSQL far longer than running them.
    extra: { types: VALUE_TYPES, options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan -c jit=off' },
    // An idle connection that breaks is replaced by the pool; one in use fails its query, which is told there.
    poolErrorHandler: (error: unknown) => say(`A database connection was lost (${reasonOf(error)}); the next query opens another.`),
  } as DataSourceOptions;
}

/** TypeORM's own loggers write to stdout, which belongs to the commands' answers. Failed queries and migrations are told by who asked for them. */
class WarningsOnly implements Logger {
  constructor(private readonly say: (line: string) => void) {}

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.say(String(message));
  }
  logQuery(): void {}
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
}
