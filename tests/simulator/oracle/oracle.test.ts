import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evolve } from '../../../shared/conversation/evolve.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { patientSecrets } from '../people/patients.ts';
import { runSeed, type SeedRun } from '../run-seed.ts';
import type { Trace } from '../trace.ts';
import { type Invariant, invariants } from './invariants.ts';
import { judge } from './oracle.ts';
import { plants } from './plants.ts';

const seedsMax = 60;
const runs: SeedRun[] = [];

/** The first seed whose trace has a place for the plant, with the plant in it. */
const planted = async (id: Invariant): Promise<Trace> => {
  for (let seed = 1; seed <= seedsMax; seed += 1) {
    const run = runs[seed - 1] ?? (await runSeed(seed));
    runs[seed - 1] = run;
    expect(run.violations, `seed ${seed}`).toEqual([]);
    const trace = plants[id](run.trace);
    if (trace !== undefined) return trace;
  }
  assert(false, `none of ${seedsMax} seeds has a place for ${id}`);
};

const isInvariant = (id: string): id is Invariant => Object.hasOwn(invariants, id);

describe('the oracle reports', () => {
  test.each(Object.entries(invariants))(
    '%s broken, which is checked in %s',
    async (id, [file]) => {
      assert(isInvariant(id), `${id} is an invariant`);
      const trace = await planted(id);
      const faultless = id === 'L13' || id === 'L14';
      const found = judge(trace, { faultless, secrets: patientSecrets, folds: [evolve] });
      expect(found.map(({ invariant }) => invariant)).toContain(id);
      const source = readFileSync(new URL(`${file}.ts`, import.meta.url), 'utf8');
      expect(source).toContain(`'${id}'`);
    },
    60_000,
  );
});

test('every promise of the list is checked, S1 to S29 and L1 to L14', () => {
  const all = [
    ...Array.from({ length: 29 }, (_, n) => `S${n + 1}`),
    ...Array.from({ length: 14 }, (_, n) => `L${n + 1}`),
  ];
  expect(Object.keys(invariants)).toEqual(all);
});
