import type { Texts } from '../web/reader.js';

/** Pages that say that something did not work. */
export const ERRORS = {
  notFound: { fi: 'Sivua ei löytynyt', sv: 'Sidan hittades inte', en: 'Page not found' },
  notFoundHelp: {
    fi: 'Osoite voi olla väärin kirjoitettu, tai sivu on vain niille, joita asia koskee.',
    sv: 'Adressen kan vara felskriven, eller så är sidan endast för dem som ärendet gäller.',
    en: 'The address may be misspelt, or the page is only for those whom the matter concerns.',
  },
  forbidden: { fi: 'Tämä ei ole sinun tehtävissäsi', sv: 'Detta kan du inte göra', en: 'This is not yours to do' },
  gone: { fi: 'Linkki ei enää toimi', sv: 'Länken fungerar inte längre', en: 'The link no longer works' },
  refused: { fi: 'Tämä ei ole nyt mahdollista', sv: 'Detta är inte möjligt nu', en: 'This is not possible now' },
  fault: { fi: 'Jokin meni vikaan', sv: 'Något gick fel', en: 'Something went wrong' },
  faultHelp: {
    fi: 'Vika on meidän. Mitään ei tallentunut puolittain. Yritä hetken kuluttua uudelleen.',
    sv: 'Felet är vårt. Ingenting sparades halvvägs. Försök på nytt om en stund.',
    en: 'The fault is ours. Nothing was saved halfway. Try again in a moment.',
  },
  staleForm: { fi: 'Lomake on vanhentunut', sv: 'Formuläret har föråldrats', en: 'The form has expired' },
  tooLarge: { fi: 'Lomakkeessa on liikaa', sv: 'Formuläret är för stort', en: 'The form is too large' },
  tooLargeHelp: {
    fi: 'Lomakkeessa oli enemmän kuin kerralla voi lähettää, joten siitä ei tallennettu mitään. Palaa selaimen takaisin-painikkeella lomakkeeseen: kirjoittamasi on siellä. Lyhennä tekstejä tai jätä tiedostoja pois, ja lähetä lomake uudelleen.',
    sv: 'Formuläret innehöll mer än vad som kan sändas på en gång, så ingenting sparades. Gå tillbaka till formuläret med webbläsarens bakåtknapp: det du skrev finns kvar där. Förkorta texterna eller lämna bort filer och sänd formuläret på nytt.',
    en: 'The form held more than can be sent at once, so nothing of it was saved. Go back to it with the browser’s back button: what you wrote is there. Shorten the texts or leave out files, and send it again.',
  },
  unreadableHelp: {
    fi: 'Pyyntö ei ollut muodossa, jossa lomakkeet lähetetään. Avaa sivu uudelleen ja lähetä sen lomake.',
    sv: 'Begäran var inte i den form som formulär sänds i. Öppna sidan på nytt och sänd dess formulär.',
    en: 'The request was not in the form in which forms are sent. Open the page again and send its form.',
  },
  tooMany: { fi: 'Odota hetki', sv: 'Vänta en stund', en: 'Wait a moment' },
  tooManyHelp: {
    fi: 'Samasta verkko-osoitteesta on tullut minuutin sisällä liian monta pyyntöä. Lataa tämä sivu uudelleen {after} sekunnin kuluttua: jos olit lähettämässä lomaketta, selain lähettää kirjoittamasi uudestaan. Mitään ei tallennu kahdesti.',
    sv: 'Det har kommit för många begäranden från samma nätadress inom en minut. Läs in sidan på nytt om {after} {after:sekund/sekunder}: om du höll på att sända ett formulär sänder webbläsaren det du skrev igen. Ingenting sparas två gånger.',
    en: 'Too many requests have come from the same network address within a minute. Reload this page in {after} {after:second/seconds}: if you were sending a form, the browser sends what you wrote again. Nothing is saved twice.',
  },
  tooManyForm: {
    fi: 'Samasta verkko-osoitteesta on tullut minuutin sisällä liian monta pyyntöä, joten lomakettasi ei vielä otettu vastaan. Kirjoittamasi on tallessa tällä sivulla. Lähetä se {after} sekunnin kuluttua.',
    sv: 'Det har kommit för många begäranden från samma nätadress inom en minut, så ditt formulär togs inte emot än. Det du skrev finns kvar på den här sidan. Sänd det om {after} {after:sekund/sekunder}.',
    en: 'Too many requests have come from the same network address within a minute, so your form has not been taken yet. What you wrote is kept on this page. Send it in {after} {after:second/seconds}.',
  },
  sendAgain: { fi: 'Lähetä uudelleen', sv: 'Sänd på nytt', en: 'Send again' },
  filesAgain: {
    fi: 'Liitä tiedostot uudelleen: niitä ei voi säilyttää.',
    sv: 'Bifoga filerna på nytt: de kan inte sparas.',
    en: 'Attach the files again: they cannot be kept.',
  },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  signInFirst: { fi: 'Kirjaudu ensin sisään', sv: 'Logga först in', en: 'Sign in first' },
  signInAside: {
    fi: 'Et ole kirjautuneena, joten lomakettasi ei vielä otettu vastaan. Kirjoittamasi on tallessa tällä sivulla. Kirjaudu sisään toisessa välilehdessä, palaa tälle sivulle ja lähetä lomake.',
    sv: 'Du är inte inloggad, så ditt formulär togs inte emot än. Det du skrev finns kvar på den här sidan. Logga in på en annan flik, kom tillbaka till den här sidan och sänd formuläret.',
    en: 'You are not signed in, so your form has not been taken yet. What you wrote is kept on this page. Sign in on another tab, come back to this page and send the form.',
  },
  signInInTab: {
    fi: 'Kirjaudu sisään (avautuu uuteen välilehteen)',
    sv: 'Logga in (öppnas på en ny flik)',
    en: 'Sign in (opens in a new tab)',
  },
  staleFormHelp: {
    fi: 'Mitään ei tallentunut. Palaa selaimella takaisin ja kopioi kirjoittamasi talteen. Lataa sitten sivu uudelleen, jolloin lomake tyhjenee, ja lähetä se uudestaan.',
    sv: 'Ingenting sparades. Gå tillbaka i webbläsaren och kopiera det du har skrivit. Läs sedan in sidan på nytt, då formuläret töms, och sänd det igen.',
    en: 'Nothing was saved. Go back in your browser and copy what you wrote. Then reload the page, which empties the form, and send it again.',
  },
  staleFormAgain: {
    fi: 'Mitään ei tallentunut. Avaa sivu uudelleen ja lähetä lomake siltä.',
    sv: 'Ingenting sparades. Öppna sidan på nytt och sänd formuläret därifrån.',
    en: 'Nothing was saved. Open the page again and send the form from there.',
  },
  toForm: { fi: 'Avaa sivu uudelleen', sv: 'Öppna sidan på nytt', en: 'Open the page again' },
  nowSignedInAs: { fi: 'Olet nyt kirjautunut nimellä {name}', sv: 'Du är nu inloggad som {name}', en: 'You are now signed in as {name}' },
  formOfAnother: {
    fi: 'Lomake avattiin toisen henkilön kirjautumisella tai ennen kirjautumista, joten sitä ei lähetetty nimellä {name}. Mitään ei tallentunut.',
    sv: 'Formuläret öppnades när någon annan var inloggad eller före inloggningen, så det sändes inte i namnet {name}. Ingenting sparades.',
    en: 'The form was opened while somebody else was signed in, or before signing in, so it was not sent as {name}. Nothing was saved.',
  },
  goOnAs: { fi: 'Jatka lomaketta nimellä {name}', sv: 'Fortsätt med formuläret som {name}', en: 'Go on with the form as {name}' },
  toFormAs: { fi: 'Avaa sivu nimellä {name}', sv: 'Öppna sidan som {name}', en: 'Open the page as {name}' },
  youTyped: { fi: 'Tämän kirjoitit', sv: 'Det här skrev du', en: 'This is what you wrote' },
  otherField: { fi: 'Kenttä', sv: 'Fält', en: 'Field' },
  noCookies: { fi: 'Selain ei ota vastaan evästeitä', sv: 'Webbläsaren tar inte emot kakor', en: 'The browser takes no cookies' },
  noCookiesHelp: {
    fi: 'Lomaketta ei voi lähettää ilman evästettä, joka varmistaa, että lähettäjä olet sinä. Mitään ei tallentunut. Salli tämän sivuston evästeet selaimen asetuksissa ja yritä uudelleen.',
    sv: 'Formuläret kan inte sändas utan en kaka som säkerställer att det är du som sänder det. Ingenting sparades. Tillåt kakor för den här webbplatsen i webbläsarens inställningar och försök på nytt.',
    en: 'The form cannot be sent without a cookie that makes sure that it is you who sends it. Nothing was saved. Allow cookies for this site in the settings of your browser and try again.',
  },
  tryAgain: { fi: 'Yritä uudelleen', sv: 'Försök på nytt', en: 'Try again' },
  signInPerhaps: {
    fi: 'Jos sivu koskee sinua, kirjaudu sisään.',
    sv: 'Logga in om sidan gäller dig.',
    en: 'If the page concerns you, sign in.',
  },
  signedInAs: {
    fi: 'Olet kirjautunut nimellä {name}. Jos linkki tuli toiseen sähköpostiosoitteeseesi tai toiselle henkilölle, sivu avautuu, kun kirjaudutaan sillä osoitteella.',
    sv: 'Du är inloggad som {name}. Om länken kom till en annan av dina e-postadresser eller till någon annan öppnas sidan när man loggar in med den adressen.',
    en: 'You are signed in as {name}. If the link came to another address of yours or to somebody else, the page opens after signing in with that address.',
  },
  signInAsAnother: { fi: 'Kirjaudu toisella osoitteella', sv: 'Logga in med en annan adress', en: 'Sign in with another address' },
  brokenLink: { fi: 'Linkki on vaillinainen', sv: 'Länken är ofullständig', en: 'The link is incomplete' },
  brokenLinkHelp: {
    fi: 'Osa linkistä puuttuu tai on muuttunut. Avaa linkki suoraan saamastasi viestistä, tai kopioi osoite kokonaan, myös jos se jatkuu seuraavalle riville. Voit myös kirjautua sähköpostiosoitteellasi: omalla sivullasi näet, mitä sinulta on kysytty.',
    sv: 'En del av länken saknas eller har ändrats. Öppna länken direkt i meddelandet som du fick, eller kopiera hela adressen, också om den fortsätter på nästa rad. Du kan också logga in med din e-postadress: på din egen sida ser du vad du har tillfrågats om.',
    en: 'A part of the link is missing or has changed. Open the link from the message that you got, or copy the whole address, even if it runs over two lines. You can also sign in with your e-mail address: on your own page you see what you were asked.',
  },
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  toFront: { fi: 'Siirry etusivulle', sv: 'Gå till startsidan', en: 'Go to the front page' },
} as const satisfies Texts;
