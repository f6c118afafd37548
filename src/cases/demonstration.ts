import { addDays, dateIn, startOfDay } from '../../workflows/kit/local-time.js';
import type { Api, Stage } from './api.js';
import { loadCase } from './library.js';
import { stagePlay, type Play } from './player.js';

/** The cases that the demonstration tells, in the order in which they begin. */
const DEMONSTRATED = [
  'paijat-hame-2018',
  'etela-savo-2019',
  'kanta-hame-2021',
  'kymenlaakso-2022',
  'paijat-hame-2022',
  'keski-suomi-2023',
  'today',
];

/** The program from inside: its API, the clock that history is played with, and tokens for those who act in it. */
export interface Inside extends Api {
  setClock(at: Date): Promise<void>;
  /** Carries out what has fallen due and what steps have asked of other workflows. */
  catchUp(): Promise<void>;
  token(personId: string): Promise<string>;
  readonly adminToken: string;
}

/** Somebody to look around as, with a token of their own. */
export interface Persona {
  readonly role: 'administrator' | 'secretary' | 'substitute' | 'contact' | 'candidate' | 'organ-member';
  readonly personId: string;
  readonly name: string;
}

/**
 * Plays all cases into one database, act by act in the order of their instants, so that nothing is overdue at any moment.
 * What two cases share (a region, a person) is made once.
 * @param say told when a case begins
 * @param today the present: `today` of the last case, and what the clock shows at the end
 * @returns one person per role, of the case that plays today
 * @throws StepFailed when the rule book and the cases no longer agree: a mistake in the program
 */
export async function loadDemonstration(inside: Inside, say: (line: string) => void, today: Date): Promise<Persona[]> {
  const stage: Stage = {
    api: inside,
    adminToken: inside.adminToken,
    shared: new Map(),
    setClock: (at) => inside.setClock(at).then(() => inside.catchUp()),
    token: (person) => inside.token(person),
  };
  const plays = DEMONSTRATED.map((name) => stagePlay(loadCase(name, today), stage));
  const acts = plays.flatMap((play) => play.acts.map((act, i) => ({ act, begins: i === 0 ? play : null })));
  // Stable: acts of one instant keep their order, and those of one case always do.
  acts.sort((a, b) => a.act.at.getTime() - b.act.at.getTime());
  let now: Date | null = null;
  for (const { act, begins } of acts) {
    if (begins) say(`Demonstration: ${begins.performance.played.title.en ?? begins.performance.played.name}`);
    now = await moveTo(act.at, now, stage);
    await act.perform();
    await inside.catchUp();
  }
  await moveTo(today, now, stage);
  return personas(plays.at(-1) as Play);
}

/** Terms begin and end with months: the clock stops at each, so that what happens by itself bears the instant at which it happened. */
async function moveTo(at: Date, now: Date | null, stage: Stage): Promise<Date> {
  if (now !== null && at <= now) return now;
  for (const month of now === null ? [] : monthsBetween(now, at)) await stage.setClock(month);
  await stage.setClock(at);
  return at;
}

const ZONE = 'Europe/Helsinki';

function monthsBetween(from: Date, to: Date): Date[] {
  const found: Date[] = [];
  const first = (text: string): string => `${text.slice(0, 7)}-01`;
  for (let day = first(addDays(first(dateIn(from, ZONE)), 31)); startOfDay(day, ZONE) < to; day = first(addDays(day, 31)))
    found.push(startOfDay(day, ZONE));
  return found;
}

async function personas({ performance }: Play): Promise<Persona[]> {
  const { records, candidates } = performance.played;
  const held = (role: string): string | undefined =>
    Object.keys(records.people).find((key) => ((records.people[key]?.['roles'] ?? []) as { role: string }[]).some((r) => r.role === role));
  const [candidate] = Object.keys(candidates);
  const keys = {
    secretary: held('secretary'),
    substitute: held('substitute'),
    contact: held('contact'),
    candidate,
    'organ-member': held('organ-member'),
  };
  const found: Persona[] = [];
  for (const [role, key] of Object.entries(keys)) {
    if (key !== undefined)
      found.push({ role: role as Persona['role'], personId: await performance.person(key), name: performance.names.person(key) });
  }
  return found;
}
