import { createTransport, type Transporter } from 'nodemailer';
import { fill, type Language } from '../../workflows/kit/text.js';
import { SIGN_IN } from './words/sign-in.js';

/** One message to one address, in plain text. */
export interface Mail {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
}

/** Whatever takes mail away. @throws Error of `deliver` when the message was not taken */
export interface Post {
  deliver(mail: Mail): Promise<void>;
}

/** Milliseconds that a mail server may be silent. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands mail to a server. An encrypted connection is used wherever the server offers one; `smtps:` asks for it from the start. */
export class SmtpPost implements Post {
  private readonly transport: Transporter;

  /** @param url `smtp://user:password@host:587` @param from sender, `Name <address>` or an address */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  }

  async deliver({ to, language, subject, text }: Mail): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      // As an object it is one address whatever is in it: a comma cannot add a second recipient.
      to: { name: '', address: to },
      subject,
      text,
      headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  }
}

export interface KeptMail extends Mail {
  readonly at: Date;
}
/** Messages that the mailbox holds. */
const MAILBOX_SIZE = 200;

/** Where no mail server is set: messages stay in the memory of the process, for the mailbox page of the demonstration. */
export class MailboxPost implements Post {
  private kept: readonly KeptMail[] = [];

  constructor(private readonly now: () => Promise<Date>) {}

  async deliver(mail: Mail): Promise<void> {
    const at = await this.now();
    this.kept = [{ ...mail, at }, ...this.kept].slice(0, MAILBOX_SIZE);
  }

  /** The latest messages, newest first. */
  list(): readonly KeptMail[] {
    return this.kept;
  }
}

/** What is asked for when somebody wants to sign in. */
export interface SignInAsked {
  readonly address: string;
  /** The whole link, with its token: it is nowhere else in clear. */
  readonly link: string;
  readonly language: Language;
  /** When the link stops working, by the clock that pages go by. */
  readonly expires: Date;
}

/**
 * Sends sign-in links in the background, at once and from memory: neither link nor token is ever at rest. Whoever asked is answered before anything is sent,
 * so the answer tells nothing of the address, neither by its words nor by its time.
 */
export class SignInMailer {
  private readonly underWay = new Set<Promise<void>>();

  /** @param failed is told of a message that was not taken, in words that hold neither link nor address */
  constructor(
    private readonly post: Post,
    private readonly failed: (line: string) => void,
  ) {}

  sendSignInLink({ address, link, language, expires }: SignInAsked): void {
    const values = { link, until: expires };
    const compose = (): Mail => ({
      to: address,
      language,
      subject: fill(SIGN_IN.subject, language, values),
      text: fill(SIGN_IN.text, language, values),
    });
    // Not before who asked is answered: composing and beginning to send take time, too.
    const sending = new Promise((resolve) => setImmediate(resolve))
      .then(() => this.post.deliver(compose()))
      .catch((error: unknown) => this.failed(`A sign-in mail could not be sent (${faultOf(error)}): look at SMTP_URL and the mail server.`))
      .finally(() => this.underWay.delete(sending));
    this.underWay.add(sending);
  }

  /** Waits until every message has been taken or refused: before the program stops. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }
}

/** What went wrong, by the codes alone: a server's own words may repeat the address. */
function faultOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ') || 'unknown fault';
}

/** The post that the configuration asks for. */
export const postOf = (
  { smtpUrl, mailFrom }: { readonly smtpUrl: string | null; readonly mailFrom: string },
  now: () => Promise<Date>,
): SmtpPost | MailboxPost => (smtpUrl === null ? new MailboxPost(now) : new SmtpPost(smtpUrl, mailFrom));
