import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DescribePhoneNumbersCommand, PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses';
import { GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { clinicStackName, keyUsers } from '../names.ts';
import { tableNameOf } from './clinic-world.ts';
import { type Asked, regionOf } from './command.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';
import { type Allowed, allowedBy, mayFor, strangersIn } from './policy.ts';
import { signedCall } from './signed-call.ts';

const changedByHand = 'Somebody changed it by hand: deploy the clinic and the foundation again.';

/** What each of the services that publish does with the key. */
const keyUses = ['kms:GenerateDataKey', 'kms:Decrypt'] as const;

const keyPolicy = (asked: Asked): Promise<Finding> =>
  attempt('key policy', async () => {
    const { account, region } = asked.clinic.deployment;
    const { Table } = await new DynamoDBClient(regionOf(asked)).send(
      new DescribeTableCommand({ TableName: tableNameOf(asked) }),
    );
    const arn = Table?.SSEDescription?.KMSMasterKeyArn;
    if (arn === undefined) return wrong('key policy', 'the table has no key of ours', 'Deploy the clinic.');
    const answer: { readonly Policy?: unknown } = JSON.parse(
      await signedCall(asked, {
        service: 'kms',
        host: `kms.${region}.amazonaws.com`,
        region,
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'TrentService.GetKeyPolicy',
        },
        body: JSON.stringify({ KeyId: arn, PolicyName: 'default' }),
      }),
    );
    const allowed = allowedBy(String(answer.Policy));
    const locked = keyUsers.filter((service) =>
      keyUses.some((use) => !mayFor(allowed, service, use, account)),
    );
    if (locked.length > 0)
      return wrong(
        'key policy',
        `${locked.join(', ')} cannot use the key: what they publish is lost`,
        changedByHand,
      );
    const strangers = strangersIn(allowed, (who) => who.includes(`:${account}:`));
    return strangers.length === 0
      ? ok('key policy', 'lets in the services that publish, for this account alone')
      : wrong('key policy', `lets in ${strangers.join(', ')}`, changedByHand);
  });

/** The role as the function that creates schedules is told it. */
const scheduleRole = (asked: Asked): Promise<Finding> =>
  attempt('schedules’ role', async () => {
    const { clinic, deployment } = asked.clinic;
    const { Environment } = await new LambdaClient(regionOf(asked)).send(
      new GetFunctionConfigurationCommand({
        FunctionName: `${clinicStackName(clinic.id)}-wake`,
        Qualifier: 'live',
      }),
    );
    const { SCHEDULE_ROLE_ARN: role = '', SCHEDULE_GROUP: group = '' } = Environment?.Variables ?? {};
    const answer = await signedCall(asked, {
      service: 'iam',
      host: 'iam.amazonaws.com',
      region: 'us-east-1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: String(
        new URLSearchParams({
          Action: 'GetRole',
          Version: '2010-05-08',
          RoleName: role.slice(role.lastIndexOf('/') + 1),
        }),
      ),
    });
    const trust = /<AssumeRolePolicyDocument>([^<]*)</.exec(answer)?.[1] ?? '';
    const allowed = allowedBy(decodeURIComponent(trust));
    const isOurs = ({ where }: Allowed): boolean =>
      where.get('aws:SourceArn')?.every((one) => one.endsWith(`:schedule-group/${group}`)) === true;
    if (!mayFor(allowed.filter(isOurs), 'scheduler', 'sts:AssumeRole', deployment.account))
      return wrong(
        'schedules’ role',
        'the Scheduler may not take it: every wake-up is left to the sweep',
        changedByHand,
      );
    return allowed.every(isOurs)
      ? ok('schedules’ role', 'is taken by the clinic’s own schedules alone')
      : wrong('schedules’ role', 'others may take it as well', changedByHand);
  });

/** Whether one service, and no stranger, may publish to a topic. */
const topicPolicy = async (
  asked: Asked,
  what: string,
  topicArn: string,
  service: string,
): Promise<Finding> => {
  const { account } = asked.clinic.deployment;
  const { Attributes } = await new SNSClient(regionOf(asked)).send(
    new GetTopicAttributesCommand({ TopicArn: topicArn }),
  );
  const allowed = allowedBy(Attributes?.['Policy'] ?? '');
  if (!mayFor(allowed, service, 'sns:Publish', account))
    return wrong(what, `${service} may not publish there: nothing comes in`, changedByHand);
  const strangers = strangersIn(allowed, (who) => who.includes(`:${account}:`));
  if (strangers.length > 0)
    return wrong(what, `${strangers.join(', ')} may publish there too`, changedByHand);
  return (Attributes?.['KmsMasterKeyId'] ?? '').includes('alias/aws/') ||
    Attributes?.['KmsMasterKeyId'] === undefined
    ? wrong(what, 'is not encrypted with our key', changedByHand)
    : ok(what, `takes from ${service} for this account alone`);
};

const textsTopic = (asked: Asked, numberArn: string): Promise<Finding> =>
  attempt('texts’ topic', async () => {
    const { PhoneNumbers = [] } = await new PinpointSMSVoiceV2Client(regionOf(asked)).send(
      new DescribePhoneNumbersCommand({ PhoneNumberIds: [numberArn] }),
    );
    const topic = PhoneNumbers[0]?.TwoWayChannelArn;
    return topic === undefined
      ? wrong('texts’ topic', 'the number publishes to none', 'Deploy the clinic.')
      : topicPolicy(asked, 'texts’ topic', topic, 'sms-voice');
  });

/** Who may come at what the stacks own, as it stands now and not as it was deployed. */
export const policyChecks = async (asked: Asked): Promise<readonly Finding[]> => {
  const { clinic, deployment } = asked.clinic;
  const { numberArn } = deployment;
  return Promise.all([
    keyPolicy(asked),
    scheduleRole(asked),
    ...(numberArn === undefined ? [] : [textsTopic(asked, numberArn)]),
    attempt('mails’ topic', async () => {
      const { Rules = [] } = await new SESClient(regionOf(asked)).send(
        new DescribeActiveReceiptRuleSetCommand({}),
      );
      const rule = Rules.find((one) => one.Name === clinicStackName(clinic.id));
      const topic = rule?.Actions?.find((one) => one.S3Action !== undefined)?.S3Action?.TopicArn;
      return topic === undefined
        ? wrong('mails’ topic', 'the clinic’s rule tells none', 'Deploy the clinic.')
        : topicPolicy(asked, 'mails’ topic', topic, 'ses');
    }),
  ]);
};
