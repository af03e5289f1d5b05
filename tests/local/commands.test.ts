import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { scenarios } from '../../local/scenarios/scenarios.ts';

// Each of these starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// They compile the same sources: the first one's work is kept for the others.
const env = { ...process.env, NODE_COMPILE_CACHE: join(import.meta.dirname, '../../.cache/compiled') };

const taken = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

type Said = { readonly code: number | null; readonly said: string };

const startWith = (node: readonly string[], args: readonly string[]): Promise<Said> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...node, 'local/main.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
      // Whoever cannot start ends by themselves.
      timeout: 30_000,
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      child.kill('SIGTERM');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('close', (code) => resolve({ code, said }));
  });

const start = (...args: readonly string[]): Promise<Said> => startWith([], args);

/** Starts with other words in the clinic's file. */
const startWhere = (written: string, instead: string, data: string): Promise<Said> => {
  const hook = `import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/clinics/example.ts')) return loaded;
    const file = String(loaded.source);
    if (!file.includes(${JSON.stringify(written)})) throw new Error('the words are not there');
    return { ...loaded, source: file.replaceAll(${JSON.stringify(written)}, ${JSON.stringify(instead)}) };
  },
});`;
  const node = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`];
  return startWith(node, ['--port', '0', '--data', data]);
};

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterneedle-start-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

  test('on a busy port says so and what to do, and leaves the folder alone', async () => {
    const server = await taken();
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const data = join(folder, 'busy');
    const { code, said } = await start('--port', String(port), '--data', data, '--fresh');
    server.close();
    expect(code).toBe(2);
    expect(said).toContain(
      `Port ${port} is taken. Stop what uses it, or choose another one: npm start -- --port`,
    );
    expect(said).not.toContain('    at ');
    expect(existsSync(data)).toBe(false);
  });

  test('says where it serves, on any free port, and ends in peace; --clock begins a fresh folder and moves an older one forward alone', async () => {
    const data = join(folder, 'clock');
    const startAt = (clock: string) => start('--port', '0', '--data', data, '--paused', '--clock', clock);
    const shown = async (clock: string): Promise<string | undefined> =>
      /^Clock (\S+),/m.exec((await startAt(clock)).said)?.[1];
    const { code, said } = await startAt('2026-03-02T17:00:00Z');
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:[1-9]\d*\nClock 2026-03-02T17:00:00Z, standing/);
    expect(code).toBe(0);
    expect(await shown('2026-03-01T17:00:00Z')).toBe('2026-03-02T17:00:00Z');
    expect(await shown('2026-03-05T17:00:00Z')).toBe('2026-03-05T17:00:00Z');
  });

  test('says what is wrong with its arguments, without a trace', async () => {
    const [port, option] = await Promise.all([start('--port', 'x'), start('--colour')]);
    expect([port.code, option.code]).toEqual([2, 2]);
    expect(port.said).toContain('--port: "x" is no port');
    expect(option.said).toContain("Unknown option '--colour'");
    expect(option.said).toContain('npm start -- --help');
    // What Node says of arguments that begin with a dash helps nobody here.
    expect(option.said).not.toContain('positional');
    expect(port.said + option.said).not.toContain('    at ');
  });

  test.each([
    ['package.json', /^--data: \S+package\.json is no folder; name one, or one that can be made$/m],
    ['/dev/null', /^--data: \/dev\/null is no folder/m],
    ['package.json/within', /^--data: \S+package\.json is no folder/m],
    ['/proc/nothing-such', /^--data: \S+ cannot be this clinic's database \(ENOENT.*; name another folder/m],
    ['no-database', /^--data: \S+ cannot be this clinic's database \(file is not a database\)/m],
  ])('on data in %s says so, without a trace, and ends', async (name, words) => {
    const data = name === 'no-database' ? join(folder, name) : name;
    if (name === 'no-database') {
      mkdirSync(data);
      writeFileSync(join(data, 'clinic.db'), 'a shopping list\n'.repeat(100));
    }
    const { code, said } = await start('--port', '0', '--data', data);
    expect(said).toMatch(words);
    expect(said).not.toContain('    at ');
    expect(code).toBe(2);
  });

  test.each([
    [
      "phone: '303-555-0100'",
      "phone: 'call us'",
      ['phone: write a phone number in digits, like 303-555-0100'],
    ],
    [
      "id: 'backup-1'",
      "id: 'practitioner-1'",
      [
        'people.1: practitioner-1 is named twice; give each an id of its own',
        'ladder.1: backup-1 is not among the people, the roles or the rotas',
      ],
    ],
  ])(
    'on a clinic with %s as %s names the field and the fix, and ends',
    async (written, instead, problems) => {
      const { code, said } = await startWhere(written, instead, join(folder, 'refused'));
      expect(said).toBe(
        `clinics/example.ts cannot be used:\n${problems.map((one) => `  ${one}\n`).join('')}`,
      );
      expect(code).toBe(2);
      expect(existsSync(join(folder, 'refused'))).toBe(false);
    },
  );

  test('on a clinic of other people starts, whomever the stories are about', async () => {
    const { code, said } = await startWhere("'director-1'", "'director-9'", join(folder, 'people'));
    expect([code, said]).toEqual([0, expect.stringContaining('Afterneedle for Example Clinic')]);
  });
});

type Ended = { readonly code: number; readonly out: string; readonly err: string };

const scenario = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['local/scenario.ts', ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

describe('npm run scenario', () => {
  test('--list names every story in a line', async () => {
    const { code, out } = await scenario('--list');
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().split(' ')[0]),
    ).toEqual(scenarios.map(({ name }) => name));
  });

  test('prints a story as a conversation with times and reasons, without colours where nobody watches', async () => {
    const { code, out } = await scenario('pneumothorax-at-8h');
    expect(code).toBe(0);
    expect(out).toMatch(/^18:00 +patient-a > +probably nothing but it catches/m);
    expect(out).toMatch(/read as EMERGENCY; pleuritic-pain "/);
    expect(out).toMatch(/> practitioner-1 +DN FOLLOW-UP EMERGENCY P1/);
    expect(out).toMatch(/^ok {2}pneumothorax-at-8h: 8 steps/m);
    expect(out).not.toContain('\u001b');
  });

  test('that knows no such story lists those it knows and ends with 2', async () => {
    const [unknown, none] = await Promise.all([scenario('nothing-such'), scenario()]);
    expect([unknown.code, unknown.out, none.code]).toEqual([2, '', 2]);
    expect(unknown.err).toMatch(/There is no story called "nothing-such"/);
    expect(unknown.err).toContain('practitioner-asleep');
  });
});

test('npm run triage names the option that cannot be read', async () => {
  const said = await new Promise<string>((resolve) =>
    execFile(process.execPath, ['local/triage.ts', 'hi', '--hours', 'x'], { env }, (_, __, told) =>
      resolve(told),
    ),
  );
  expect(said).toMatch(/^--hours takes the hours since the session, like 26, not x$/m);
});
