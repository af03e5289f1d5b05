import { describe, expect, test } from 'vitest';
import { tableDefinition } from '../../functions/aws/table.ts';
import { functionNames } from '../../infra/bundle.ts';
import { loadClinics } from '../../infra/clinic-files.ts';
import { at, listAt, ofType, statementsOf, templatesOf } from './templates.ts';

describe('a table that a restore left', () => {
  test('is used and not owned: by every function, with its indexes and its stream', async () => {
    const name = 'afterneedle-example-2';
    const restoredTableStreamArn = `arn:aws:dynamodb:us-east-1:111122223333:table/${name}/stream/2026-03-02T17:00:00.000`;
    const changed = (await loadClinics(['example'])).map((one) => ({
      ...one,
      deployment: { ...one.deployment, restoredTableStreamArn },
    }));
    const clinic = (await templatesOf(changed)).find(({ stack }) => stack === 'afterneedle-example');
    if (clinic === undefined) throw new Error('the clinic has a template');
    expect(ofType(clinic, 'AWS::DynamoDB::Table')).toEqual([]);
    const told = ofType(clinic, 'AWS::Lambda::Function').flatMap((one) =>
      listAt(one.properties, 'Environment', 'Variables', 'TABLE_NAME'),
    );
    expect(told).toEqual(functionNames.map(() => name));
    const streams = ofType(clinic, 'AWS::Lambda::EventSourceMapping').map((one) =>
      at(one.properties, 'EventSourceArn'),
    );
    expect(streams).toContain(restoredTableStreamArn);
    const tables = statementsOf(clinic)
      .filter(({ actions }) => actions.includes('dynamodb:Query'))
      .map(({ statement }) => listAt(statement, 'Resource').map(String));
    expect(tables).toHaveLength(functionNames.length);
    for (const resources of tables) {
      expect(resources[0]).toMatch(new RegExp(`:table/${name}$`));
      expect(resources).toHaveLength(1 + (tableDefinition(name).GlobalSecondaryIndexes?.length ?? 0));
    }
  }, 180_000);
});
