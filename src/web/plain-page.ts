/** A page of few words. The parts are the program's own HTML; nothing a client sent goes in. */
export const plainPage = (language: string, title: string, parts: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>` +
  `<link rel="stylesheet" href="/assets/plain.css"></head><body><main>${parts.join('')}</main></body></html>`;

export const PLAIN_CSS = `:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fdfdfb; --link: #0b5394; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #16191d; --link: #8ec5ff; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
.lead { font-size: 1.1875rem; margin: 0 0 1.5rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
li { margin: .375rem 0; overflow-wrap: anywhere; }
`;
