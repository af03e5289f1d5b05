import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { environments } from '../../functions/edge/environment.ts';
import { runbookHeadings } from '../../infra/runbook.ts';
import {
  at,
  listAt,
  ofType,
  type Resource,
  refersTo,
  statementsOf,
  type Template,
  templates,
} from './templates.ts';

let all: readonly Template[] = [];
let clinics: readonly Template[] = [];
let foundations: readonly Template[] = [];

beforeAll(async () => {
  all = await templates();
  foundations = all.filter(({ stack }) => stack === 'afterneedle-foundation');
  clinics = all.filter((one) => !foundations.includes(one));
}, 180_000);

test('two clinics and the foundation of their account are synthesised', () => {
  expect(clinics.length).toBeGreaterThanOrEqual(2);
  expect(foundations.length).toBeGreaterThanOrEqual(1);
});

describe('what a function may do', () => {
  test('no action is a wildcard', () => {
    const wild = all
      .flatMap(statementsOf)
      .flatMap(({ actions }) => actions.filter((one) => one.includes('*')));
    expect(all.flatMap(statementsOf).length).toBeGreaterThan(40);
    expect(wild).toEqual([]);
  });

  test('every resource "*" is one of those that have no name', () => {
    const unnamed = all
      .flatMap(statementsOf)
      .filter(({ statement }) => listAt(statement, 'Resource').includes('*'))
      .flatMap(({ actions }) => actions);
    expect([...new Set(unnamed)].sort()).toEqual([
      'dynamodb:ListStreams',
      'ses:DescribeActiveReceiptRuleSet',
      'ses:SetActiveReceiptRuleSet',
      'sms-voice:DeleteAccountDefaultProtectConfiguration',
      'sms-voice:DescribeAccountAttributes',
      'sms-voice:SetAccountDefaultProtectConfiguration',
    ]);
  });

  test('nothing but the waker publishes, but for the canary, and that to the topic of inbound texts alone', () => {
    for (const clinic of clinics) {
      const holders = statementsOf(clinic).filter(({ actions }) => actions.includes('sns:Publish'));
      const others = holders.filter(({ policy }) => !/^FunctionsWakeRole/.test(policy.name));
      expect(others.map(({ policy, statement }) => [policy.name.slice(0, 19), refersTo(statement)])).toEqual([
        ['FunctionsCanaryRole', [expect.stringMatching(/^InboundTextTopic/)]],
      ]);
    }
  });

  test.each(['ses:SendEmail', 'sms-voice:SendTextMessage', 'scheduler:CreateSchedule', 'iam:PassRole'])(
    '%s is the waker’s alone',
    (action) => {
      for (const clinic of clinics) {
        const holders = statementsOf(clinic).filter(({ actions }) => actions.includes(action));
        for (const { policy } of holders) expect(policy.name).toMatch(/^FunctionsWakeRole/);
      }
    },
  );

  test('nothing may delete or scan the table', () => {
    const actions = clinics.flatMap(statementsOf).flatMap((one) => one.actions);
    expect(actions.filter((one) => /^dynamodb:(Delete|Scan|Batch|Update|Partiql)/i.test(one))).toEqual([]);
  });

  test('the role is passed to the scheduler alone', () => {
    for (const { statement } of clinics
      .flatMap(statementsOf)
      .filter((one) => one.actions.includes('iam:PassRole')))
      expect(at(statement, 'Condition', 'StringEquals', 'iam:PassedToService')).toBe(
        'scheduler.amazonaws.com',
      );
  });
});

