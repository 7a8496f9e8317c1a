// The public types of every package, written down: nothing that other teams build on changes unseen.
// After a change that is meant: `UPDATE=1 vitest run tests/laws/api.test.ts`, and a changeset.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { packages, root, type Manifest } from './workspace.ts';

const update = process.env['UPDATE'] !== undefined;
const golden = join(root, 'tests/golden/api');

interface Entry {
  readonly name: string;
  readonly file: string;
}

/** The entries of a package that have types, as files of its build. */
function entriesOf({ exports }: Manifest, folder: string): Entry[] {
  return Object.entries((exports ?? {}) as Record<string, unknown>).flatMap(([path, target]) => {
    const types = (target as { readonly types?: string }).types;
    return types === undefined ? [] : [{ name: path, file: join(root, folder, types) }];
  });
}

const withEntries = packages
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ folder, manifest }) => ({
    folder,
    name: manifest.name.replace('@gongkai/', ''),
    entries: entriesOf(manifest, folder),
  }))
  .filter(({ entries }) => entries.length > 0);

const program = ts.createProgram(
  withEntries.flatMap(({ entries }) => entries.map(({ file }) => file)),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, skipLibCheck: true, types: [] },
);
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

/** One line or block for each exported name, in alphabetical order, without comments. */
function apiOf({ name, file }: Entry): string {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) return `// ${name}: no module\n`;
  const lines = checker
    .getExportsOfModule(symbol)
    .map((exported) => ({ exported, name: exported.name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ exported, name: as }) => {
      const own =
        (exported.flags & ts.SymbolFlags.Alias) === 0
          ? exported
          : checker.getAliasedSymbol(exported);
      return `// ${as}\n${(own.declarations ?? []).map(declarationText).join('\n')}`;
    });
  return `// ---- ${name}\n\n${lines.join('\n\n')}\n`;
}

function declarationText(declaration: ts.Declaration): string {
  const isVariable = ts.isVariableDeclaration(declaration);
  const text = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
  return isVariable ? `const ${text};` : text;
}

test.each(withEntries)('the public types of $name', ({ name, entries }) => {
  const actual = entries.map(apiOf).join('\n');
  const file = join(golden, `${name}.d.ts`);
  if (update) {
    mkdirSync(golden, { recursive: true });
    if (existsSync(file)) rmSync(file);
    writeFileSync(file, actual);
  }
  expect(actual).not.toContain('no module');
  expect(actual).toBe(readFileSync(file, 'utf8'));
});
