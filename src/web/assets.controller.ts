import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../engine/errors.js';
import { assetOf } from './assets.js';
import { preferredLanguage } from './language.js';

/** Style sheet and script under names that change with their content, and the way from the bare address to a language. */
@Controller()
export class AssetsController {
  @Get()
  async root(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await reply
      .header('vary', 'Accept-Language')
      .header('cache-control', 'no-cache')
      .redirect(`/${preferredLanguage(request)}`, 302);
  }

  @Get('favicon.ico')
  async icon(@Res() reply: FastifyReply): Promise<void> {
    await reply.status(204).header('cache-control', 'public, max-age=86400').send();
  }

  @Get('assets/:name')
  async asset(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const asset = assetOf(name);
    if (!asset) throw new NotFound();
    await reply.header('content-type', asset.type).header('cache-control', 'public, max-age=31536000, immutable').send(asset.body);
  }
}