describe('every function', () => {
  const functionsOf = (template: Template): readonly Resource[] =>
    ofType(template, 'AWS::Lambda::Function').filter((one) => one.name.startsWith('Functions'));

  test('is one of functions/, with exactly the variables it reads', () => {
    for (const clinic of clinics) {
      const given = Object.fromEntries(
        functionsOf(clinic).map(({ properties }) => [
          String(properties['Handler']).replace('.handler', ''),
          Object.keys(Object(at(properties, 'Environment', 'Variables'))).sort(),
        ]),
      );
      const wanted = Object.entries(environments).map(([name, variables]) => [name, [...variables].sort()]);
      expect(given).toEqual(Object.fromEntries(wanted));
    }
  });

  test('is told no number, address or name of a person', () => {
    const told = clinics
      .flatMap(functionsOf)
      .flatMap(({ properties }) =>
        Object.values(Object(at(properties, 'Environment', 'Variables'))).map((value) =>
          JSON.stringify(value),
        ),
      );
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((value) => /\+\d{7}|@/.test(value))).toEqual([]);
  });

  test('runs on Node 24 and arm64, outside any network of its own', () => {
    for (const { properties } of all.flatMap((one) => ofType(one, 'AWS::Lambda::Function'))) {
      expect(properties['Runtime']).toBe('nodejs24.x');
      expect(properties['Architectures']).toEqual(['arm64']);
      expect(properties['VpcConfig']).toBeUndefined();
    }
  });

  test('keeps its log for a stated time under the key', () => {
    const logs = all.flatMap((one) => ofType(one, 'AWS::Logs::LogGroup'));
    expect(logs.length).toBeGreaterThan(8);
    for (const { properties } of logs) {
      expect(Number(properties['RetentionInDays'])).toBeGreaterThan(0);
      expect(properties['KmsKeyId']).toBeDefined();
    }
  });
});

describe('nothing fails in silence', () => {
  const alarmsOn = (template: Template): ReadonlySet<string> =>
    new Set(
      ofType(template, 'AWS::CloudWatch::Alarm')
        .filter(({ properties }) => properties['MetricName'] === 'ApproximateNumberOfMessagesVisible')
        .flatMap(({ properties }) => refersTo(properties['Dimensions'])),
    );
  const deadLettersOf = (template: Template): ReadonlySet<string> => {
    const behind = [
      ...ofType(template, 'AWS::SQS::Queue').flatMap(({ properties }) =>
        refersTo(properties['RedrivePolicy']),
      ),
      ...ofType(template, 'AWS::Lambda::Function').flatMap(({ properties }) =>
        refersTo(properties['DeadLetterConfig']),
      ),
      ...ofType(template, 'AWS::Lambda::EventSourceMapping').flatMap(({ properties }) =>
        refersTo(properties['DestinationConfig']),
      ),
      ...ofType(template, 'AWS::Events::Rule').flatMap(({ properties }) =>
        listAt(properties, 'Targets').flatMap((target) => refersTo(at(target, 'DeadLetterConfig'))),
      ),
    ];
    // An alarm about an alarm that reached nobody would take the same road.
    return new Set(behind.filter((name) => !name.startsWith('OperatorUndelivered')));
  };

  test('behind every dead-letter queue stands an alarm', () => {
    for (const clinic of clinics) {
      const watched = alarmsOn(clinic);
      const queues = [...deadLettersOf(clinic)];
      expect(queues.length).toBeGreaterThan(3);
      expect(queues.filter((queue) => !watched.has(queue))).toEqual([]);
    }
  });

  test('a queue that is read has a dead-letter queue, and gives its reader six times its time', () => {
    for (const clinic of clinics) {
      const mappings = ofType(clinic, 'AWS::Lambda::EventSourceMapping');
      const read = mappings.flatMap(({ properties }) => refersTo(properties['EventSourceArn']));
      const queues = ofType(clinic, 'AWS::SQS::Queue').filter(({ name }) => read.includes(name));
      expect(queues).toHaveLength(3);
      for (const { properties } of queues) {
        expect(properties['RedrivePolicy']).toBeDefined();
        expect(Number(properties['VisibilityTimeout'])).toBeGreaterThanOrEqual(180);
        expect(properties['MessageRetentionPeriod']).toBe(1_209_600);
      }
      for (const { properties } of mappings) {
        expect(properties['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
        expect(JSON.stringify(refersTo(properties['FunctionName']))).toMatch(/Live/);
      }
    }
  });

  test('the stream is read from its beginning, keys of states alone, and a record that fails blocks nobody for ever', () => {
    for (const clinic of clinics) {
      const stream = ofType(clinic, 'AWS::Lambda::EventSourceMapping').find(
        ({ properties }) => properties['StartingPosition'] !== undefined,
      );
      expect(stream?.properties).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 5,
        MaximumRecordAgeInSeconds: 3600,
      });
      expect(stream?.properties['DestinationConfig']).toBeDefined();
      expect(JSON.stringify(stream?.properties['FilterCriteria'])).toContain('state');
    }
  });

  test('every rule’s target has a dead-letter queue', () => {
    const targets = all
      .flatMap((one) => ofType(one, 'AWS::Events::Rule'))
      .flatMap(({ properties }) => listAt(properties, 'Targets'));
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) expect(at(target, 'DeadLetterConfig')).toBeDefined();
  });

  test('every alarm has somebody to tell, says whom it harms and where the runbook goes on', () => {
    const alarms = all.flatMap((one) => ofType(one, 'AWS::CloudWatch::Alarm'));
    expect(alarms.length).toBeGreaterThan(15);
    const named = alarms.map(({ properties }) => {
      expect(listAt(properties, 'AlarmActions').length).toBeGreaterThan(0);
      const [, impact = '', heading = ''] =
        /^(.{20,}\.) What to do: RUNBOOK\.md, "(.+)"\.$/.exec(String(properties['AlarmDescription'])) ?? [];
      expect(impact).not.toBe('');
      return heading;
    });
    const known: readonly string[] = runbookHeadings;
    expect(named.filter((heading) => !known.includes(heading))).toEqual([]);
  });

  test('silence of the sweep is an alarm', () => {
    for (const clinic of clinics) {
      const silent = ofType(clinic, 'AWS::CloudWatch::Alarm').filter(
        ({ properties }) => properties['TreatMissingData'] === 'breaching',
      );
      expect(silent.map(({ properties }) => properties['MetricName'])).toEqual(['OldestDueSeconds']);
    }
  });
});

