import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openLaptop } from './laptop.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** What the shell makes of the README's call, its last argument: the body. */
const bodyAsPasted = (): string => {
  const call = /^curl -X POST \S+\/v1\/sessions [\s\S]*?(?=^```$)/m.exec(readme)?.[0] ?? '';
  const shown = `curl() { for last; do :; done; printf %s "$last"; }\n${call}`;
  return execFileSync('sh', ['-c', shown], { encoding: 'utf8' });
};

test('the session of the README is recorded as it is pasted, whatever day it is, and the same again is the same', async () => {
  const body = bodyAsPasted();
  const laptop = openLaptop({ start: new Date().toISOString() });
  const pasted = await laptop.send('POST', '/v1/sessions', body);
  expect([pasted.status, pasted.json]).toEqual([201, expect.objectContaining({ sessionId: 's-1001' })]);
  expect((await laptop.send('POST', '/v1/sessions', body)).status).toBe(200);
  await laptop.close();
});
