import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { LANGUAGES, type Language } from '../../workflows/kit/text.js';
import { sourceOf } from './literals.js';

/** A text as it stands in a source file: its language is left out where it has none. */
export interface Written {
  readonly at: string;
  readonly text: Readonly<Partial<Record<Language, string>>>;
}

/** Every text of the program: of its rules and of its pages, letters and errors. */
export const everyTextWritten = (root: string): Written[] =>
  ['src', 'workflows'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => textsWrittenIn(sourceOf(root, `${folder}/${file.replaceAll('\\', '/')}`))),
  );

/**
 * Every text that a file writes out, wherever it stands: an object with words under the name of a language. What a module does not export, and what
 * stands within a function, is found as well.
 */
export function textsWrittenIn(source: ts.SourceFile): Written[] {
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    const values = ts.isObjectLiteralExpression(node) ? byLanguage(node, source) : [];
    if (values.some(([, value]) => ts.isStringLiteralLike(value) || ts.isTemplateExpression(value))) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const text = values.map(([language, value]) => [language, ts.isStringLiteralLike(value) ? value.text : value.getText(source)]);
      found.push({ at: `${source.fileName}:${line + 1}`, text: Object.fromEntries(text) as Written['text'] });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const byLanguage = (object: ts.ObjectLiteralExpression, source: ts.SourceFile): (readonly [Language, ts.Expression])[] =>
  object.properties.flatMap((part) => {
    if (!ts.isPropertyAssignment(part)) return [];
    const language = LANGUAGES.find((one) => part.name.getText(source) === one);
    return language === undefined ? [] : [[language, part.initializer] as const];
  });
