import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { run } from './run.ts';

/** A Verdaccio on loopback that knows nothing but what is published to it. */
export interface Registry {
  readonly url: string;
  /** An npm configuration that takes the project's packages from here and all others as usual. */
  readonly userConfig: string;
  stop(): void;
}

const version = '6.10.4';

export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}/`;
  const manifest = {
    private: true,
    dependencies: { verdaccio: version },
    // its own choice is a dist-tag, which not every mirror has
    overrides: { 'verdaccio-audit': { 'node-fetch': '2.7.0' } },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const everybody = { access: '$all', publish: '$all', unpublish: '$all' };
  const config = {
    storage: './storage',
    auth: { htpasswd: { file: './htpasswd', max_users: -1 } },
    uplinks: {},
    packages: { '@gongkai/*': everybody, '**': everybody },
    max_body_size: '200mb',
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
  };
  // every JSON is YAML
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config, null, 2));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  const bin = join(folder, 'node_modules/verdaccio/bin/verdaccio');
  const child = spawn(
    process.execPath,
    [bin, '--config', 'config.yaml', '--listen', `127.0.0.1:${String(port)}`],
    { cwd: folder, stdio: 'ignore' },
  );
  await answering(url);
  const userConfig = join(folder, 'npmrc');
  const lines = [`@gongkai:registry=${url}`, `//127.0.0.1:${String(port)}/:_authToken="rehearsal"`];
  writeFileSync(userConfig, lines.join('\n'));
  return { url, userConfig, stop: () => void child.kill() };
}

/** A port nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url: string): Promise<void> {
  const patience = 300;
  for (let i = 0; i < patience; i += 1) {
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Verdaccio does not answer.');
}
