import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Workflow } from '../../../workflows/kit/workflow.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit } from '../../web/acting.js';
import { diagramSvg } from '../../web/diagram.js';
import { handbook } from '../../web/handbook.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { handbookPage } from './handbook.view.js';
import { processesPage, processPage } from './process.view.js';

/** How things proceed: every workflow with its rules, and the rules by subject, for everybody. */
@Pages()
export class ProcessesController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get('processes')
  async all(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await visit(request, reply, this.program);
    return show(reply, processesPage(reader, this.processes()));
  }

  @Get('processes/:workflow')
  async one(@Param('workflow') name: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await visit(request, reply, this.program);
    const workflow = this.processes().find((one) => one.name === name);
    if (!workflow) throw new NotFound();
    return show(reply, processPage(reader, workflow, await diagramSvg(workflow, reader.language, null)));
  }

  @Get('handbook')
  async handbook(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await visit(request, reply, this.program);
    const chapters = handbook(
      this.program.engine.registry.stores.map(({ workflow }) => workflow),
      reader.language,
    );
    return show(reply, handbookPage(reader, chapters, new Set(this.processes().map(({ name }) => name))));
  }

  /** A record of one state is no process. */
  private processes(): readonly Workflow[] {
    return this.program.engine.registry.stores.map(({ workflow }) => workflow).filter(({ states }) => Object.keys(states).length > 1);
  }
}
