import type { Language } from '../../workflows/kit/text.js';
import { ADMINISTRATOR, type Candidate, type Case, type Fields } from './format.js';
import type { Section } from './collections.js';
import { inLanguage } from './say.js';
import { WORDS } from './words.js';

/** How the story calls things: by their names in the file. */
export class Names {
  private readonly made = new Map<string, Fields>();

  constructor(
    private readonly played: Pick<Case, 'records' | 'candidates' | 'steps'>,
    private readonly language: Language,
  ) {
    for (const { do: doing } of played.steps) {
      if (doing && 'create' in doing) this.made.set(`${doing.create}.${doing.key}`, doing.with);
    }
  }

  of(collection: string, key: string): string {
    if (collection === 'candidates' || collection === 'people') return this.person(key);
    const fields = this.played.records[collection as Section]?.[key] ?? this.made.get(`${collection}.${key}`);
    if (!fields) return key;
    return collection === 'seats' ? this.seat(fields) : inLanguage(fields['name'] ?? fields['title'] ?? key, this.language);
  }

  person(key: string): string {
    const { givenName, familyName } = (this.played.candidates[key] ?? this.played.records.people[key] ?? {}) as unknown as Candidate;
    return givenName ? `${givenName} ${familyName}` : key;
  }

  /** With the right by which the person acts here, so that a reader need not know who is who. */
  actor(key: string): string {
    const words = WORDS[this.language];
    if (key === ADMINISTRATOR) return words.administrator;
    const [role] = (this.played.records.people[key]?.['roles'] ?? []) as { role: string; organisation?: string; organ?: string }[];
    if (!role) return this.person(key);
    if (role.organisation) return `${this.person(key)} (${this.of('organisations', role.organisation)})`;
    if (role.organ) return `${this.person(key)} (${this.of('organs', role.organ)})`;
    return `${this.person(key)} (${words.roles[role.role] ?? role.role})`;
  }

  private seat(fields: Fields): string {
    const { constituency, subRegion, role } = fields;
    const place = [constituency, subRegion]
      .filter((part) => part !== undefined && part !== null)
      .map((part) => inLanguage(part, this.language));
    return [...place, WORDS[this.language].seatRoles[String(role)] ?? String(role)].join(', ');
  }
}