describe('what is kept', () => {
  test('the table: recovery, protection, its key, keys-only stream, never replicated, kept when the stack goes', () => {
    for (const clinic of clinics) {
      const [table, ...others] = ofType(clinic, 'AWS::DynamoDB::Table');
      expect(others).toEqual([]);
      expect(table?.deletionPolicy).toBe('Retain');
      expect(table?.properties).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      });
      expect(ofType(clinic, 'AWS::DynamoDB::GlobalTable')).toEqual([]);
    }
  });

  test('what holds data keeps its name in the template: another name is another, empty one', () => {
    const stateful = (template: Template): readonly string[] =>
      template.resources
        .filter((one) => one.deletionPolicy === 'Retain')
        .map((one) => one.name)
        .sort();
    const [example] = clinics.filter(({ stack }) => stack === 'afterneedle-example');
    expect(example === undefined ? [] : stateful(example)).toMatchInlineSnapshot(`
      [
        "InboundMailMailsAA16143E",
        "LedgerTable9343E4AA",
        "NumberOptOuts6E9C5D27",
        "StaffPool8CA90F24",
      ]
    `);
    expect(foundations.map(stateful)[0]).toMatchInlineSnapshot(`
      [
        "AccessLogs8B620ECA",
        "Key961B73FD",
      ]
    `);
  });

  test('the opt-out list has a name of its own and outlives its stack', () => {
    for (const clinic of clinics) {
      const [list] = ofType(clinic, 'AWS::SMSVOICE::OptOutList');
      expect(list?.deletionPolicy).toBe('Retain');
      expect(list?.properties['OptOutListName']).toBe(clinic.stack);
    }
  });

  test('a removed clinic wakes nobody: its schedules go with it', () => {
    for (const clinic of clinics)
      expect(ofType(clinic, 'AWS::Scheduler::ScheduleGroup').map((one) => one.deletionPolicy)).toEqual([
        'Delete',
      ]);
  });
});

test('the deployment prints every record that the DNS needs', () => {
  for (const clinic of clinics) {
    const records = clinic.outputs.flatMap(({ value }) => {
      const parts = listAt(value, 'Fn::Join', 1).filter((one) => typeof one === 'string');
      return typeof value === 'string' ? [value] : parts.filter((one) => one.includes(' CNAME '));
    });
    expect(records.filter((one) => one === ' CNAME ')).toHaveLength(6);
    expect(records.filter((one) => one !== ' CNAME ').map((one) => one.replace(/^\S+ /, ''))).toEqual([
      'MX 10 inbound-smtp.us-east-1.amazonaws.com',
      'MX 10 feedback-smtp.us-east-1.amazonses.com',
      'TXT "v=spf1 include:amazonses.com ~all"',
    ]);
  }
});

