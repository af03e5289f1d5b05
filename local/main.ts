import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { example } from '../clinics/example.ts';
import type { Clinic } from '../shared/clinic/clinic.ts';
import { readClinic } from '../shared/clinic/read-clinic.ts';
import { type Instant, parseInstant, toIso } from '../shared/kernel/instant.ts';
import { type Host, openHost } from './host.ts';
import { type Doors, listen, localApp } from './server.ts';
import { openTheatre } from './theatre.ts';

const help = `Afterneedle on this machine: the whole system in one process, with an embedded database, simulated phones and
mailboxes, and a clock to turn.

  npm start                        serves http://127.0.0.1:4380
  npm start -- --port 8080         another port (or the variable PORT; 0 takes any free one)
  npm start -- --data DIR          keeps the database in DIR instead of .afterneedle
  npm start -- --fresh             forgets what the folder holds and begins anew
  npm start -- --clock 2026-03-02T17:00:00Z
                                   the time of a fresh folder; an older one is only moved forward
  npm start -- --paused            the clock stands until it is turned
  npm start -- --help              this text
`;

/** Something the user can mend: printed as it is, without a trace. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = {
  readonly port: number;
  readonly folder: string;
  readonly fresh: boolean;
  readonly start: Instant | undefined;
  readonly paused: boolean;
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UsageError(`--port: "${text}" is no port; write a number from 0 to 65535`);
  return port;
};

const readStart = (text: string): Instant => {
  const start = parseInstant(text);
  if (start === undefined) {
    throw new UsageError(
      `--clock: "${text}" is no instant; write it with its offset, like 2026-03-02T17:00:00Z`,
    );
  }
  return start;
};

const readArguments = (args: readonly string[], portVariable: string | undefined): Options | 'help' => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      fresh: { type: 'boolean' },
      clock: { type: 'string' },
      paused: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return 'help';
  return {
    port: readPort(
      values.port ?? (portVariable === undefined || portVariable === '' ? '4380' : portVariable),
    ),
    folder: resolve(values.data ?? '.afterneedle'),
    fresh: values.fresh === true,
    start: values.clock === undefined ? undefined : readStart(values.clock),
    paused: values.paused === true,
  };
};

/** Each folder by itself: what stands where none can be made is told, and nothing is tried again and again. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return;
    throw new UsageError(`--data: ${folder} is no folder; name one, or one that can be made`);
  }
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

/** The database and what SQLite keeps beside it; nothing else in the folder is ours to remove. */
const forget = (file: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
};

/** What the disk or the database says of a folder that cannot be used. */
const isOfTheFolder = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  ('syscall' in error || /^ERR_(SQLITE|FS)_/.test(String(error.code)));

const openFolder = <Opened>(folder: string, fresh: boolean, use: (file: string) => Opened): Opened => {
  const file = join(folder, 'clinic.db');
  try {
    makeFolder(folder);
    if (fresh) forget(file);
    return use(file);
  } catch (error) {
    if (!isOfTheFolder(error)) throw error;
    throw new UsageError(
      `--data: ${file} cannot be this clinic's database (${error.message}); name another folder, or clear this one`,
    );
  }
};

/** The clinic of the laptop; its links lead to the port it is served on. */
const clinicAt = (port: number): Clinic => {
  const read = readClinic({ ...example, publicUrl: `http://127.0.0.1:${port}` });
  if ('clinic' in read) return read.clinic;
  throw new UsageError(
    [
      'clinics/example.ts cannot be used:',
      ...read.problems.map(({ field, problem }) => `  ${field}: ${problem}`),
    ].join('\n'),
  );
};

/** Opens the folder's clinic. */
const open = ({ folder, fresh, start, paused }: Options, port: number): Host => {
  const clinic = clinicAt(port);
  return openFolder(folder, fresh, (file) =>
    openHost({ clinic, file, speed: paused ? 0 : 1, ...(start === undefined ? {} : { start }) }),
  );
};

/** What cannot be opened leaves no door open behind it, for the process would stay. */
const openBehind = (server: { readonly close: () => void }, options: Options, port: number): Host => {
  try {
    return open(options, port);
  } catch (error) {
    server.close();
    throw error;
  }
};

const main = async (): Promise<void> => {
  const options = readArguments(process.argv.slice(2), process.env['PORT']);
  if (options === 'help') {
    process.stdout.write(help);
    return;
  }
  // The port comes first: where it is taken, another one may be at work on the same folder, and nothing there is touched.
  const doors: Doors = { fetch: () => new Response(null, { status: 503 }) };
  const server = await listen(doors, options.port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new UsageError(
      `Port ${options.port} is taken. Stop what uses it, or choose another one: npm start -- --port ${options.port + 1}`,
    );
  });
  const host = openBehind(server, options, server.port);
  // What was due when it stopped happens now, and an older folder is turned forward to the time asked for.
  const now = host.clock.now();
  await host.turn(options.start !== undefined && options.start > now ? options.start : now);
  const theatre = openTheatre(host);
  const app = localApp(theatre);
  doors.fetch = (request, bindings) => app.fetch(request, bindings);
  const stop = (): void => {
    server.close();
    host.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdout.write(
    `Afterneedle for ${host.clinic.name}: http://127.0.0.1:${server.port}\n` +
      `Clock ${toIso(host.clock.now())}${options.paused ? ', standing' : ''}. Data in ${options.folder}. Ctrl+C stops it.\n`,
  );
};

main().catch((error: unknown) => {
  const isMisasked =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isMisasked && !(error instanceof UsageError)) throw error;
  // Behind the first sentence Node explains what helps nobody here.
  const words = isMisasked
    ? `${error.message.split('. ')[0]}; npm start -- --help lists what there is`
    : error.message;
  process.stderr.write(`${words}\n`);
  process.exitCode = 2;
});
