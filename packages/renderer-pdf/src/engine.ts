import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** 排版引擎。 The engine that sets type. */
export interface Engine {
  /**
   * 按版面与所给的文件（只在内存中）排成 PDF/A-3a。
   * Sets a template as PDF/A-3a with the files that it reads, which are in memory only.
   */
  pdf(template: string, files: Readonly<Record<string, string>>): Uint8Array;
}

let loading: Promise<Engine> | undefined;

/** What has been worked out is forgotten after so many documents in which it was of no use. */
const kept = 4;

/**
 * 排版引擎，用到时才载入，只载入一次；字体就在包里。
 * The engine that sets type, loaded when it is first needed and once; the fonts are those of this package.
 */
export function loadEngine(): Promise<Engine> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Engine> {
  const { NodeCompiler: engine } = await import('@myriaddreamin/typst-ts-node-compiler').catch(
    (cause: unknown) => {
      throw new Error('Typst: 没有本系统可用的程序 / no program for this system', { cause });
    },
  );
  const fonts = pathOf(new URL('../fonts/', import.meta.url));
  // the workspace is where a template may read files; ours reads none but those it is given
  const compiler = engine.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });
  return { pdf: (template, files) => setWith(compiler, fonts, template, files) };
}

const encoder = new TextEncoder();

function setWith(
  compiler: NodeCompiler,
  folder: string,
  template: string,
  files: Readonly<Record<string, string>>,
): Uint8Array {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = folder + name;
    compiler.mapShadow(path, encoder.encode(text) as Parameters<NodeCompiler['mapShadow']>[1]);
    return path;
  });
  try {
    const bytes = compiler.pdf({ mainFileContent: template }, { pdfStandard: 'a-3a' });
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } finally {
    // nothing of a report stays behind, whatever happens
    for (const path of paths) compiler.unmapShadow(path);
    compiler.evictCache(kept);
  }
}

/** 文件地址 → 路径，Windows 的盘符与共享也算。 A file URL as a path, with drives and shares of Windows. */
export function pathOf({ host, pathname }: URL): string {
  const path = decodeURIComponent(pathname);
  if (host !== '') return `//${host}${path}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}
