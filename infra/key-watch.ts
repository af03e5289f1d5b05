import { Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Operator } from './clinic/operator.ts';

/** Tells the operator that a key is being switched off. The account needs a trail of CloudTrail: without one the bus hears of no call. */
export const watchKey = (scope: Construct, key: IKey, operator: Operator): void => {
  new Rule(scope, 'KeySwitchedOff', {
    description: 'The key that everything stored needs is disabled or about to be deleted',
    eventPattern: {
      source: ['aws.kms'],
      detailType: ['AWS API Call via CloudTrail'],
      detail: {
        eventName: ['DisableKey', 'ScheduleKeyDeletion'],
        requestParameters: { keyId: [{ suffix: key.keyId }] },
      },
    },
    targets: [new SnsTopic(operator.topic, { deadLetterQueue: operator.undelivered })],
  });
};
