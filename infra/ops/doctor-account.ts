import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeAccountAttributesCommand,
  DescribePhoneNumbersCommand,
  DescribePoolsCommand,
  DescribeSpendLimitsCommand,
  GetProtectConfigurationCountryRuleSetCommand,
  PinpointSMSVoiceV2Client,
  SendTextMessageCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import {
  GetSMSAttributesCommand,
  ListSubscriptionsCommand,
  SNSClient,
  type Subscription,
} from '@aws-sdk/client-sns';
import { canaryPhone } from '../../shared/clinic/canary.ts';
import { clinicStackName } from '../names.ts';
import { tableNameOf } from './clinic-world.ts';
import { type Asked, regionOf } from './command.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';

/** More than an account has. */
const subscriptionsPagesMax = 50;

const ownPool = (numberArn: string, voice: PinpointSMSVoiceV2Client): Promise<Finding> =>
  attempt('pool', async () => {
    const PhoneNumberIds = [numberArn];
    const { PhoneNumbers = [] } = await voice.send(new DescribePhoneNumbersCommand({ PhoneNumberIds }));
    const poolId = PhoneNumbers[0]?.PoolId;
    if (poolId === undefined) return ok('pool', 'none; the number stands alone');
    const { Pools = [] } = await voice.send(new DescribePoolsCommand({ PoolIds: [poolId] }));
    return Pools[0]?.SelfManagedOptOutsEnabled === true
      ? ok('pool', 'leaves STOP and HELP to us')
      : wrong(
          'pool',
          'answers STOP and HELP itself',
          'Take the number out of its pool, or switch self-managed opt-outs on in it.',
        );
  });

const countries = (asked: Asked, voice: PinpointSMSVoiceV2Client): Promise<Finding> =>
  attempt('open countries', async () => {
    const { AccountAttributes = [] } = await voice.send(new DescribeAccountAttributesCommand({}));
    const id = AccountAttributes.find((one) => one.Name === 'DEFAULT_PROTECT_CONFIGURATION_ID')?.Value;
    if (id === undefined || id === 'UNSET') return wrong('open countries', 'all', 'Deploy the foundation.');
    const { CountryRuleSet = {} } = await voice.send(
      new GetProtectConfigurationCountryRuleSetCommand({
        ProtectConfigurationId: id,
        NumberCapability: 'SMS',
      }),
    );
    const { clinic } = asked.clinic;
    const wanted = new Set(clinic.textsTo ?? [clinic.country]);
    const open = Object.entries(CountryRuleSet)
      .filter(([, rule]) => rule.ProtectStatus === 'ALLOW')
      .map(([country]) => country);
    const closed = [...wanted].filter((country) => !open.includes(country));
    return closed.length === 0
      ? ok('open countries', open.join(', '))
      : wrong('open countries', `${closed.join(', ')} cannot be texted`, 'Deploy the foundation.');
  });

