import { FILLINGS, type Filling } from '../kit/filling.js';
import { Id, OnDate, OneOf, Whole, Words } from '../kit/fields.js';
import { dateIn } from '../kit/local-time.js';
import { changedRows, isOverBy, takeDated, type Period } from '../kit/periods.js';
import { defineRecord, isCreated } from '../kit/record.js';
import { refuser, type Reason } from '../kit/reason.js';
import { all, defineRules } from '../kit/rule.js';
import type { Text } from '../kit/text.js';
import type { Facts } from '../kit/workflow.js';
import { against, Ending, type InUse, type SentEnd } from './ending.js';

export const SEAT_ROLES = ['member', 'deputy', 'expert'] as const;

/** What of a seat is dated. */
interface Dated {
  /** Sector (toimiala): the constituency that the seat stands for. */
  readonly constituency: Partial<Text>;
  readonly subRegion: Partial<Text> | null;
  readonly role: (typeof SEAT_ROLES)[number];
  /** The seat that a deputy seat serves; null serves the constituency or the body, by the body's deputy mode. */
  readonly serves: string | null;
  readonly filling: Filling;
  /** Whose the seat is, where `filling` is `nominator`. */
  readonly nominator: string | null;
  /** The position that gives the seat, where `filling` is `ex-officio`. */
  readonly position: Partial<Text> | null;
}
export type SeatPeriod = Period & Dated;

