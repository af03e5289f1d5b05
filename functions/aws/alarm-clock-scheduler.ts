import { hash } from 'node:crypto';
import {
  ActionAfterCompletion,
  CreateScheduleCommand,
  FlexibleTimeWindowMode,
  SchedulerClient,
  type SchedulerClientConfig,
} from '@aws-sdk/client-scheduler';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { type Instant, instant, minute, second, toIso } from '../../shared/kernel/instant.ts';
import { writeWakePayload } from '../edge/wake-payload.ts';
import type { AlarmClock } from '../ports/alarm-clock.ts';
import type { Clock } from '../ports/clock.ts';
import { failureOf } from './failure.ts';
import { worldErrorOf } from './reading.ts';

export type SchedulerSettings = {
  readonly clock: Pick<Clock, 'now'>;
  /** The clinic's own schedule group. */
  readonly groupName: string;
  /** Where a schedule writes to when it rings: a queue, so that no function has to keep its name. */
  readonly wakeQueueArn: string;
  /** The role that schedules ring with. */
  readonly roleArn: string;
  /** Where a ring goes that could not be delivered. */
  readonly deadLetterArn: string;
  readonly client?: Pick<SchedulerClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/**
 * The service refuses what is past or nearly so; what is due that soon is seen by the stream and the sweep.
 */
const leadMilliseconds = 2 * minute;

/** A name may have 64 characters: the dot and the seconds take twelve of them. */
const idLengthMax = 52;

/**
 * One-time EventBridge schedules. They are never changed and never deleted: a ring without need finds nothing
 * due.
 */
export const schedulerAlarmClock = (settings: SchedulerSettings): AlarmClock => {
  // The service knows the same schedule again by its name, so trying again is safe here.
  const client = new SchedulerClient({
    ...settings.client,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1000,
      requestTimeout: 3000,
      throwOnRequestTimeout: true,
      socketTimeout: 3000,
    },
  });
  return {
    ring: async (id, at) => {
      if (at - settings.clock.now() < leadMilliseconds) return;
      try {
        await client.send(scheduleOf(settings, id, at));
      } catch (cause) {
        const failure = failureOf(cause);
        // The name holds conversation and time: such a schedule exists, and that is all that was asked for.
        if (failure.name === 'Conflict') return;
        throw worldErrorOf(failure, cause);
      }
    },
  };
};

const scheduleOf = (settings: SchedulerSettings, id: ConversationId, at: Instant): CreateScheduleCommand => {
  // The service knows whole seconds; a ring a moment early would find nothing due.
  const seconds = Math.ceil(at / second);
  return new CreateScheduleCommand({
    Name: `${nameable(id)}.${seconds}`,
    GroupName: settings.groupName,
    ScheduleExpression: `at(${toIso(instant(seconds * second)).replace('Z', '')})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: FlexibleTimeWindowMode.OFF },
    ActionAfterCompletion: ActionAfterCompletion.DELETE,
    Target: {
      Arn: settings.wakeQueueArn,
      RoleArn: settings.roleArn,
      DeadLetterConfig: { Arn: settings.deadLetterArn },
      RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 },
      Input: writeWakePayload(id),
    },
  });
};

/** The id itself where the service takes it as a name, else a hash of it: the same again the next time. */
const nameable = (id: ConversationId): string =>
  /^[\w.-]+$/.test(id) && id.length <= idLengthMax ? id : hash('sha256', id, 'base64url');
