import type { Texts } from '../web/reader.js';

/** Words of the page on which a merge is confirmed. */
export const MERGING = {
  title: { fi: 'Tarkista ennen yhdistämistä', sv: 'Kontrollera innan du slår ihop', en: 'Check before merging' },
  lead: {
    fi: '{gone} yhdistetään: jäljelle jää {stays}.',
    sv: '{gone} slås ihop: kvar blir {stays}.',
    en: '{gone} is merged; {stays} stays.',
  },
  moves: { fi: 'Siirtyy jäävälle ({stays})', sv: 'Flyttas till den som blir kvar ({stays})', en: 'Moves to the one that stays ({stays})' },
  goes: {
    fi: 'Mitä yhdistettäessä siirtyy toiselle',
    sv: 'Vad som flyttas till den andra vid sammanslagningen',
    en: 'What moves to the other one in the merge',
  },
  nothingMoves: { fi: 'Siirrettävää ei ole.', sv: 'Det finns inget att flytta.', en: 'There is nothing to move.' },
  leaves: { fi: 'Ei siirry', sv: 'Flyttas inte', en: 'Does not move' },
  forGood: {
    fi: 'Yhdistämistä ei voi perua.',
    sv: 'En sammanslagning kan inte ångras.',
    en: 'A merge cannot be undone.',
  },
  submit: { fi: 'Yhdistä', sv: 'Slå ihop', en: 'Merge' },
  cancel: { fi: 'Älä yhdistä', sv: 'Slå inte ihop', en: 'Do not merge' },
  proposalsOf: { fi: 'Esitykset: {who}', sv: 'Förslag: {who}', en: 'Proposals of {who}' },
  consent: {
    fi: 'Suostumus: poistuvan ”{gone}”, jäävän ”{stays}”. Jäävän oma vastaus on voimassa, ja suostumus pyydetään uudelleen, jos uusia paikkoja tulee.',
    sv: 'Samtycke: för den som försvinner ”{gone}”, för den som blir kvar ”{stays}”. Svaret från den som blir kvar gäller, och samtycke begärs på nytt om nya platser tillkommer.',
    en: 'Consent: “{gone}” of the one that goes, “{stays}” of the one that stays. The answer of the one that stays counts, and consent is asked for anew if seats are added.',
  },
  notAsked: { fi: 'ei pyydetty', sv: 'inte begärt', en: 'not asked for' },
  addresses: { fi: 'Sähköpostiosoitteet: {addresses}', sv: 'E-postadresser: {addresses}', en: 'E-mail addresses: {addresses}' },
  proposals: { fi: '{count} {count:esitys/esitystä}', sv: '{count} {count:förslag/förslag}', en: '{count} {count:proposal/proposals}' },
  represented: {
    fi: '{count} {count:ehdokas, joka edustaisi/ehdokasta, jotka edustaisivat} järjestöä',
    sv: '{count} {count:kandidat/kandidater} som skulle företräda organisationen',
    en: '{count} {count:candidate/candidates} who would represent the organisation',
  },
  sectors: { fi: 'Toimialat: {sectors}', sv: 'Sektorer: {sectors}', en: 'Sectors: {sectors}' },
  contacts: { fi: 'Yhteyshenkilöt: {people}', sv: 'Kontaktpersoner: {people}', en: 'Contacts: {people}' },
  contactsStay: {
    fi: 'Yhteyshenkilöt: {people}. He eivät toimi jäävän järjestön puolesta.',
    sv: 'Kontaktpersoner: {people}. De handlar inte för organisationen som blir kvar.',
    en: 'Contacts: {people}. They do not act for the one that stays.',
  },
} as const satisfies Texts;
