import type { Texts } from '../../web/reader.js';

/** Words of the page that lists all rules by subject. */
export const HANDBOOK_PAGE = {
  lead: {
    fi: 'Säännöt, joiden mukaan palvelu toimii, aiheittain. Kun jokin ei onnistu, palvelu kertoo, mihin sääntöön se perustuu; tässä säännöt ovat kaikkien luettavina.',
    sv: 'Reglerna som tjänsten följer, ordnade efter ämne. När något inte går berättar tjänsten vilken regel det beror på; här kan alla läsa reglerna.',
    en: 'The rules that the service follows, by subject. When something is refused, the service names the rule behind it; here everybody can read them.',
  },
  chapters: { fi: 'Aiheet', sv: 'Ämnen', en: 'Subjects' },
  stages: { fi: 'Samat säännöt vaiheittain: ', sv: 'Samma regler skede för skede: ', en: 'The same rules stage by stage: ' },
} as const satisfies Texts;
