import * as z from 'zod/mini';
import { type FieldProblem, fieldProblems } from '../kernel/field-problems.ts';
import { type Clinic, isTexting } from './clinic.ts';

const says = (error: string) => ({ error: () => error });

const schema = z.strictObject({
  /** The AWS account and Region this clinic lives in. */
  account: z.string().check(z.regex(/^\d{12}$/, says('twelve digits'))),
  region: z.string().check(z.regex(/^[a-z]{2}-[a-z]+-\d$/, says('a Region, like us-east-1'))),
  /** The two-way number, registered by a person and imported by its ARN; a stack that owned it could lose it. */
  numberArn: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^arn:aws:sms-voice:[a-z0-9-]+:\d{12}:phone-number\/[A-Za-z0-9-]+$/,
          says(
            'the ARN of the phone number, like arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-abc',
          ),
        ),
      ),
  ),
  /** Who sends texts: SNS, or End User Messaging where a receipt for every text is wanted. */
  sender: z.enum(['sns', 'end-user-messaging']),
  /** A key of the clinic's own, about $1 a month, in place of the one all clinics of the account share. */
  ownKey: z.optional(z.boolean()),
  /** Keeps concurrency for receiving and waking. A new account may have too little, and then the first deploy fails. */
  reserveConcurrency: z.optional(z.boolean()),
  /** An outside address that is called while all is well; its silence is somebody else's alarm. */
  heartbeatUrl: z.string().check(z.regex(/^https:\/\/\S+$/, says('an https URL'))),
  /** US dollars a month at which the operator hears of it. */
  budgetDollars: z.number().check(z.gte(1, says('at least 1'))),
  /**
   * The stream of a table that a backup made, where that table is the clinic's now: its ARN names the table as well. The stack uses
   * such a table and does not own it; the one it made before is kept.
   */
  restoredTableStreamArn: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^arn:aws:dynamodb:[a-z0-9-]+:\d{12}:table\/[\w.-]{3,255}\/stream\/[\d:.T-]+$/,
          says(
            'the ARN of the stream of the restored table, like arn:aws:dynamodb:us-east-1:111122223333:table/afterneedle-example-2/stream/2026-03-02T17:00:00.000',
          ),
        ),
      ),
  ),
  logDays: z.union(
    [z.literal(30), z.literal(90), z.literal(180), z.literal(365), z.literal(731)],
    says('use one of: 30, 90, 180, 365, 731'),
  ),
});

/**
 * Where and how one clinic is deployed on AWS: what its settings need beyond what runs anywhere. `numberArn` is there exactly where the
 * clinic texts.
 */
export type Deployment = z.infer<typeof schema>;
export type DeploymentConfig = z.input<typeof schema>;

export type DeploymentProblem = FieldProblem;

/** A thing in another account or Region than its clinic. */
const elsewhere = (
  deployment: Deployment,
  field: 'numberArn' | 'restoredTableStreamArn',
  what: string,
): readonly DeploymentProblem[] => {
  const [, , , region, account] = (deployment[field] ?? '').split(':');
  if (region === undefined || (region === deployment.region && account === deployment.account)) return [];
  const places = `${what} is in ${account} ${region}, the clinic in ${deployment.account} ${deployment.region}`;
  return [{ field: `deployment.${field}`, problem: `${places}; they must be one` }];
};

/** The name of the table that a stream's ARN belongs to. */
export const tableOfStream = (streamArn: string): string => streamArn.split('/')[1] ?? '';

/** Reads the deployment settings of a clinic. Every problem names its field and what to write instead. */
export const readDeployment = (
  config: unknown,
  clinic: Pick<Clinic, 'sms'>,
): { readonly deployment: Deployment } | { readonly problems: readonly DeploymentProblem[] } => {
  const read = schema.safeParse(config);
  if (!read.success) {
    return {
      problems: fieldProblems(read.error, config).map(({ field, problem }) => ({
        field: `deployment.${field}`,
        problem,
      })),
    };
  }
  const { numberArn, ...rest } = read.data;
  // A number that is on its way is nobody's yet: nothing is set on it, asked of it or sent from it.
  const deployment = isTexting(clinic) && numberArn !== undefined ? { ...rest, numberArn } : rest;
  const problems = [
    ...(isTexting(clinic) && numberArn === undefined
      ? [
          {
            field: 'deployment.numberArn',
            problem: "this field is needed; until there is a number, write sms: 'off' into the settings",
          },
        ]
      : []),
    ...elsewhere(deployment, 'numberArn', 'the number'),
    ...elsewhere(deployment, 'restoredTableStreamArn', 'the table'),
  ];
  return problems.length > 0 ? { problems } : { deployment };
};
