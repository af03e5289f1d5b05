import { clockShows, type Zone } from '../../shared/kernel/zone.ts';

/** Every variable a function may ask for. Secrets are never among them: `SECRETS_PARAMETER` says where they are kept. */
export const variables = {
  CLINIC_FILE: "path of the clinic's settings as JSON, put beside the code when it is built",
  TABLE_NAME: "the clinic's table",
  SECRETS_PARAMETER:
    'name of the parameter that holds the address secret, the link keys and the token hashes',
  SCHEDULE_GROUP: "the clinic's group of one-time schedules",
  SCHEDULE_ROLE_ARN: 'the role with which a schedule writes to the wake queue',
  SCHEDULE_DLQ_ARN: 'the queue of schedules that could not be delivered',
  WAKE_QUEUE_ARN: 'the queue that schedules write to',
  WAKE_FUNCTION_NAME: 'the function that the sweep calls',
  SMS_SENDER: 'who sends texts: sns or end-user-messaging',
  NUMBER_ARN: "the clinic's two-way number, or none where texts are off",
  OPT_OUT_LIST: "the clinic's list of numbers that the carrier holds back",
  INBOUND_TOPIC_ARN: "the topic that the clinic's two-way number publishes to",
  MAIL_BUCKET: 'the bucket that received mails are put into',
  SIGN_IN_ISSUER:
    "the issuer of the clinic's Cognito user pool, https://cognito-idp.<region>.amazonaws.com/<pool>",
  SIGN_IN_CLIENT_ID: "the board's app client in that pool: public, authorization code with PKCE",
  HEARTBEAT_URL: 'the address of the outside watcher that is told when an audit has passed',
} as const satisfies Record<string, string>;
export type Variable = keyof typeof variables;

/** What each function cannot start without. Whoever deploys a function gives it exactly these. */
export const environments = {
  'record-session': ['CLINIC_FILE', 'TABLE_NAME', 'SECRETS_PARAMETER'],
  'receive-sms': ['CLINIC_FILE', 'TABLE_NAME', 'SECRETS_PARAMETER'],
  practitioner: ['CLINIC_FILE', 'TABLE_NAME', 'SECRETS_PARAMETER'],
  'patient-link': ['CLINIC_FILE', 'TABLE_NAME', 'SECRETS_PARAMETER'],
  'receive-email': ['CLINIC_FILE', 'TABLE_NAME', 'SECRETS_PARAMETER', 'MAIL_BUCKET'],
  'record-receipt': ['CLINIC_FILE', 'TABLE_NAME', 'SECRETS_PARAMETER'],
  board: ['CLINIC_FILE', 'TABLE_NAME', 'SECRETS_PARAMETER', 'SIGN_IN_ISSUER', 'SIGN_IN_CLIENT_ID'],
  wake: [
    'CLINIC_FILE',
    'TABLE_NAME',
    'SECRETS_PARAMETER',
    'SCHEDULE_GROUP',
    'SCHEDULE_ROLE_ARN',
    'SCHEDULE_DLQ_ARN',
    'WAKE_QUEUE_ARN',
    'SMS_SENDER',
    'NUMBER_ARN',
  ],
  canary: ['CLINIC_FILE', 'TABLE_NAME', 'SECRETS_PARAMETER', 'INBOUND_TOPIC_ARN'],
  sweep: [
    'CLINIC_FILE',
    'TABLE_NAME',
    'SECRETS_PARAMETER',
    'WAKE_FUNCTION_NAME',
    'HEARTBEAT_URL',
    'OPT_OUT_LIST',
  ],
} as const satisfies Record<string, readonly Variable[]>;
export type FunctionName = keyof typeof environments;
export type VariableOf<Name extends FunctionName> = (typeof environments)[Name][number];

/** A function was deployed without something it needs: it does not start, and says what is missing. */
export class VariableMissing extends Error {
  override readonly name = 'VariableMissing';
}

/** A place of no summer time, as far from UTC as there is one. */
const probe = { name: 'Etc/GMT-14', offsetMinutes: 14 * 60 };

/**
 * Sets the process's own clock to the clinic's zone. What is written and signed says UTC and does not change. A clock that does not
 * follow, as in a worker thread, is not trusted.
 */
export const showZone = (zone: Zone): void => {
  process.env['TZ'] = probe.name;
  const follows = -new Date(0).getTimezoneOffset() === probe.offsetMinutes;
  process.env['TZ'] = zone;
  if (follows) clockShows(zone);
};

type Source = Readonly<Record<string, string | undefined>>;

/** What Lambda itself tells every function of where its services are: what the AWS clients read for themselves. */
export const platform = (
  source: Source = process.env,
): { readonly region: string; readonly endpoint: string | undefined } => ({
  region: source['AWS_REGION'] ?? '',
  endpoint: source['AWS_ENDPOINT_URL'],
});

/** Reads what the function needs, once, at its cold start. Nothing else of the environment is seen. */
export const readEnvironment = <Name extends FunctionName>(
  name: Name,
  source: Source = process.env,
): Readonly<Record<VariableOf<Name>, string>> => {
  const needed: readonly VariableOf<Name>[] = environments[name];
  const found: Source = Object.fromEntries(needed.map((variable) => [variable, source[variable]]));
  const isWhole = (read: Source): read is Readonly<Record<VariableOf<Name>, string>> =>
    needed.every((variable) => read[variable]);
  if (isWhole(found)) return found;
  const list = needed
    .filter((variable) => !found[variable])
    .map((variable) => `${variable} (${variables[variable]})`)
    .join(', ');
  throw new VariableMissing(`${name} cannot start without ${list}`);
};
