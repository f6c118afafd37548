import { Email, Id, Line, OneOf } from '../kit/fields.js';
import { LANGUAGES, type Language, type Text } from '../kit/text.js';

/** What somebody gives who starts a proposal without being known: an address and the name of an association, registered or not. */
export class Newcomer {
  @Id('calls') call!: string;
  @Email() email!: string;
  @Line() association!: string;
  @Line({ optional: true, max: 100 }) givenName?: string;
  @Line({ optional: true, max: 100 }) familyName?: string;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
}

/** Given name of a contact who has not told it yet; the association's name stands for the family name. */
export const CONTACT_OF: Text = { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact' };

/** Whoever began without a name is called a contact of the association until then. */
export const isNameless = (name = ''): boolean => Object.values(CONTACT_OF).some((contact) => name.startsWith(`${contact} `));
