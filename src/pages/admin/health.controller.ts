import { Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { healthTold } from '../../desk/health.js';
import { Jobs } from '../../jobs/jobs.js';
import { VERSION } from '../../platform/version.js';
import { PROGRAM, type Program } from '../../program.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { adminVisit } from './admin.js';
import { healthPage } from './health.view.js';

/** How the service fares, for the administrator. What machines ask is in `src/api/health.controller.ts`. */
@Pages('admin/health')
export class AdminHealthController {
  constructor(
    @Inject(PROGRAM) private readonly program: Program,
    private readonly jobs: Jobs,
  ) {}

  @Get()
  async look(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await adminVisit(request, reply, this.program);
    const { pool, testClock, engine } = this.program;
    const [told, jobs] = await Promise.all([healthTold(pool, reader.now), this.jobs.health()]);
    return show(reply, healthPage(reader, { version: VERSION, testClock, told, jobs, registry: engine.registry }));
  }
}
