import { Controller, Get, Header, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inLanguage, languageOf } from '../api/context.js';
import { PROBLEMS, type ProblemName } from '../api/problems.js';
import { NotFound } from '../engine/errors.js';
import { VERSION } from '../platform/version.js';
import { PROGRAM, type Program } from '../program.js';
import { plainPage, PLAIN_CSS } from './plain-page.js';

const WORDS = {
  fi: {
    title: 'Edustus',
    lead: 'Järjestöjen esitykset, ehdokkaat ja nimeämiset toimielimiin.',
    runs: 'Ohjelma on käynnissä',
    api: 'Rajapinnan kuvaus',
    rules: 'Säännöt ja työnkulut',
    bodies: 'Toimielimet',
    openCalls: 'Avoimet haut',
    ready: 'Ohjelman tila',
    language: 'fi',
  },
  sv: {
    title: 'Edustus',
    lead: 'Organisationernas förslag, kandidater och utnämningar till organ.',
    runs: 'Programmet är i gång',
    api: 'Gränssnittets beskrivning',
    rules: 'Regler och arbetsflöden',
    bodies: 'Organ',
    openCalls: 'Öppna ansökningar',
    ready: 'Programmets läge',
    language: 'sv',
  },
  en: {
    title: 'Edustus',
    lead: 'Nominations by organisations, candidates and appointments to bodies.',
    runs: 'The program is running',
    api: 'Documentation of the API',
    rules: 'Rules and workflows',
    bodies: 'Bodies',
    openCalls: 'Open calls',
    ready: 'Health',
    language: 'en',
  },
} as const;

/** The front page until issue B brings the real ones, and the pages that problem types point at. */
@Controller()
export class FrontController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async front(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const w = WORDS[request.headers['accept-language'] ? languageOf(request) : 'fi'];
    inLanguage(reply, w.language);
    const { rows } = await this.program.pool.query<{ bodies: number; calls: number }>(
      "select (select count(*)::integer from body) as bodies, (select count(*)::integer from nomination_call where state = 'open') as calls",
    );
    return plainPage(w.language, w.title, [
      `<h1>${w.title}</h1><p class="lead">${w.lead}</p>`,
      `<p>${w.runs}: ${VERSION}. ${w.bodies}: ${rows[0]?.bodies ?? 0}. ${w.openCalls}: ${rows[0]?.calls ?? 0}.</p>`,
      `<ul><li><a href="/api/v1/docs">${w.api}</a> (<a href="/api/v1/openapi.json">OpenAPI</a>, <a href="/api/v1">/api/v1</a>)</li>`,
      `<li><a href="/api/v1/workflows">${w.rules}</a></li><li><a href="/api/v1/bodies">${w.bodies}</a></li><li><a href="/health/ready">${w.ready}</a></li></ul>`,
    ]);
  }

  @Get('assets/plain.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  css(): string {
    return PLAIN_CSS;
  }

  @Get('problems/:name')
  @Header('content-type', 'text/html; charset=utf-8')
  problem(@Param('name') name: string): string {
    if (!Object.hasOwn(PROBLEMS, name)) throw new NotFound();
    const [status, text] = PROBLEMS[name as ProblemName];
    return plainPage('en', name, [
      `<h1>${name}</h1><p class="lead">${status}</p><p lang="fi">${text.fi}</p><p lang="sv">${text.sv}</p><p lang="en">${text.en}</p>`,
    ]);
  }
}