/** A place in a body: constituency × sub-region × role, over dated ranges. Whether it is vacant is derived, never stored. */
export interface SeatFacts extends Facts, Dated {
  readonly body: string;
  /** Order on lists. */
  readonly ordinal: number;
  readonly periods: readonly SeatPeriod[];
  readonly of: {
    readonly zone: string;
    /** Body of the seat that the event names to be served, or of the one that is. */
    readonly servedBody: string | null;
  } & InUse;
}
class SeatAmend {
  /** The changes hold from this date; left out, the present row is corrected. */
  @OnDate({ optional: true }) validFrom?: string;
  @Whole(0, 10_000, { optional: true }) ordinal?: number;
  @Words({ optional: true, max: 300 }) constituency?: Partial<Text>;
  @Words({ nullable: true, max: 300 }) subRegion?: Partial<Text>;
  @OneOf(SEAT_ROLES, { optional: true }) role?: (typeof SEAT_ROLES)[number];
  @Id('seats', { nullable: true }) serves?: string;
  @OneOf(FILLINGS, { optional: true }) filling?: (typeof FILLINGS)[number];
  @Id('organisations', { nullable: true }) nominator?: string;
  @Words({ nullable: true, max: 300 }) position?: Partial<Text>;
}
class SeatCreate extends SeatAmend {
  @Id('bodies') body!: string;
  @Words({ max: 300 }) declare constituency: Partial<Text>;
  @OneOf(SEAT_ROLES) declare role: (typeof SEAT_ROLES)[number];
}
const refusals = {
  'seat.serves-itself': {
    fi: 'Paikka ei voi olla oma varapaikkansa.',
    sv: 'En plats kan inte vara sin egen ersättarplats.',
    en: 'A seat cannot be the deputy of itself.',
    source: 'Edustus handbook: composition',
  },
  'seat.serves-elsewhere': {
    fi: 'Paikka, jota varapaikka palvelee (serves), on toisen toimielimen.',
    sv: 'Platsen som ersättarplatsen betjänar (serves) hör till ett annat organ.',
    en: 'The seat that is served (serves) belongs to another body.',
    source: 'Edustus handbook: composition',
  },
  'seat.nominator-missing': {
    fi: 'Paikalle esittää nimetty järjestö. Valitse myös järjestö.',
    sv: 'En namngiven organisation nominerar till platsen. Välj också organisationen.',
    en: 'A named organisation proposes for the seat. Choose the organisation too.',
    source: 'Edustus handbook: composition',
  },
  'seat.position-missing': {
    fi: 'Paikka täytetään viran tai tehtävän perusteella. Kirjoita myös, mikä virka tai tehtävä se on.',
    sv: 'Platsen besätts på grund av tjänst eller uppdrag. Skriv också vilken tjänst eller vilket uppdrag det gäller.',
    en: 'The seat is filled by virtue of a post. Write which post, too.',
    source: 'Edustus handbook: composition',
  },
  'seat.ends-before-start': {
    fi: 'Paikan viimeinen päivä on ennen sen ensimmäistä päivää.',
    sv: 'Platsens sista dag är före dess första dag.',
    en: 'The last day of the seat is before its first day.',
    source: 'Edustus handbook: time',
  },
  'seat.end-unchanged': {
    fi: 'Paikan viimeinen päivä ei muuttuisi. Kirjoita toinen päivä.',
    sv: 'Platsens sista dag skulle inte ändras. Ange en annan dag.',
    en: 'The last day of the seat would not change. Give another day.',
    source: 'Edustus handbook: time',
  },
  'seat.over-by-then': {
    fi: 'Paikkaa ei enää ole päivänä, josta muutos olisi voimassa. Kirjoita aiempi päivä tai jatka ensin paikkaa.',
    sv: 'Platsen finns inte längre den dag då ändringen skulle börja gälla. Ange en tidigare dag eller låt först platsen fortsätta.',
    en: 'The seat no longer exists on the day from which the change would hold. Give an earlier day, or first let the seat go on.',
    source: 'Edustus handbook: time',
  },
  'seat.in-use': {
    fi: 'Paikka on kesken olevassa haussa tai päätösasiassa, tai siinä on jäsen viimeisen päivän jälkeen. Vie ensin haku tai asia loppuun tai päätä jäsenyys.',
    sv: 'Platsen ingår i en pågående ansökan eller ett oavgjort beslutsärende, eller har en medlem efter den sista dagen. Slutför ansökan eller ärendet eller avsluta medlemskapet först.',
    en: 'The seat is in a call under way or on a decision that is still to be made, or has a member after the last day. First finish the call or the decision, or end the membership.',
    source: 'Edustus handbook: composition',
  },
} as const;
const refuse = refuser(refusals);
type SentSeat = SeatAmend & SentEnd;
const rules = defineRules<SeatFacts, SentSeat>()({
  seatStands: all('servesOneOfItsBody', 'fillingIsTold', 'seatMayEnd', 'thereByThen'),
  seatMayEnd: {
    says: {
      fi: 'Paikka lakkaa aikaisintaan ensimmäisenä päivänään, eikä sitä silloin enää käytetä.',
      sv: 'En plats upphör tidigast sin första dag, och används inte längre då.',
      en: 'A seat ends on its first day at the earliest, and is not used any more by then.',
    },
    source: 'Edustus handbook: composition',
    readsPayload: true,
    locks: ['body'],
    check: ({ periods, of }, event): Reason[] => {
      const found = against(event, periods, of);
      return found === null ? [] : [refuse(`seat.${found}`, { pointer: '/to' })];
    },
  },
  thereByThen: {
    says: {
      fi: 'Paikka on olemassa päivänä, josta muutos on voimassa.',
      sv: 'Platsen finns den dag då ändringen börjar gälla.',
      en: 'The seat exists on the day from which the change holds.',
    },
    source: 'Edustus handbook: time',
    readsPayload: true,
    check: ({ periods }, { validFrom = null }): Reason[] =>
      isOverBy(periods, validFrom) ? [refuse('seat.over-by-then', { pointer: '/validFrom' })] : [],
  },
  fillingIsTold: {
    says: {
      fi: 'Järjestö on valittu, kun paikalle esittää nimetty järjestö, ja virka tai tehtävä on kirjoitettu, kun paikka täytetään sen perusteella.',
      sv: 'Organisationen är vald när en namngiven organisation nominerar till platsen, och tjänsten eller uppdraget är angivet när platsen besätts på grund av det.',
      en: 'The organisation is chosen where a named organisation proposes for the seat, and the post is given where the seat is filled by virtue of a post.',
    },
    source: 'Edustus handbook: composition',
    readsPayload: true,
    check: ({ periods, now, of }, { type, validFrom = null, filling, nominator, position }): Reason[] => {
      if (!isCreated(type) && filling === undefined && nominator === undefined && position === undefined) return [];
      const changes = {
        ...(filling === undefined ? {} : { filling }),
        ...(nominator === undefined ? {} : { nominator }),
        ...(position === undefined ? {} : { position }),
      };
      const rows = changedRows<SeatPeriod>(periods, changes, validFrom, dateIn(now, of.zone), now);
      if (rows.some((row) => row.filling === 'nominator' && row.nominator === null))
        return [refuse('seat.nominator-missing', { pointer: '/nominator' })];
      const unnamed = rows.some((row) => row.filling === 'ex-officio' && row.position === null);
      return unnamed ? [refuse('seat.position-missing', { pointer: '/position' })] : [];
    },
  },
  servesOneOfItsBody: {
    says: {
      fi: 'Varapaikka palvelee oman toimielimensä toista paikkaa.',
      sv: 'En ersättarplats betjänar en annan plats i samma organ.',
      en: 'A deputy seat serves another seat of its body.',
    },
    source: 'Edustus handbook: composition',
    readsPayload: true,
    check: ({ id, body, of }, { serves = null }): Reason[] => {
      if (serves === null) return [];
      if (serves === id) return [refuse('seat.serves-itself', { pointer: '/serves' })];
      // A seat that there is not is a wrong field: the database says so.
      return of.servedBody === null || of.servedBody === body ? [] : [refuse('seat.serves-elsewhere', { pointer: '/serves' })];
    },
  },
});
const DATED = ['constituency', 'subRegion', 'role', 'serves', 'filling', 'nominator', 'position'];

/** Paikka. */
export const seat = defineRecord<SeatFacts>({
  name: 'seat',
  collection: 'seats',
  label: { fi: 'Paikka', sv: 'Plats', en: 'Seat' },
  create: SeatCreate,
  amend: SeatAmend,
  may: ['secretary', 'administrator'],
  reads: ['public'],
  rules,
  refusals,
  guard: 'seatStands',
  take: takeDated<SeatFacts>(DATED),
  parts: {
    END: {
      label: { fi: 'Lakkauta paikka', sv: 'Avsluta platsen', en: 'End the seat' },
      may: ['secretary', 'administrator'],
      payload: Ending,
    },
  },
});
