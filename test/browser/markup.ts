import type { Page } from 'playwright-core';
import { act, get, post } from '../api/steps.js';
import type { TestApp } from '../support/app.js';
import { anOpenCall, aProposal, linkOf, type World } from '../support/world.js';

/** What would run, in two ways, on a page that took it for its own. */
export const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1;alert(1)</script>';

/** Writes it wherever a body, a register or an organisation writes a name or a text. @returns pages that show it */
export async function storeMarkup(app: TestApp, world: World): Promise<string[]> {
  const { body, secretary } = world;
  const text = { fi: MARKUP };
  await act(app.admin, `/bodies/${body}`, 'AMEND', { name: text });
  await act(secretary, `/bodies/${body}`, 'DESCRIBE', { description: text, tasks: text, contactName: text });
  await post(secretary, '/meetings', { body, title: text, place: MARKUP, agenda: MARKUP, plannedAt: '2026-06-01T11:00:00Z' });
  const paper = { body, language: 'fi', mediaType: 'text/plain', content: 'bW9p', public: true, on: '2026-03-01' };
  await post(secretary, '/documents', { ...paper, title: text });
  const seats = [await post(app.admin, '/seats', { body, constituency: text, role: 'member' })];
  const question = { key: 'miksi', text, type: 'text', answeredBy: 'candidate', required: false, public: false };
  const call = await anOpenCall(world, { title: text, announcement: text, seats, declaredMembers: 1, questions: [question] });
  const organisation = world.organisations[0] as string;
  await act(app.admin, `/organisations/${organisation}`, 'AMEND', { name: MARKUP });
  const nominee = { givenName: MARKUP, familyName: MARKUP, email: 'merkki@example.org' };
  const { id: proposal } = await aProposal(world, call, 0, nominee, seats);
  await act(secretary, `/proposals/${proposal}`, 'RETURN', { reason: MARKUP, completionDue: '2026-03-20' });
  const [consent] = (await get(app.admin, `/consents?call=${call}`)).items;
  const { person } = await get(app.admin, `/candidacies/${consent.candidacy}`);
  return [
    '/fi',
    `/fi/bodies/${body}`,
    `/fi/calls/${call}`,
    `/fi/calls/${call}/desk`,
    `/fi/calls/${call}/inbox`,
    `/fi/calls/${call}/matrix`,
    `/fi/proposals/${proposal}`,
    `/fi/consent/${await linkOf(app, consent.id)}`,
    `/fi/organisations/${organisation}`,
    `/fi/people/${person}`,
    '/fi/desk',
  ];
}

/** How often a page shows it as it was typed. */
export const timesShown = async (page: Page): Promise<number> => (await page.locator('body').innerText()).split(MARKUP).length - 1;

/** Watches a page. @returns what of it came alive on the page that is open: a dialog, a script that ran, an element that nobody but it would make */
export function watch(page: Page): () => Promise<string[]> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return async () => [
    ...dialogs.splice(0),
    ...(await page.evaluate(() => [
      ...('ran' in window ? ['a script ran'] : []),
      ...[...document.querySelectorAll('img[src="x"], script:not([src])')].map((element) => element.outerHTML),
    ])),
  ];
}
