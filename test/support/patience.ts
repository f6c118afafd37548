/**
 * How long a test waits for what must come before it says that it waited in vain, in milliseconds. Nobody waits for as long where all is well: it is
 * meant for machines that do other things as well, where everything takes four times as long. Below the time that a test has (.config/jest.config.mjs).
 */
export const PATIENCE = 90_000;

/** The same where a program starts or comes back after it was killed: it may have to make its database first, or to recover it. */
export const STARTING = 180_000;
