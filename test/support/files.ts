import { type Seen, formIn, valuesIn, type Visitor } from './visitor.js';

interface Sent {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * Fills in the form of a page and sends it with files, as a browser does.
 * @param field that the files are chosen in; none chosen sends an empty one, as browsers do
 */
export async function submitWithFiles(
  visitor: Visitor,
  page: Seen,
  typed: Readonly<Record<string, readonly string[]>>,
  field: string,
  files: readonly Sent[],
): Promise<{ readonly status: number; readonly text: string }> {
  const form = formIn(page);
  const body = new FormData();
  for (const [name, values] of Object.entries({ ...valuesIn(form), ...typed })) for (const value of values) body.append(name, value);
  for (const { name, content } of files) body.append(field, new Blob([new Uint8Array(content)]), name);
  if (files.length === 0) body.append(field, new Blob([]), '');
  const cookie = ['edustus-session', 'edustus-form'].map((name) => `${name}=${visitor.held(name) ?? ''}`).join('; ');
  const answer = await fetch(new URL(form.getAttribute('action') ?? page.path, visitor.origin), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body,
  });
  return { status: answer.status, text: await answer.text() };
}
