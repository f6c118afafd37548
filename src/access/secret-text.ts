import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as a text that fits a cookie and an address. */
export const secretText = (): string => randomBytes(32).toString('base64url');

/** SHA-256, as secrets of that size are kept at rest: with so many random bits nothing slower is needed. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
