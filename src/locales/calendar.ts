import type { Text } from '../../workflows/kit/text.js';

/** Words of calendar files. */
export const WORDS = {
  callCalendar: { fi: 'Määräajat: {call}', sv: 'Tidsfrister: {call}', en: 'Deadlines: {call}' },
  opening: { fi: 'Haku avautuu: {call}', sv: 'Ansökan öppnas: {call}', en: 'Opens: {call}' },
  openingText: {
    fi: 'Esityksiä voi tehdä {opens} alkaen, viimeistään {closes:end}. {body}.',
    sv: 'Förslag kan lämnas från {opens}, senast {closes:end}. {body}.',
    en: 'Proposals from {opens}, by {closes:end}. {body}.',
  },
  deadline: { fi: 'Määräaika: {call}', sv: 'Tidsfrist: {call}', en: 'Deadline: {call}' },
  deadlineText: {
    fi: 'Esitykset viimeistään {closes:end}. {body}.',
    sv: 'Förslag senast {closes:end}. {body}.',
    en: 'Proposals by {closes:end}. {body}.',
  },
  consentDue: { fi: 'Suostumusten määräaika: {call}', sv: 'Tidsfrist för samtycken: {call}', en: 'Deadline of consents: {call}' },
  consentDueText: {
    fi: 'Ehdokkaiden suostumukset viimeistään {due:end}. {body}.',
    sv: 'Kandidaternas samtycken senast {due:end}. {body}.',
    en: 'Consents of the candidates by {due:end}. {body}.',
  },
  meetings: { fi: 'Kokoukset: {body}', sv: 'Möten: {body}', en: 'Meetings: {body}' },
  publicForum: {
    fi: 'Avoin kaikille, ilmoittautumista ei tarvita.',
    sv: 'Öppet för alla, ingen anmälan behövs.',
    en: 'Open to everybody, no registration needed.',
  },
  remote: { fi: 'Etäyhteys: {link}', sv: 'Distansanslutning: {link}', en: 'Remote link: {link}' },
} as const satisfies Readonly<Record<string, Text>>;
