import { Email, Id, Line, OneOf } from '../kit/fields.js';
import { LANGUAGES, type Language, type Text } from '../kit/text.js';

/** What somebody gives who starts a proposal of an association that is not theirs here yet: its name, registered or not. */
export class AnotherAssociation {
  @Id('calls') call!: string;
  @Line() association!: string;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
}
/** And who is not known either: an address too. */
export class Newcomer extends AnotherAssociation {
  @Email() email!: string;
  @Line({ optional: true, max: 100 }) givenName?: string;
  @Line({ optional: true, max: 100 }) familyName?: string;
}

/** Given name of a contact who has not told it yet; the association's name stands for the family name. */
export const CONTACT_OF: Text = { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact' };

/** Whoever began without a name is called a contact of the association until then. */
export const isNameless = (name = ''): boolean => Object.values(CONTACT_OF).some((contact) => name.startsWith(`${contact} `));
