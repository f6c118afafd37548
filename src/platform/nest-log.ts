import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Nest's lines as JSON on stderr. Nest's own chatter about modules and routes is debug. */
export class NestLog implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.pino.debug({ in: rest.at(-1) }, String(message));
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.pino.trace({ in: rest.at(-1) }, String(message));
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.pino.trace({ in: rest.at(-1) }, String(message));
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn({ in: rest.at(-1) }, String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ in: rest.at(-1) }, String(message));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.pino.fatal({ in: rest.at(-1) }, String(message));
  }
}
