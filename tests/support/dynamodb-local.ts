import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { putInPlace } from './put-in-place.ts';

const run = promisify(execFile);
const pom = join(import.meta.dirname, 'dynamodb-local.pom.xml');
const libraries = join(import.meta.dirname, '../../.cache/dynamodb-local/3.1.0');

const downloadTimeoutMilliseconds = 300_000;
const startTimeoutMilliseconds = 30_000;

export type DynamodbLocal = { readonly endpoint: string; stop(): Promise<void> };

/** Why Amazon's DynamoDB Local cannot run here; undefined where it can. */
export const whyNoDynamodbLocal = async (): Promise<string | undefined> => {
  const { stderr } = await run('java', ['-version']).catch(() => ({ stderr: 'no Java' }));
  const major = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  if (major < 17) return 'Java 17 or later is not installed';
  if (existsSync(libraries)) return undefined;
  return run('mvn', ['-version']).then(
    () => undefined,
    () => 'Maven is not installed',
  );
};

/** Starts one on a free port, in memory and without telemetry; fetches it the first time. */
export const startDynamodbLocal = async (): Promise<DynamodbLocal> => {
  await fetchDynamodbLocal();
  const port = await freePort();
  const server = spawn(
    'java',
    [
      `-Djava.library.path=${libraries}`,
      `-Djava.io.tmpdir=${tmpdir()}`,
      ...['-cp', `${libraries}/*`],
      'software.amazon.dynamodb.services.local.main.ServerRunner',
      ...['-inMemory', '-disableTelemetry', '-port', String(port)],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const kill = (): void => {
    server.kill('SIGKILL');
  };
  process.once('exit', kill);
  const words = heard(server);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await answering(endpoint, server);
  } catch (cause) {
    kill();
    throw new Error(`DynamoDB Local does not start: ${words().trim()}`, { cause });
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

/** Fetches it where it is not. Copies everything beside its final place first: a fetch cut short is never taken for a whole one. */
export const fetchDynamodbLocal = async (): Promise<void> => {
  if (existsSync(libraries)) return;
  mkdirSync(dirname(libraries), { recursive: true });
  const draft = mkdtempSync(`${libraries}.draft-`);
  try {
    await run('mvn', ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`], {
      timeout: downloadTimeoutMilliseconds,
    });
    putInPlace(draft, libraries);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

/** Keeps the last words of the server, to be shown if it does not start. */
const heard = (server: ChildProcess): (() => string) => {
  let words = '';
  const listen = (chunk: Buffer): void => {
    words = `${words}${chunk.toString()}`.slice(-4000);
  };
  server.stdout?.on('data', listen);
  server.stderr?.on('data', listen);
  return () => words;
};

const answering = async (endpoint: string, server: ChildProcess): Promise<void> => {
  const until = Date.now() + startTimeoutMilliseconds;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
    // Any answer will do: a request without a signature gets a 400.
    if (await fetch(endpoint).then(Boolean, () => false)) return;
    await sleep(50);
  }
  throw new Error(`no answer within ${startTimeoutMilliseconds} ms`);
};
