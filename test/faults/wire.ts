import { Agent, request } from 'node:http';
import { PATIENCE } from '../support/patience.js';
import type { Wire } from './requests.js';

export interface WireAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** A client that sends what fetch would not: any method, any body, headers twice. One connection after another. */
export class WireClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(private readonly origin: string) {}

  /** @throws when the server answers nothing */
  send({ method, path, headers, body }: Wire): Promise<WireAnswer> {
    const { hostname, port } = new URL(this.origin);
    return new Promise((resolve, reject) => {
      const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = request(
        { host: hostname, port, method, path, agent: this.agent, headers: { ...headers, ...length }, timeout: PATIENCE },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              type: answer.headers['content-type'] ?? '',
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          );
          answer.on('error', reject);
        },
      );
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${PATIENCE / 1000} s`)));
      sent.on('error', reject);
      sent.end(body ?? undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
