import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import type { AccountSetting } from './setting.ts';

const activeName = async (client: SESClient): Promise<string | undefined> =>
  (await client.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name;

/** Makes our rule set the active one. Another active one stays: taking its place would silence somebody's mail. */
export const activateRuleSet: AccountSetting = {
  apply: async ({ RuleSetName: ours = '' }) => {
    const client = new SESClient({});
    const active = await activeName(client);
    if (active !== undefined && active !== ours) {
      throw new Error(
        `the rule set "${active}" is active in this account and Region, and only one can be. Where its mail is no longer needed ` +
          'deactivate it and deploy again; else take another Region or account.',
      );
    }
    if (active === undefined) await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ours }));
    return `active-${ours}`;
  },
  remove: async ({ RuleSetName: ours = '' }) => {
    const client = new SESClient({});
    if ((await activeName(client)) === ours) await client.send(new SetActiveReceiptRuleSetCommand({}));
  },
};
