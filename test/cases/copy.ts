import type { Draft } from './a-case.js';

/** 53 weeks: the deadline falls into the week in which clocks change. */
const DAYS = 371;

/** A copy of Kanta-Häme 2021 as somebody might make it: everybody is called something else, a pair of seats has other keys, a seat is added, all days are later. */
export function copyOf(raw: unknown): unknown {
  const moved = JSON.stringify(raw).replace(/(\d{4})-(\d\d)-(\d\d)(?=T|")/g, (day) => {
    return new Date(Date.parse(`${day}T00:00:00Z`) + DAYS * 86_400_000).toISOString().slice(0, 10);
  });
  const copy = JSON.parse(moved.replaceAll('"nuoriso-jasen"', '"kyla-jasen"').replaceAll('"nuoriso-vara"', '"kyla-vara"')) as Draft;
  for (const person of [...Object.values(copy.people), ...Object.values(copy.candidates)]) person['familyName'] = 'Toinen';
  addSeat(copy);
  return { ...copy, name: 'kopio' };
}

function addSeat(copy: Draft): void {
  copy.seats['lisa-jasen'] = { ...copy.seats['harraste-jasen'], constituency: { fi: 'Lisäpaikka' } };
  copy.candidates['lisa'] = { givenName: 'Lisa', familyName: 'Toinen', email: 'lisa.toinen@example.org' };
  for (const step of copy.steps) {
    extend(step['do'] as Record<string, unknown>);
    const expected = step['expect'] as { count?: number } | undefined;
    if (expected?.count !== undefined) expected.count += 1;
  }
  const contact = copy.steps.findIndex((step) => step['as'] === 'harrastekeskuksen-pj');
  const { do: propose, ...when } = copy.steps[contact] as { do: object };
  copy.steps.splice(contact + 1, 0, { ...when, do: { ...propose, nominee: 'lisa', seats: ['lisa-jasen'] } });
}

function extend(doing: Record<string, unknown>): void {
  if (doing['create'] === 'calls') {
    const call = doing['with'] as { seats: string[]; declaredMembers: number };
    call.seats.push('lisa-jasen');
    call.declaredMembers += 1;
  }
  if (doing['consent'] === 'GIVE') (doing['of'] as string[]).push(...((doing['of'] as string[]).includes('onni') ? ['lisa'] : []));
  const seats = doing['place'] === undefined ? {} : (doing['seats'] as Record<string, string>);
  if ('harraste-jasen' in seats) seats['lisa-jasen'] = 'lisa';
}
