import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sizeTable, type Weighed, weigh } from '../../infra/bundle/budgets.ts';
import { tablesReader } from '../../infra/bundle/triage-tables.ts';
import { functionNames } from '../../infra/bundle.ts';
import { bundles } from './templates.ts';

let weighed: readonly Weighed[] = [];

beforeAll(async () => {
  weighed = weigh(await bundles());
}, 180_000);

describe('what a function loads', () => {
  test.each(functionNames)('%s is within its budget', (name) => {
    const one = weighed.find((each) => each.name === name);
    expect(one?.size.atStart).toBeGreaterThan(100_000);
    expect(one?.size.atStart).toBeLessThanOrEqual(one?.budget.atStart ?? 0);
    expect(one?.size.withLazy).toBeLessThanOrEqual(one?.budget.withLazy ?? 0);
  });

  test('and the table for people says which is not', () => {
    expect(sizeTable(weighed).filter((line) => line.endsWith('ABOVE'))).toEqual([]);
    const heavy = weighed.map((one) => ({ ...one, size: { ...one.size, withLazy: 700_000 } }));
    expect(sizeTable(heavy).filter((line) => line.endsWith('ABOVE'))).toHaveLength(functionNames.length);
  });

  test('what one command alone is decided by is carried by who gives it alone', async () => {
    const carrying = async (file: string): Promise<readonly string[]> =>
      [...(await bundles())].flatMap(([name, { inputs }]) => (file in inputs ? [name] : []));
    expect(await carrying('shared/conversation/receive-reply.ts')).toEqual(['receive-sms', 'receive-email']);
    expect(await carrying('shared/conversation/wake.ts')).toEqual(['wake']);
    expect(await carrying('shared/conversation/record-receipt.ts')).toEqual(['record-receipt']);
  });

  test('none asks for a module by a name that is made while it runs, which no bundle can answer', async () => {
    const files = [...(await bundles()).values()].flatMap(({ outputs }) => Object.keys(outputs));
    const asking = files.filter((path) =>
      readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').includes('Dynamic require of'),
    );
    expect(files.length).toBeGreaterThan(functionNames.length);
    expect(asking).toEqual([]);
  });

  test.each(['receive-sms', 'receive-email'] as const)('%s reads a reply with two files', async (name) => {
    const { outputs = {} } = (await bundles()).get(name) ?? {};
    const modules = Object.entries(outputs).filter(([path]) => path.endsWith('.mjs'));
    const from = modules.flatMap(([, { imports }]) =>
      imports.filter(({ kind }) => kind === 'import-statement'),
    );
    expect(from.map(({ path }) => basename(path))).toEqual([]);
    const [entry] = modules.filter(([path]) => basename(path) === `${name}.mjs`);
    const later = entry?.[1].imports.filter(({ path }) => outputs[path]?.entryPoint === tablesReader);
    expect(later).toHaveLength(1);
  });

  test('triage is carried by what reads replies alone', () => {
    const carrying = weighed.filter(({ size }) => size.triage > 0);
    expect(carrying.map(({ name }) => name)).toEqual(['receive-sms', 'receive-email']);
  });

  test('no function looks for credentials elsewhere than in its environment', async () => {
    const providers = [...(await bundles()).values()]
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap((path) => /credential-provider-[a-z-]+|nested-clients/.exec(path)?.[0] ?? []);
    expect([...new Set(providers)]).toEqual(['credential-provider-env']);
  });
});
