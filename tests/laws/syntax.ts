// What a source file says besides its comments.
import ts from 'typescript';
import { text } from './workspace.ts';

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, script(file), ts.ScriptTarget.Latest, true);

/** The script part of a component, or the whole file. */
function script(file: string): string {
  const content = text(file);
  if (!file.endsWith('.vue')) return content;
  return [...content.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('\n');
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

/** Every module a file imports, types included. */
export function importsOf(file: string): string[] {
  const found: string[] = [];
  walk(parsed(file), (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
  });
  return found;
}

/** Every text a file holds: strings, parts of templates, text of a component's template. */
export function textsOf(file: string): string[] {
  const found: string[] = [];
  walk(parsed(file), (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.getText());
  });
  const template = /<template>([\s\S]*)<\/template>/.exec(file.endsWith('.vue') ? text(file) : '');
  return template?.[1] === undefined
    ? found
    : [...found, template[1].replace(/<!--[\s\S]*?-->/g, '')];
}

/** Global names a file uses: not its own, not reached through a property. */
export function globalsOf(file: string, names: ReadonlySet<string>): string[] {
  const own = new Set<string>();
  const used: string[] = [];
  walk(parsed(file), (node) => {
    if (!ts.isIdentifier(node) || !names.has(node.text)) return;
    const { parent } = node;
    if (isDeclaration(parent) && parent.name === node) own.add(node.text);
    else if (!isLabel(parent, node)) used.push(node.text);
  });
  return used.filter((name) => !own.has(name));
}

/** The clock: `Date.now()` and `new Date()`; a date made from figures is no clock. */
export function readsClock(file: string): boolean {
  let found = false;
  walk(parsed(file), (node) => {
    found ||= ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length;
    found ||= ts.isCallExpression(node) && isDate(node.expression);
    found ||=
      ts.isPropertyAccessExpression(node) && isDate(node.expression) && node.name.text === 'now';
  });
  return found;
}

const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date';

const isDeclaration = (node: ts.Node): node is ts.NamedDeclaration =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isImportSpecifier(node);

/** A name behind a dot or before a colon. */
const isLabel = (parent: ts.Node, node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent)) &&
  parent.name === node;
