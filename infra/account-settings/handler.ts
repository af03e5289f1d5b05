import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse } from 'aws-lambda';
import { activateRuleSet } from './activate-rule-set.ts';
import { numberSettings } from './number-settings.ts';
import { protectByDefault } from './protect-by-default.ts';
import type { AccountSetting } from './setting.ts';

const settings: Readonly<Record<string, AccountSetting>> = {
  'Custom::ActiveReceiptRuleSet': activateRuleSet,
  'Custom::DefaultProtectConfiguration': protectByDefault,
  'Custom::NumberSettings': numberSettings,
};

type Change = { readonly id: string; readonly failure?: string };

const change = async (event: CloudFormationCustomResourceEvent): Promise<Change> => {
  const before = event.RequestType === 'Create' ? undefined : event.PhysicalResourceId;
  const setting = settings[event.ResourceType];
  if (setting === undefined)
    return { id: before ?? event.LogicalResourceId, failure: `nothing here sets a ${event.ResourceType}` };
  const properties = Object.fromEntries(
    Object.entries(event.ResourceProperties).map(([name, value]) => [name, String(value)]),
  );
  try {
    if (event.RequestType !== 'Delete') return { id: await setting.apply(properties) };
    // What was never set up is not taken down: its stack failed before.
    if (before !== failedId(event)) await setting.remove(properties);
    return { id: event.PhysicalResourceId };
  } catch (error) {
    return {
      id: before ?? failedId(event),
      failure: error instanceof Error ? error.message : 'an unknown failure',
    };
  }
};

const failedId = (event: CloudFormationCustomResourceEvent): string => `${event.LogicalResourceId}-not-set`;

/** Sets what CloudFormation cannot, one call a resource, and tells CloudFormation how it went: always, or the stack would hang. */
export const handler = async (event: CloudFormationCustomResourceEvent): Promise<void> => {
  const { id, failure } = await change(event);
  const answer: CloudFormationCustomResourceResponse = {
    Status: failure === undefined ? 'SUCCESS' : 'FAILED',
    Reason: failure ?? 'done',
    PhysicalResourceId: id,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
  };
  await fetch(event.ResponseURL, { method: 'PUT', body: JSON.stringify(answer) });
};
