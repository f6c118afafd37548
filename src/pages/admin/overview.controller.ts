import { Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { adminOverview, adminRegions } from '../../desk/admin.js';
import { Jobs } from '../../jobs/jobs.js';
import { PROGRAM, type Program } from '../../program.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { adminVisit, queryOf } from './admin.js';
import { overviewPage } from './overview.view.js';
import { structurePage } from './structure.view.js';

/** Where an administrator begins: what there is, what needs somebody, and where to go. */
@Pages('admin')
export class AdminController {
  constructor(
    @Inject(PROGRAM) private readonly program: Program,
    private readonly jobs: Jobs,
  ) {}

  @Get()
  async overview(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await adminVisit(request, reply, this.program);
    const [overview, jobs] = await Promise.all([adminOverview(this.program.pool, reader.now), this.jobs.health()]);
    return show(reply, overviewPage(reader, { overview, jobs }));
  }

  /** Regions with their organs and bodies. */
  @Get('bodies')
  async structure(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await adminVisit(request, reply, this.program);
    return show(reply, structurePage(reader, await adminRegions(this.program.pool, reader.now), queryOf(request, 'done')));
  }
}
