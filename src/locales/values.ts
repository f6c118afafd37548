import type { Text } from '../../workflows/kit/text.js';

export type Values = Readonly<Record<string, Text>>;

/**
 * Words of the values that a field may be chosen from, as they stand within a sentence. The key is the value; where it means something else in
 * one field, the field stands in front (`filling.open`), and where fields of one name differ, the workflow too (`nomination-call.kind.open`).
 */
export const VALUES = {
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },

  'nomination-call.kind.open': { fi: 'avoin haku', sv: 'öppen ansökan', en: 'open call' },
  'nomination-call.kind.targeted': {
    fi: 'nimeämispyyntö valituille järjestöille',
    sv: 'begäran om nominering till utvalda organisationer',
    en: 'nomination request to chosen organisations',
  },
  'nomination-call.kind.supplementary': { fi: 'täydennyshaku', sv: 'kompletterande ansökan', en: 'supplementary call' },
  'nomination-call.kind.incoming': {
    fi: 'toimielimelle tullut nimeämispyyntö',
    sv: 'begäran om nominering som organet har fått',
    en: 'nomination request made to the body',
  },
  'consentRule.by-closing': { fi: 'hakuajan loppuun mennessä', sv: 'före ansökningstidens slut', en: 'by the closing of the call' },
  'consentRule.days-after-closing': {
    fi: 'tietyn ajan kuluessa hakuajan päättymisestä',
    sv: 'inom en viss tid efter ansökningstidens slut',
    en: 'within some days after the closing',
  },
  'consentRule.before-decision': { fi: 'ennen päätöstä', sv: 'före beslutet', en: 'before the decision' },
  'consentRule.not-asked': { fi: 'suostumusta ei pyydetä', sv: 'samtycke begärs inte', en: 'consent is not asked for' },
  'type.text': { fi: 'oma teksti', sv: 'egen text', en: 'own text' },
  'type.number': { fi: 'luku', sv: 'tal', en: 'number' },
  'type.choice': { fi: 'valinta vaihtoehdoista', sv: 'val bland alternativ', en: 'choice from several' },
  'type.yes-no': { fi: 'kyllä tai ei', sv: 'ja eller nej', en: 'yes or no' },
  'answeredBy.nominator': { fi: 'järjestö', sv: 'organisationen', en: 'the organisation' },
  'answeredBy.candidate': { fi: 'ehdokas', sv: 'kandidaten', en: 'the candidate' },

  'channel.web': { fi: 'verkossa', sv: 'på webben', en: 'on the web' },
  'channel.email': { fi: 'sähköpostilla', sv: 'per e-post', en: 'by e-mail' },
  'channel.paper': { fi: 'paperilla', sv: 'på papper', en: 'on paper' },
  'channel.phone': { fi: 'puhelimitse', sv: 'per telefon', en: 'by phone' },
  'about.contact': { fi: 'henkilön yhteystiedot', sv: 'personens kontaktuppgifter', en: 'the person’s contact details' },
  'about.justification': { fi: 'perustelut', sv: 'motiveringen', en: 'the justification' },
  'about.answers': { fi: 'vastaukset kysymyksiin', sv: 'svaren på frågorna', en: 'the answers to the questions' },
  'because.declined': { fi: 'henkilö kieltäytyi', sv: 'personen avböjde', en: 'the person declined' },
  'because.not-me': {
    fi: 'pyyntö meni väärälle henkilölle',
    sv: 'begäran gick till fel person',
    en: 'the request went to the wrong person',
  },
  'because.withdrawn': { fi: 'henkilö perui suostumuksensa', sv: 'personen återtog sitt samtycke', en: 'the person withdrew the consent' },

  'outcome.confirmed': { fi: 'nimetty', sv: 'utnämnd', en: 'confirmed' },
  'outcome.returned': { fi: 'palautettu valmisteluun', sv: 'återremitterad', en: 'returned for preparation' },
  'outcome.tabled': { fi: 'jätetty pöydälle', sv: 'bordlagd', en: 'tabled' },
  'outcome.rejected': { fi: 'hylätty', sv: 'förkastad', en: 'rejected' },

  'region.kind.region': { fi: 'maakunta', sv: 'landskap', en: 'region' },
  'region.kind.wellbeing-services-county': { fi: 'hyvinvointialue', sv: 'välfärdsområde', en: 'wellbeing services county' },
  'region.kind.association': { fi: 'yhdistys', sv: 'förening', en: 'association' },
  'region.kind.municipality': { fi: 'kunta', sv: 'kommun', en: 'municipality' },
  'organ.kind.county-board': { fi: 'aluehallitus', sv: 'välfärdsområdesstyrelse', en: 'county board' },
  'organ.kind.regional-board': { fi: 'maakuntahallitus', sv: 'landskapsstyrelse', en: 'regional board' },
  'organ.kind.council': { fi: 'valtuusto', sv: 'fullmäktige', en: 'council' },
  'organ.kind.committee': { fi: 'lautakunta', sv: 'nämnd', en: 'committee' },
  'organ.kind.election-committee': { fi: 'vaalitoimikunta', sv: 'valberedning', en: 'election committee' },
  'organ.kind.body': { fi: 'toimielin itse', sv: 'organet självt', en: 'the body itself' },

  'regime.nominator-names': {
    fi: 'järjestöt nimeävät edustajansa itse',
    sv: 'organisationerna utser själva sina företrädare',
    en: 'organisations name their own representatives',
  },
  'regime.statutory': {
    fi: 'viranomainen nimeää lakisääteisen vaikuttamistoimielimen',
    sv: 'en myndighet utser det lagstadgade påverkansorganet',
    en: 'an authority appoints the participation body that the law requires',
  },
  'regime.authority-set': {
    fi: 'viranomainen nimeää vapaaehtoisesti asetetun toimielimen',
    sv: 'en myndighet utser det organ som den frivilligt har tillsatt',
    en: 'an authority appoints a body that it has set up by its own choice',
  },
  'regime.self-governing': {
    fi: 'toimielin valitsee jäsenensä itse',
    sv: 'organet väljer själv sina medlemmar',
    en: 'the body chooses its members itself',
  },
  'decisionMode.recorded': {
    fi: 'sihteeri kirjaa päätöksen pöytäkirjasta',
    sv: 'sekreteraren antecknar beslutet utifrån protokollet',
    en: 'the secretary records it from the minutes',
  },
  'decisionMode.confirmed': {
    fi: 'päättävän toimielimen jäsen vahvistaa päätöksen täällä',
    sv: 'en medlem av det beslutande organet fastställer beslutet här',
    en: 'a member of the deciding organ confirms it here',
  },
  'decisionMode.delegated': {
    fi: 'päätös on siirretty sihteerille',
    sv: 'beslutet har delegerats till sekreteraren',
    en: 'it has been delegated to the secretary',
  },
  'deputyMode.none': { fi: 'ei varajäseniä', sv: 'inga ersättare', en: 'no deputies' },
  'deputyMode.personal': { fi: 'henkilökohtaiset varajäsenet', sv: 'personliga ersättare', en: 'personal deputies' },
  'deputyMode.ordered-body': {
    fi: 'koko toimielimen yhteinen sijaantulojärjestys',
    sv: 'gemensam inkallelseordning för hela organet',
    en: 'one succession order for the whole body',
  },
  'deputyMode.ordered-constituency': {
    fi: 'sijaantulojärjestys toimialoittain',
    sv: 'inkallelseordning enligt sektor',
    en: 'a succession order for each sector',
  },

  'seat.role.member': { fi: 'varsinainen jäsen', sv: 'ordinarie medlem', en: 'member' },
  'seat.role.deputy': { fi: 'varajäsen', sv: 'ersättare', en: 'deputy' },
  'seat.role.expert': { fi: 'asiantuntija', sv: 'sakkunnig', en: 'expert' },
  'filling.open': { fi: 'avoimella haulla', sv: 'genom öppen ansökan', en: 'by an open call' },
  'filling.nominator': { fi: 'nimetty järjestö esittää', sv: 'en namngiven organisation nominerar', en: 'a named organisation proposes' },
  'filling.ex-officio': { fi: 'viran tai tehtävän perusteella', sv: 'på grund av tjänst eller uppdrag', en: 'by virtue of a post' },
  'filling.authority': {
    fi: 'päättäjän oman valinnan mukaan',
    sv: 'enligt beslutsfattarens eget val',
    en: 'by the authority’s own choice',
  },

  'composition-rule.kind.size': {
    fi: 'jäsenten määrä (ei tarkisteta vielä)',
    sv: 'antalet medlemmar (kontrolleras inte än)',
    en: 'number of members (not checked yet)',
  },
  'composition-rule.kind.one-per-organisation': {
    fi: 'yksi paikka järjestöä kohti',
    sv: 'en plats per organisation',
    en: 'one seat for each organisation',
  },
  'composition-rule.kind.term-limit': {
    fi: 'peräkkäisten toimikausien määrä (ei tarkisteta vielä)',
    sv: 'antalet mandatperioder i följd (kontrolleras inte än)',
    en: 'number of terms in a row (not checked yet)',
  },
  'composition-rule.kind.age-range': {
    fi: 'jäsenten ikä (ei tarkisteta vielä)',
    sv: 'medlemmarnas ålder (kontrolleras inte än)',
    en: 'age of members (not checked yet)',
  },
  'composition-rule.kind.gender-balance': {
    fi: 'naisten ja miesten osuus (ei tarkisteta vielä)',
    sv: 'andelen kvinnor och män (kontrolleras inte än)',
    en: 'balance of women and men (not checked yet)',
  },
  'strength.mandatory': { fi: 'pakollinen', sv: 'obligatorisk', en: 'mandatory' },
  'strength.target': { fi: 'tavoite', sv: 'mål', en: 'target' },
  'strength.off': { fi: 'ei käytössä', sv: 'används inte', en: 'not in use' },

  'grant.role.administrator': { fi: 'pääkäyttäjä', sv: 'administratör', en: 'administrator' },
  'grant.role.secretary': { fi: 'sihteeri', sv: 'sekreterare', en: 'secretary' },
  'grant.role.substitute': { fi: 'sihteerin varahenkilö', sv: 'sekreterarens ställföreträdare', en: 'substitute of the secretary' },
  'grant.role.contact': { fi: 'järjestön yhteyshenkilö', sv: 'organisationens kontaktperson', en: 'contact person of an organisation' },
  'grant.role.organ-member': {
    fi: 'päättävän toimielimen jäsen',
    sv: 'medlem av ett beslutande organ',
    en: 'member of a deciding organ',
  },
  'office.kind.chair': { fi: 'puheenjohtaja', sv: 'ordförande', en: 'chair' },
  'office.kind.vice-chair': { fi: 'varapuheenjohtaja', sv: 'vice ordförande', en: 'vice chair' },
  'office.kind.secretary': { fi: 'sihteeri', sv: 'sekreterare', en: 'secretary' },
  'office.kind.communications-officer': { fi: 'viestintävastaava', sv: 'kommunikationsansvarig', en: 'communications officer' },
  'office.kind.working-group-lead': { fi: 'työryhmän vetäjä', sv: 'ledare för arbetsgrupp', en: 'lead of a working group' },
  'office.kind.working-group-deputy-lead': {
    fi: 'työryhmän varavetäjä',
    sv: 'vice ledare för arbetsgrupp',
    en: 'deputy lead of a working group',
  },

  'document.kind.memo': { fi: 'muistio', sv: 'promemoria', en: 'memo' },
  'document.kind.strategy': { fi: 'strategia', sv: 'strategi', en: 'strategy' },
  'document.kind.bylaws': { fi: 'toimintasääntö', sv: 'verksamhetsstadga', en: 'bylaws' },
  'document.kind.plan': { fi: 'toimintasuunnitelma', sv: 'verksamhetsplan', en: 'action plan' },
  'document.kind.agenda': { fi: 'esityslista', sv: 'föredragningslista', en: 'agenda' },
  'document.kind.other': { fi: 'muu asiakirja', sv: 'annat dokument', en: 'other document' },
  'text/plain': { fi: 'tekstitiedosto', sv: 'textfil', en: 'text file' },
  'message/rfc822': { fi: 'sähköpostiviesti', sv: 'e-postmeddelande', en: 'e-mail message' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    fi: 'Word-asiakirja',
    sv: 'Word-dokument',
    en: 'Word document',
  },
  'application/vnd.oasis.opendocument.text': { fi: 'ODT-asiakirja', sv: 'ODT-dokument', en: 'ODT document' },
  'application/pdf': { fi: 'PDF-tiedosto', sv: 'PDF-fil', en: 'PDF file' },
  'image/jpeg': { fi: 'JPEG-kuva', sv: 'JPEG-bild', en: 'JPEG image' },
  'image/png': { fi: 'PNG-kuva', sv: 'PNG-bild', en: 'PNG image' },
} as const satisfies Values;

/**
 * Where the words of a value may stand in `VALUES`, the most particular first.
 * @param name `<workflow>.<field>`, or less; a field within another has both names with a dot
 */
export function valueKeys(name: string, value: string): readonly string[] {
  const parts = name.split('.').filter((part) => !/^\d+$/.test(part));
  const own = parts.at(-1) ?? '';
  return [`${parts[0] ?? ''}.${own}.${value}`, `${own}.${value}`, value];
}

/**
 * The words of a value of a field.
 * @param name `<workflow>.<field>`, as `seat.role`; the field alone where its values mean the same everywhere
 * @param value one of the field's values, or `yes` and `no`
 * @throws Error for a value without words: a mistake in the program
 */
export function valueWords(name: string, value: string): Text {
  const values: Values = VALUES;
  for (const key of valueKeys(name, value)) {
    const words = Object.hasOwn(values, key) ? values[key] : undefined;
    if (words) return words;
  }
  throw new Error(`no words for the value ${value} of ${name}`);
}
