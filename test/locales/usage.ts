import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Which words of the modules in src/locales the program says, as TypeScript understands it: `WORDS.key`, a key that a type allows in
 * `WORDS[key]`, a part taken out by name, or the whole handed on.
 */
export class Usage {
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;
  /** Declaration of each key → its name. */
  private readonly keys = new Map<ts.Node, string>();
  private readonly used = new Set<ts.Node>();
  /** What the keys and their constants are called: only such names are looked up, since each look-up costs time. */
  private readonly names = new Set<string>();

  /** @param modules those of the files whose exported constants are words */
  constructor(root: string, files: readonly string[], modules: readonly string[]) {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
    // Types of packages say nothing of words, and are most of the work.
    const lean: ts.CompilerOptions = { ...options, noEmit: true, incremental: false, noResolve: true, types: [] };
    this.program = ts.createProgram(
      files.map((file) => join(root, file)),
      lean,
      withLibrary(lean),
    );
    this.checker = this.program.getTypeChecker();
    for (const file of modules) this.declare(this.source(root, file), file);
    const declaring = new Set(modules.map((file) => join(root, file)));
    // Whoever says words has them from where they are: what imports none says none, and need not be understood.
    for (const file of files) {
      const source = this.source(root, file);
      if (declaring.has(source.fileName) || importsOf(source).some((path) => declaring.has(path))) this.look(source);
    }
  }

  /** `file NAME.key` of what nobody says. */
  unused(): string[] {
    return [...this.keys].filter(([key]) => !this.used.has(key)).map(([, name]) => name);
  }

  private source(root: string, file: string): ts.SourceFile {
    const source = this.program.getSourceFile(join(root, file));
    if (!source) throw new Error(`no source file ${file}`);
    return source;
  }

  private declare(source: ts.SourceFile, file: string): void {
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        const words = initializer && objectOf(initializer);
        this.names.add(name.getText(source));
        for (const key of words?.properties ?? []) {
          if (!ts.isPropertyAssignment(key)) continue;
          this.names.add(nameOf(key.name));
          this.keys.set(key, `${file} ${name.getText(source)}.${nameOf(key.name)}`);
        }
      }
    }
  }

  private look(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      if (this.names.has(node.name.text)) this.use(this.checker.getSymbolAtLocation(node.name));
    } else if (ts.isElementAccessExpression(node)) {
      this.useSome(node.expression, this.checker.getTypeAtLocation(node.argumentExpression));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = nameOf(node.propertyName ?? node.name);
      if (this.names.has(name)) this.use(this.checker.getTypeAtLocation(node.parent).getProperty(name));
    } else if (ts.isIdentifier(node) && this.names.has(node.text) && isWhole(node)) this.useAll(node);
    ts.forEachChild(node, (child) => this.look(child));
  }

  private use(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) this.used.add(declaration);
  }

  private useSome(words: ts.Expression, index: ts.Type): void {
    const kinds = index.isUnion() ? index.types : [index];
    if (!kinds.every((kind) => kind.isStringLiteral())) return this.useAll(words);
    for (const kind of kinds) this.use(this.checker.getTypeAtLocation(words).getProperty(kind.value));
  }

  private useAll(words: ts.Node): void {
    for (const property of this.checker.getTypeAtLocation(words).getProperties()) this.use(property);
  }
}

const LIBRARY = new Map<string, ts.SourceFile | undefined>();
/** The language's own types are read once for all programs. */
function withLibrary(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile: (file, ...how) => {
      if (!/\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(file)) return host.getSourceFile(file, ...how);
      if (!LIBRARY.has(file)) LIBRARY.set(file, host.getSourceFile(file, ...how));
      return LIBRARY.get(file);
    },
  };
}

/** Files of ours that a file imports from. */
const importsOf = (source: ts.SourceFile): string[] =>
  source.statements.flatMap((statement) => {
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    return from && ts.isStringLiteral(from) ? [join(dirname(source.fileName), from.text).replace(/\.js$/, '.ts')] : [];
  });

const nameOf = (name: ts.PropertyName | ts.BindingName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

/** The object that a constant is, without what is said of its type. */
function objectOf(node: ts.Expression): ts.ObjectLiteralExpression | null {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return objectOf(node.expression);
  return ts.isObjectLiteralExpression(node) ? node : null;
}

/** Whether a name stands for its whole value: it is neither declared or imported here, nor asked for some of its keys. */
function isWhole(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent) || ts.isTypeQueryNode(parent)) return false;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.expression !== node && !ts.isPropertyAccessExpression(parent);
  if (ts.isVariableDeclaration(parent))
    return parent.initializer === node && !(ts.isObjectBindingPattern(parent.name) && parent.name.elements.every((e) => !e.dotDotDotToken));
  return !(ts.isPropertyAssignment(parent) && parent.name === node);
}
