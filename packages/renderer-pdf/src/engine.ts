import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

let loading: Promise<NodeCompiler> | undefined;

/**
 * 排版引擎，用到时才载入，只载入一次；字体就在包里。
 * The engine that sets type, loaded when it is first needed and once; the fonts are those of this package.
 */
export function loadEngine(): Promise<NodeCompiler> {
  loading ??= load();
  return loading;
}

async function load(): Promise<NodeCompiler> {
  const { NodeCompiler: engine } = await import('@myriaddreamin/typst-ts-node-compiler').catch(
    (cause: unknown) => {
      throw new Error('Typst: 没有本系统可用的程序 / no program for this system', { cause });
    },
  );
  const fonts = pathOf(new URL('../fonts/', import.meta.url));
  // the workspace is where a template may read files; ours reads none
  return engine.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });
}

/** 文件地址 → 路径，Windows 的盘符与共享也算。 A file URL as a path, with drives and shares of Windows. */
export function pathOf({ host, pathname }: URL): string {
  const path = decodeURIComponent(pathname);
  if (host !== '') return `//${host}${path}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}
