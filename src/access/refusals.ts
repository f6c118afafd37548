import { refuser } from '../../workflows/kit/reason.js';

/** Why somebody is not signed in. What the page says is the same whether or not an address is known. */
const SIGN_IN_REFUSALS = {
  'signin.unknown': {
    fi: 'Linkki ei kelpaa. Tarkista, että se on kokonaan mukana, tai pyydä uusi linkki.',
    sv: 'Länken gäller inte. Kontrollera att du fick med hela länken, eller be om en ny.',
    en: 'The link is not valid. Check that all of it is there, or ask for a new one.',
  },
  'signin.expired': {
    fi: 'Kirjautuminen kesti liian kauan, eikä sitä voi enää jatkaa. Aloita alusta.',
    sv: 'Inloggningen tog för lång tid och kan inte längre fortsättas. Börja om från början.',
    en: 'Signing in took too long and cannot be continued. Start again.',
  },
  'signin.used': {
    fi: 'Tällä on jo kirjauduttu kerran. Jos et ole kirjautuneena, aloita alusta.',
    sv: 'Den här har redan använts en gång. Om du inte är inloggad, börja om från början.',
    en: 'This was used once already. If you are not signed in, start again.',
  },
  'signin.too-many': {
    fi: 'Täältä on pyydetty monta kirjautumislinkkiä lyhyessä ajassa. Yritä uudelleen tunnin kuluttua.',
    sv: 'Många inloggningslänkar har begärts härifrån på kort tid. Försök igen om en timme.',
    en: 'Many sign-in links were asked for from here in a short time. Try again in an hour.',
  },
  'signin.too-many-started': {
    fi: 'Täältä on aloitettu monta esitystä lyhyessä ajassa. Yritä uudelleen tunnin kuluttua. Jos olet jo aloittanut esityksen, kirjaudu sisään ja jatka sitä.',
    sv: 'Många förslag har påbörjats härifrån på kort tid. Försök igen om en timme. Om du redan har påbörjat ett förslag, logga in och fortsätt med det.',
    en: 'Many proposals were begun from here in a short time. Try again in an hour. If you have begun one already, sign in and go on with it.',
  },
  'signin.not-known': {
    fi: 'Emme löytäneet henkilöä, jolla olisi oikeus kirjautua näin. Pyydä toimielimen sihteeriä tai pääkäyttäjää tarkistamaan osoitteesi.',
    sv: 'Vi hittade ingen som har rätt att logga in på det här sättet. Be organets sekreterare eller administratören kontrollera din adress.',
    en: 'We found nobody who may sign in this way. Ask the secretary of the body or the administrator to check your address.',
  },
  'signin.ambiguous': {
    fi: 'Samaa sähköpostiosoitetta käyttää useampi henkilö, joten emme tiedä, kuka heistä olet. Kirjaudu sähköpostilinkillä tai pyydä apua pääkäyttäjältä.',
    sv: 'Flera personer använder samma e-postadress, så vi vet inte vem av dem du är. Logga in med en länk per e-post eller be administratören om hjälp.',
    en: 'Several people use the same e-mail address, so we cannot tell which of them you are. Sign in by an e-mail link or ask the administrator for help.',
  },
  'signin.unverified': {
    fi: 'Kirjautumispalvelu ei ole varmistanut sähköpostiosoitettasi. Varmista se siellä tai kirjaudu sähköpostilinkillä.',
    sv: 'Inloggningstjänsten har inte bekräftat din e-postadress. Bekräfta den där eller logga in med en länk per e-post.',
    en: 'The sign-in service has not verified your e-mail address. Verify it there or sign in by an e-mail link.',
  },
  'signin.disabled': {
    fi: 'Tämä kirjautumistapa on otettu sinulta pois käytöstä. Kysy lisää pääkäyttäjältä.',
    sv: 'Det här sättet att logga in har stängts av för dig. Fråga administratören.',
    en: 'This way of signing in has been disabled for you. Ask the administrator.',
  },
  'signin.other-browser': {
    fi: 'Kirjautuminen aloitettiin toisessa selaimessa, tai selain ei ota vastaan evästeitä. Aloita alusta tässä selaimessa.',
    sv: 'Inloggningen började i en annan webbläsare, eller så tar webbläsaren inte emot kakor. Börja om i den här webbläsaren.',
    en: 'Signing in began in another browser, or this one takes no cookies. Start again in this browser.',
  },
  'signin.cancelled': {
    fi: 'Kirjautuminen keskeytyi kirjautumispalvelussa. Voit aloittaa alusta.',
    sv: 'Inloggningen avbröts i inloggningstjänsten. Du kan börja om.',
    en: 'Signing in was broken off at the sign-in service. You can start again.',
  },
  'signin.provider': {
    fi: 'Kirjautumispalvelu ei vastaa, tai sen vastaus ei kelpaa. Yritä hetken kuluttua uudelleen tai kirjaudu sähköpostilinkillä.',
    sv: 'Inloggningstjänsten svarar inte, eller så duger svaret inte. Försök igen om en stund eller logga in med en länk per e-post.',
    en: 'The sign-in service does not answer, or its answer is no good. Try again in a moment or sign in by an e-mail link.',
  },
} as const;

export type SignInRefusal = keyof typeof SIGN_IN_REFUSALS;
export const refuseSignIn = refuser(SIGN_IN_REFUSALS);
