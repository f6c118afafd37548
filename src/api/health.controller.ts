import { Controller, Get, Header, Inject } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService, type HealthCheckResult } from '@nestjs/terminus';
import { Jobs } from '../jobs/jobs.js';
import { PROGRAM, type Program } from '../program.js';
import { metrics } from './metrics.js';

/** For whoever runs it: alive, able to serve, and figures. */
@Controller()
export class HealthController {
  constructor(
    @Inject(PROGRAM) private readonly program: Program,
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly jobs: Jobs,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** 503 when the database is away. Queues that are away make nobody wait: they are told, and everything goes on when they are back. */
  @Get('health/ready')
  ready(): Promise<HealthCheckResult> {
    return this.checks.check([
      async () => {
        await this.program.pool.query('select 1');
        return this.indicators.check('database').up();
      },
      async () => {
        const { reachable, ...figures } = await this.jobs.health();
        return this.indicators.check('queues').up({ reachable, ...figures });
      },
    ]);
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async figures(): Promise<string> {
    return metrics(await this.jobs.health());
  }
}
