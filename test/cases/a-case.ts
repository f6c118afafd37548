/** A case as a file holds it, to be changed by a test. */
export interface Draft {
  [field: string]: unknown;
  seats: Record<string, Record<string, unknown>>;
  bodies: Record<string, Record<string, unknown>>;
  terms: Record<string, Record<string, unknown>>;
  people: Record<string, Record<string, unknown>>;
  candidates: Record<string, Record<string, unknown>>;
  steps: Record<string, unknown>[];
}

/** A small case that can be played: one seat, one proposal. */
export const aCase = (): Draft => ({
  name: 'pieni',
  title: { fi: 'Pieni haku' },
  story: { fi: 'Yksi paikka, yksi esitys.' },
  start: 'today-30T09:00',
  regions: { alue: { name: { fi: 'Mallimaa' }, kind: 'region' } },
  organs: { hallitus: { region: 'alue', body: 'toimielin', name: { fi: 'Hallitus' }, kind: 'regional-board' } },
  bodies: {
    toimielin: {
      region: 'alue',
      name: { fi: 'Neuvottelukunta' },
      regime: 'statutory',
      organ: 'hallitus',
      languages: ['fi'],
      establishedOn: 'today-60',
    },
  },
  terms: { kausi: { body: 'toimielin', from: 'today-30', to: 'today+300' } },
  seats: { jasen: { body: 'toimielin', constituency: { fi: 'Kylät' }, role: 'member' } },
  organisations: { kylat: { name: 'Mallimaan kylät ry' } },
  people: {
    sihteeri: { givenName: 'Venla', familyName: 'Keksitty', roles: [{ role: 'secretary', body: 'toimielin' }] },
    varahenkilo: { givenName: 'Tauno', familyName: 'Mallila', roles: [{ role: 'substitute', body: 'toimielin' }] },
    pj: { givenName: 'Hilja', familyName: 'Tarinala', roles: [{ role: 'contact', organisation: 'kylat' }] },
  },
  candidates: {
    aino: { givenName: 'Aino', familyName: 'Esimerkki', email: 'aino@example.org' },
    eero: { givenName: 'Eero', familyName: 'Kuvitelma' },
  },
  steps: [
    {
      at: '+15m',
      as: 'sihteeri',
      do: {
        create: 'calls',
        key: 'haku',
        with: {
          body: 'toimielin',
          term: 'kausi',
          title: { fi: 'Haku' },
          announcement: { fi: 'Haetaan jäsentä.' },
          languages: ['fi'],
          declaredMembers: 1,
          seats: ['jasen'],
          closesOn: 'today-10',
          responsible: 'sihteeri',
          substitute: 'varahenkilo',
        },
      },
    },
    { as: 'sihteeri', do: { event: 'PUBLISH', on: 'calls', key: 'haku' }, expect: { state: 'open' } },
    {
      at: 'today-29T10:00',
      as: 'pj',
      do: { propose: 'haku', organisations: ['kylat'], nominee: 'aino', seats: ['jasen'], justification: 'Tuntee kylät.' },
    },
  ],
  composition: { body: 'toimielin', on: 'today' },
});
