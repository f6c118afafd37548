import type { Seen, Visitor } from '../../support/visitor.js';
import type { World } from '../../support/world.js';

/** Enters a proposal that came by phone: a whole one, but for what is typed otherwise. */
export const enterIn =
  (visitor: () => Visitor, world: () => World) =>
  async (call: string, typed: Readonly<Record<string, string | readonly string[]>> = {}): Promise<Seen> =>
    visitor().submit(await visitor().get(`/calls/${call}/enter`), {
      channel: 'phone',
      arrivedAt: '2026-03-02T09:15',
      organisation: world().organisations[0] as string,
      authorised: '1',
      'nominee.givenName': 'Ella',
      'nominee.familyName': 'Ehdokas',
      seats: [world().seats[0] as string],
      justification: 'Tuntee alueen järjestöt.',
      ...typed,
    });
