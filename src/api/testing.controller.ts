import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isId } from '../../workflows/kit/fields.js';
import { ROLE_NAMES, rolesOf } from '../../workflows/kit/policy.js';
import { Invalid } from '../engine/errors.js';
import { refuseGeneral } from '../engine/general-refusals.js';
import { badCharacters, problem } from '../engine/payload.js';
import { makeToken } from '../access/tokens.js';
import { lettersOf } from '../notifications/mailbox.js';
import { PROGRAM, type Program } from '../program.js';
import { askedBy } from './context.js';
import { ApiProblem } from './problems.js';
import { objectOf } from './request.js';

const TEST_CLOCK_ONLY = {
  code: 'test-clock-only',
  text: {
    fi: 'Tämä on mahdollista vain testikellolla (EDUSTUS_TEST_CLOCK=1).',
    sv: 'Detta är möjligt endast med testklockan (EDUSTUS_TEST_CLOCK=1).',
    en: 'This is possible only with the test clock (EDUSTUS_TEST_CLOCK=1).',
  },
  values: {},
};

/** What a case needs to play every part by itself. Only with the test clock, only for an administrator: elsewhere nobody acts as another. */
@Controller('api/v1')
export class TestingController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  /** A token for a person. Shown once. */
  @Post('tokens')
  @HttpCode(201)
  async token(@Body() body: unknown, @Req() request: FastifyRequest) {
    await this.administratorOnly(request);
    const { person, label, ...rest } = objectOf(body);
    const unknown = Object.keys(rest).map((name) => problem(`/${name}`, 'field.unknown'));
    if (unknown.length > 0) throw new Invalid(unknown);
    if (!isId(person)) throw new Invalid([problem('/person', 'field.not-id')]);
    if (typeof label !== 'string' || label.length < 1 || label.length > 100) throw new Invalid([problem('/label', 'field.not-text')]);
    const { rowCount } = await this.program.pool.query('select 1 from person where id = $1', [person]);
    if (rowCount === 0) throw new Invalid([problem('/person', 'field.no-such')]);
    return { token: await makeToken(this.program.pool, person, label) };
  }

  /** Letters as their recipients would get them, with the links that are in them. */
  @Get('mailbox')
  async mailbox(@Query() query: Record<string, unknown>, @Req() request: FastifyRequest) {
    await this.administratorOnly(request);
    const { letter, instance, ...rest } = query;
    const problems = [
      ...Object.keys(rest).map((name) => problem(`query:${name}`, 'field.unknown')),
      ...(instance !== undefined && !isId(instance) ? [problem('query:instance', 'field.not-id')] : []),
      ...(letter !== undefined && (typeof letter !== 'string' || badCharacters(letter).length > 0)
        ? [problem('query:letter', 'field.not-text')]
        : []),
    ];
    if (problems.length > 0) throw new Invalid(problems);
    return {
      items: await lettersOf(this.program.pool, this.program.links, {
        letter: letter as string | undefined,
        instance: instance as string | undefined,
      }),
    };
  }

  private async administratorOnly(request: FastifyRequest): Promise<void> {
    const { actor } = askedBy(request);
    if (actor.kind === 'public') throw new ApiProblem('unauthenticated');
    if (!this.program.testClock) throw new ApiProblem('forbidden', TEST_CLOCK_ONLY);
    if (!rolesOf(actor, {}, await this.program.clock.now()).includes('administrator'))
      throw new ApiProblem('forbidden', refuseGeneral('not-yours', { whoCan: ['administrator'], who: ROLE_NAMES.administrator }));
  }
}
