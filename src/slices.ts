import { Registry } from './engine/registry.js';
import { bodies } from './bodies/bodies.js';
import { compositionRules } from './bodies/composition-rules.js';
import { deputyLinks } from './bodies/deputy-links.js';
import { offices } from './bodies/offices.js';
import { organs } from './bodies/organs.js';
import { regions } from './bodies/regions.js';
import { seats } from './bodies/seats.js';
import { terms } from './bodies/terms.js';
import { calls } from './calls/calls.js';
import { candidacies } from './candidacies/candidacies.js';
import { consents } from './consents/consents.js';
import { decisions } from './decisions/decisions.js';
import { grants } from './identity/grants.js';
import { organisations } from './identity/organisations.js';
import { people } from './identity/people.js';
import { documents } from './meetings/documents.js';
import { meetings } from './meetings/meetings.js';
import { memberships } from './memberships/memberships.js';
import { proposals } from './proposals/proposals.js';

/** Every slice's store. The order is that of the API's index. */
export const registry = new Registry([
  regions,
  organs,
  bodies,
  terms,
  seats,
  compositionRules,
  organisations,
  people,
  grants,
  calls,
  proposals,
  candidacies,
  consents,
  decisions,
  memberships,
  meetings,
  documents,
  offices,
  deputyLinks,
]);
