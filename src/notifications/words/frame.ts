import type { Text } from '../../../workflows/kit/text.js';

/** What stands around every letter. */
export const FRAME = {
  greeting: { fi: 'Hei,', sv: 'Hej,', en: 'Hello,' },
  more: { fi: 'Lue lisää ja toimi täällä:\n{link}', sv: 'Läs mer och gå vidare här:\n{link}', en: 'Read more and act here:\n{link}' },
  answer: { fi: 'Vastaa tästä linkistä:\n{link}', sv: 'Svara via den här länken:\n{link}', en: 'Answer by this link:\n{link}' },
  /** On paper, where there is no link to follow: how to answer, and whom to ask. */
  paperAnswer: {
    fi: 'Vastatkaa kirjeellä, sähköpostilla tai puhelimitse toimielimen sihteerille. Kertokaa nimenne ja se, suostutteko vai kieltäydyttekö.\n{contact}',
    sv: 'Svara per brev, e-post eller telefon till organets sekreterare. Uppge ert namn och om ni samtycker eller avböjer.\n{contact}',
    en: 'Please answer the body’s secretary by letter, e-mail or telephone. State your name, and whether you consent or decline.\n{contact}',
  },
  paperMore: {
    fi: 'Lisätietoja antaa toimielimen sihteeri.\n{contact}',
    sv: 'Organets sekreterare ger mer information.\n{contact}',
    en: 'The body’s secretary gives more information.\n{contact}',
  },
  /** In the place of a link that only its recipient may see, and of one that works no more. */
  hidden: {
    fi: '(Vastaanottajan henkilökohtainen vastauslinkki)',
    sv: '(Mottagarens personliga svarslänk)',
    en: '(The recipient’s personal link to answer)',
  },
  regards: { fi: 'Ystävällisin terveisin\n{body}', sv: 'Med vänlig hälsning\n{body}', en: 'Kind regards,\n{body}' },
  /** Where a name is missing. */
  noName: { fi: '(nimi puuttuu)', sv: '(namn saknas)', en: '(no name)' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a seat is for its holder. */
export const SEAT_ROLES = {
  member: { fi: 'varsinainen jäsen', sv: 'ordinarie medlem', en: 'member' },
  deputy: { fi: 'varajäsen', sv: 'ersättare', en: 'deputy' },
  expert: { fi: 'asiantuntija', sv: 'sakkunnig', en: 'expert' },
} as const satisfies Readonly<Record<string, Text>>;
