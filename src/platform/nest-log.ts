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
  /** What NestApplication cannot do, such as take a port, it throws as well, and who called it tells that. */
  /** A start that fails is told by main in a sentence; Nest's own line about it would only double it. */
  error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) === 'NestApplication') return this.log(message, ...rest);
    const level = rest.at(-1) === 'NestApplication' ? 'debug' : 'error';
    this.pino[level]({ in: rest.at(-1) }, String(message));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.pino.fatal({ in: rest.at(-1) }, String(message));
  }
}
