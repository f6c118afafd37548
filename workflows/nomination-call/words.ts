/** What the call's refusals call things, in the form that their sentences need. */
export const ROLE_WORDS = {
  member: { fi: 'varsinaisia jäseniä', sv: 'ordinarie medlemmar', en: 'members' },
  deputy: { fi: 'varajäseniä', sv: 'ersättare', en: 'deputies' },
  expert: { fi: 'asiantuntijoita', sv: 'sakkunniga', en: 'experts' },
} as const;

export const TEXT_WORDS = {
  title: {
    fi: { fi: 'otsikko suomeksi', sv: 'rubriken på finska', en: 'the title in Finnish' },
    sv: { fi: 'otsikko ruotsiksi', sv: 'rubriken på svenska', en: 'the title in Swedish' },
    en: { fi: 'otsikko englanniksi', sv: 'rubriken på engelska', en: 'the title in English' },
  },
  announcement: {
    fi: { fi: 'hakuilmoitus suomeksi', sv: 'ansökningsannonsen på finska', en: 'the announcement in Finnish' },
    sv: { fi: 'hakuilmoitus ruotsiksi', sv: 'ansökningsannonsen på svenska', en: 'the announcement in Swedish' },
    en: { fi: 'hakuilmoitus englanniksi', sv: 'ansökningsannonsen på engelska', en: 'the announcement in English' },
  },
  questions: {
    fi: { fi: 'kysymykset suomeksi', sv: 'frågorna på finska', en: 'the questions in Finnish' },
    sv: { fi: 'kysymykset ruotsiksi', sv: 'frågorna på svenska', en: 'the questions in Swedish' },
    en: { fi: 'kysymykset englanniksi', sv: 'frågorna på engelska', en: 'the questions in English' },
  },
} as const;
