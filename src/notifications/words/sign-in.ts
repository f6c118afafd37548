import type { Text } from '../../../workflows/kit/text.js';

/** The mail with a link to sign in. `until` is the instant at which the link stops working. */
export const SIGN_IN = {
  subject: {
    fi: 'Vahvista kirjautuminen Edustukseen viimeistään {until}',
    sv: 'Bekräfta inloggningen till Edustus senast {until}',
    en: 'Confirm your sign-in to Edustus by {until}',
  },
  text: {
    fi: 'Hei,\n\nkirjaudu Edustukseen avaamalla tämä linkki ja vahvistamalla kirjautuminen sivulla:\n\n{link}\n\nLinkki toimii yhden kerran ja viimeistään {until}. Jos et pyytänyt kirjautumislinkkiä, sinun ei tarvitse tehdä mitään: kukaan ei pääse sisään ilman tätä viestiä. Älä lähetä linkkiä kenellekään.',
    sv: 'Hej,\n\nlogga in i Edustus genom att öppna den här länken och bekräfta inloggningen på sidan:\n\n{link}\n\nLänken fungerar en gång och senast {until}. Om du inte har bett om en inloggningslänk behöver du inte göra något: ingen kommer in utan detta meddelande. Sänd inte länken vidare till någon.',
    en: 'Hello,\n\nsign in to Edustus by opening this link and confirming the sign-in on the page:\n\n{link}\n\nThe link works once, until {until}. If you did not ask for a sign-in link, you need not do anything: nobody gets in without this message. Do not pass the link on to anybody.',
  },
} as const satisfies Readonly<Record<string, Text>>;
