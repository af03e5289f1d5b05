import { beforeAll, describe, expect, test } from 'vitest';
import { at, listAt, ofType, refersTo, statementsOf, type Template, templates } from './templates.ts';

let all: readonly Template[] = [];

beforeAll(async () => {
  all = await templates();
}, 180_000);

/** The topics that tell the operator, with what publishes into each. */
const told = (template: Template): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const note = (topics: readonly string[], service: string): void => {
    for (const topic of topics) found.set(topic, (found.get(topic) ?? new Set()).add(service));
  };
  for (const { properties } of ofType(template, 'AWS::CloudWatch::Alarm'))
    note(refersTo(properties['AlarmActions']), 'cloudwatch.amazonaws.com');
  for (const { properties } of ofType(template, 'AWS::Events::Rule'))
    for (const target of listAt(properties, 'Targets'))
      note(
        refersTo(at(target, 'Arn')).filter((name) =>
          ofType(template, 'AWS::SNS::Topic').some((topic) => topic.name === name),
        ),
        'events.amazonaws.com',
      );
  return found;
};

describe('what rings', () => {
  test('is let into its topic: a topic with a policy of its own lets in nobody else', () => {
    const pairs = all.flatMap((template) =>
      [...told(template)].flatMap(([topic, services]) =>
        [...services].map((service) => ({ template, topic, service })),
      ),
    );
    expect(new Set(pairs.map(({ service }) => service))).toEqual(
      new Set(['cloudwatch.amazonaws.com', 'events.amazonaws.com']),
    );
    const shutOut = pairs.filter(({ template, topic, service }) => {
      const statements = ofType(template, 'AWS::SNS::TopicPolicy')
        .filter(({ properties }) => refersTo(properties['Topics']).includes(topic))
        .flatMap(({ properties }) => listAt(properties, 'PolicyDocument', 'Statement'));
      return !statements.some(
        (one) =>
          at(one, 'Effect') === 'Allow' &&
          at(one, 'Principal', 'Service') === service &&
          listAt(one, 'Action').includes('sns:Publish'),
      );
    });
    expect(shutOut.map(({ template, topic, service }) => [template.stack, topic, service])).toEqual([]);
  });

  test('rings though the key is switched off: neither its topic nor the queue behind it needs the key', () => {
    const resources = all.flatMap((template) => {
      const topics = ofType(template, 'AWS::SNS::Topic').filter(({ name }) => told(template).has(name));
      const behind = ofType(template, 'AWS::SNS::Subscription')
        .filter(({ properties }) =>
          topics.some(({ name }) => refersTo(properties['TopicArn']).includes(name)),
        )
        .flatMap(({ properties }) => refersTo(properties['RedrivePolicy']));
      expect(behind).toHaveLength(topics.length);
      return [...topics, ...ofType(template, 'AWS::SQS::Queue').filter(({ name }) => behind.includes(name))];
    });
    expect(resources).toHaveLength(2 * all.length);
    expect(resources.filter(({ properties }) => properties['KmsMasterKeyId'] !== undefined)).toEqual([]);
  });

  test('each key rings in the stack that made it, also a clinic’s own', () => {
    const made = all.flatMap((template) =>
      ofType(template, 'AWS::KMS::Key').map(({ name }) => ({
        name,
        watched: ofType(template, 'AWS::Events::Rule').some(({ properties }) =>
          refersTo(at(properties, 'EventPattern', 'detail', 'requestParameters')).includes(name),
        ),
      })),
    );
    expect(made.length).toBeGreaterThan(1);
    expect(made.filter(({ watched }) => !watched)).toEqual([]);
  });
});

test('a function that is called without waiting may put what it lost into its encrypted queue', () => {
  const functions = all.flatMap((template) =>
    ofType(template, 'AWS::Lambda::Function')
      .filter(({ properties }) => properties['DeadLetterConfig'] !== undefined)
      .map(({ name, properties }) => {
        const may = (action: string): boolean =>
          statementsOf(template).some(
            ({ actions, statement, policy }) =>
              actions.includes(action) &&
              refersTo(policy.properties['Roles']).some((role) =>
                refersTo(properties['Role']).includes(role),
              ) &&
              /^(undefined|sqs\.)/.test(String(at(statement, 'Condition', 'StringEquals', 'kms:ViaService'))),
          );
        return { name, may: ['sqs:SendMessage', 'kms:GenerateDataKey', 'kms:Decrypt'].every(may) };
      }),
  );
  expect(functions.length).toBeGreaterThan(5);
  expect(functions.filter(({ may }) => !may)).toEqual([]);
});
