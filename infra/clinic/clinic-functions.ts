import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type ILayerVersion, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { stateSortKey } from '../../functions/aws/table.ts';
import type { FunctionName, VariableOf } from '../../functions/edge/environment.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { Deployment } from '../../shared/clinic/deployment.ts';
import { acknowledge } from '../acknowledge.ts';
import { optOutListName, secretsParameterName } from '../names.ts';
import { ClinicFunction, type FunctionHouse } from './clinic-function.ts';
import type { InboundMail } from './inbound-mail.ts';
import type { InboundText } from './inbound-text.ts';
import type { LedgerTable } from './ledger-table.ts';
import type { Sending } from './sending.ts';
import type { StaffPool } from './staff-pool.ts';
import type { WakeUps } from './wake-ups.ts';
import type { Door } from './web-doors.ts';

export type ClinicFunctionsSettings = {
  readonly clinic: Clinic;
  readonly deployment: Deployment;
  readonly key: IKey;
  /** Where each bundled function has a folder of its own. */
  readonly codeFolder: string;
  readonly settings: ILayerVersion;
  readonly ledger: LedgerTable;
  readonly wakeUps: WakeUps;
  readonly texts: InboundText;
  readonly mails: InboundMail;
  /** Where events end that a function called without waiting could not take. */
  readonly failed: IQueue;
  readonly sending: Sending;
  readonly staff: StaffPool;
  readonly readWithin: Duration;
};

const clinicFile = '/opt/clinic.json';

/** Answers to people and machines that wait. */
const answersWithin = Duration.seconds(15);
/** Longer than one wake works and one send takes. */
const wakesWithin = Duration.seconds(60);
const sweepsWithin = Duration.minutes(5);

/** Kept for receiving and for waking where the clinic's settings ask for it. */
const reservedEach = 5;

const memory = 512;

type Named = ClinicFunction<FunctionName>;

/** Which function answers at which address. */
const doorsTo = (to: {
  readonly recordSession: Named;
  readonly practitioner: Named;
  readonly patientLink: Named;
  readonly board: Named;
}): readonly Door[] => {
  const { GET, POST, PUT, DELETE } = HttpMethod;
  return [
    { path: '/v1/{proxy+}', methods: [GET, POST, PUT, DELETE], function: to.recordSession.live },
    { path: '/p/{token}', methods: [GET, POST], function: to.practitioner.live },
    { path: '/u/{token}', methods: [GET, POST], function: to.patientLink.live },
    { path: '/board', methods: [GET, POST], function: to.board.live },
    { path: '/board/{proxy+}', methods: [GET, POST], function: to.board.live },
  ];
};

const houseOf = (of: ClinicFunctionsSettings): FunctionHouse => ({
  clinicId: of.clinic.id,
  key: of.key,
  codeFolder: of.codeFolder,
  settings: of.settings,
  logDays: of.deployment.logDays,
});

/** What every function of a clinic is told. */
const commonOf = ({ clinic, ledger }: ClinicFunctionsSettings) => ({
  CLINIC_FILE: clinicFile,
  TABLE_NAME: ledger.table.tableName,
  SECRETS_PARAMETER: secretsParameterName(clinic.id),
});

/** The functions of one clinic, what calls each, and what each may do. */
export class ClinicFunctions extends Construct {
  readonly sweep: ClinicFunction<'sweep'>;
  readonly canary: ClinicFunction<'canary'>;
  readonly recordReceipt: ClinicFunction<'record-receipt'>;
  readonly doors: readonly Door[];
  /** Those whose failing no queue shows: nobody waits for what they do. */
  readonly unqueued: readonly ClinicFunction<FunctionName>[];
  private readonly all: readonly ClinicFunction<FunctionName>[];

