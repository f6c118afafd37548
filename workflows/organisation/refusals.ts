import { refuser } from '../kit/reason.js';

export const refusals = {
  'organisation.not-dissolved-yet': {
    fi: 'Järjestö lakkaa vasta {on}: merkitse se lakanneeksi silloin.',
    sv: 'Organisationen upplöses först {on}: markera den som upplöst då.',
    en: 'The organisation is not dissolved until {on}: mark it as dissolved then.',
    source: 'Edustus handbook: processes; case 9',
  },
  'organisation.for-who-keeps-it': {
    fi: 'Sihteeri varmistaa järjestön ja merkitsee sen toimialat. Pyydä muutos häneltä.',
    sv: 'Sekreteraren verifierar organisationen och antecknar dess sektorer. Be sekreteraren om ändringen.',
    en: 'The secretary verifies the organisation and notes its sectors. Ask the secretary for the change.',
    source: 'Edustus handbook: processes',
  },
  'organisation.merge-unfit': {
    fi: 'Järjestön voi yhdistää vain toiseen, toimivaan järjestöön.',
    sv: 'En organisation kan slås ihop bara med en annan organisation som är verksam.',
    en: 'An organisation can be merged only into another one that is active.',
    source: 'Edustus handbook: processes',
  },
  'organisation.has-seats': {
    fi: 'Järjestöllä on paikka, mandaatti tai nimeämispyyntö. Yhdistä toinen järjestö tähän, älä tätä toiseen.',
    sv: 'Organisationen har en plats, ett mandat eller en begäran om nominering. Slå ihop den andra organisationen med denna, inte tvärtom.',
    en: 'The organisation has a seat, a mandate or a nomination request. Merge the other one into this one, not this one into the other.',
    source: 'Edustus handbook: processes',
  },
  'organisation.contacts-of-another-body': {
    fi: 'Toinen järjestö ei kuulu toimielimeesi, joten et voi nimetä sille yhteyshenkilöitä. Yhdistä ilman heitä tai pyydä pääkäyttäjää.',
    sv: 'Den andra organisationen hör inte till ditt organ, så du kan inte utse kontaktpersoner för den. Slå ihop utan dem eller be administratören.',
    en: 'The other organisation does not belong to your body, so you cannot name contacts for it. Merge without them or ask the administrator.',
    source: 'Edustus handbook: policy',
  },
  'organisation.contacts-to-oneself': {
    fi: 'Olet itse yhdistettävän järjestön yhteyshenkilö: kukaan ei nimeä itseään. Pyydä pääkäyttäjää tai toista sihteeriä.',
    sv: 'Du är själv kontaktperson för organisationen som slås ihop: ingen utser sig själv. Be administratören eller en annan sekreterare.',
    en: 'You are a contact of the organisation that is merged: nobody names herself or himself. Ask the administrator or another secretary.',
    source: 'Edustus handbook: policy',
  },
  'organisation.other-unfit': {
    fi: 'Valitse toinen järjestö, joka on olemassa ja jota ei ole yhdistetty.',
    sv: 'Välj en annan organisation som finns och som inte har slagits ihop med någon.',
    en: 'Choose another organisation, one that exists and has not been merged.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);
