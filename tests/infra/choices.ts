import { describe, expect, test } from 'vitest';
import { deployment, example } from '../../clinics/example.ts';
import { loadClinics, readClinicModule } from '../../infra/clinic-files.ts';
import { idleItems } from '../../infra/ops/cost.ts';
import type { Deployment } from '../../shared/clinic/deployment.ts';
import { at, ofType, statementsOf, type Template, templatesOf } from './templates.ts';

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

/** Who may do it in the template of a clinic with this sender, through which service, and to what. */
const allowedIn = async (
  sender: Deployment['sender'],
  action: string,
): Promise<readonly (readonly unknown[])[]> => {
  const changed = (await loadClinics(['example'])).map((one) => ({
    ...one,
    deployment: { ...one.deployment, sender },
  }));
  const clinic = (await templatesOf(changed)).find(({ stack }) => stack === 'afterneedle-example');
  if (clinic === undefined) throw new Error('the clinic has a template');
  return statementsOf(clinic)
    .filter(({ actions }) => actions.includes(action))
    .map(({ policy, statement }) => [
      /^Functions(?:Wake|Sweep)/.exec(policy.name)?.[0],
      at(statement, 'Condition', 'StringEquals', 'aws:CalledViaLast'),
      /[\w-]+\/[\w-]+(?="|$)/.exec(JSON.stringify(at(statement, 'Resource')))?.[0],
    ]);
};

const number = 'phone-number/phone-00000000000000000000000000000001';

test('where SNS sends, what it has End User Messaging do in its caller’s name is allowed, by SNS alone', async () => {
  expect(await allowedIn('sns', 'sms-voice:SendTextMessage')).toEqual([
    ['FunctionsWake', 'sns.amazonaws.com', number],
  ]);
  expect(await allowedIn('end-user-messaging', 'sms-voice:SendTextMessage')).toEqual([
    ['FunctionsWake', undefined, number],
  ]);
});

test.each(['sns', 'end-user-messaging'] as const)(
  'opt-outs are compared with the list that the clinic’s number is on, and with no other, by %s',
  async (sender) => {
    for (const act of ['DescribeOptedOutNumbers', 'PutOptedOutNumber', 'DeleteOptedOutNumber'])
      expect([act, ...(await allowedIn(sender, `sms-voice:${act}`))]).toEqual([
        act,
        ['FunctionsSweep', undefined, 'opt-out-list/afterneedle-example'],
      ]);
    expect(await allowedIn(sender, 'sns:ListPhoneNumbersOptedOut')).toEqual([]);
  },
);

test('concurrency is kept for what reads texts and what pages where the clinic’s file says so, and else for nobody', async () => {
  expect(await reservedIn(false)).toEqual({});
  expect(await reservedIn(true)).toEqual({
    'afterneedle-example-receive-sms': 5,
    'afterneedle-example-wake': 5,
  });
});

describe('a clinic whose texts are off', () => {
  const actionsOf = (clinic: Template): readonly string[] =>
    statementsOf(clinic).flatMap(({ actions }) => actions);
  const variablesOf = (clinic: Template): unknown =>
    ofType(clinic, 'AWS::Lambda::Function')
      .filter(({ properties }) => properties['FunctionName'] === 'afterneedle-example-wake')
      .map(({ properties }) => at(properties, 'Environment', 'Variables', 'NUMBER_ARN'))[0];
  const clinicOf = async (sms?: 'off', sender: 'sns' | 'end-user-messaging' = 'sns'): Promise<Template> => {
    const { numberArn, ...rest } = deployment;
    const file = readClinicModule('example', {
      example: { ...example, sms },
      deployment: { ...rest, sender, ...(sms === 'off' ? {} : { numberArn }) },
    });
    const made = (await templatesOf([file])).find(({ stack }) => stack === 'afterneedle-example');
    if (made === undefined) throw new Error('the clinic has a template');
    return made;
  };

  test.each(['sns', 'end-user-messaging'] as const)(
    'is deployed without a number: nothing is set on one and nobody may text, by %s',
    async (sender) => {
      const [on, off] = [await clinicOf(undefined, sender), await clinicOf('off', sender)];
      const numbers = ['Custom::NumberSettings', 'AWS::SMSVOICE::ResourcePolicy'];
      const made = (clinic: Template) => numbers.flatMap((type) => ofType(clinic, type)).length;
      expect([made(on), made(off)]).toEqual([sender === 'sns' ? 2 : 1, 0]);
      const texting = /^sms-voice:/;
      expect(actionsOf(on).filter((one) => texting.test(one)).length).toBeGreaterThan(1);
      expect(actionsOf(off).filter((one) => texting.test(one))).toEqual([]);
      const publishing = statementsOf(off).filter(({ actions }) => actions.includes('sns:Publish'));
      expect(publishing.map(({ policy }) => policy.name.slice(0, 19))).toEqual(['FunctionsCanaryRole']);
      expect(actionsOf(off)).toContain('ses:SendEmail');
      expect(JSON.stringify(off)).not.toContain('phone-number/');
      expect([variablesOf(on), variablesOf(off)]).toEqual([deployment.numberArn, 'none']);
    },
  );

  test('keeps its list of opt-outs, under the name it will have: a list of that name could not be made again', async () => {
    const lists = (clinic: Template) => ofType(clinic, 'AWS::SMSVOICE::OptOutList');
    expect(lists(await clinicOf('off'))).toEqual(lists(await clinicOf()));
    expect(lists(await clinicOf('off')).map((one) => one.deletionPolicy)).toEqual(['Retain']);
  });

  test('pays for no number', async () => {
    const itemsOf = ({ resources }: Template) =>
      idleItems(
        Object.fromEntries(
          resources.map(({ name, type, properties }) => [name, { Type: type, Properties: properties }]),
        ),
      ).map(({ what }) => what);
    const paid = itemsOf(await clinicOf());
    expect(itemsOf(await clinicOf('off'))).toEqual(paid.filter((what) => !what.includes('number')));
    expect(paid.filter((what) => what.includes('number'))).toHaveLength(2);
  });
});
