import type { Store } from '../engine/store.js';
import { isStranger } from '../../workflows/kit/policy.js';
import { meeting } from '../../workflows/records/meeting.js';

export const meetings: Store = {
  workflow: meeting,
  table: 'meeting',
  columns: {
    organ: 'organ_id',
    body: 'body_id',
    title: 'title',
    plannedAt: 'planned_at',
    heldAt: 'held_at',
    endsAt: 'ends_at',
    publicForum: 'public_forum',
    place: 'place',
    remoteLink: 'remote_link',
    agenda: 'agenda',
  },
  json: ['title'],
  scope: { bodyId: 't.body_id', organId: 't.organ_id' },
  readable: { public: 'true' },
  called: { title: 't.title', plannedAt: 't.planned_at' },
  filters: { body: 't.body_id = ?', organ: 't.organ_id = ?' },
  // How to join is for those who belong to it; a public forum invites everybody.
  show: ({ remoteLink, agenda, ...facts }, roles) =>
    facts['publicForum'] === true || !isStranger(roles) ? { ...facts, remoteLink, agenda } : facts,
  make: (given) => ({ publicForum: false, ...given }),
};