/** What End User Messaging needs beyond what SNS does. */
const endUserMessaging = (
  asked: Asked,
  numberArn: string,
  voice: PinpointSMSVoiceV2Client,
): readonly Promise<Finding>[] => {
  const { clinic, deployment } = asked.clinic;
  if (deployment.sender !== 'end-user-messaging') return [];
  const wanted = deployment.budgetDollars * 2;
  const simulator = canaryPhone(clinic);
  return [
    attempt('account tier', async () => {
      const { AccountAttributes = [] } = await voice.send(new DescribeAccountAttributesCommand({}));
      const tier = AccountAttributes.find((one) => one.Name === 'ACCOUNT_TIER')?.Value ?? 'unknown';
      return tier === 'PRODUCTION'
        ? ok('account tier', 'production')
        : wrong('account tier', tier, 'Ask AWS for production access of End User Messaging.');
    }),
    attempt('texts’ limit', async () => {
      const { SpendLimits = [] } = await voice.send(new DescribeSpendLimitsCommand({}));
      const limit =
        SpendLimits.find((one) => one.Name === 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT')?.EnforcedLimit ?? 0;
      return limit >= wanted
        ? ok('texts’ limit', `$${limit} a month`)
        : wrong('texts’ limit', `$${limit} a month`, `Ask AWS for at least $${wanted}: pages need it too.`);
    }),
    ...(simulator === undefined
      ? []
      : [
          attempt('a text, not sent', async () => {
            await voice.send(
              new SendTextMessageCommand({
                DestinationPhoneNumber: simulator,
                OriginationIdentity: numberArn,
                MessageBody: 'doctor',
                DryRun: true,
              }),
            );
            return ok('a text, not sent', 'would be taken');
          }),
        ]),
  ];
};

const subscriptions = async (sns: SNSClient): Promise<readonly Subscription[]> => {
  const found: Subscription[] = [];
  let NextToken: string | undefined;
  for (let page = 0; page < subscriptionsPagesMax; page += 1) {
    const answer = await sns.send(new ListSubscriptionsCommand({ NextToken }));
    found.push(...(answer.Subscriptions ?? []));
    NextToken = answer.NextToken;
    if (NextToken === undefined) break;
  }
  return found;
};

/** An alarm that nobody has confirmed to receive is no alarm, and one that travels by text fails with the texts. */
const operatorHears = (asked: Asked, sns: SNSClient): Promise<Finding> =>
  attempt('operator', async () => {
    const topic = `:${clinicStackName(asked.clinic.clinic.id)}-OperatorTopic`;
    const own = (await subscriptions(sns)).filter((one) => one.TopicArn?.includes(topic));
    const heard = own.filter(
      (one) => one.Protocol !== 'sms' && one.SubscriptionArn?.startsWith('arn:') === true,
    );
    if (heard.length > 0) return ok('operator', `${heard.length} confirmed`);
    return own.length === 0
      ? wrong('operator', 'nobody is told of alarms', 'Deploy the clinic.')
      : wrong(
          'operator',
          'has not confirmed the alarms',
          'Follow the link in the mail that AWS sent to operatorEmail, or have it sent again from the topic’s page.',
        );
  });

const kindOfTexts = (asked: Asked, sns: SNSClient): Promise<Finding> =>
  attempt('kind of texts', async () => {
    const kind = (await sns.send(new GetSMSAttributesCommand({}))).attributes?.['DefaultSMSType'];
    return kind === 'Transactional' || asked.clinic.deployment.sender !== 'sns'
      ? ok('kind of texts', kind ?? 'not SNS’s to say')
      : wrong(
          'kind of texts',
          kind ?? 'Promotional, the default',
          'aws sns set-sms-attributes --attributes DefaultSMSType=Transactional: others are dropped first when it is busy.',
        );
  });

/** What the account is set to, beyond the number, the mailbox and the stack. */
export const accountChecks = async (asked: Asked): Promise<readonly Finding[]> => {
  const { numberArn } = asked.clinic.deployment;
  const voice = new PinpointSMSVoiceV2Client(regionOf(asked));
  const sns = new SNSClient(regionOf(asked));
  return Promise.all([
    countries(asked, voice),
    ...(numberArn === undefined
      ? []
      : [ownPool(numberArn, voice), ...endUserMessaging(asked, numberArn, voice), kindOfTexts(asked, sns)]),
    operatorHears(asked, sns),
    attempt('key', async () => {
      const { Table } = await new DynamoDBClient(regionOf(asked)).send(
        new DescribeTableCommand({ TableName: tableNameOf(asked) }),
      );
      const { Status: status = 'none', InaccessibleEncryptionDateTime: since } = Table?.SSEDescription ?? {};
      return status === 'ENABLED' && since === undefined
        ? ok('key', 'opens the table')
        : wrong(
            'key',
            `does not open the table (${status})`,
            'Enable the key, or cancel its deletion, at once.',
          );
    }),
  ]);
};
