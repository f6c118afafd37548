import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { isInstant } from '../../workflows/kit/fields.js';
import { catchUp } from '../catch-up.js';
import { Invalid } from '../engine/errors.js';
import { problem } from '../engine/payload.js';
import { TestClock } from '../platform/clock.js';
import { PROGRAM, type Program } from '../program.js';
import { ApiProblem } from './problems.js';
import { objectOf } from './request.js';

/** The test clock: tests, cases and rehearsals set it; every process sees it. */
@Controller('api/v1/clock')
export class ClockController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async read() {
    return { now: await this.program.clock.now(), test: this.program.testClock };
  }

  /** Fires what has fallen due, in order, before it answers. */
  @Put()
  async set(@Body() body: unknown) {
    const { clock, pool, performer } = this.program;
    if (!this.program.testClock || !(clock instanceof TestClock)) throw new ApiProblem('clock-is-real');
    const { now, ...rest } = objectOf(body);
    const unknown = Object.keys(rest).map((key) => problem(`/${key}`, 'field.unknown'));
    if (unknown.length > 0) throw new Invalid(unknown);
    if (!isInstant(now)) throw new Invalid([problem('/now', now === undefined ? 'field.required' : 'field.not-instant')]);
    const instant = new Date(now);
    await clock.set(instant);
    const { fired, failed } = await catchUp(pool, performer, instant);
    return { now: instant, test: true, fired, failed: failed.map(({ id }) => id) };
  }
}
