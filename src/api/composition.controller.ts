import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { isId, isLocalDate } from '../../workflows/kit/fields.js';
import { dateIn } from '../../workflows/kit/local-time.js';
import { compositionOn } from '../bodies/composition.js';
import { Invalid, NotFound } from '../engine/errors.js';
import { problem } from '../engine/payload.js';
import { PROGRAM, type Program } from '../program.js';

/** Who sits where, on a date. Public. */
@Controller('api/v1/bodies')
export class CompositionController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(':id/composition')
  async composition(@Param('id') id: string, @Query() query: Record<string, unknown>) {
    const { on = dateIn(await this.program.clock.now(), 'Europe/Helsinki'), ...rest } = query;
    const unknown = Object.keys(rest).map((name) => problem(`query:${name}`, 'field.unknown'));
    if (unknown.length > 0) throw new Invalid(unknown);
    if (!isLocalDate(on)) throw new Invalid([problem('query:on', 'field.not-date')]);
    const composition = isId(id) ? await compositionOn(this.program.pool, id, on) : null;
    if (!composition) throw new NotFound();
    return composition;
  }
}
