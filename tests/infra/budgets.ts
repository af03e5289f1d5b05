import { beforeAll, describe, expect, test } from 'vitest';
import { sizeTable, type Weighed, weigh } from '../../infra/bundle/budgets.ts';
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
    expect(one?.size.withLazy).toBeLessThanOrEqual(one?.above?.withLazy ?? one?.budget.withLazy ?? 0);
  });

  test('an allowance above the budget is for a function that needs it, and the table says so', () => {
    const needing = weighed.filter(({ size, budget }) => size.withLazy > budget.withLazy);
    expect(needing.map(({ name }) => name)).toEqual(
      weighed.filter(({ above }) => above !== undefined).map(({ name }) => name),
    );
    expect(sizeTable(weighed).filter((line) => line.endsWith('ABOVE'))).toHaveLength(needing.length);
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
