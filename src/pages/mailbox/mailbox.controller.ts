import { Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { badCharacters } from '../../engine/payload.js';
import { NotFound } from '../../engine/errors.js';
import { latestLetters } from '../../desk/latest-letters.js';
import { renderLetters } from '../../notifications/render.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { originOf } from '../signing-in/origin.js';
import { mailboxPage, type MailShown } from './mailbox.view.js';

/** Letters shown at once. */
const MOST = 60;

/** The mail of the demonstration, where none is sent: every letter as its recipient would see it. There is no such page where real people are. */
@Pages('mailbox')
export class MailboxController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { program } = this;
    if (!program.personas || !(await program.demonstration())) throw new NotFound();
    const { reader } = await visit(request, reply, program);
    const { who } = request.query as Record<string, unknown>;
    const asked = typeof who === 'string' && who.trim() !== '' && who.length < 200 && badCharacters(who).length === 0 ? who.trim() : null;
    const listed = await latestLetters(program.pool, asked, MOST);
    const rendered = await renderLetters(program.pool, listed, { baseUrl: originOf(request, program), links: program.links });
    const letters: MailShown[] = listed.map(({ id, to, address, at, isPerson }, n) => ({
      id,
      to: address === null ? to : `${to} <${address}>`,
      at,
      subject: rendered[n]?.subject ?? '',
      text: rendered[n]?.text ?? '',
      language: rendered[n]?.language ?? reader.language,
      link: rendered[n]?.link ?? null,
      opener: openerOf(rendered[n]?.link ?? null, isPerson ? address : null),
    }));
    const signIns = (program.mailbox?.list() ?? [])
      .filter(({ to }) => asked === null || to.toLowerCase().includes(asked.toLowerCase()))
      .map((mail, n): MailShown => ({ ...mail, id: `s${n}`, link: /https?:\/\/\S+/.exec(mail.text)?.[0] ?? null, opener: null }));
    return show(
      reply,
      mailboxPage(
        reader,
        [...signIns, ...letters].sort((a, b) => b.at.getTime() - a.at.getTime()),
        asked,
      ),
    );
  }
}

/** A letter's link that carries no right of its own opens for its recipient alone, who signs in first. */
function openerOf(link: string | null, address: string | null): MailShown['opener'] {
  const path = link === null ? null : new URL(link).pathname.replace(/^\/(fi|sv|en)(?=\/)/, '');
  return path === null || path.startsWith('/consent/') ? null : { path, address };
}
