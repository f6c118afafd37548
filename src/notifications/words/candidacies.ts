import { type Known, type LettersInWords, SHARED } from './kind.js';

/** Letters of a candidacy. What was said of a person is told to that person and to the secretary, not to the organisations. */
export const CANDIDACIES = {
  'candidacy-ended': {
    secretaries: {
      subject: {
        fi: 'Ehdokkuus on päättynyt: {person}',
        sv: 'Kandidaturen har upphört: {person}',
        en: 'The candidacy has ended: {person}',
      },
      text: [
        {
          fi: 'Mikään esitys ei enää tue henkilön {person} ehdokkuutta haussa ”{call}” ({body}), joten ehdokkuus on päättynyt.',
          sv: 'Inget förslag stöder längre kandidaturen för {person} i ansökan ”{call}” ({body}), och kandidaturen har därför upphört.',
          en: 'No proposal supports the candidacy of {person} in the call “{call}” ({body}) any more, so the candidacy has ended.',
        },
        {
          fi: 'Jos esittäjä korjasi henkilön yhteystiedot, henkilöllä on haussa uusi ehdokkuus.',
          sv: 'Om förslagsställaren rättade personens kontaktuppgifter har personen en ny kandidatur i ansökan.',
          en: 'If the nominator corrected the person’s contact details, the person has a new candidacy in the call.',
        },
        [{ fi: 'Ehdotettu paikka: {seat}', sv: 'Föreslagen plats: {seat}', en: 'Proposed seat: {seat}' }],
      ],
    },
  },
  'candidacy-withdrawn': {
    secretaries: {
      subject: {
        fi: 'Ehdokas on vetäytynyt: {person}',
        sv: 'Kandidaten har dragit sig tillbaka: {person}',
        en: 'The candidate has withdrawn: {person}',
      },
      text: [
        {
          fi: '{person} ei ole enää ehdolla haussa ”{call}” ({body}).',
          sv: '{person} kandiderar inte längre i ansökan ”{call}” ({body}).',
          en: '{person} is no longer a candidate in the call “{call}” ({body}).',
        },
        SHARED.reason,
        {
          fi: 'Tarkista, tarvitaanko paikalle toinen ehdokas.',
          sv: 'Kontrollera om platsen behöver en annan kandidat.',
          en: 'Check whether the seat needs another candidate.',
        },
      ],
    },
    nominators: {
      subject: [
        {
          fi: 'Ehdokkaanne on vetäytynyt, uusi esitys viimeistään {openUntil:end}: {person}',
          sv: 'Er kandidat har dragit sig tillbaka, nytt förslag senast {openUntil:end}: {person}',
          en: 'Your candidate has withdrawn, a new proposal by {openUntil:end}: {person}',
        },
        {
          fi: 'Ehdokkaanne on vetäytynyt: {person}',
          sv: 'Er kandidat har dragit sig tillbaka: {person}',
          en: 'Your candidate has withdrawn: {person}',
        },
      ],
      text: [
        {
          fi: 'Esittämänne henkilö {person} ei ole enää ehdolla haussa ”{call}” ({body}).',
          sv: '{person}, som ni har föreslagit, kandiderar inte längre i ansökan ”{call}” ({body}).',
          en: '{person}, whom you proposed, is no longer a candidate in the call “{call}” ({body}).',
        },
        [
          {
            fi: 'Voitte esittää toista henkilöä viimeistään {openUntil:end}.',
            sv: 'Ni kan föreslå en annan person senast {openUntil:end}.',
            en: 'You can propose another person until {openUntil:end}.',
          },
        ],
      ],
    },
  },
  'consent-declined': {
    secretaries: {
      subject: { fi: 'Suostumusta ei saatu: {person}', sv: 'Samtycke gavs inte: {person}', en: 'Consent was not given: {person}' },
      text: [
        {
          fi: 'Henkilöltä {person} ei ole suostumusta ehdokkuuteen haussa ”{call}” ({body}). Ehdokkuus on päättynyt.',
          sv: '{person} samtycker inte till att kandidera i ansökan ”{call}” ({body}). Kandidaturen har upphört.',
          en: '{person} does not consent to being a candidate in the call “{call}” ({body}). The candidacy has ended.',
        },
        {
          fi: 'Esittäjille on ilmoitettu. Vastaus ja sen syy, jos henkilö on kertonut sen, näkyvät suostumuksen tiedoissa.',
          sv: 'Förslagsställarna har informerats. Svaret och dess orsak, om personen har berättat den, syns i uppgifterna om samtycket.',
          en: 'The nominators have been told. The answer and its reason, if the person gave one, are with the consent.',
        },
      ],
    },
    nominators: {
      subject: [
        {
          fi: 'Ehdokkaanne ei suostu, uusi esitys viimeistään {openUntil:end}: {person}',
          sv: 'Er kandidat ger inte sitt samtycke, nytt förslag senast {openUntil:end}: {person}',
          en: 'Your candidate does not consent, a new proposal by {openUntil:end}: {person}',
        },
        {
          fi: 'Ehdokkaaltanne ei saatu suostumusta: {person}',
          sv: 'Er kandidat gav inte sitt samtycke: {person}',
          en: 'Your candidate did not consent: {person}',
        },
      ],
      text: [
        {
          fi: 'Esittämältänne henkilöltä {person} ei ole suostumusta ehdokkuuteen haussa ”{call}” ({body}), joten ehdokkuus on päättynyt.',
          sv: '{person}, som ni har föreslagit, samtycker inte till att kandidera i ansökan ”{call}” ({body}), och kandidaturen har därför upphört.',
          en: '{person}, whom you proposed, does not consent to being a candidate in the call “{call}” ({body}), so the candidacy has ended.',
        },
        [
          {
            fi: 'Voitte esittää toista henkilöä viimeistään {openUntil:end}.',
            sv: 'Ni kan föreslå en annan person senast {openUntil:end}.',
            en: 'You can propose another person until {openUntil:end}.',
          },
        ],
      ],
    },
  },
  'consent-not-me': {
    secretaries: {
      subject: {
        fi: 'Suostumuspyyntö meni väärälle henkilölle: {person}',
        sv: 'Begäran om samtycke gick till fel person: {person}',
        en: 'The request for consent went to the wrong person: {person}',
      },
      text: [
        {
          fi: 'Suostumuspyynnön henkilölle {person} sai joku muu (haku ”{call}”, {body}). Ehdokkuus ei ole voimassa ennen kuin yhteystiedot on korjattu.',
          sv: 'Någon annan fick begäran om samtycke till {person} (ansökan ”{call}”, {body}). Kandidaturen gäller inte förrän kontaktuppgifterna har rättats.',
          en: 'Somebody else got the request for consent to {person} (call “{call}”, {body}). The candidacy does not stand until the contact details are corrected.',
        },
        {
          fi: 'Esittäjiä on pyydetty korjaamaan henkilön yhteystiedot esityksen sivulla. Voit myös korjata ne siellä itse: silloin suostumusta pyydetään uudelleen.',
          sv: 'Förslagsställarna har ombetts rätta personens kontaktuppgifter på förslagets sida. Du kan också rätta dem där själv: då begärs samtycke på nytt.',
          en: 'The nominators have been asked to correct the person’s contact details on the page of the proposal. You can correct them there too: consent is then asked for again.',
        },
      ],
    },
    nominators: {
      subject: {
        fi: 'Tarkistakaa yhteystiedot: suostumuspyyntö meni väärälle henkilölle ({person})',
        sv: 'Kontrollera kontaktuppgifterna: begäran om samtycke gick till fel person ({person})',
        en: 'Please check the contact details: the request for consent went to the wrong person ({person})',
      },
      text: [
        {
          fi: 'Suostumuspyyntö henkilölle {person}, jota esitätte hakuun ”{call}” ({body}), meni väärälle henkilölle.',
          sv: 'Begäran om samtycke till {person}, som ni föreslår i ansökan ”{call}” ({body}), gick till fel person.',
          en: 'The request for consent to {person}, whom you propose in the call “{call}” ({body}), went to the wrong person.',
        },
        {
          fi: 'Korjatkaa henkilön sähköpostiosoite tai puhelinnumero esityksenne sivulla. Silloin suostumusta pyydetään uudelleen, ja henkilö pysyy mukana haussa.',
          sv: 'Rätta personens e-postadress eller telefonnummer på ert förslags sida. Då begärs samtycke på nytt, och personen är fortfarande med i ansökan.',
          en: 'Correct the person’s e-mail address or phone number on the page of your proposal. Consent is then asked for again, and the person stays in the call.',
        },
      ],
    },
  },
  'result-selected': {
    candidate: {
      subject: { fi: 'Teidät on valittu: {body}', sv: 'Ni har blivit vald: {body}', en: 'You have been selected: {body}' },
      text: [
        {
          fi: 'Teidät on valittu haussa ”{call}”. Toimielin on {body}.',
          sv: 'Ni har blivit vald i ansökan ”{call}”. Organet är {body}.',
          en: 'You have been selected in the call “{call}”. The body is {body}.',
        },
        [{ fi: 'Paikka: {seat}', sv: 'Plats: {seat}', en: 'Seat: {seat}' }],
        [
          { fi: 'Päätös: {organ} {on}, {section}', sv: 'Beslut: {organ} {on}, {section}', en: 'Decision: {organ} {on}, {section}' },
          { fi: 'Päätös: {organ} {on}', sv: 'Beslut: {organ} {on}', en: 'Decision: {organ} {on}' },
        ],
        {
          fi: 'Saatte nimeämiskirjeen, kun tehtävä alkaa.',
          sv: 'Ni får ett utnämningsbrev när uppdraget börjar.',
          en: 'You will get a letter of appointment when the membership starts.',
        },
      ],
    },
    nominators: {
      subject: {
        fi: 'Ehdokkaanne on valittu: {person}',
        sv: 'Er kandidat har blivit vald: {person}',
        en: 'Your candidate has been selected: {person}',
      },
      text: [
        {
          fi: 'Esittämänne henkilö {person} on valittu haussa ”{call}”. Toimielin on {body}.',
          sv: '{person}, som ni har föreslagit, har blivit vald i ansökan ”{call}”. Organet är {body}.',
          en: '{person}, whom you proposed, has been selected in the call “{call}”. The body is {body}.',
        },
        [{ fi: 'Paikka: {seat}', sv: 'Plats: {seat}', en: 'Seat: {seat}' }],
        [
          { fi: 'Päätös: {organ} {on}, {section}', sv: 'Beslut: {organ} {on}, {section}', en: 'Decision: {organ} {on}, {section}' },
          { fi: 'Päätös: {organ} {on}', sv: 'Beslut: {organ} {on}', en: 'Decision: {organ} {on}' },
        ],
      ],
    },
  },
  'result-not-selected': {
    candidate: {
      subject: {
        fi: 'Haun tulos: teitä ei valittu ({call})',
        sv: 'Resultatet av ansökan: ni valdes inte ({call})',
        en: 'Result of the call: you were not selected ({call})',
      },
      text: [
        {
          fi: 'Teitä ei valittu haussa ”{call}” ({body}). Kiitos, että olitte ehdolla.',
          sv: 'Ni valdes inte i ansökan ”{call}” ({body}). Tack för att ni kandiderade.',
          en: 'You were not selected in the call “{call}” ({body}). Thank you for having been a candidate.',
        },
        SHARED.reason,
      ],
    },
    nominators: {
      subject: {
        fi: 'Haun tulos: ehdokastanne ei valittu ({person})',
        sv: 'Resultatet av ansökan: er kandidat valdes inte ({person})',
        en: 'Result of the call: your candidate was not selected ({person})',
      },
      text: [
        {
          fi: 'Esittämäänne henkilöä {person} ei valittu haussa ”{call}” ({body}). Kiitos esityksestänne.',
          sv: '{person}, som ni har föreslagit, valdes inte i ansökan ”{call}” ({body}). Tack för ert förslag.',
          en: '{person}, whom you proposed, was not selected in the call “{call}” ({body}). Thank you for your proposal.',
        },
      ],
    },
  },
} as const satisfies LettersInWords;

true satisfies Known<typeof CANDIDACIES>;
