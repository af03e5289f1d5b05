import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Answer, startWorker, type Wish } from './pool.ts';

const own = fileURLToPath(new URL('../../', import.meta.url));
let other: string;

beforeAll(() => {
  other = mkdtempSync(join(tmpdir(), 'beside-'));
  cpSync(join(own, 'package.json'), join(other, 'package.json'));
  symlinkSync(join(own, 'node_modules'), join(other, 'node_modules'));
  for (const part of ['functions', 'shared']) cpSync(join(own, part), join(other, part), { recursive: true });
});
afterAll(() => rmSync(other, { recursive: true }));

const changes = new Set<string>();
afterEach(() => {
  for (const file of changes) cpSync(join(own, file), join(other, file));
  changes.clear();
});

/** Changes a file of the other checkout, for one test. */
const changed = (file: string, find: string, put: string): void => {
  const source = readFileSync(join(own, file), 'utf8');
  expect(source.split(find)).toHaveLength(2);
  writeFileSync(join(other, file), source.replace(find, put));
  changes.add(file);
};

const asked = async (wish: Wish): Promise<Answer> => {
  const worker = startWorker({ mutant: undefined, beside: other });
  const answer = await worker.ask(wish);
  worker.end();
  return answer;
};

const run = { type: 'run', first: 10, count: 1, fidelity: undefined } as const;

test('a release beside itself keeps every promise, and each process plays the same seed', async () => {
  const [one, again] = [await asked(run), await asked(run)];
  expect(one).toMatchObject({ type: 'chunk', tally: { seeds: 1 } });
  expect(one).not.toHaveProperty('failed');
  const digestOf = (answer: Answer) => (answer.type === 'chunk' ? answer.tally.digest : answer.type);
  expect(digestOf(again)).toBe(digestOf(one));
}, 60_000);

test('beside a release to come, with events, fields and hints of its own, every promise is kept', async () => {
  const evolve = 'shared/conversation/evolve.ts';
  const noted = "    case 'SayingNoted':\n      return { ...state, sayings: [event.replyId] };\n";
  changed(evolve, "    case 'CheckInAnswered':\n", `${noted}    case 'CheckInAnswered':\n`);
  const reply = 'shared/conversation/receive-reply.ts';
  const emits =
    "  draft.emit({ type: 'SayingNoted', replyId: command.replyId, personal: { text: command.text } });\n";
  changed(
    reply,
    '  if (!saysSomething(verdict)) return;\n',
    `${emits}  if (!saysSomething(verdict)) return;\n`,
  );
  changed('shared/conversation/draft.ts', '          id: promised,', '          id: promised, weight: 2,');
  changed('functions/edge/wake-payload.ts', 'JSON.stringify({ v: 1,', 'JSON.stringify({ v: 2,');
  const answer = await asked({ ...run, first: 4, count: 3 });
  expect(answer).toMatchObject({ type: 'chunk', tally: { seeds: 3 } });
  expect(answer).not.toHaveProperty('failed');
  expect(answer.type === 'chunk' && answer.tally.moves['SayingNoted']).toBeGreaterThan(0);
}, 60_000);

test('the code of the other checkout runs, and what breaks is told with the command that plays it again', async () => {
  changed(
    'functions/wake.ts',
    'for (const id of ids) await deliver(world, id);',
    'if (ids.length < 0) await deliver(world, ids[0]);',
  );
  // A seed that is made small in a few dozen runs; others take hundreds.
  const answer = await asked({ type: 'explain', seed: 24, fidelity: undefined });
  const lines = answer.type === 'told' ? answer.lines : [answer.type];
  expect(lines.find((line) => line.startsWith('SEED 24 BREAKS'))).toBeDefined();
  expect(lines.find((line) => line.startsWith('again:'))).toContain(`--seed 24 --trace --beside ${other}`);
  expect(lines.find((line) => line.startsWith('shrunk to'))).toMatch(/wake moves to/);
}, 120_000);

test('what the other checkout lacks is said before anything runs', async () => {
  changed('functions/wake.ts', 'export const handleCommitted', 'const handleCommitted');
  expect(await asked(run)).toEqual({
    type: 'broke',
    why: expect.stringMatching(/cannot run beside this checkout: .*handleCommitted/),
  });
}, 60_000);

test('two releases that know different tables are refused', async () => {
  changed('functions/aws/table.ts', "recentIndexName = 'recent'", "recentIndexName = 'latest'");
  expect(await asked(run)).toMatchObject({ type: 'broke', why: expect.stringContaining('indexes') });
}, 60_000);
