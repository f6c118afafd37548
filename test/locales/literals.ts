import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Words written into a view. */
export interface Literal {
  readonly at: string;
  readonly text: string;
}

/** Attributes of elements and of our components, and properties of what these are made from, whose value is read by people. */
const READ =
  /^(aria-(label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label|hint|legend|caption|heading|summary|lead|text|textContent|innerText|message|notice|detail|empty|submit)$/;
const LETTERS = /\p{L}/u;

/** A view, or what one is made from, as it is parsed; its text is given only for one that is in no file. */
export const sourceOf = (root: string, file: string, text = readFileSync(join(root, file), 'utf8')): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** Words between tags, in expressions between tags, and in attributes, properties and variables that are read. */
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
    const read = readIn(node, source);
    if (read) for (const l of said(read)) take(l, l.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The value that a node gives to what people read. */
function readIn(node: ts.Node, source: ts.SourceFile): ts.Expression | undefined {
  const ifRead = (name: ts.Node, value: ts.Expression | undefined): ts.Expression | undefined =>
    READ.test(nameOf(name, source)) ? value : undefined;
  if (ts.isJsxAttribute(node)) {
    const { initializer } = node;
    return ifRead(node.name, initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer);
  }
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) return ifRead(node.name, node.initializer);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) return ifRead(node.left, node.right);
  return undefined;
}
/** `'title'`, `title` and `page.title` are all called title. */
const nameOf = (name: ts.Node, source: ts.SourceFile): string => /[\w-]+(?=['"]?$)/.exec(name.getText(source))?.[0] ?? '';

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
