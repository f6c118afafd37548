import { type DynamicModule, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ClockController } from './api/clock.controller.js';
import { CompositionController } from './api/composition.controller.js';
import { ContentController } from './api/content.controller.js';
import { HealthController } from './api/health.controller.js';
import { IndexController } from './api/index.controller.js';
import { LinksController } from './api/links.controller.js';
import { ResourcesController } from './api/resources.controller.js';
import { TestingController } from './api/testing.controller.js';
import { JobsModule } from './jobs/jobs.module.js';
import { JOBS_CLOCK, PERFORMER } from './jobs/performer.js';
import type { Config } from './platform/config/config.js';
import { PROGRAM, type Program } from './program.js';
import { FrontController } from './web/front.controller.js';

interface Parts {
  readonly config: Config;
  readonly program: Program;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly say: (line: string) => void;
  /** The data source is somebody else's to close. */
  readonly shared?: boolean;
}

/** The data source for modules that ask for it, without TypeOrmModule's habit of closing it. */
@Module({})
class SharedDataSource {
  static of(dataSource: DataSource): DynamicModule {
    return { module: SharedDataSource, global: true, providers: [{ provide: DataSource, useValue: dataSource }], exports: [DataSource] };
  }
}

/** The whole program. Parts that exist before Nest (database, engine) are handed in, so that tests and the command line use the same ones. */
@Module({})
export class AppModule {
  static for({ config, program, dataSource, databaseUrl, say, shared = false }: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ...(shared
          ? [SharedDataSource.of(dataSource)]
          : [TypeOrmModule.forRootAsync({ useFactory: () => dataSource.options, dataSourceFactory: () => Promise.resolve(dataSource) })]),
        TerminusModule.forRoot({ logger: false }),
        JobsModule.for({ redisUrl: config.redisUrl, databaseUrl, role: config.role, say }),
      ],
      // Static routes first: the collections take whatever is left.
      controllers: [
        FrontController,
        HealthController,
        IndexController,
        ClockController,
        TestingController,
        LinksController,
        CompositionController,
        ContentController,
        ResourcesController,
      ],
      providers: [
        { provide: PROGRAM, useValue: program },
        { provide: PERFORMER, useValue: program.performer },
        { provide: JOBS_CLOCK, useValue: program.clock },
      ],
    };
  }
}
