import {
  DescribePhoneNumbersCommand,
  type PhoneNumberInformation,
  PinpointSMSVoiceV2Client,
  UpdatePhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { AccountSetting } from './setting.ts';

const read = async (client: PinpointSMSVoiceV2Client, arn: string): Promise<PhoneNumberInformation> => {
  const { PhoneNumbers = [] } = await client.send(new DescribePhoneNumbersCommand({ PhoneNumberIds: [arn] }));
  const [number] = PhoneNumbers;
  if (number === undefined) throw new Error(`the account has no number ${arn}`);
  return number;
};

/**
 * Sends what patients text to our topic and leaves STOP to us. A number that carriers answer themselves (toll-free) or that sits
 * in a pool is refused: STOP could not be ours there.
 */
export const numberSettings: AccountSetting = {
  apply: async ({ NumberArn = '', TopicArn = '', OptOutListName = '' }) => {
    const client = new PinpointSMSVoiceV2Client({});
    const number = await read(client, NumberArn);
    if (number.NumberType === 'TOLL_FREE')
      throw new Error(
        `${NumberArn} is toll-free: carriers keep STOP to themselves there. Use a 10DLC number.`,
      );
    if (number.PoolId !== undefined && number.PoolId !== '')
      throw new Error(
        `${NumberArn} is in the pool ${number.PoolId}. Take it out: patients must see one number.`,
      );
    await client.send(
      new UpdatePhoneNumberCommand({
        PhoneNumberId: NumberArn,
        TwoWayEnabled: true,
        TwoWayChannelArn: TopicArn,
        SelfManagedOptOutsEnabled: true,
        OptOutListName,
        DeletionProtectionEnabled: true,
      }),
    );
    return `settings-${number.PhoneNumberId ?? NumberArn}`;
  },
  /** Before the topic goes: AWS answers STOP again, so that it is never unheard. The number and its list stay. */
  remove: async ({ NumberArn = '' }) => {
    const client = new PinpointSMSVoiceV2Client({});
    await client.send(
      new UpdatePhoneNumberCommand({ PhoneNumberId: NumberArn, SelfManagedOptOutsEnabled: false }),
    );
    await client.send(new UpdatePhoneNumberCommand({ PhoneNumberId: NumberArn, TwoWayEnabled: false }));
  },
};
