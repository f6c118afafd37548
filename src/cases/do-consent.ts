import { momentInWords } from '../../workflows/kit/time-words.js';
import { outcomeOf, type Outcome, type Resource } from './api.js';
import { workflowIn } from './collections.js';
import { listOf, ADMINISTRATOR, type Arrival, type Consent, type Fields, type Step } from './format.js';
import { originalOf } from './originals.js';
import type { Performance } from './performance.js';
import type { Doer } from './tell-step.js';
import { fillSay, inLanguage } from './say.js';
import { momentOf } from './time.js';
import { WORDS } from './words.js';

/** Candidates answer by the link of their letter; or the secretary enters an answer that came another way. */
export const consent: Doer<Consent> = async function* (doing, performance, step) {
  for (const person of listOf(doing.of)) {
    const asked = await performance.consent(doing.call, person);
    const outcome = await answer(doing, asked, performance, step);
    yield { outcome, line: lineOf(doing, person, performance, step) };
  }
};

async function answer(doing: Consent, asked: Resource, performance: Performance, step: Step): Promise<Outcome> {
  const fields = await performance.resolve(workflowIn('consents').events[doing.consent]?.payload, doing.with ?? {}, step.at);
  if (doing.by === undefined || doing.by === 'link') return byLink(doing.consent, fields, asked, performance);
  const { channel, at } = doing.by;
  const receivedAt = momentOf(at, performance.played.calendar)?.toISOString();
  const original = await originalOf(doing.by, doing.call, performance, step.as);
  return performance.send('consents', asked.id, doing.consent, { ...fields, channel, receivedAt, ...original }, step.as);
}

/** By the link where letters can be read (the test clock's mailbox); elsewhere the person answers as signed in, which is stamped just the same. */
async function byLink(type: string, fields: Fields, asked: Resource, performance: Performance): Promise<Outcome> {
  const link = await linkOf(asked.id, performance);
  const { stage } = performance;
  if (link === null) {
    const token = await stage.token(asked['person'] as string);
    return outcomeOf(await stage.api.request('POST', `/api/v1/consents/${asked.id}/events`, { type, ...fields }, token));
  }
  const shown = outcomeOf(await performance.request('GET', `/links/${link}`, undefined, null));
  if (!shown.done) return shown;
  return outcomeOf(await performance.request('POST', `/links/${link}/events`, { type, ...fields }, null));
}

async function linkOf(consent: string, performance: Performance): Promise<string | null> {
  const { status, body } = await performance.request(
    'GET',
    `/mailbox?letter=consent-request&instance=${consent}`,
    undefined,
    ADMINISTRATOR,
  );
  if (status !== 200) return null;
  const letters = (body as { items: { link?: string }[] }).items.filter((letter) => letter.link !== undefined);
  return letters.at(-1)?.link ?? null;
}

function lineOf(doing: Consent, person: string, { names, played }: Performance, step: Step): string {
  const { language, calendar } = played;
  const words = WORDS[language];
  const arrived: Arrival | null = doing.by === undefined || doing.by === 'link' ? null : doing.by;
  const came = arrived && momentOf(arrived.at, calendar);
  const event = words.answers[doing.consent] ?? `– ${inLanguage(workflowIn('consents').events[doing.consent]?.label, language)}`;
  const values: Readonly<Record<string, string>> = {
    as: names.actor(step.as),
    candidate: names.person(person),
    event,
    by: words.channels['web'] ?? '',
    channel: words.channels[arrived?.channel ?? ''] ?? '',
    arrived: came ? momentInWords(came, language, calendar.zone) : '',
  };
  return fillSay(arrived ? words.recorded : (words.consented[doing.consent] ?? `{candidate} ${event}`), (value) => values[value]);
}
