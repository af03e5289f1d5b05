import { type Deployment, tableOfStream } from '../shared/clinic/deployment.ts';

/** Names that two stacks, the functions and the tools agree on. A name here is never changed once a clinic is live. */

/** The foundation's parameters: how a clinic's stack finds what the account has once. */
export const foundationParameters = {
  keyArn: '/afterneedle/foundation/key-arn',
  accessLogBucket: '/afterneedle/foundation/access-log-bucket',
} as const;

/** The services of AWS that publish into our encrypted topics and queues, and so need their key. */
export const keyUsers = ['sms-voice', 'sns', 'ses', 'events'] as const;

/** The one active rule set for inbound mail in an account and Region. */
export const receiptRuleSetName = 'afterneedle';

export const foundationStackName = 'afterneedle-foundation';
export const clinicStackName = (clinicId: string): string => `afterneedle-${clinicId}`;

/** Names of functions have at most 64 characters, and ours say the clinic and what they do. */
const clinicIdMax = 37;

/** Why AWS would refuse what is named after this clinic, and what to write; undefined where nothing is in the way. */
export const clinicIdProblem = (id: string): string | undefined => {
  const reserved = /aws|amazon|cognito/.exec(id)?.[0];
  if (reserved !== undefined)
    return `choose one without "${reserved}": no address of Cognito’s sign-in may contain it`;
  if (clinicStackName(id) === foundationStackName)
    return 'choose another: the stack of what the account has once is called so';
  if (id.length > clinicIdMax) return `at most ${clinicIdMax} letters, so that its functions can be named`;
  return id.endsWith('-') ? 'end it with a letter or digit, as the rule for its mails must' : undefined;
};

/** The clinic's one table: the one its stack made, or the one that a restore left. */
export const ledgerTableName = (clinicId: string, { restoredTableStreamArn: stream }: Deployment): string =>
  stream === undefined ? `afterneedle-${clinicId}` : tableOfStream(stream);

/** The encrypted parameter with everything a clinic keeps secret; written by a person with the tools, never by a stack. */
export const secretsParameterName = (clinicId: string): string => `/afterneedle/${clinicId}/secrets`;

/** The carrier's list of numbers that it holds back for one clinic; another name would bring back people who opted out. */
export const optOutListName = (clinicId: string): string => `afterneedle-${clinicId}`;

/** Where the sum of what happens is counted. */
export const metricNamespace = 'Afterneedle';

/** Queues of what failed, by what failed in them: the tools find them by these names. */
export const failedQueues = ['Texts', 'Mails', 'WakeUps', 'Schedules', 'Events'] as const;
export type FailedQueue = (typeof failedQueues)[number];
export const failedQueueName = (stackName: string, name: FailedQueue): string =>
  `${stackName}-${name.toLowerCase()}-failed`;

/** How long a queue keeps anything at most. */
export const tapeDays = 14;

/** Everything that came in, once more, for a restore. */
export const tapeQueueName = (stackName: string): string => `${stackName}-tape`;
