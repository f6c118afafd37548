import { LANGUAGES, type Text } from '../../workflows/kit/text.js';

export type Raw = Readonly<Record<string, unknown>>;

/** Collects what is wrong with a file, each problem with its path, and reads on. */
export class Report {
  readonly problems: string[] = [];

  add(path: string, what: string): void {
    this.problems.push(`${path}: ${what}`);
  }

  /** An object with no other fields than these (null: any); an empty one when it is none. */
  object(value: unknown, path: string, fields: readonly string[] | null = null): Raw {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.add(path, `should be an object, but is ${shown(value)}`);
      return {};
    }
    for (const name of fields ? Object.keys(value) : []) {
      if (!fields?.includes(name)) this.add(`${path}.${name}`, `is unknown here; known are ${fields?.join(', ') ?? ''}`);
    }
    return value as Raw;
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.add(path, `should be a text, but is ${shown(value)}`);
    return '';
  }

  texts(value: unknown, path: string): string[] {
    if (!Array.isArray(value) || value.length === 0) {
      this.add(path, `should be a list of texts, but is ${shown(value)}`);
      return [];
    }
    return value.map((item, i) => this.text(item, `${path}[${i}]`));
  }

  oneOf<T extends string>(value: unknown, allowed: readonly T[], path: string): T {
    if (!allowed.includes(value as T)) this.add(path, `should be one of ${allowed.join(', ')}, but is ${shown(value)}`);
    return value as T;
  }

  words(value: unknown, path: string): Partial<Text> {
    for (const [language, text] of Object.entries(this.object(value, path, LANGUAGES))) this.text(text, `${path}.${language}`);
    return value as Partial<Text>;
  }
}

const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60));
