import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The version that these tests were written against; it is Python's, and installed beside the project. */
const version = '5.2.5';
const home = join(import.meta.dirname, `../../.cache/moto/${version}`);
const program = join(home, 'bin/moto_server');
const startWithin = 60_000;

export type Moto = { readonly endpoint: string; stop(): Promise<void> };

/** Why moto's server cannot run here; undefined where it can. */
export const whyNoMoto = async (): Promise<string | undefined> => {
  if (existsSync(program)) return undefined;
  return run('python3', ['-m', 'venv', '--help']).then(
    () => undefined,
    () => 'Python 3 with venv is not installed',
  );
};

const install = async (): Promise<void> => {
  if (existsSync(program)) return;
  await run('python3', ['-m', 'venv', home]);
  await run(join(home, 'bin/pip'), ['install', '--quiet', `moto[server]==${version}`], { timeout: 300_000 });
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const answering = async (endpoint: string, server: ChildProcess): Promise<void> => {
  const until = Date.now() + startWithin;
  while (Date.now() < until && server.exitCode === null) {
    const answer = await fetch(`${endpoint}/moto-api/`).catch(() => undefined);
    if (answer !== undefined) return;
    await sleep(100);
  }
  throw new Error('moto does not answer');
};

/** Starts moto's server on a free port, in memory; installs it the first time. */
export const startMoto = async (): Promise<Moto> => {
  await install();
  const port = await freePort();
  const server = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await answering(endpoint, server);
  } catch (error) {
    kill();
    throw error;
  }
  return {
    endpoint,
    stop: async () => {
      process.off('exit', kill);
      const gone = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null) {
        kill();
        await gone;
      }
    },
  };
};
