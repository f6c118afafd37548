import { Visitor } from '../support/visitor.js';

export const PERSONAS = ['administrator', 'secretary', 'contact', 'candidate', 'organ-member'] as const;
export type PersonaRole = (typeof PERSONAS)[number];

/** What each persona's card says they do, in Finnish: its beginning. */
const CARDS: Readonly<Record<PersonaRole, string>> = {
  administrator: 'Pääkäyttäjä:',
  secretary: 'Sihteeri:',
  contact: 'Järjestön yhteyshenkilö:',
  candidate: 'Ehdokas:',
  'organ-member': 'Päättävän toimielimen jäsen:',
};

/** The session cookie of a persona of a demonstration, taken as anybody takes it: from the page that offers them. */
export async function cookieFrom(origin: string, role: PersonaRole): Promise<string> {
  const visitor = new Visitor(origin);
  const page = await visitor.get('/demonstration');
  const card = page.root.querySelectorAll('main form').find((form) => form.parentNode?.text.includes(CARDS[role]));
  const button = card?.querySelector('button')?.text.trim();
  if (button === undefined) throw new Error(`no persona ${role}`);
  await visitor.submit(page, {}, button);
  return visitor.held('edustus-session') as string;
}
