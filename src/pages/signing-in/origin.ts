import { BadRequestException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Program } from '../../program.js';

/** The address under which the browser reached us, without a trailing slash: the public one where it is set. @throws BadRequestException for a host that is none */
export function originOf(request: FastifyRequest, { baseUrl }: Program): string {
  const origin = baseUrl ?? `${request.protocol}://${request.host}`;
  if (!URL.canParse(origin)) throw new BadRequestException();
  return origin;
}
