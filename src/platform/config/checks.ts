/** How a value from outside is read. `takes` finishes the sentence "NAME takes …"; `read` throws any error for a value that does not fit. */
export interface Check<T> {
  readonly takes: string;
  /** The value must not be repeated in messages and logs. */
  readonly secret?: boolean;
  read(raw: string): T;
}

const misfit = (): never => {
  throw new Error('does not fit');
};

export const wholeNumber = (least: number, most: number): Check<number> => ({
  takes: `a whole number from ${least} to ${most}`,
  read: (raw) => (/^\d{1,9}$/.test(raw) && Number(raw) >= least && Number(raw) <= most ? Number(raw) : misfit()),
});

export const oneOf = <const T extends string>(...values: T[]): Check<T> => ({
  takes: `one of ${values.join(', ')}`,
  read: (raw) => values.find((value) => value === raw) ?? misfit(),
});

/** 1 or 0, nothing else: a typing error must not switch something off. */
export const onOff: Check<boolean> = {
  takes: '1 or 0',
  read: (raw) => (raw === '1' ? true : raw === '0' ? false : misfit()),
};

export const anyText: Check<string> = { takes: 'a text', read: (raw) => raw };

/** One sender, with or without a name; a line break in it would write headers. */
export const mailbox: Check<string> = {
  takes: 'a sender like Edustus <edustus@example.org>',
  read: (raw) => (/^(?:[^<>@,;\r\n]+<[^<>@\s,;]+@[^<>@\s,;]+>|[^<>@\s,;]+@[^<>@\s,;]+)$/.test(raw) ? raw : misfit()),
};

export const secretText = (least: number): Check<string> => ({
  takes: `a secret of at least ${least} characters`,
  secret: true,
  read: (raw) => (raw.length >= least ? raw : misfit()),
});

/** An address whose scheme is one of those given; `example` shows the form. A password in it is masked in messages. */
export const address = (example: string, schemes: readonly string[], fits: (url: URL) => boolean = () => true): Check<string> => ({
  takes: `an address like ${example}`,
  read: (raw) => {
    const url = new URL(raw);
    return schemes.includes(url.protocol.replace(/:$/, '')) && fits(url) ? raw : misfit();
  },
});

/** The value as a message may show it. An address that cannot be parsed may still hold a password, hence the pattern. */
export function shown(raw: string, check?: Check<unknown>): string {
  if (check?.secret) return `a value of ${raw.length} characters`;
  const masked = raw
    .replace(/(:\/\/[^/?#]*?:)[^/?#]*@/, '$1***@')
    .replace(/(:\/\/[^:/?#]*:)(?!\*\*\*@).*@/, '$1***@')
    .replace(/([?&](?:password|sslpassword)=)[^&]*/gi, '$1***');
  return `"${masked.length > 120 ? `${masked.slice(0, 120)}…` : masked}"`;
}
