import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as the server took it, with the addresses of its envelope. */
export interface Arrived {
  readonly from: string | false;
  readonly to: readonly string[];
  readonly mail: Email;
}
export interface MailServer {
  readonly url: string;
  /** Grows, the latest last. */
  readonly arrived: readonly Arrived[];
  readonly stop: () => Promise<void>;
}

/** A real mail server on the loopback. @param options what it asks for or refuses */
export async function aMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          arrived.push({ from: envelope.mailFrom && envelope.mailFrom.address, to: envelope.rcptTo.map(({ address }) => address), mail });
          done();
        });
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, arrived, stop: () => new Promise((done) => server.close(() => done())) };
}
