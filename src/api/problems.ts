import { HttpException } from '@nestjs/common';
import { showReason, type Reason, type ReasonShown } from '../../workflows/kit/reason.js';
import { fill, type Language, type Text } from '../../workflows/kit/text.js';
import { Forbidden, Invalid, NotFound, Refused, Stale } from '../engine/errors.js';

/** An error as it leaves the program: RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly reasons?: readonly ReasonShown[];
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string; readonly text: Text }[];
  readonly version?: number;
}

/** Every problem type: its status and its title. `type` is `/problems/<name>`, where each is described. */
export const PROBLEMS = {
  malformed: [400, { fi: 'Pyyntöä ei voi lukea.', sv: 'Begäran kan inte läsas.', en: 'The request cannot be read.' }],
  unauthenticated: [
    401,
    {
      fi: 'Tunnistaudu: avain puuttuu, on vanhentunut tai on peruttu.',
      sv: 'Identifiera dig: nyckeln saknas, har gått ut eller har återkallats.',
      en: 'Authenticate: the token is missing, expired or revoked.',
    },
  ],
  forbidden: [403, { fi: 'Sinulla ei ole oikeutta tähän.', sv: 'Du har inte rätt att göra detta.', en: 'You may not do this.' }],
  'link-expired': [
    403,
    {
      fi: 'Linkki on vanhentunut. Pyydä sihteeriltä uusi.',
      sv: 'Länken har gått ut. Be sekreteraren om en ny.',
      en: 'The link has expired. Ask the secretary for a new one.',
    },
  ],
  'stale-form': [
    403,
    {
      fi: 'Lomake on vanhentunut. Avaa sivu uudelleen ja lähetä se uudestaan.',
      sv: 'Formuläret har föråldrats. Öppna sidan på nytt och sänd det igen.',
      en: 'The form has expired. Open the page again and send it anew.',
    },
  ],
  'clock-is-real': [
    403,
    {
      fi: 'Kelloa voi siirtää vain, kun testikello on käytössä (EDUSTUS_TEST_CLOCK=1).',
      sv: 'Klockan kan ställas endast när testklockan används (EDUSTUS_TEST_CLOCK=1).',
      en: 'The clock can be set only with EDUSTUS_TEST_CLOCK=1.',
    },
  ],
  'not-found': [
    404,
    {
      fi: 'Tätä ei ole, tai sinulla ei ole oikeutta nähdä sitä.',
      sv: 'Detta finns inte, eller så har du inte rätt att se det.',
      en: 'This does not exist, or you may not see it.',
    },
  ],
  'transition-refused': [409, { fi: 'Tämä ei ole nyt mahdollista.', sv: 'Detta är inte möjligt nu.', en: 'This is not possible now.' }],
  'stale-version': [
    412,
    {
      fi: 'Tiedot ovat muuttuneet. Lataa ne uudelleen.',
      sv: 'Uppgifterna har ändrats. Läs in dem på nytt.',
      en: 'It has changed in the meantime. Load it again.',
    },
  ],
  'too-large': [
    413,
    { fi: 'Pyyntö on liian suuri: enintään 1 Mt.', sv: 'Begäran är för stor: högst 1 MB.', en: 'The request is too large: at most 1 MB.' },
  ],
  'unsupported-media-type': [
    415,
    { fi: 'Lähetä JSONia (application/json).', sv: 'Sänd JSON (application/json).', en: 'Send JSON (application/json).' },
  ],
  'invalid-fields': [422, { fi: 'Tiedoissa on korjattavaa.', sv: 'Uppgifterna behöver rättas.', en: 'Some fields need correcting.' }],
  'too-many-requests': [
    429,
    {
      fi: 'Liian monta pyyntöä. Odota hetki ja yritä uudelleen.',
      sv: 'För många förfrågningar. Vänta en stund och försök på nytt.',
      en: 'Too many requests. Wait a moment and try again.',
    },
  ],
  unavailable: [
    503,
    {
      fi: 'Palvelu ei ole nyt käytettävissä. Yritä hetken kuluttua uudelleen.',
      sv: 'Tjänsten är inte tillgänglig just nu. Försök på nytt om en stund.',
      en: 'The service is not available right now. Try again in a moment.',
    },
  ],
  fault: [
    500,
    {
      fi: 'Palvelussa on vika. Se on kirjattu lokiin tunnuksella {id}.',
      sv: 'Det finns ett fel i tjänsten. Det har loggats med koden {id}.',
      en: 'The service has a fault. It is logged as {id}.',
    },
  ],
} as const satisfies Record<string, readonly [number, Text]>;

export type ProblemName = keyof typeof PROBLEMS;

/** A problem that the API itself raises. */
export class ApiProblem extends Error {
  /** @param why left out for a problem that is its own reason */
  constructor(
    readonly problem: ProblemName,
    readonly why?: Reason,
  ) {
    super(problem);
  }
}

export function problemOf(
  name: ProblemName,
  language: Language,
  more: Partial<Problem> = {},
  values: Record<string, string> = {},
): Problem {
  const [status, title] = PROBLEMS[name];
  const words = fill(title, language, values);
  return { type: `/problems/${name}`, title: words, status, detail: words, ...more };
}

interface FastifyFault {
  readonly code?: string;
  readonly statusCode?: number;
}

/** What an error says to the client. Null: it is a fault of the program, a 500 that must be logged. */
export function explainError(error: unknown, language: Language): Problem | null {
  if (error instanceof Refused) return problemOf('transition-refused', language, reasons(error.reasons, language));
  if (error instanceof Forbidden)
    return problemOf(error.anonymous ? 'unauthenticated' : 'forbidden', language, reasons(error.reasons, language));
  if (error instanceof NotFound) return problemOf('not-found', language);
  if (error instanceof Stale) return problemOf('stale-version', language, error.version === null ? {} : { version: error.version });
  if (error instanceof ApiProblem) {
    const [status, text] = PROBLEMS[error.problem];
    const why = error.why ?? (status === 403 ? { code: error.problem, text, values: {} } : null);
    return problemOf(error.problem, language, why ? reasons([why], language) : {});
  }
  if (error instanceof Invalid) {
    const errors = error.problems.map(({ pointer, code, text }) => ({ pointer, code, detail: text[language], text }));
    return problemOf('invalid-fields', language, { errors, detail: errors.map((e) => `${e.pointer || '/'}: ${e.detail}`).join(' ') });
  }
  if (UNREADABLE.has((error as FastifyFault).code ?? '')) return problemOf('malformed', language);
  const status = error instanceof HttpException ? error.getStatus() : (error as FastifyFault).statusCode;
  const name = status === undefined ? undefined : BY_STATUS[status];
  if (name) return problemOf(name, language);
  return status !== undefined && status >= 400 && status < 500 ? problemOf('malformed', language) : null;
}
/** A net under the checks of what comes in: characters that no text holds, and text that is no id or number. @source PostgreSQL, Appendix A, class 22 */
const UNREADABLE: ReadonlySet<string> = new Set(['22021', '22P02', '22P05']);
const BY_STATUS: Readonly<Record<number, ProblemName>> = {
  400: 'malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  414: 'not-found',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

const reasons = (list: Refused['reasons'], language: Language): Pick<Problem, 'reasons' | 'detail'> => {
  const shown = list.map((r) => showReason(r, language));
  return { reasons: shown, detail: shown.map((r) => r.detail).join(' ') };
};