  constructor(scope: Construct, id: string, settings: ClinicFunctionsSettings) {
    super(scope, id);
    const { clinic, deployment, texts } = settings;
    const house = houseOf(settings);
    const common = commonOf(settings);
    const reserved = deployment.reserveConcurrency === true ? { reserved: reservedEach } : {};
    const failing = { failed: settings.failed };
    const make = <Name extends FunctionName>(
      childId: string,
      name: Name,
      environment: Readonly<Record<VariableOf<Name>, string>>,
      timeout: Duration,
      more: { readonly reserved?: number; readonly failed?: IQueue } = {},
    ): ClinicFunction<Name> =>
      new ClinicFunction(this, childId, { house, name, environment, timeout, memory, ...more });

    const recordSession = make('RecordSession', 'record-session', common, answersWithin);
    const practitioner = make('Practitioner', 'practitioner', common, answersWithin);
    const patientLink = make('PatientLink', 'patient-link', common, answersWithin);
    const receiveSms = make('ReceiveSms', 'receive-sms', common, settings.readWithin, reserved);
    const mails = { ...common, MAIL_BUCKET: settings.mails.bucket.bucketName };
    const receiveEmail = make('ReceiveEmail', 'receive-email', mails, settings.readWithin);
    this.recordReceipt = make('RecordReceipt', 'record-receipt', common, answersWithin, failing);
    const board = make(
      'Board',
      'board',
      { ...common, SIGN_IN_ISSUER: settings.staff.issuer, SIGN_IN_CLIENT_ID: settings.staff.clientId },
      answersWithin,
    );
    const wake = make(
      'Wake',
      'wake',
      {
        ...common,
        ...settings.wakeUps.variables,
        SMS_SENDER: deployment.sender,
        NUMBER_ARN: deployment.numberArn ?? 'none',
      },
      wakesWithin,
      reserved,
    );
    this.sweep = make(
      'Sweep',
      'sweep',
      {
        ...common,
        WAKE_FUNCTION_NAME: wake.live.functionArn,
        HEARTBEAT_URL: deployment.heartbeatUrl,
        OPT_OUT_LIST: optOutListName(clinic.id),
      },
      sweepsWithin,
      failing,
    );
    this.canary = make(
      'Canary',
      'canary',
      { ...common, INBOUND_TOPIC_ARN: texts.topic.topicArn },
      sweepsWithin,
      failing,
    );
    this.all = [
      recordSession,
      practitioner,
      patientLink,
      board,
      receiveSms,
      receiveEmail,
      this.recordReceipt,
      wake,
      this.sweep,
      this.canary,
    ];
    this.unqueued = [wake, this.sweep];
    this.grantDeciding(settings, common.SECRETS_PARAMETER);
    this.grantOwn(settings, wake);
    this.feed(settings, { wake, receiveSms, receiveEmail });
    this.doors = doorsTo({ recordSession, practitioner, patientLink, board });
  }

  /** What one function does and no other. */
  private grantOwn(settings: ClinicFunctionsSettings, wake: ClinicFunction<'wake'>): void {
    wake.live.grantInvoke(this.sweep.function);
    settings.sending.grantCompareOptOuts(this.sweep.role);
    settings.texts.grantBringIn(this.canary.role);
  }

  private grantDeciding({ ledger }: ClinicFunctionsSettings, secretsParameter: string): void {
    for (const one of this.all) {
      ledger.grantDecide(one.role);
      this.grantSecrets(one.role, secretsParameter);
    }
  }

  /** Queues and the stream: what comes back as failed is tried again and ends in a queue with an alarm. */
  private feed(
    { ledger, wakeUps, texts, mails, sending }: ClinicFunctionsSettings,
    to: {
      readonly wake: ClinicFunction<'wake'>;
      readonly receiveSms: ClinicFunction<'receive-sms'>;
      readonly receiveEmail: ClinicFunction<'receive-email'>;
    },
  ): void {
    this.read(to.receiveSms, texts.queue.queue, 5);
    this.read(to.receiveEmail, mails.queue.queue, 1);
    this.read(to.wake, wakeUps.queue.queue, 1);
    mails.grantRead(to.receiveEmail.role);
    // The stream names keys alone; only a conversation's state wakes anybody, and a record that cannot be read blocks nobody.
    to.wake.live.addEventSource(
      new DynamoEventSource(ledger.table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 10,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 5,
        maxRecordAge: Duration.hours(1),
        onFailure: {
          bind: (_mapping, target) => {
            wakeUps.grantLose(target);
            return { destination: wakeUps.lost.queueArn };
          },
        },
        filters: [{ pattern: JSON.stringify({ dynamodb: { Keys: { sk: { S: [stateSortKey] } } } }) }],
      }),
    );
    acknowledge(
      to.wake.role,
      'Reading a stream asks for the list of streams, which has no ARN; the stream itself is named.',
      'AwsSolutions-IAM5[Resource::*]',
    );
    sending.grantSend(to.wake.role);
    wakeUps.grantCreate(to.wake.role);
  }

  private read(one: ClinicFunction<FunctionName>, queue: IQueue, batchSize: number): void {
    one.live.addEventSource(
      new SqsEventSource(queue, { batchSize, reportBatchItemFailures: true, maxConcurrency: 5 }),
    );
    acknowledge(
      one.live,
      'The queue it reads has a dead-letter queue of its own, with an alarm.',
      'Serverless-LambdaEventSourceMappingDestination',
    );
  }

  private grantSecrets(role: Role, parameter: string): void {
    const { account, partition, region } = Stack.of(this);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['ssm:GetParameter'],
        resources: [`arn:${partition}:ssm:${region}:${account}:parameter${parameter}`],
      }),
    );
  }
}
