import type { Stage } from '../../api/permissions/stage.js';

/** The event whose form stands for those of its collection. */
const EVENT: Readonly<Record<string, string>> = {
  calls: 'PUBLISH',
  proposals: 'SUBMIT',
  candidacies: 'WITHDRAW',
  consents: 'GIVE',
  decisions: 'DECIDE',
  memberships: 'NAME_SUCCESSOR',
};

/** What stands behind `:id` where the collection is none of the API's. */
const NAMED: Readonly<Record<string, (stage: Stage) => string | undefined>> = {
  associations: ({ instances }) => instances.get('organisations'),
  desk: ({ letter }) => letter,
};

/**
 * The address that a row speaks of: its route with the instance of the stage put in.
 * @param row `GET /:lang/calls/:id/edit`; after `#` which other instance than the most private one
 */
export function pathOf(stage: Stage, row: string): string {
  const [route = '', variant] = (row.split(' ')[1] ?? '').split('#');
  const [, , collection = ''] = route.split('/');
  const { instances } = stage;
  const unknown = '00000000-0000-4000-8000-000000000000';
  const id =
    variant === 'open'
      ? stage.open
      : variant === 'unaddressed'
        ? stage.unaddressed
        : (NAMED[collection]?.(stage) ?? instances.get(collection));
  const parts: Readonly<Record<string, string | undefined>> = {
    ':lang': 'fi',
    ':id': id,
    ':event': EVENT[collection] ?? 'AMEND',
    ':seat': stage.world.seats[0],
    ':grant': collection === 'associations' ? stage.contactGrant : instances.get('grants'),
    ':person': variant === 'another' ? stage.world.people.contacts[1] : instances.get('people'),
    ':token': unknown,
    ':link': stage.link,
    ':what': 'region',
    ':workflow': 'consent',
    ':name': 'not-found',
    ':step': 'person',
    ':queueName': 'effects',
    ':jobId': '1',
  };
  return route.replaceAll(/:\w+/g, (name) => parts[name] ?? name);
}
