import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { describeWorkflow } from '../cli/diagrams.js';
import { NotFound } from '../engine/errors.js';
import { VERSION } from '../platform/version.js';
import { PROGRAM, type Program } from '../program.js';
import { openApi } from './openapi.js';

/** Where a client starts: links, the API's description, the rule book. */
@Controller('api/v1')
export class IndexController {
  private readonly document: object;

  constructor(@Inject(PROGRAM) private readonly program: Program) {
    this.document = openApi(program.engine.registry, VERSION, program.baseUrl);
  }

  @Get()
  async index() {
    const { stores } = this.program.engine.registry;
    return {
      name: 'Edustus',
      version: VERSION,
      testClock: this.program.testClock,
      demonstration: await this.program.demonstration(),
      links: {
        ...Object.fromEntries(stores.map(({ workflow }) => [workflow.collection, `/api/v1/${workflow.collection}`])),
        workflows: '/api/v1/workflows',
        openapi: '/api/v1/openapi.json',
        documentation: '/api/v1/docs',
        clock: '/api/v1/clock',
        health: '/health/ready',
      },
    };
  }

  @Get('openapi.json')
  @Header('content-type', 'application/json; charset=utf-8')
  openapi() {
    return this.document;
  }

  @Get('workflows')
  workflows() {
    return {
      items: this.program.engine.registry.stores.map(({ workflow }) => ({
        name: workflow.name,
        version: workflow.version,
        label: workflow.label,
        collection: workflow.collection,
        link: `/api/v1/workflows/${workflow.name}`,
      })),
    };
  }

  @Get('workflows/:name')
  workflow(@Param('name') name: string) {
    const store = this.program.engine.registry.stores.find((s) => s.workflow.name === name);
    if (!store) throw new NotFound();
    return describeWorkflow(store.workflow);
  }
}
