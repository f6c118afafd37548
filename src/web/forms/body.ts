import type { FastifyInstance, FastifyRequest } from 'fastify';
import multipart, { type MultipartFile, type MultipartValue } from '@fastify/multipart';
import { isApi } from '../page-or-api.js';

/** A file that came with a form. */
export interface Upload {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: Buffer;
}
/** What a form sent: its fields, in order, and its files by field. */
export interface FormBody {
  readonly fields: URLSearchParams;
  readonly files: ReadonlyMap<string, readonly Upload[]>;
  /** Fields with a file that was larger than may be, or with which the form became so: it is not there, and everything else is. */
  readonly tooLarge?: ReadonlySet<string>;
}
const NO_FILES: FormBody['files'] = new Map();

/** Bytes of one file, as of a photograph of a paper, and of all files of a form. */
const FILE_LIMIT = 5_000_000;
const FILES_LIMIT = 10_000_000;
const MOST_FIELDS = 5_000;

/** Teaches the server to read forms. The API takes JSON alone: a form of another site could otherwise speak to it. */
export async function readForms(fastify: FastifyInstance): Promise<void> {
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (request, body, done) => {
    if (isApi(request.url)) return done(Object.assign(new Error('JSON only'), { statusCode: 415 }));
    const fields = new URLSearchParams(body as string);
    if (fields.size > MOST_FIELDS) return done(Object.assign(new Error('too many fields'), { statusCode: 413 }));
    done(null, { fields, files: NO_FILES } satisfies FormBody);
  });
  await fastify.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: FILE_LIMIT, files: 20, fields: 200, fieldSize: 100_000 },
  });
  fastify.addHook('preHandler', async (request) => {
    if (!request.isMultipart()) return;
    if (isApi(request.url)) throw Object.assign(new Error('JSON only'), { statusCode: 415 });
    // Of a form that is only given back no file is kept: each counts as too large.
    request.body = await partsOf(request, request.heldBack ? 0 : FILES_LIMIT);
  });
}

async function partsOf(request: FastifyRequest, most: number): Promise<FormBody> {
  const fields = new URLSearchParams();
  const files = new Map<string, Upload[]>();
  let bytes = 0;
  const tooLarge = new Set<string>();
  for await (const part of partsIn(request)) {
    if (part.type === 'field') fields.append(part.fieldname, String(part.value));
    else {
      const content = await contentOf(part, most - bytes);
      bytes += content?.length ?? 0;
      if (content === null) tooLarge.add(part.fieldname);
      else if (content.length > 0)
        files.set(part.fieldname, [...(files.get(part.fieldname) ?? []), { filename: part.filename, mediaType: part.mimetype, content }]);
    }
  }
  return { fields, files, tooLarge };
}

/** A file's bytes; null, and nothing of it is kept, when it has more than may be. */
async function contentOf({ file }: MultipartFile, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  return file.truncated || bytes > most ? null : Buffer.concat(chunks);
}

/** The parts as they come. What is cut off or not of this form is the sender's doing, whichever way the reader of it says so. */
async function* partsIn(request: FastifyRequest): AsyncGenerator<MultipartFile | MultipartValue> {
  try {
    for await (const part of request.parts()) yield part;
  } catch (error) {
    throw error instanceof Error && !('statusCode' in error) ? Object.assign(error, { statusCode: 400 }) : error;
  }
}

/** The form of a request; an empty one when nothing or something else came. */
export const formOf = ({ body }: Pick<FastifyRequest, 'body'>): FormBody =>
  body !== null && typeof body === 'object' && 'fields' in body && body.fields instanceof URLSearchParams
    ? (body as FormBody)
    : { fields: new URLSearchParams(), files: NO_FILES };
