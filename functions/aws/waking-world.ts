import type { SendingWorld } from '../app/world.ts';
import { readEnvironment } from '../edge/environment.ts';
import { once } from '../edge/once.ts';
import { systemClock } from '../edge/system.ts';
import type { AlarmClock } from '../ports/alarm-clock.ts';
import type { Pager } from '../ports/pager.ts';
import type { EmailSender, SmsSender } from '../ports/sender.ts';
import { secretWorld, type Where } from './world.ts';

/**
 * The world of the one function that sends. Most wakes find nothing due: the senders and the schedules are loaded when the first
 * message or hint needs them.
 */
export const awsWakingWorld = async (
  where: Where = {},
): Promise<SendingWorld & { readonly alarmClock: AlarmClock }> => {
  const environment = readEnvironment('wake');
  const { world } = await secretWorld('wake', where);
  const { clinic } = world;
  const sms = once(async (): Promise<SmsSender> => {
    const from = clinic.smsNumber;
    if (environment.SMS_SENDER === 'end-user-messaging') {
      const { endUserMessagingSender } = await import('./sms-end-user-messaging.ts');
      return endUserMessagingSender({ from, numberArn: environment.NUMBER_ARN, client: where });
    }
    const { snsSender } = await import('./sms-sns.ts');
    return snsSender({ from, client: where });
  });
  const email = once(async (): Promise<EmailSender> => {
    const { sesSender } = await import('./email-ses.ts');
    return sesSender({ from: clinic.email, client: where });
  });
  const pager = once(async (): Promise<Pager> => {
    const { snsPager } = await import('./pager-sns.ts');
    return snsPager({ topicArn: clinic.pagerTopicArn ?? '', client: where });
  });
  const alarmClock = once(async (): Promise<AlarmClock> => {
    const { schedulerAlarmClock } = await import('./alarm-clock-scheduler.ts');
    return schedulerAlarmClock({
      clock: systemClock,
      groupName: environment.SCHEDULE_GROUP,
      wakeQueueArn: environment.WAKE_QUEUE_ARN,
      roleArn: environment.SCHEDULE_ROLE_ARN,
      deadLetterArn: environment.SCHEDULE_DLQ_ARN,
      client: where,
    });
  });
  return {
    ...world,
    sms: { from: clinic.smsNumber, send: async (text) => (await sms()).send(text) },
    email: { from: clinic.email, send: async (mail) => (await email()).send(mail) },
    pager: { alert: async (alert) => (await pager()).alert(alert) },
    alarmClock: { ring: async (id, at) => (await alarmClock()).ring(id, at) },
  };
};
