import { refuser } from '../../workflows/kit/reason.js';

/** Refusals that belong to no workflow. `event-not-possible-here` is the kit's. */
export const GENERAL_REFUSALS = {
  'not-yours': {
    fi: 'Tämä kuuluu toiselle: {who}.',
    sv: 'Detta hör till någon annan: {who}.',
    en: 'This is somebody else’s to do: {who}.',
    source: 'Edustus handbook: policy',
  },
  conflict: {
    fi: 'Toinen ehti ensin. Lataa tiedot uudelleen.',
    sv: 'Någon annan hann före. Läs in uppgifterna på nytt.',
    en: 'Somebody else was first. Load it anew.',
    source: 'Edustus handbook: composition',
  },
} as const;

export const refuseGeneral = refuser(GENERAL_REFUSALS);
