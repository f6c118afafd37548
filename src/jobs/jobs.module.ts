import { type DynamicModule, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Jobs, type JobsOptions } from './jobs.js';
import { TUNING, type Tuning } from './tuning.js';

/**
 * The queues. `Jobs` is there for every module; PERFORMER, JOBS_CLOCK and LEFTOVERS are looked up in the whole program once it is up, so the engine may
 * use `Jobs` without a circle.
 */
@Module({})
export class JobsModule {
  static for({ tuning, ...options }: Omit<JobsOptions, 'tuning'> & { readonly tuning?: Partial<Tuning> }): DynamicModule {
    const whole: JobsOptions = { ...options, tuning: { ...TUNING, ...tuning } };
    return {
      module: JobsModule,
      global: true,
      providers: [
        {
          provide: Jobs,
          useFactory: (dataSource: DataSource, ref: ModuleRef) => new Jobs(whole, dataSource, ref),
          inject: [DataSource, ModuleRef],
        },
      ],
      exports: [Jobs],
    };
  }
}
