import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Words written into a view. */
export interface Literal {
  readonly at: string;
  readonly text: string;
}

/** Attributes of elements and of our components whose value is read by people. */
const READ =
  /^(aria-(label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label|hint|legend|caption|heading|summary|lead)$/;
const LETTERS = /\p{L}/u;

/** A view as it is parsed; its text is given only for a view that is in no file. */
export const sourceOf = (root: string, file: string, text = readFileSync(join(root, file), 'utf8')): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** Words between tags, in expressions between tags, and in attributes that are read. */
export function literalsIn(source: ts.SourceFile): Literal[] {
  const found: Literal[] = [];
  const take = (node: ts.Node, text: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (LETTERS.test(text)) found.push({ at: `${source.fileName}:${line + 1}`, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) take(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      for (const l of said(node.expression)) take(l, l.text);
    if (ts.isJsxAttribute(node) && node.initializer && READ.test(node.name.getText(source))) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value) for (const l of said(value)) take(l, l.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Literals that the value of an expression is made of: not those that are compared, or handed to a function. */
function said(node: ts.Node): (ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail)[] {
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node)) return said(node.expression);
  if (ts.isConditionalExpression(node)) return [...said(node.whenTrue), ...said(node.whenFalse)];
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.flatMap((span) => [...said(span.expression), span.literal])];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(said);
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return said(right);
  const joins = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
  return joins.includes(operatorToken.kind) ? [...said(left), ...said(right)] : [];
}
