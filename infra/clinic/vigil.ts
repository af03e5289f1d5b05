import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { metricNamespace } from '../names.ts';
import type { ClinicFunctions } from './clinic-functions.ts';
import type { Operator } from './operator.ts';
import type { WebDoors } from './web-doors.ts';

const minute = Duration.minutes(1);

/** What is watched about the clinic as a whole: the safety objectives, by figures that the functions write into their logs. */
export class Vigil extends Construct {
  constructor(
    scope: Construct,
    id: string,
    settings: {
      readonly clinicId: string;
      readonly operator: Operator;
      readonly doors: Pick<WebDoors, 'api'>;
      readonly functions: Pick<ClinicFunctions, 'unqueued'>;
    },
  ) {
    super(scope, id);
    const { operator, clinicId } = settings;
    const said = (metricName: string, statistic: 'Maximum' | 'Sum', period = minute): Metric =>
      new Metric({
        namespace: metricNamespace,
        metricName,
        statistic,
        period,
        dimensionsMap: { clinic: clinicId },
      });
    operator.alarm('DueLag', {
      metric: said('OldestDueSeconds', 'Maximum'),
      threshold: 120,
      periods: 3,
      silenceRings: true,
      impact:
        'Check-ins, answers and pages go out late or not at all; or the sweep that measures it has stopped.',
      heading: 'The sweep is silent',
    });
    operator.alarm('PageWaiting', {
      metric: said('OldestUnacknowledgedSeconds', 'Maximum'),
      threshold: 20 * 60,
      impact: 'A patient with a red flag waits and nobody has taken the case.',
      heading: 'A page is not acknowledged',
    });
    operator.alarm('AuditFailed', {
      metric: said('AuditFailures', 'Sum', Duration.minutes(10)),
      threshold: 1,
      impact: 'An open case or a due message was found standing still, or a practitioner cannot be paged.',
      heading: 'The audit failed',
    });
    operator.alarm('CanaryLost', {
      metric: said('CanaryAgeSeconds', 'Maximum', Duration.minutes(10)),
      threshold: 26 * 60 * 60,
      impact:
        'The daily synthetic red flag did not come through: that of a patient may not be paged or answered either.',
      heading: 'The canary has not come home',
    });
    operator.alarm('SendingRefused', {
      metric: said('SendsRefusedByAccount', 'Sum', Duration.minutes(5)),
      threshold: 1,
      impact: 'The account may not send: texts or mails to patients and practitioners do not go out.',
      heading: 'Messages do not go out',
    });
    // Few on purpose: each is paid for. What reads from a queue or answers an event is watched by what waits, or is lost, there.
    const failing = { period: Duration.minutes(5), statistic: 'Sum' };
    const errors = Object.fromEntries(
      [
        settings.doors.api.metricServerError(failing),
        ...settings.functions.unqueued.map((one) => one.function.metricErrors(failing)),
      ].map((metric, n) => [`e${n}`, metric]),
    );
    operator.alarm('FunctionErrors', {
      metric: new MathExpression({
        expression: Object.keys(errors)
          .map((name) => `FILL(${name}, 0)`)
          .join(' + '),
        usingMetrics: errors,
        period: Duration.minutes(5),
        label: 'errors of functions',
      }),
      threshold: 3,
      impact:
        'Something fails again and again; what it works on waits in its queue or comes back with the sweep.',
      heading: 'A function fails',
    });
  }
}
