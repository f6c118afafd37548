import type { FastifyRequest } from 'fastify';
import type { Program } from '../../program.js';

/** The address under which the browser reached us, without a trailing slash: the public one where it is set. */
export const originOf = (request: FastifyRequest, { baseUrl }: Program): string => baseUrl ?? `${request.protocol}://${request.host}`;
