// The public types of every package, by TypeDoc, out of what is published: the declarations.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix, relative, sep } from 'node:path';
import { Application } from 'typedoc';
import { outsideCode, withoutBraces } from './markdown.ts';
import manifest from '../package.json' with { type: 'json' };

const packages = join(import.meta.dirname, '../../../packages');
/** What this folder depends on is built before it. */
const documented = Object.keys(manifest.devDependencies).filter((n) => n.startsWith('@gongkai/'));

interface Entry {
  /** As it is imported. */
  readonly name: string;
  readonly file: string;
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** File name of a page → its Markdown, in both languages. */
export async function apiPages(): Promise<Map<string, string>> {
  const entries = documented.map((name) => name.replace('@gongkai/', '')).flatMap(entriesOf);
  const out = mkdtempSync(join(tmpdir(), 'gongkai-api-'));
  try {
    await document(entries, out);
    const pages = new Map<string, string>();
    for (const { name, file } of entries) {
      const page = relative(packages, file).replace(/(\/index)?\.d\.ts$/, '.md');
      const text = readFileSync(join(out, page), 'utf8').replace(/^# .*$/m, `# ${name}`);
      pages.set(flat(page), linked(text, page));
    }
    return pages.set('index.md', listOf(entries));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function entriesOf(folder: string): Entry[] {
  const manifest = JSON.parse(
    readFileSync(join(packages, folder, 'package.json'), 'utf8'),
  ) as Manifest;
  if (manifest.private === true) return [];
  return Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
    typeof target === 'object' && target.types !== undefined
      ? [{ name: posix.join(manifest.name, path), file: join(packages, folder, target.types) }]
      : [],
  );
}

async function document(entries: readonly Entry[], out: string): Promise<void> {
  const tsconfig = join(out, 'tsconfig.json');
  const compilerOptions = {
    ...{ module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'] },
    ...{ types: [], strict: true, skipLibCheck: true },
  };
  const files = entries.map(({ file }) => file);
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files }));
  const options = {
    // by its place: TypeDoc would look for it beside itself
    plugin: [import.meta.resolve('typedoc-plugin-markdown')],
    entryPoints: files,
    basePath: packages,
    tsconfig,
    readme: 'none',
    logLevel: 'Error' as const,
    skipErrorChecking: true,
    excludeExternals: true,
    disableSources: true,
    // of the plugin
    outputs: [{ name: 'markdown', path: out }],
    outputFileStrategy: 'modules',
    useCodeBlocks: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    sanitizeComments: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    tableColumnSettings: { hideModifiers: true },
  };
  const app = await Application.bootstrapWithPlugins(options);
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc found nothing.');
  await app.generateOutputs(project);
}

/** `schema/dist/2021.md` → `schema-2021.md` */
const flat = (page: string): string =>
  page.split(sep).join('/').replace('/dist', '').replaceAll('/', '-');

const linked = (text: string, page: string): string =>
  outsideCode(text, withoutBraces)
    .replace(/\]\(([^)#\s:]+\.md)/g, (_, target: string) => {
      const from = posix.dirname(page.split(sep).join('/'));
      return `](${flat(posix.join(from, target))}`;
    })
    // places called by a heading are called by it as VitePress does
    .replace(/(\]\([^)#\s:]*#)(?!property-)(\w+)\)/g, (_, before: string, id: string) => {
      return `${before}${id.replaceAll('_', '-')})`;
    });

const listOf = (entries: readonly Entry[]): string =>
  [
    '每个包的公开类型和函数，由 TypeDoc 从发布的类型声明生成。 The public types and functions of every package, by TypeDoc.',
    entries
      .map(({ name, file }) => {
        const page = flat(relative(packages, file).replace(/(\/index)?\.d\.ts$/, '.md'));
        return `- [${name}](${basename(page)})`;
      })
      .join('\n'),
  ].join('\n\n');
