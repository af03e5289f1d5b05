/** Names that two stacks, the functions and the tools agree on. A name here is never changed once a clinic is live. */

/** The foundation's parameters: how a clinic's stack finds what the account has once. */
export const foundationParameters = {
  keyArn: '/afterneedle/foundation/key-arn',
  accessLogBucket: '/afterneedle/foundation/access-log-bucket',
} as const;

/** The one active rule set for inbound mail in an account and Region. */
export const receiptRuleSetName = 'afterneedle';

export const foundationStackName = 'afterneedle-foundation';
export const clinicStackName = (clinicId: string): string => `afterneedle-${clinicId}`;

/** The encrypted parameter with everything a clinic keeps secret; written by a person with the tools, never by a stack. */
export const secretsParameterName = (clinicId: string): string => `/afterneedle/${clinicId}/secrets`;

/** Where the sum of what happens is counted. */
export const metricNamespace = 'Afterneedle';
