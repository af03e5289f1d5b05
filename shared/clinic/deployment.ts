import * as z from 'zod/mini';

const says = (error: string) => ({ error: () => error });

const schema = z.strictObject({
  /** The AWS account and Region this clinic lives in. */
  account: z.string().check(z.regex(/^\d{12}$/, says('twelve digits'))),
  region: z.string().check(z.regex(/^[a-z]{2}-[a-z]+-\d$/, says('a Region, like us-east-1'))),
  /** The two-way number, registered by a person and imported by its ARN; a stack that owned it could lose it. */
  numberArn: z
    .string()
    .check(
      z.regex(
        /^arn:aws:sms-voice:[a-z0-9-]+:\d{12}:phone-number\/[A-Za-z0-9-]+$/,
        says(
          'the ARN of the phone number, like arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-abc',
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
  logDays: z.union([z.literal(30), z.literal(90), z.literal(180), z.literal(365), z.literal(731)]),
});

/** Where and how one clinic is deployed on AWS: what its settings need beyond what runs anywhere. */
export type Deployment = z.infer<typeof schema>;
export type DeploymentConfig = z.input<typeof schema>;

export type DeploymentProblem = { readonly field: string; readonly problem: string };

/** Reads the deployment settings of a clinic. Every problem names its field and what to write instead. */
export const readDeployment = (
  config: unknown,
): { readonly deployment: Deployment } | { readonly problems: readonly DeploymentProblem[] } => {
  const read = schema.safeParse(config);
  if (!read.success) {
    return {
      problems: read.error.issues.map((issue) => ({
        field: `deployment.${issue.path.join('.')}`,
        problem: issue.message,
      })),
    };
  }
  const deployment = read.data;
  const [, , , region, account] = deployment.numberArn.split(':');
  if (region !== deployment.region || account !== deployment.account) {
    return {
      problems: [
        {
          field: 'deployment.numberArn',
          problem: `the number is in ${account} ${region}, the clinic in ${deployment.account} ${deployment.region}; they must be one`,
        },
      ],
    };
  }
  return { deployment };
};
