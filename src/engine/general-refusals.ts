import { refuser } from '../../workflows/kit/reason.js';

/** Refusals that belong to no workflow. `event-not-possible-here` is the kit's. */
const GENERAL_REFUSALS = {
  'not-yours': {
    fi: 'Tämän voi tehdä {who}.',
    sv: 'Detta kan göras av {who}.',
    en: 'This can be done by {who}.',
    source: 'Edustus handbook: policy',
  },
  conflict: {
    fi: 'Toinen ehti ensin. Lataa tiedot uudelleen ja yritä sitten.',
    sv: 'Någon annan hann före. Läs in uppgifterna på nytt och försök sedan.',
    en: 'Somebody else was first. Load it again and then retry.',
    source: 'Edustus handbook: composition',
  },
} as const;

export const refuseGeneral = refuser(GENERAL_REFUSALS);
