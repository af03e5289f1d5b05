import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** What carriers say of a text, as End User Messaging puts it on the account's own bus. Best effort, and up to three days late. */
export class Receipts extends Construct {
  constructor(
    scope: Construct,
    id: string,
    settings: { readonly recordReceipt: IFunction; readonly failed: IQueue },
  ) {
    super(scope, id);
    new Rule(this, 'Rule', {
      eventPattern: {
        source: ['aws.sms-voice'],
        detailType: ['Text Message Delivery Status Updated'],
      },
      targets: [
        new LambdaFunction(settings.recordReceipt, { deadLetterQueue: settings.failed, retryAttempts: 5 }),
      ],
    });
  }
}