describe('what comes in', () => {
  test('the two-way number may publish, from this account alone', () => {
    for (const clinic of clinics) {
      const statements = ofType(clinic, 'AWS::SNS::TopicPolicy').flatMap(({ properties }) =>
        listAt(properties, 'PolicyDocument', 'Statement'),
      );
      const number = statements.find((one) => at(one, 'Principal', 'Service') === 'sms-voice.amazonaws.com');
      expect(at(number, 'Condition', 'StringEquals', 'aws:SourceAccount')).toBeDefined();
      expect(JSON.stringify(at(number, 'Condition', 'ArnLike', 'aws:SourceArn'))).toContain(':sms-voice:');
    }
  });

  test('texts and mails come in their envelopes: the carrier’s time is in them', () => {
    for (const clinic of clinics) {
      const queued = ofType(clinic, 'AWS::SNS::Subscription').filter(
        ({ properties }) => properties['Protocol'] === 'sqs',
      );
      // Two readers, and the tape of both.
      expect(queued).toHaveLength(4);
      for (const { properties } of queued) expect(properties['RawMessageDelivery']).not.toBe(true);
    }
  });

  test('mail is scanned, stored under the bucket’s own key, and no clinic owns the rule set', () => {
    for (const clinic of clinics) {
      const [rule] = ofType(clinic, 'AWS::SES::ReceiptRule');
      expect(at(rule?.properties, 'Rule', 'ScanEnabled')).toBe(true);
      expect(JSON.stringify(rule?.properties)).not.toContain('KmsKeyArn');
      expect(ofType(clinic, 'AWS::SES::ReceiptRuleSet')).toEqual([]);
    }
  });

  test('texts go to the clinics’ own countries alone', () => {
    for (const foundation of foundations) {
      const [protect] = ofType(foundation, 'AWS::SMSVOICE::ProtectConfiguration');
      const rules = listAt(protect?.properties, 'CountryRuleSet', 'SMS');
      const open = rules
        .filter((one) => at(one, 'ProtectStatus') === 'ALLOW')
        .map((one) => at(one, 'CountryCode'));
      expect(open).toEqual(['US']);
      expect(rules.length).toBeGreaterThan(200);
      const named = rules.map((one) => String(at(one, 'CountryCode')));
      // Of ISO's two letters each: Ascension, Tristan da Cunha and Kosovo have telephones and no letters of their own there.
      expect(named.filter((code) => !/^[A-Z]{2}$/.test(code) || ['AC', 'TA', 'XK'].includes(code))).toEqual(
        [],
      );
      expect(ofType(foundation, 'Custom::DefaultProtectConfiguration')).toHaveLength(1);
    }
  });
});

test('schedules may be run for this group alone', () => {
  for (const clinic of clinics) {
    const role = ofType(clinic, 'AWS::IAM::Role').find(({ name }) => name.includes('ScheduleRole'));
    const condition = at(role?.properties, 'AssumeRolePolicyDocument', 'Statement', 0, 'Condition');
    expect(JSON.stringify(at(condition, 'ArnEquals', 'aws:SourceArn'))).toContain(
      `schedule-group/${clinic.stack}`,
    );
  }
});

const runbook = readFileSync(new URL('../../RUNBOOK.md', import.meta.url), 'utf8');
const onAws = runbook.slice(runbook.indexOf('# On AWS'), runbook.indexOf('# By hand'));
const sections = onAws.split(/^## /m).slice(1);

test('every heading that an alarm names is in the runbook, and says what it means, where to look and what to do', () => {
  expect(sections.map((section) => section.split('\n')[0])).toEqual([...runbookHeadings]);
  for (const section of sections)
    expect([...section.matchAll(/^\*\*(\w+)\*\*/gm)].map((match) => match[1])).toEqual([
      'Means',
      'Look',
      'Do',
    ]);
});

test('every heading of the runbook is named by an alarm, a rule or a budget', () => {
  const described = all.flatMap((template) => [
    ...ofType(template, 'AWS::CloudWatch::Alarm').map((one) => String(one.properties['AlarmDescription'])),
    ...(ofType(template, 'AWS::Events::Rule').length > 0 ? ['"A key is switched off"'] : []),
    ...(ofType(template, 'AWS::Budgets::Budget').length > 0 ? ['"The budget is spent"'] : []),
  ]);
  for (const heading of runbookHeadings)
    expect(
      described.some((words) => words.includes(`"${heading}"`)),
      heading,
    ).toBe(true);
});
