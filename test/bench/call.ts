import type { Program } from '../../src/program.js';

/** One open call in one body, and a person who may do everything in it. */
export async function aCall({ engine }: Program): Promise<{ call: string; organisation: string; seat: string; person: string }> {
  const system = { kind: 'system' } as const;
  const person = await engine.create({
    workflow: 'person',
    actor: system,
    payload: { givenName: 'Siiri', familyName: 'Sihteeri', email: 'siiri@example.org' },
  });
  const substitute = await engine.create({ workflow: 'person', actor: system, payload: { givenName: 'Varpu', familyName: 'Varahenkilö' } });
  await engine.create({
    workflow: 'grant',
    actor: system,
    payload: { person: person.id, role: 'administrator', from: '2000-01-01T00:00:00Z' },
  });
  const grants = [{ role: 'administrator', scopeId: null, from: new Date(0), until: null }] as const;
  const actor = { kind: 'person', personId: person.id, grants } as const;
  const make = async (workflow: string, payload: object): Promise<string> =>
    (await engine.create({ workflow, actor, payload: { ...payload } })).id;
  const region = await make('region', { name: { fi: 'Keksitty maakunta' }, kind: 'region' });
  const organ = await make('organ', { region, name: { fi: 'Hallitus' }, kind: 'regional-board' });
  const body = await make('body', {
    region,
    name: { fi: 'Neuvottelukunta' },
    regime: 'authority-set',
    organ,
    establishedOn: '2020-01-01',
    validFrom: '2020-01-01',
  });
  await make('grant', { person: substitute.id, role: 'substitute', body });
  const seat = await make('seat', { body, constituency: { fi: 'Kulttuuri' }, role: 'member' });
  const organisation = await make('organisation', {
    name: 'Yhdistys ry',
    mailbox: 'yhdistys@example.org',
    sectors: [{ body, sector: 'Kulttuuri' }],
  });
  const call = await make('nomination-call', {
    body,
    title: { fi: 'Haku' },
    announcement: { fi: 'Haemme.' },
    seats: [seat],
    declaredMembers: 1,
    closesOn: '2199-12-31',
    responsible: person.id,
    substitute: substitute.id,
  });
  await engine.send({ workflow: 'nomination-call', id: call, actor, event: { type: 'PUBLISH' } });
  return { call, organisation, seat, person: person.id };
}
