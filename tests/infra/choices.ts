import { expect, test } from 'vitest';
import { loadClinics } from '../../infra/clinic-files.ts';
import { ofType, templatesOf } from './templates.ts';

/** The functions for which concurrency is kept, and how much. */
const reservedIn = async (reserveConcurrency: boolean): Promise<Readonly<Record<string, unknown>>> => {
  const changed = (await loadClinics(['example'])).map((one) => ({
    ...one,
    deployment: { ...one.deployment, reserveConcurrency },
  }));
  const clinic = (await templatesOf(changed)).find(({ stack }) => stack === 'afterneedle-example');
  if (clinic === undefined) throw new Error('the clinic has a template');
  return Object.fromEntries(
    ofType(clinic, 'AWS::Lambda::Function').flatMap(({ properties }) =>
      properties['ReservedConcurrentExecutions'] === undefined
        ? []
        : [[String(properties['FunctionName']), properties['ReservedConcurrentExecutions']]],
    ),
  );
};

test('concurrency is kept for what reads texts and what pages where the clinic’s file says so, and else for nobody', async () => {
  expect(await reservedIn(false)).toEqual({});
  expect(await reservedIn(true)).toEqual({
    'afterneedle-example-receive-sms': 5,
    'afterneedle-example-wake': 5,
  });
});
