import { Engine1763700000001 } from './0001-engine.js';
import { Register1763700000002 } from './0002-register.js';
import { Round1763700000003 } from './0003-round.js';
import { Membership1763700000004 } from './0004-membership.js';
import { CheaperCommands1763700000005 } from './0005-cheaper-commands.js';
import { HalfOpenTerms1763700000006 } from './0006-half-open-terms.js';
import { MembershipOnItsWay1763700000007 } from './0007-membership-on-its-way.js';
import { DraftsEnteredBy1763700000008 } from './0008-drafts-entered-by.js';
import { WhoKeepsAnOrganisation1763700000009 } from './0009-who-keeps-an-organisation.js';
import { Sessions1763700000010 } from './0010-sessions.js';
import { Newcomers1763700000011 } from './0011-newcomers.js';
import { PublicFacts1763700000012 } from './0012-public-facts.js';
import { KeptForms1763700000013 } from './0013-kept-forms.js';
import { CompletionAbout1763700000015 } from './0015-completion-about.js';
import { NoPublishedContacts1763700000016 } from './0016-no-published-contacts.js';
import { TakenBackAndMerged1763700000017 } from './0017-taken-back-and-merged.js';
import { RightsOnARegion1763700000018 } from './0018-rights-on-a-region.js';
import { Originals1763700000019 } from './0019-originals.js';
import { LettersDelivered1763700000020 } from './0020-letters-delivered.js';
import { NamesHaveKeys1763700000021 } from './0021-names-have-keys.js';

/** All migrations, oldest first. */
export const migrations = [
  Engine1763700000001,
  Register1763700000002,
  Round1763700000003,
  Membership1763700000004,
  CheaperCommands1763700000005,
  HalfOpenTerms1763700000006,
  MembershipOnItsWay1763700000007,
  DraftsEnteredBy1763700000008,
  WhoKeepsAnOrganisation1763700000009,
  Sessions1763700000010,
  Newcomers1763700000011,
  PublicFacts1763700000012,
  KeptForms1763700000013,
  CompletionAbout1763700000015,
  NoPublishedContacts1763700000016,
  TakenBackAndMerged1763700000017,
  RightsOnARegion1763700000018,
  Originals1763700000019,
  LettersDelivered1763700000020,
  NamesHaveKeys1763700000021,
];
