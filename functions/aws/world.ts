import { readFile } from 'node:fs/promises';
import { type Clinic, readClinic } from '../../shared/clinic/clinic.ts';
import type { BoardWorld } from '../app/board-world.ts';
import type { CanaryWorld, Journal, SendingWorld, SweepingWorld, World } from '../app/world.ts';
import { type FunctionName, readEnvironment } from '../edge/environment.ts';
import { logTo } from '../edge/log.ts';
import { namingOf } from '../edge/naming.ts';
import { once } from '../edge/once.ts';
import { readSecrets, type Secrets } from '../edge/secrets.ts';
import type { LinkKeys } from '../edge/signed-link.ts';
import { systemClock, systemLog, systemRandomness } from '../edge/system.ts';
import type { ApiToken } from '../edge/token.ts';
import type { AlarmClock } from '../ports/alarm-clock.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { MailStore } from '../ports/mail-store.ts';
import type { OptOutList } from '../ports/opt-out-list.ts';
import type { Pager } from '../ports/pager.ts';
import type { EmailSender, SmsSender } from '../ports/sender.ts';
import type { SignInService } from '../ports/sign-in.ts';
import { WorldError } from '../ports/world-error.ts';
import { dynamodbAuditTrail } from './audit-trail-dynamodb.ts';
import { dynamodbLedger, ledgerClient } from './ledger-dynamodb.ts';
import { type ParameterSettings, readParameter } from './parameter-ssm.ts';

/** Where the AWS clients of a world find their services; empty in AWS itself, where the platform says it. */
type Where = ParameterSettings['client'] & object;

/** What every function has: the clinic's settings, its table, the time and a log. */
type Base = { readonly clinic: Clinic; readonly ledger: Ledger; readonly journal: Journal };

const readClinicFile = async (path: string): Promise<Clinic> => {
  const broken = (why: string): WorldError =>
    new WorldError(`the clinic file cannot be read: ${why}`, { code: 'unreadable', retriable: false });
  let config: unknown;
  try {
    config = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw broken('it is missing or not JSON');
  }
  const read = readClinic(config);
  if ('problems' in read) {
    throw broken(read.problems.map(({ field, problem }) => `${field}: ${problem}`).join('; '));
  }
  return read.clinic;
};

const baseOf = async (
  environment: Readonly<Record<'CLINIC_FILE' | 'TABLE_NAME', string>>,
  where: Where,
): Promise<Base> => {
  const clinic = await readClinicFile(environment.CLINIC_FILE);
  const ledger = dynamodbLedger({ client: ledgerClient(where), tableName: environment.TABLE_NAME });
  return { clinic, ledger, journal: logTo(systemLog, clinic.id) };
};

/** The world of a function that names conversations, and the secrets it was built with. */
const secretWorld = async (
  name: FunctionName,
  where: Where,
): Promise<{ readonly world: World; readonly secrets: Secrets }> => {
  const environment = readEnvironment(name);
  const [base, parameter] = await Promise.all([
    baseOf(environment, where),
    readParameter(environment.SECRETS_PARAMETER, { client: where }),
  ]);
  const secrets = readSecrets(parameter);
  const naming = namingOf(base.clinic, secrets);
  return { world: { ...base, clock: systemClock, randomness: systemRandomness, naming }, secrets };
};

export const awsWorld = async (name: FunctionName, where: Where = {}): Promise<World> =>
  (await secretWorld(name, where)).world;

export const awsSessionsWorld = async (
  where: Where = {},
): Promise<{ readonly world: World; readonly tokens: readonly ApiToken[] }> => {
  const { world, secrets } = await secretWorld('record-session', where);
  return { world, tokens: secrets.tokens };
};

export const awsPatientLinkWorld = async (
  where: Where = {},
): Promise<{ readonly world: World; readonly linkKeys: LinkKeys }> => {
  const { world, secrets } = await secretWorld('patient-link', where);
  return { world, linkKeys: secrets.linkKeys };
};

/** The world of the function that reads mails. */
export const awsMailWorld = async (
  where: Where = {},
): Promise<{ readonly world: World; readonly linkKeys: LinkKeys; readonly mails: MailStore }> => {
  const environment = readEnvironment('receive-email');
  const [{ world, secrets }, { s3MailStore }] = await Promise.all([
    secretWorld('receive-email', where),
    import('./mail-store-s3.ts'),
  ]);
  const mails = s3MailStore({ bucket: environment.MAIL_BUCKET, client: where });
  return { world, linkKeys: secrets.linkKeys, mails };
};

/** The world of the board. Who signs in is asked of the pool only when somebody does. */
export const awsBoardWorld = async (where: Where = {}): Promise<BoardWorld> => {
  const environment = readEnvironment('board');
  const { world, secrets } = await secretWorld('board', where);
  const trail = dynamodbAuditTrail({ client: ledgerClient(where), tableName: environment.TABLE_NAME });
  const service = once(async (): Promise<SignInService> => {
    const { oidcSignIn } = await import('./sign-in-oidc.ts');
    return oidcSignIn({
      issuer: environment.SIGN_IN_ISSUER,
      clientId: environment.SIGN_IN_CLIENT_ID,
      publicUrl: world.clinic.publicUrl,
      randomness: systemRandomness,
    });
  });
  return {
    world,
    trail,
    keys: secrets.linkKeys,
    signIn: {
      begin: async () => (await service()).begin(),
      finish: async (query, pending) => (await service()).finish(query, pending),
      endUrl: async () => (await service()).endUrl(),
    },
  };
};

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

/** The world of the synthetic red flag: it speaks to the topic of inbound texts and to nobody else. */
export const awsCanaryWorld = async (where: Where = {}): Promise<CanaryWorld> => {
  const environment = readEnvironment('canary');
  const [{ world }, { inboundTopic }] = await Promise.all([
    secretWorld('canary', where),
    import('./inbound-topic-sns.ts'),
  ]);
  const line = inboundTopic({
    topicArn: environment.INBOUND_TOPIC_ARN,
    to: world.clinic.smsNumber,
    client: where,
  });
  return { ...world, line };
};

export const awsSweepingWorld = async (where: Where = {}): Promise<SweepingWorld> => {
  const environment = readEnvironment('sweep');
  const [{ world }, { lambdaWaker }, { httpHeartbeat }] = await Promise.all([
    secretWorld('sweep', where),
    import('./waker-lambda.ts'),
    import('./heartbeat-http.ts'),
  ]);
  const waker = lambdaWaker({ functionName: environment.WAKE_FUNCTION_NAME, client: where });
  const carrier = once(async (): Promise<OptOutList> => {
    if (environment.SMS_SENDER === 'end-user-messaging') {
      const { endUserMessagingOptOutList } = await import('./opt-outs-end-user-messaging.ts');
      return endUserMessagingOptOutList({ listName: environment.OPT_OUT_LIST, client: where });
    }
    const { snsOptOutList } = await import('./opt-outs-sns.ts');
    return snsOptOutList({ client: where });
  });
  return {
    ...world,
    waker,
    heartbeat: httpHeartbeat({ url: environment.HEARTBEAT_URL }),
    optOuts: {
      numbers: async () => (await carrier()).numbers(),
      hold: async (number) => (await carrier()).hold(number),
    },
  };
};
