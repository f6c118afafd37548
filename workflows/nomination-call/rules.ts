import { isProposedFor } from '../kit/filling.js';
import { dateIn } from '../kit/local-time.js';
import { all, defineRules } from '../kit/rule.js';
import type { Reason } from '../kit/reason.js';
import { listInWords } from '../kit/text.js';
import { deadlineOf } from './deadline.js';
import type { CallFacts, CallSeat, Deferring, NewDeadline, Voiding } from './facts.js';
import { lastingRules } from './lasting-rules.js';
import { choicesIncomplete, keysTwice } from './questions.js';
import { refuse } from './refusals.js';
import { ROLE_WORDS, TEXT_WORDS } from './words.js';

/** The closing instant checked against publication; empty when it stands. */
function deadlineReasons(facts: CallFacts, closes: Date | null, after: Date): Reason[] {
  if (!closes) return [refuse('call.deadline-in-clock-change', { pointer: '/closesTime' })];
  return closes > facts.now && closes > after ? [] : [refuse('call.deadline-not-after-publication', { closes, pointer: '/closesOn' })];
}

export const rules = defineRules<CallFacts>()({
  ...lastingRules,
  bodyEstablished: {
    says: { fi: 'Toimielin on asetettu.', sv: 'Organet har tillsatts.', en: 'The body has been established.' },
    source: 'Edustus handbook: regimes and channels',
    check: ({ of: { body }, now, zone }) =>
      body.establishedOn !== null && body.establishedOn <= dateIn(now, zone)
        ? []
        : [refuse('call.body-not-established', { whoCan: ['administrator'] })],
  },
  seatsAddUp: {
    says: {
      fi: 'Paikat täsmäävät ilmoitettuun kokoon.',
      sv: 'Platserna motsvarar den angivna storleken.',
      en: 'The seats add up to the declared size.',
    },
    source: 'Edustus handbook: composition; Etelä-Savo 2019',
    check: ({ of: { seats }, body, declaredMembers, declaredDeputies, declaredExperts }) => {
      if (seats.length === 0) return [refuse('call.no-seats', { pointer: '/seats' })];
      const count = (role: CallSeat['role']) => seats.filter((s) => s.role === role).length;
      const declared = { member: declaredMembers, deputy: declaredDeputies, expert: declaredExperts };
      return [
        ...(['member', 'deputy', 'expert'] as const)
          .filter((role) => count(role) !== declared[role])
          .map((role) =>
            refuse('call.size-differs', { role: ROLE_WORDS[role], declared: declared[role], seats: count(role), pointer: '/seats' }),
          ),
        ...(seats.some((s) => s.bodyId !== body) ? [refuse('call.seat-of-another-body', { pointer: '/seats' })] : []),
      ];
    },
  },
  seatLinesComplete: {
    says: {
      fi: 'Jokaisen paikan täyttötapa on merkitty kokonaan.',
      sv: 'Det är fullständigt angivet hur varje plats besätts.',
      en: 'It is fully stated how each seat is filled.',
    },
    source: 'Edustus handbook: processes',
    check: ({ of: { seats }, kind, invitations }) => [
      ...(seats.some((s) => s.filling === 'nominator' && s.nominatorId === null)
        ? [refuse('call.nominator-missing', { pointer: '/seats' })]
        : []),
      ...(kind === 'targeted' && invitations.length === 0 && !seats.some((s) => s.nominatorId)
        ? [refuse('call.nobody-invited', { pointer: '/invitations' })]
        : []),
    ],
  },
  deadlineAfterPublication: {
    says: {
      fi: 'Määräaika on julkaisemisen jälkeen.',
      sv: 'Tidsfristen infaller efter publiceringen.',
      en: 'The deadline is after publication.',
    },
    source: 'Edustus handbook: time',
    check: (facts) => {
      if (facts.closesOn === null) return [refuse('call.deadline-missing', { pointer: '/closesOn' })];
      return deadlineReasons(facts, deadlineOf(facts, facts), facts.opensAt ?? facts.now);
    },
  },
  secretariesNamed: {
    says: {
      fi: 'Vastuullinen sihteeri ja varahenkilö on nimetty.',
      sv: 'Ansvarig sekreterare och ställföreträdare är utsedda.',
      en: 'A responsible secretary and a substitute are named.',
    },
    source: 'Edustus handbook: processes; case 11',
    check: ({ responsible, substitute }) =>
      responsible && substitute && responsible !== substitute ? [] : [refuse('call.secretary-missing', { pointer: '/responsible' })],
  },
  secretariesMayAct: {
    says: {
      fi: 'Sihteerillä ja varahenkilöllä on oikeudet toimielimessä.',
      sv: 'Sekreteraren och ställföreträdaren har behörighet i organet.',
      en: 'The secretary and the substitute have their rights in the body.',
    },
    source: 'Edustus handbook: processes; case 11',
    check: ({ responsible, substitute, of: { keepers } }) =>
      (
        [
          [responsible, '/responsible'],
          [substitute, '/substitute'],
        ] as const
      )
        .filter(([person]) => person !== null && !keepers.includes(person))
        .map(([, pointer]) => refuse('call.secretary-without-rights', { pointer, whoCan: ['administrator'] })),
  },
  languagesComplete: {
    says: {
      fi: 'Otsikko, hakuilmoitus ja kysymykset ovat kaikilla vaadituilla kielillä.',
      sv: 'Rubrik, ansökningsannons och frågor finns på alla språk som krävs.',
      en: 'Title, announcement and questions exist in all required languages.',
    },
    source: 'Edustus handbook: expectations',
    check: ({ title, announcement, questions, languages, of: { body } }) => {
      const asked = questions.flatMap(({ text, options }) => [text, ...(options ?? []).map((option) => option.text)]);
      const parts = { title: [title], announcement: [announcement], questions: asked };
      const lacking = [...new Set([...body.languages, ...languages])].flatMap((language) =>
        (['title', 'announcement', 'questions'] as const).flatMap((part) =>
          parts[part].every((text) => text?.[language]) ? [] : [{ part, language }],
        ),
      );
      const pointer = lacking.every(({ part }) => part === 'questions') ? '/questions' : '/announcement';
      const missing = lacking.map(({ part, language }) => TEXT_WORDS[part][language]);
      return missing.length === 0 ? [] : [refuse('call.language-missing', { missing: listInWords(missing, 'and'), pointer })];
    },
  },
  mayPublish: all(
    'bodyEstablished',
    'bodyLasts',
    'seatsAddUp',
    'seatsLast',
    'seatLinesComplete',
    'calledSeatsVacant',
    'deadlineAfterPublication',
    'secretariesNamed',
    'secretariesMayAct',
    'languagesComplete',
    'questionsDiffer',
    'choicesComplete',
  ),
  questionsDiffer: {
    says: {
      fi: 'Jokaisella kysymyksellä on oma tunnuksensa.',
      sv: 'Varje fråga har sin egen nyckel.',
      en: 'Each question has a key of its own.',
    },
    source: 'Edustus handbook: expectations',
    check: keysTwice,
  },
  choicesComplete: {
    says: {
      fi: 'Valintakysymyksellä on vaihtoehdot, kukin omalla tunnuksellaan.',
      sv: 'En fråga med alternativ har alternativ, vart och ett med sin egen nyckel.',
      en: 'A choice has options, each with a key of its own.',
    },
    source: 'Edustus handbook: expectations',
    check: choicesIncomplete,
  },
  openingTimePassed: {
    says: { fi: 'Haun avautumisaika on tullut.', sv: 'Tiden för öppnandet har kommit.', en: 'The time of opening has come.' },
    source: 'Edustus handbook: processes',
    check: ({ opensAt, now }) => (opensAt === null || opensAt <= now ? [] : [refuse('call.not-yet-opening', { notBefore: opensAt })]),
  },
  mayOpenNow: all('openingTimePassed', 'mayPublish'),
  closingTimePassed: {
    says: { fi: 'Määräaika on päättynyt.', sv: 'Tidsfristen har gått ut.', en: 'The deadline has passed.' },
    source: 'Edustus handbook: time',
    check: ({ closesAt, now }) =>
      closesAt === null ? [refuse('call.deadline-missing')] : closesAt <= now ? [] : [refuse('call.still-open', { notBefore: closesAt })],
  },
  newDeadlineStands: {
    says: { fi: 'Uusi määräaika on tulevaisuudessa.', sv: 'Den nya tidsfristen ligger i framtiden.', en: 'The new deadline lies ahead.' },
    source: 'Edustus handbook: time',
    readsPayload: true,
    check: (facts, event: NewDeadline) => deadlineReasons(facts, deadlineOf(facts, event), facts.opensAt ?? facts.now),
  },
  deadlineIsLater: {
    says: {
      fi: 'Jatkettu määräaika on entistä myöhempi.',
      sv: 'Den förlängda tidsfristen är senare än den tidigare.',
      en: 'An extension moves the deadline later.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (facts, event: NewDeadline) => {
      const closes = deadlineOf(facts, event);
      return !closes || !facts.closesAt || closes > facts.closesAt
        ? []
        : [refuse('call.deadline-not-later', { closes: facts.closesAt, pointer: '/closesOn' })];
    },
  },
  mayExtend: all('newDeadlineStands', 'deadlineIsLater'),
  everythingChecked: {
    says: { fi: 'Kaikki esitykset on tarkistettu.', sv: 'Alla förslag är granskade.', en: 'Every proposal has been checked.' },
    source: 'Edustus handbook: processes',
    check: ({ of: { unchecked } }) =>
      unchecked === 0 ? [] : [refuse('call.proposals-unchecked', { count: unchecked, whoCan: ['secretary'] })],
  },
  seatsSettled: {
    says: {
      fi: 'Jokaiselle paikalle on ehdotettu henkilöä, tai paikka on jätetty avoimeksi.',
      sv: 'Till varje plats har någon föreslagits, eller så har platsen lämnats öppen.',
      en: 'Every seat has a proposed person or is left open.',
    },
    source: 'Edustus handbook: processes; case 6',
    readsPayload: true,
    locks: ['call'],
    check: ({ of: { seats } }, { deferSeats = [] }: Deferring) => {
      const open = seats.filter((s) => !s.filled && !s.proposed && !s.selected && !deferSeats.includes(s.seatId) && isProposedFor(s));
      return [
        ...(open.length === 0 ? [] : [refuse('call.seats-without-proposal', { count: open.length, pointer: '/deferSeats' })]),
        ...(deferSeats.every((id) => seats.some((s) => s.seatId === id))
          ? []
          : [refuse('call.defers-foreign-seat', { pointer: '/deferSeats' })]),
      ];
    },
  },
  somethingToDecide: {
    says: {
      fi: 'Ainakin yhdelle paikalle on ehdotettu henkilöä.',
      sv: 'Någon har föreslagits till åtminstone en plats.',
      en: 'At least one seat has a proposed person.',
    },
    source: 'Edustus handbook: processes; case 6',
    locks: ['call'],
    check: ({ of: { seats } }) =>
      seats.some((s) => s.proposed || (!s.filled && !isProposedFor(s))) ? [] : [refuse('call.nobody-proposed')],
  },
  calledSeatsVacant: {
    says: {
      fi: 'Täydennyshaun paikat ovat avoinna.',
      sv: 'Platserna i en kompletterande ansökan är lediga.',
      en: 'The seats of a supplementary call are vacant.',
    },
    source: 'Edustus handbook: processes',
    check: ({ kind, of: { seats } }) => {
      const filled = kind === 'supplementary' ? seats.filter((s) => s.filled) : [];
      return filled.length === 0 ? [] : [refuse('call.seat-not-vacant', { count: filled.length, pointer: '/seats' })];
    },
  },
  organDecides: {
    says: {
      fi: 'Jäsenet nimeää päättävä toimielin.',
      sv: 'Medlemmarna utses av ett beslutande organ.',
      en: 'A deciding organ appoints the members.',
    },
    source: 'Edustus handbook: regimes and channels',
    check: ({ of: { body } }) => (body.regime === 'nominator-names' ? [refuse('call.nominators-decide')] : []),
  },
  nominatorsDecide: {
    says: {
      fi: 'Järjestöt nimeävät edustajansa itse, tai päättävä toimielin on jo päättänyt kaikesta, mistä voi.',
      sv: 'Organisationerna utser själva sina företrädare, eller så har det beslutande organet redan beslutat om allt som går.',
      en: 'The organisations name their own representatives, or the deciding organ has already decided all that can be decided.',
    },
    source: 'Edustus handbook: regimes and channels',
    check: ({ of: { body, seats, appointed } }) =>
      body.regime === 'nominator-names' || (appointed && !seats.some((s) => s.proposed)) ? [] : [refuse('call.organ-decides')],
  },
  proposalReady: all('organDecides', 'everythingChecked', 'seatsSettled', 'somethingToDecide'),
  namingsComplete: all('nominatorsDecide', 'seatsSettled'),
  decisionAhead: {
    says: { fi: 'Päätöstä ei ole vielä tehty.', sv: 'Beslutet har inte fattats.', en: 'The decision has not been made.' },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    check: ({ of: { appointed, decisionsPending } }) => (appointed && decisionsPending === 0 ? [refuse('call.decision-made')] : []),
  },
  nobodyAppointed: {
    says: {
      fi: 'Haussa ei ole vielä nimetty ketään.',
      sv: 'Ingen har ännu utsetts i ansökan.',
      en: 'Nobody has been appointed in the call yet.',
    },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    check: ({ of: { appointed } }) => (appointed ? [refuse('call.members-appointed')] : []),
  },
  referencesFit: {
    says: {
      fi: 'Toimikausi ja korvattava haku kuuluvat samalle toimielimelle.',
      sv: 'Mandatperioden och den ersatta ansökan hör till samma organ.',
      en: 'The term and the superseded call belong to the same body.',
    },
    source: 'Edustus handbook: processes',
    check: ({ of: { referencesFit } }) => (referencesFit ? [] : [refuse('call.reference-of-another-body', { pointer: '/term' })]),
  },
  mayBegin: all('referencesFit', 'bodyLasts'),
  mayVoid: all('nobodyAppointed', 'supersederFits'),
  supersederFits: {
    says: {
      fi: 'Uusi haku on merkitty tämän haun korvaajaksi.',
      sv: 'Den nya ansökan ersätter just denna.',
      en: 'The new call replaces this very call.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ of: { superseder } }, event: Voiding) =>
      event.supersededBy === undefined || event.supersededBy === superseder
        ? []
        : [refuse('call.superseding-unfit', { pointer: '/supersededBy' })],
  },
});
