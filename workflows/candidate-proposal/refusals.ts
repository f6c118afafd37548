import type { Text } from '../kit/text.js';
import { refuser } from '../kit/reason.js';

export const refusals = {
  'proposal.call-not-open': {
    fi: 'Tähän hakuun ei oteta vastaan esityksiä.',
    sv: 'Förslag tas inte emot i denna ansökan.',
    en: 'The call is not taking proposals.',
    source: 'Edustus handbook: processes',
  },
  'proposal.call-opens-later': {
    fi: 'Haku avautuu vasta {notBefore}.',
    sv: 'Ansökan öppnas först den {notBefore}.',
    en: 'The call does not open until {notBefore}.',
    source: 'Edustus handbook: processes',
  },
  'proposal.arrived-in-time': {
    fi: 'Esitys saapui ajoissa.',
    sv: 'Förslaget kom in i tid.',
    en: 'The proposal arrived in time.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.arrived-late': {
    fi: 'Esitys saapui myös jatketun määräajan jälkeen.',
    sv: 'Förslaget kom in också efter den förlängda tidsfristen.',
    en: 'The proposal arrived after the extended deadline too.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.justification-missing': {
    fi: 'Perustelu puuttuu. Kirjoita, miksi henkilöä esitetään.',
    sv: 'Motivering saknas. Skriv varför personen föreslås.',
    en: 'The justification is missing. Write why the person is proposed.',
    source: 'Edustus handbook: processes',
  },
  'proposal.nominee-missing': {
    fi: 'Kirjoita, ketä esitetään.',
    sv: 'Skriv vem som föreslås.',
    en: 'Write who is proposed.',
    source: 'Edustus handbook: processes',
  },
  'proposal.seat-missing': {
    fi: 'Valitse vähintään yksi paikka.',
    sv: 'Välj minst en plats.',
    en: 'Choose at least one seat.',
    source: 'Edustus handbook: processes',
  },
  'proposal.seat-not-in-call': {
    fi: 'Valittu paikka ei ole tässä haussa avoinna esityksille.',
    sv: 'Den valda platsen är inte öppen för förslag i denna ansökan.',
    en: 'A chosen seat is not open to proposals in this call.',
    source: 'Edustus handbook: processes',
  },
  'proposal.seat-of-another-nominator': {
    fi: 'Tälle paikalle voi esittää vain nimetty järjestö.',
    sv: 'Endast den namngivna organisationen kan lägga fram förslag till denna plats.',
    en: 'Only the named organisation can propose for this seat.',
    source: 'Edustus handbook: processes',
  },
  'proposal.not-invited': {
    fi: 'Esityksen voi tehdä vain järjestö, jolle nimeämispyyntö on osoitettu.',
    sv: 'Endast en organisation som begäran om nominering är riktad till kan lägga fram förslag.',
    en: 'Only an organisation to which the nomination request is addressed can propose.',
    source: 'Edustus handbook: processes',
  },
  'proposal.answer-missing': {
    fi: 'Vastaus puuttuu: ”{question}”',
    sv: 'Svar saknas: ”{question}”',
    en: 'An answer is missing: “{question}”',
    source: 'Edustus handbook: expectations',
  },
  'proposal.not-authorised': {
    fi: 'Vahvista, että esitys tehdään järjestön valtuuttamana.',
    sv: 'Bekräfta att förslaget läggs fram med organisationens fullmakt.',
    en: 'Confirm that the organisation has authorised the proposal.',
    source: 'Edustus handbook: processes',
  },
  'proposal.incomplete': {
    fi: 'Esitystä ei voi merkitä tarkistetuksi, kun siitä puuttuu {what}. Pyydä täydennystä tai lisää puuttuva itse.',
    sv: 'Förslaget kan inte markeras som granskat medan det saknar {what}. Begär komplettering eller lägg till det som saknas.',
    en: 'The proposal cannot be marked as checked while it lacks {what}. Return it for completion, or add what is missing.',
    source: 'Edustus handbook: processes',
  },
  'proposal.organisation-missing': {
    fi: 'Merkitse esittävä järjestö.',
    sv: 'Ange den föreslående organisationen.',
    en: 'State the nominating organisation.',
    source: 'Edustus handbook: processes',
  },
  'proposal.organisation-dissolved': {
    fi: 'Järjestö on lakannut toimimasta eikä voi enää tehdä esityksiä.',
    sv: 'Organisationen har upphört och kan inte längre lägga fram förslag.',
    en: 'The organisation has been dissolved and can no longer propose.',
    source: 'Edustus handbook: processes; case 9',
  },
  'proposal.organisation-merged': {
    fi: 'Järjestö on yhdistetty toiseen, jonka nimissä esitykset nyt tehdään. Pyydä sihteeriltä oikeus toimia sen puolesta.',
    sv: 'Organisationen har slagits ihop med en annan, i vars namn förslagen nu läggs fram. Be sekreteraren om rätt att agera för den.',
    en: 'The organisation was merged into another one, which now proposes. Ask the secretary for the right to act for it.',
    source: 'Edustus handbook: regimes and channels',
  },
  'proposal.arrival-is-stamped': {
    fi: 'Saapumisaika merkitään automaattisesti. Muulla tavoin saapuneen esityksen ajan kirjaa sihteeri.',
    sv: 'Ankomsttiden registreras automatiskt. Tiden för ett förslag som kommit in på annat sätt antecknas av sekreteraren.',
    en: 'The arrival time is recorded automatically. The secretary enters the time of a proposal that came another way.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.arrival-unknown': {
    fi: 'Merkitse, milloin esitys todella saapui.',
    sv: 'Ange när förslaget faktiskt kom in.',
    en: 'State when the proposal actually arrived.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.arrival-in-future': {
    fi: 'Saapumisaika on tulevaisuudessa.',
    sv: 'Ankomsttiden ligger i framtiden.',
    en: 'The arrival time is in the future.',
    source: 'Act on Electronic Services 13/2003 10 §',
  },
  'proposal.original-missing': {
    fi: 'Liitä alkuperäinen viesti tai asiakirja.',
    sv: 'Bifoga det ursprungliga meddelandet eller dokumentet.',
    en: 'Attach the original message or document.',
    source: 'Edustus handbook: regimes and channels',
  },
  'proposal.completion-past': {
    fi: 'Täydennyksen määräpäivä on jo mennyt. Valitse myöhempi päivä.',
    sv: 'Datumet för kompletteringen har redan passerat. Välj en senare dag.',
    en: 'The date for completion is in the past. Choose a later one.',
    source: 'Edustus handbook: time',
  },
  'proposal.sent-facts-stand': {
    fi: 'Lähetetyn esityksen henkilöä, järjestöä tai paikkoja ei voi vaihtaa. Peru esitys ja tee uusi.',
    sv: 'I ett inlämnat förslag kan person, organisation och platser inte ändras. Återta förslaget och gör ett nytt.',
    en: 'The person, organisation and seats of a submitted proposal cannot be changed. Withdraw it and make a new one.',
    source: 'Edustus handbook: processes',
  },
  'proposal.call-closed-for-changes': {
    fi: 'Lähetettyä esitystä voi täydentää vain haun ollessa auki. Sen jälkeen sitä täydentää sihteeri.',
    sv: 'Ett inlämnat förslag kan kompletteras endast medan ansökan är öppen. Därefter kompletteras det av sekreteraren.',
    en: 'A submitted proposal can be supplemented only while the call is open. After that the secretary supplements it.',
    source: 'Edustus handbook: processes',
  },
  'proposal.answer-to-nothing': {
    fi: 'Haussa ei ole kysymystä ”{question}”.',
    sv: 'Ansökan har ingen fråga ”{question}”.',
    en: 'The call has no question “{question}”.',
    source: 'Edustus handbook: expectations',
  },
  'proposal.answer-unfit': {
    fi: 'Vastaus kysymykseen ”{question}” ei ole sitä muotoa, jota kysytään: teksti, luku tai kyllä/ei.',
    sv: 'Svaret på frågan ”{question}” har inte den form som efterfrågas: text, tal eller ja/nej.',
    en: 'The answer to “{question}” is not of the form that is asked for: text, number or yes/no.',
    source: 'Edustus handbook: expectations',
  },
  'proposal.answer-not-among-options': {
    fi: 'Valitse kysymykseen ”{question}” jokin sen vaihtoehdoista.',
    sv: 'Välj ett av alternativen till frågan ”{question}”.',
    en: 'Choose one of the options of “{question}”.',
    source: 'Edustus handbook: expectations',
  },
  'proposal.own-organisation-missing': {
    fi: 'Oman järjestösi on oltava esittäjien joukossa.',
    sv: 'Din egen organisation ska vara bland förslagsställarna.',
    en: 'An organisation of your own must be among those that propose.',
    source: 'Edustus handbook: processes',
  },
  'proposal.contact-stands': {
    fi: 'Henkilö on jo vastannut itse, tai suostumusta ei pyydetä. Yhteystiedot korjaa henkilö itse tai sihteeri.',
    sv: 'Personen har redan svarat själv, eller samtycke efterfrågas inte. Kontaktuppgifterna rättas av personen själv eller av sekreteraren.',
    en: 'The person has answered already, or consent is not asked for. The contact details are put right by that person or by the secretary.',
    source: 'Edustus handbook: processes, Consent',
  },
  'proposal.arrival-stands': {
    fi: 'Esitys on jo saapunut: palvelu merkitsee täydennyksen ajankohdan itse. Liitä viesti toimielimen asiakirjoihin.',
    sv: 'Förslaget har redan kommit in: tjänsten antecknar själv tidpunkten för kompletteringen. Foga meddelandet till organets dokument.',
    en: 'The proposal has arrived already: the service notes the time of its completion. Keep the message among the documents of the body.',
    source: 'Edustus handbook: processes',
  },
  'proposal.call-settled': {
    fi: 'Haku on päätetty tai päättynyt: myöhästynyttä esitystä ei voi enää hyväksyä mukaan.',
    sv: 'Ansökan är avgjord eller har upphört: ett försenat förslag kan inte längre godkännas.',
    en: 'The call has been decided or has ended: a late proposal cannot be admitted any more.',
    source: 'Edustus handbook: time',
  },
  'proposal.candidate-selected': {
    fi: 'Ehdokas on jo valittu: esitystä ei voi enää perua eikä hylätä. Jäsenyys päättyy omalla menettelyllään.',
    sv: 'Kandidaten har redan valts: förslaget kan inte längre återtas eller avvisas. Medlemskapet upphör genom sitt eget förfarande.',
    en: 'The candidate has been selected: the proposal can be neither withdrawn nor rejected any more. A membership ends by its own procedure.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);

/** What a proposal that was entered with gaps may lack. */
export const LACKS = {
  justification: { fi: 'perustelu', sv: 'motivering', en: 'a justification' },
  answer: { fi: 'vastaus haun kysymykseen', sv: 'svar på en fråga i ansökan', en: 'an answer to a question of the call' },
  authority: {
    fi: 'vakuutus järjestön valtuutuksesta',
    sv: 'en försäkran om organisationens fullmakt',
    en: 'the declaration of authority',
  },
} as const satisfies Readonly<Record<string, Text>>;
