import type { Candidate, Fields } from './format.js';
import type { Raw } from './report.js';

/** A document may be given as `text`: the API takes it as base64 `content`. */
export function withContent({ text, ...fields }: Raw): Fields {
  return text === undefined ? fields : { mediaType: 'text/plain', ...fields, content: Buffer.from(text as string).toString('base64') };
}

/** The proposal that a `propose` step writes, with keys still in it. */
export function proposalOf(step: Raw, { givenName, familyName, email, phone, language }: Candidate): Fields {
  const { propose, organisations, seats, justification, answers, authorised = true } = step;
  const spelt = step['email'] ?? email;
  return {
    call: propose,
    organisations,
    seats,
    nominee: { givenName, familyName, ...given({ email: spelt, phone, language }) },
    authorised,
    ...given({ justification, answers, language: step['language'] }),
  };
}

const given = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
