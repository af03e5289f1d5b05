import {
  DeleteAccountDefaultProtectConfigurationCommand,
  DescribeAccountAttributesCommand,
  PinpointSMSVoiceV2Client,
  SetAccountDefaultProtectConfigurationCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { AccountSetting } from './setting.ts';

const currentDefault = async (client: PinpointSMSVoiceV2Client): Promise<string | undefined> => {
  const { AccountAttributes = [] } = await client.send(new DescribeAccountAttributesCommand({}));
  const value = AccountAttributes.find((one) => one.Name === 'DEFAULT_PROTECT_CONFIGURATION_ID')?.Value;
  return value === undefined || value === '' || value === 'UNSET' ? undefined : value;
};

/** Makes our country list the account's default, which SNS obeys too. Another default stays: it may guard another programme. */
export const protectByDefault: AccountSetting = {
  apply: async ({ ProtectConfigurationId: ours = '' }) => {
    const client = new PinpointSMSVoiceV2Client({});
    const current = await currentDefault(client);
    if (current !== undefined && current !== ours) {
      throw new Error(
        `the account's default protect configuration is ${current}. Remove that default first, or allow the clinics' countries in it.`,
      );
    }
    await client.send(new SetAccountDefaultProtectConfigurationCommand({ ProtectConfigurationId: ours }));
    return `default-${ours}`;
  },
  remove: async ({ ProtectConfigurationId: ours = '' }) => {
    const client = new PinpointSMSVoiceV2Client({});
    if ((await currentDefault(client)) === ours)
      await client.send(new DeleteAccountDefaultProtectConfigurationCommand({}));
  },
};
