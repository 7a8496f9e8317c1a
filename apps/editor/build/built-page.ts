import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const path = fileURLToPath(new URL('../dist/年报填报.html', import.meta.url));

/** The page as it ships: tests read and open what users get, so it has to be built first. */
export const builtPage = {
  url: pathToFileURL(path).href,
  html(): string {
    if (!existsSync(path)) throw new Error(`${path} is missing: run \`pnpm build\` first`);
    return readFileSync(path, 'utf8');
  },
};
