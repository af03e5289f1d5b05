import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const system = fileURLToPath(new URL('../../functions/edge/system.ts', import.meta.url));
const lines = Array.from({ length: 3000 }, (_, n) => `{"n":${n},"text":"${'ó'.repeat(n % 90)}"}`);

/** What a reader gets who begins late: by then the pipe, 64 kB, has long been full. `before` runs in the writer's process first. */
const readLate = async (before: string): Promise<string> => {
  const script = `${before}
    const { systemLog } = await import(${JSON.stringify(system)});
    for (let n = 0; n < ${lines.length}; n += 1) systemLog(JSON.stringify({ n, text: 'ó'.repeat(n % 90) }));`;
  const writer = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await wait(300);
  let read = '';
  for await (const chunk of writer.stdout.setEncoding('utf8')) read += chunk;
  return read;
};

test.each([
  ['as it is', ''],
  // What else writes there makes it a stream of Node's, which may leave it so that a full pipe refuses.
  ['that a stream was made of', 'process.stdout._handle?.setBlocking?.(false); process.stdout.write("");'],
])('the log writes every line, whole and in order, to a full pipe %s', async (_, before) => {
  expect((await readLate(before)).trimEnd().split('\n')).toEqual(lines);
});
