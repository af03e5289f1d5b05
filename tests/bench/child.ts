import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const pinned = (() => {
  let known: readonly string[] | undefined;
  return (): readonly string[] => {
    const core = `${availableParallelism() - 1}`;
    known ??= spawnSync('taskset', ['-c', core, 'true']).status === 0 ? ['taskset', '-c', core] : [];
    return known;
  };
})();

const endsAfter = 60 * 60_000;

/** Whether the operating system lets a process be held to one core. */
export const canPin = (): boolean => pinned().length > 0;

/** Runs one script in a fresh process on one core, and reads the JSON of its last line. */
export const measureIn = <Answer>(
  script: URL,
  input: unknown,
  read: (answer: unknown) => Answer,
  flags: readonly string[] = [],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Answer> => {
  const [program = process.execPath, ...rest] = [
    ...pinned(),
    process.execPath,
    ...flags,
    script.pathname,
    JSON.stringify(input),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: endsAfter,
      env: environment,
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      const last = Buffer.concat(pieces).toString('utf8').trimEnd().split('\n').at(-1) ?? '';
      if (code !== 0) reject(new Error(`${script.pathname} ${JSON.stringify(input)} ended with ${code}`));
      else
        try {
          resolve(read(JSON.parse(last)));
        } catch (cause) {
          reject(new Error(`${script.pathname} did not answer`, { cause }));
        }
    });
  });
};
