import { at, listAt, ofType, templates } from '../infra/templates.ts';
import type { AwsCall } from '../support/aws-calls.ts';

/** How IAM names what an operation needs. */
export const permissionsOf = ({ service, operation, body }: AwsCall): readonly string[] => {
  switch (`${service}:${operation}`) {
    case 'dynamodb:TransactWriteItems':
      return ['dynamodb:PutItem'];
    case 'lambda:Invoke':
      return ['lambda:InvokeFunction'];
    case 'scheduler:CreateSchedule':
      return ['scheduler:CreateSchedule', 'iam:PassRole'];
    // SNS has End User Messaging send, in the caller's name.
    case 'sns:Publish':
      return new URLSearchParams(body).has('PhoneNumber')
        ? ['sns:Publish', 'sms-voice:SendTextMessage']
        : ['sns:Publish'];
    default:
      return [`${service}:${operation}`];
  }
};

/** What Lambda itself does in a role's name: logs, polling, keys, and moving what failed. */
const platform = /^(logs:|kms:|sqs:|dynamodb:(DescribeStream|GetRecords|GetShardIterator|ListStreams)$)/;

/** What the role of each function allows, by the function's name, in the template of one stack. */
export const permissionsInTemplate = async (
  stackName: string,
): Promise<(functionName: string) => readonly string[]> => {
  const template = (await templates()).find(({ stack }) => stack === stackName);
  if (template === undefined) throw new Error(`there is no stack ${stackName}`);
  const roles = new Map<string, Set<string>>();
  for (const policy of ofType(template, 'AWS::IAM::Policy'))
    for (const role of listAt(policy.properties, 'Roles')) {
      const name = String(at(role, 'Ref'));
      const allowed = roles.get(name) ?? new Set<string>();
      for (const statement of listAt(policy.properties, 'PolicyDocument', 'Statement'))
        for (const action of listAt(statement, 'Action').map(String))
          if (!platform.test(action)) allowed.add(action);
      roles.set(name, allowed);
    }
  return (functionName) => {
    const construct = functionName
      .split('-')
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join('');
    const role = [...roles].find(([id]) => id.startsWith(`Functions${construct}Role`));
    return [...(role?.[1] ?? [])].sort();
  };
};
