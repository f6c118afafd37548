import { type Known, type LettersInWords, SHARED } from './kind.js';

/** Letters of a proposal. */
export const PROPOSALS = {
  receipt: {
    nominators: {
      subject: {
        fi: 'Esitys vastaanotettu {arrived}: {person}',
        sv: 'Förslaget mottaget {arrived}: {person}',
        en: 'Proposal received {arrived}: {person}',
      },
      text: [
        {
          fi: 'Olemme vastaanottaneet esityksenne hakuun ”{call}” ({body}).',
          sv: 'Vi har tagit emot ert förslag i ansökan ”{call}” ({body}).',
          en: 'We have received your proposal in the call “{call}” ({body}).',
        },
        {
          fi: 'Ehdokas: {person}\nEsittäjä: {organisations}\nSaapunut: {arrived}',
          sv: 'Kandidat: {person}\nFörslagsställare: {organisations}\nInkommet: {arrived}',
          en: 'Candidate: {person}\nProposed by: {organisations}\nArrived: {arrived}',
        },
        [
          {
            fi: 'Voitte täydentää esitystä viimeistään {openUntil:end}.',
            sv: 'Ni kan komplettera förslaget senast {openUntil:end}.',
            en: 'You can supplement the proposal until {openUntil:end}.',
          },
        ],
      ],
    },
  },
  'receipt-late': {
    nominators: {
      subject: {
        fi: 'Esitys saapui myöhässä {arrived}: {person}',
        sv: 'Förslaget kom in för sent {arrived}: {person}',
        en: 'Proposal arrived late {arrived}: {person}',
      },
      text: [
        {
          fi: 'Esityksenne hakuun ”{call}” ({body}) saapui {arrived}. Määräaika oli {closes:end}, joten esitys on kirjattu myöhästyneeksi.',
          sv: 'Ert förslag i ansökan ”{call}” ({body}) kom in {arrived}. Tidsfristen var {closes:end}, och förslaget har därför antecknats som försenat.',
          en: 'Your proposal in the call “{call}” ({body}) arrived {arrived}. The deadline was {closes:end}, so the proposal has been recorded as late.',
        },
        {
          fi: 'Ehdokas: {person}\nEsittäjä: {organisations}',
          sv: 'Kandidat: {person}\nFörslagsställare: {organisations}',
          en: 'Candidate: {person}\nProposed by: {organisations}',
        },
        {
          fi: 'Myöhästynyt esitys voidaan ottaa huomioon vain erillisellä päätöksellä tai jos hakuaikaa jatketaan. Ilmoitamme teille ratkaisusta.',
          sv: 'Ett försenat förslag kan beaktas endast genom ett särskilt beslut eller om ansökningstiden förlängs. Vi meddelar er hur det går.',
          en: 'A late proposal can be considered only by a separate decision, or if the call is extended. We will tell you what is decided.',
        },
      ],
    },
  },
  'receipt-after-decision': {
    nominators: {
      subject: {
        fi: 'Esitys kirjattiin päätöksen jälkeen: {person}',
        sv: 'Förslaget antecknades efter beslutet: {person}',
        en: 'Proposal recorded after the decision: {person}',
      },
      text: [
        {
          fi: 'Esityksenne hakuun ”{call}” ({body}) saapui {arrived}, mutta se kirjattiin vasta, kun haku oli jo ratkaistu.',
          sv: 'Ert förslag i ansökan ”{call}” ({body}) kom in {arrived}, men det antecknades först när ansökan redan var avgjord.',
          en: 'Your proposal in the call “{call}” ({body}) arrived {arrived}, but it was recorded only after the call had been decided.',
        },
        {
          fi: 'Ehdokas: {person}\nEsittäjä: {organisations}',
          sv: 'Kandidat: {person}\nFörslagsställare: {organisations}',
          en: 'Candidate: {person}\nProposed by: {organisations}',
        },
        {
          fi: 'Esitys ei ollut mukana päätöstä tehtäessä, eikä ehdokkaalta pyydetä suostumusta. Esitys on tallessa, ja sihteeri käsittelee sen.',
          sv: 'Förslaget var inte med när beslutet fattades, och kandidaten ombeds inte ge sitt samtycke. Förslaget finns kvar och behandlas av sekreteraren.',
          en: 'The proposal was not considered in the decision, and the candidate is not asked for consent. It is kept, and the secretary handles it.',
        },
      ],
    },
  },
  'proposal-late': {
    secretaries: {
      subject: {
        fi: 'Ratkaise myöhästynyt esitys: {person}',
        sv: 'Avgör ett försenat förslag: {person}',
        en: 'Decide on a late proposal: {person}',
      },
      text: [
        {
          fi: 'Hakuun ”{call}” ({body}) saapui esitys {arrived}, määräajan {closes:end} jälkeen.',
          sv: 'I ansökan ”{call}” ({body}) kom ett förslag in {arrived}, efter tidsfristen {closes:end}.',
          en: 'A proposal in the call “{call}” ({body}) arrived {arrived}, after the deadline {closes:end}.',
        },
        {
          fi: 'Ehdokas: {person}\nEsittäjä: {organisations}',
          sv: 'Kandidat: {person}\nFörslagsställare: {organisations}',
          en: 'Candidate: {person}\nProposed by: {organisations}',
        },
        {
          fi: 'Hyväksy esitys myöhästyneenä tai hylkää se perustellen. Esittäjä on saanut kuitin.',
          sv: 'Godkänn förslaget trots förseningen eller förkasta det med motivering. Förslagsställaren har fått ett kvitto.',
          en: 'Admit the proposal although it is late, or reject it with a reason. The nominator has a receipt.',
        },
      ],
    },
  },
  'completion-request': {
    nominators: {
      subject: [
        {
          fi: 'Täydentäkää esitystä viimeistään {completeBy:end}: {person}',
          sv: 'Komplettera förslaget senast {completeBy:end}: {person}',
          en: 'Please complete the proposal by {completeBy:end}: {person}',
        },
        { fi: 'Täydentäkää esitystä: {person}', sv: 'Komplettera förslaget: {person}', en: 'Please complete the proposal: {person}' },
      ],
      text: [
        {
          fi: 'Esityksenne hakuun ”{call}” ({body}) tarvitsee täydennystä. Ehdokas: {person}.',
          sv: 'Ert förslag i ansökan ”{call}” ({body}) behöver kompletteras. Kandidat: {person}.',
          en: 'Your proposal in the call “{call}” ({body}) needs to be completed. Candidate: {person}.',
        },
        [{ fi: 'Mitä puuttuu: {reason}', sv: 'Det som saknas: {reason}', en: 'What is missing: {reason}' }],
        [
          {
            fi: 'Lähettäkää täydennetty esitys viimeistään {completeBy:end}. Esityksen saapumisaika ei muutu.',
            sv: 'Lämna in det kompletterade förslaget senast {completeBy:end}. Tiden då förslaget kom in ändras inte.',
            en: 'Please send the completed proposal by {completeBy:end}. The time of its arrival does not change.',
          },
          {
            fi: 'Lähettäkää täydennetty esitys mahdollisimman pian. Esityksen saapumisaika ei muutu.',
            sv: 'Lämna in det kompletterade förslaget så snart som möjligt. Tiden då förslaget kom in ändras inte.',
            en: 'Please send the completed proposal as soon as possible. The time of its arrival does not change.',
          },
        ],
      ],
    },
  },
  'proposal-admitted': {
    nominators: {
      subject: {
        fi: 'Myöhästynyt esitys on otettu huomioon: {person}',
        sv: 'Det försenade förslaget beaktas: {person}',
        en: 'The late proposal has been admitted: {person}',
      },
      text: [
        {
          fi: 'Esityksenne hakuun ”{call}” ({body}) otetaan huomioon, vaikka se ensin kirjattiin myöhästyneeksi. Ehdokas: {person}.',
          sv: 'Ert förslag i ansökan ”{call}” ({body}) beaktas, trots att det först antecknades som försenat. Kandidat: {person}.',
          en: 'Your proposal in the call “{call}” ({body}) is considered, although it was first recorded as late. Candidate: {person}.',
        },
        SHARED.reason,
        { fi: 'Teidän ei tarvitse tehdä mitään.', sv: 'Ni behöver inte göra något.', en: 'You need not do anything.' },
      ],
    },
  },
  'proposal-rejected': {
    nominators: {
      subject: {
        fi: 'Esitys on hylätty: {person}',
        sv: 'Förslaget har förkastats: {person}',
        en: 'The proposal has been rejected: {person}',
      },
      text: [
        {
          fi: 'Esityksenne hakuun ”{call}” ({body}) on hylätty. Ehdokas: {person}.',
          sv: 'Ert förslag i ansökan ”{call}” ({body}) har förkastats. Kandidat: {person}.',
          en: 'Your proposal in the call “{call}” ({body}) has been rejected. Candidate: {person}.',
        },
        SHARED.reason,
        [
          {
            fi: 'Voitte lähettää uuden esityksen viimeistään {openUntil:end}.',
            sv: 'Ni kan lämna in ett nytt förslag senast {openUntil:end}.',
            en: 'You can send a new proposal until {openUntil:end}.',
          },
        ],
      ],
    },
  },
  'proposal-withdrawn': {
    secretaries: {
      subject: {
        fi: 'Esitys on peruttu: {person}',
        sv: 'Ett förslag har återtagits: {person}',
        en: 'A proposal has been withdrawn: {person}',
      },
      text: [
        {
          fi: 'Esittäjä on perunut esityksen hakuun ”{call}” ({body}).',
          sv: 'Förslagsställaren har återtagit ett förslag i ansökan ”{call}” ({body}).',
          en: 'The nominator has withdrawn a proposal in the call “{call}” ({body}).',
        },
        {
          fi: 'Ehdokas: {person}\nEsittäjä: {organisations}',
          sv: 'Kandidat: {person}\nFörslagsställare: {organisations}',
          en: 'Candidate: {person}\nProposed by: {organisations}',
        },
        SHARED.reason,
        {
          fi: 'Jos kukaan muu ei esitä samaa henkilöä, ehdokkuus päättyy.',
          sv: 'Om ingen annan föreslår samma person upphör kandidaturen.',
          en: 'If nobody else proposes the same person, the candidacy ends.',
        },
      ],
    },
  },
} as const satisfies LettersInWords;

true satisfies Known<typeof PROPOSALS>;
