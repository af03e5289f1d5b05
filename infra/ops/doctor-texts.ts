import {
  DescribeAccountAttributesCommand,
  DescribeKeywordsCommand,
  DescribePhoneNumbersCommand,
  type PhoneNumberInformation,
  PinpointSMSVoiceV2Client,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { GetSMSAttributesCommand, GetSMSSandboxAccountStatusCommand, SNSClient } from '@aws-sdk/client-sns';
import { once } from '../../functions/edge/once.ts';
import { clinicStackName, optOutListName } from '../names.ts';
import { carrierOf } from './clinic-world.ts';
import { type Asked, regionOf } from './command.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';

const numberOf = async (
  client: PinpointSMSVoiceV2Client,
  arn: string,
): Promise<PhoneNumberInformation | undefined> =>
  (await client.send(new DescribePhoneNumbersCommand({ PhoneNumberIds: [arn] }))).PhoneNumbers?.[0];

/** Named by the stack after itself and the construct. */
const isOurTopic = (arn: string | undefined, clinicId: string): boolean =>
  arn?.includes(`:${clinicStackName(clinicId)}-InboundTextTopic`) === true;

const ofNumber = (number: PhoneNumberInformation | undefined, clinicId: string): readonly Finding[] => {
  if (number === undefined)
    return [
      wrong(
        'number',
        'the account has no such number',
        'Register it and write its ARN into the clinic’s file.',
      ),
    ];
  const list = number.OptOutListName ?? 'none';
  return [
    number.Status === 'ACTIVE'
      ? ok('number', 'active')
      : wrong('number', String(number.Status), 'Wait for the registration, or see why it was turned down.'),
    number.NumberType === 'TOLL_FREE'
      ? wrong(
          'kind of number',
          'toll-free',
          'Carriers keep STOP to themselves on toll-free numbers. Register a 10DLC number.',
        )
      : ok('kind of number', String(number.NumberType)),
    number.TwoWayEnabled === true && isOurTopic(number.TwoWayChannelArn, clinicId)
      ? ok('replies', 'come to our topic')
      : wrong(
          'replies',
          number.TwoWayEnabled === true ? 'go elsewhere than to our topic' : 'are not taken',
          'Deploy the clinic: the deployment switches two-way on.',
        ),
    number.SelfManagedOptOutsEnabled === true
      ? ok('STOP and HELP', 'are ours')
      : wrong(
          'STOP and HELP',
          'are answered by AWS',
          '"Help I am bleeding" would never be read. Deploy the clinic: the deployment takes them over.',
        ),
    list === optOutListName(clinicId)
      ? ok('opt-out list', list)
      : wrong('opt-out list', list, 'Every clinic needs a list of its own. Deploy the clinic.'),
    number.DeletionProtectionEnabled === true
      ? ok('number’s protection', 'on')
      : wrong('number’s protection', 'off', 'Deploy the clinic: a number that is deleted is gone.'),
  ];
};

const spendLimit = async (sns: SNSClient, budgetDollars: number): Promise<Finding> => {
  const { attributes } = await sns.send(new GetSMSAttributesCommand({}));
  const limit = Number(attributes?.['MonthlySpendLimit'] ?? 1);
  const enough = limit >= budgetDollars * 2;
  return enough
    ? ok('spend limit', `$${limit} a month`)
    : wrong(
        'spend limit',
        `$${limit} a month`,
        `Ask AWS for at least $${budgetDollars * 2}: when it is spent no text goes out, pages included.`,
      );
};

/** Pages leave by the clinic's number, so its list is what holds one back. */
const peopleChecks = (asked: Asked): readonly Promise<Finding>[] => {
  const { clinic } = asked.clinic;
  const list = optOutListName(clinic.id);
  const listed = once(() => carrierOf(asked).numbers());
  return clinic.people.map(({ id, phone }) =>
    attempt(`${id}’s phone`, async () => {
      if (phone === undefined) return ok(`${id}’s phone`, 'none; paged by e-mail');
      return (await listed()).some(({ number }) => number === phone)
        ? wrong(
            `${id}’s phone`,
            'held back by the carrier',
            `No page reaches it by text. Ask the person, then: aws pinpoint-sms-voice-v2 delete-opted-out-number --opt-out-list-name ${list} --opted-out-number <their phone>. AWS allows that once in 30 days.`,
          )
        : ok(`${id}’s phone`, 'can be paged');
    }),
  );
};

/** The number, the account's texting, and whether each practitioner can be texted at all; one line where the clinic's texts are off. */
export const textChecks = async (asked: Asked): Promise<readonly Finding[]> => {
  const { clinic, deployment } = asked.clinic;
  const { numberArn } = deployment;
  if (numberArn === undefined)
    return [ok('texts', 'texts are off: patients are asked and people are paged by e-mail alone')];
  const voice = new PinpointSMSVoiceV2Client(regionOf(asked));
  const sns = new SNSClient(regionOf(asked));
  let about: readonly Finding[];
  try {
    about = ofNumber(await numberOf(voice, numberArn), clinic.id);
  } catch {
    about = [await attempt('number', () => Promise.reject(new Error('DescribePhoneNumbers')))];
  }
  const keywords = attempt('keywords', async () => {
    const { Keywords = [] } = await voice.send(
      new DescribeKeywordsCommand({ OriginationIdentity: numberArn }),
    );
    const others = Keywords.map((one) => one.Keyword ?? '').filter(
      (word) => !['HELP', 'STOP'].includes(word),
    );
    return others.length === 0
      ? ok('keywords', 'none but HELP and STOP')
      : wrong('keywords', others.join(', '), 'Delete them: AWS would answer them before anybody reads them.');
  });
  const countries = attempt('countries', async () => {
    const { AccountAttributes = [] } = await voice.send(new DescribeAccountAttributesCommand({}));
    const value = AccountAttributes.find((one) => one.Name === 'DEFAULT_PROTECT_CONFIGURATION_ID')?.Value;
    return value === undefined || value === 'UNSET'
      ? wrong(
          'countries',
          'every country may be texted',
          'Deploy the foundation: it opens the clinics’ countries alone.',
        )
      : ok('countries', value);
  });
  const sandbox = attempt('texting', async () =>
    (await sns.send(new GetSMSSandboxAccountStatusCommand({}))).IsInSandbox === true
      ? wrong(
          'texting',
          'the account is in the sandbox',
          'Ask AWS for production access: until then only verified phones are texted.',
        )
      : ok('texting', 'out of the sandbox'),
  );
  const limit = attempt('spend limit', () => spendLimit(sns, deployment.budgetDollars));
  return [...about, ...(await Promise.all([keywords, countries, sandbox, limit, ...peopleChecks(asked)]))];
};
