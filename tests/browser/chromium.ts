// A Chromium that comes with `pnpm install` alone: the package carries the browser itself
// (Linux x64), so tests need neither a download at run time nor root. `CHROME=/path/to/chrome` takes
// another one; on other systems an installed Chrome is used.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
// needed where the user is root or the kernel gives no namespaces or a small /dev/shm: containers
const container = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Launches the browser of the tests; Chinese text shows on every machine without web fonts. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const own = await chromiumOptions();
  return chromium.launch({
    ...own,
    ...options,
    args: [...(own.args ?? []), ...(options.args ?? [])],
  });
}

/** What Playwright must be told to find it. */
async function chromiumOptions(): Promise<LaunchOptions> {
  // a bare machine names no locale, and then a browser gives no file a Chinese name
  const given = { FONTCONFIG_FILE: await fontConfiguration(), LC_ALL: 'C.UTF-8' };
  if (process.env['CHROME']) {
    return { executablePath: process.env['CHROME'], args: container, env: environment(given) };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpackedChromium();
  return {
    executablePath: join(folder, 'chromium'),
    // hinting differs between font library builds; without it screenshots are the same everywhere
    args: [...container, '--font-render-hinting=none'],
    env: environment({ ...given, LD_LIBRARY_PATH: join(folder, 'al2023/lib') }),
  };
}

function environment(extra: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(inherited), ...extra };
}

/** The browser and the libraries a bare system lacks (nss, nspr, expat), unpacked once. */
async function unpackedChromium(): Promise<string> {
  const bin = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
  const { inflate } = await import('@sparticuz/chromium');
  return once('chromium-153.0.0', async (folder) => {
    // `inflate` unpacks to the temporary folder and asks for it when called, so
    // the change is over before anything else in this process runs.
    const { TMPDIR } = process.env;
    process.env['TMPDIR'] = folder;
    const unpacking = ['chromium.br', 'al2023.tar.br'].map((file) => inflate(join(bin, file)));
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
    await Promise.all(unpacking);
  });
}

/** Only our font, none of the system's: a screenshot must not depend on the machine. */
async function fontConfiguration(): Promise<string> {
  const fonts = dirname(
    fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/package.json')),
  );
  const folder = await once('fonts-0.4.3', (target) =>
    writeFile(
      join(target, 'fonts.conf'),
      `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}/400Regular</dir>
  <dir>${fonts}/700Bold</dir>
  <cachedir>${cache}fontconfig</cachedir>
</fontconfig>
`,
    ),
  );
  return join(folder, 'fonts.conf');
}

/**
 * Fills a folder of the cache once. Test files run in several processes at the same time: each fills a
 * folder of its own and renames it, so nobody sees a half-unpacked browser, and who comes second
 * throws his copy away.
 */
async function once(name: string, fill: (folder: string) => Promise<unknown>): Promise<string> {
  const target = join(cache, name);
  if (existsSync(target)) return target;
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(join(cache, `${basename(name)}-`));
  await fill(own);
  await rename(own, target).catch(async (error: unknown) => {
    await rm(own, { recursive: true });
    if (!existsSync(target)) throw error;
  });
  return target;
}
