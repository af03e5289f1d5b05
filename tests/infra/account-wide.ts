import { beforeAll, describe, expect, test } from 'vitest';
import { loadClinics } from '../../infra/clinic-files.ts';
import { idleItems, sumOf } from '../../infra/ops/cost.ts';
import { at, listAt, ofType, refersTo, type Template, templates, templatesOf } from './templates.ts';

let clinics: readonly Template[] = [];
let foundations: readonly Template[] = [];

beforeAll(async () => {
  const all = await templates();
  foundations = all.filter(({ stack }) => stack === 'afterneedle-foundation');
  clinics = all.filter((one) => !foundations.includes(one));
}, 180_000);

test('a clinic that nobody uses costs about six dollars a month, and one more with a key of its own', () => {
  for (const { resources } of clinics) {
    const keys = resources.filter(({ type }) => type === 'AWS::KMS::Key').length;
    const idle = idleItems(
      Object.fromEntries(
        resources.map(({ name, type, properties }) => [name, { Type: type, Properties: properties }]),
      ),
    );
    expect(sumOf(idle) - keys).toBeGreaterThan(5.5);
    expect(sumOf(idle) - keys).toBeLessThan(6.75);
  }
});

describe('what an account has once', () => {
  test('is there before a clinic, which asks for it', () => {
    for (const foundation of foundations) expect(foundation.after).toEqual([]);
    for (const clinic of clinics) expect(clinic.after).toEqual(['afterneedle-foundation']);
  });

  /** Two clinics of one account, the second of another country and operator. */
  const neighbours = async () => {
    const [first] = await loadClinics(['example']);
    if (first === undefined) throw new Error('the example is a clinic');
    const second = {
      clinic: { ...first.clinic, id: 'example-coast', textsTo: ['CA'], operatorEmail: 'other@example.com' },
      deployment: { ...first.deployment, budgetDollars: 150 },
    };
    return { first, second };
  };

  test('stays as it is whichever of its clinics is deployed', async () => {
    const { first, second } = await neighbours();
    const both = [first, second];
    const foundationOf = async (deployed: typeof both): Promise<Template | undefined> =>
      (await templatesOf(deployed, both)).find(({ stack }) => stack === 'afterneedle-foundation');
    const whole = await foundationOf(both);
    const open = listAt(
      ofType(
        whole ?? { stack: '', after: [], resources: [], outputs: [] },
        'AWS::SMSVOICE::ProtectConfiguration',
      )[0]?.properties,
      'CountryRuleSet',
      'SMS',
    ).filter((one) => at(one, 'ProtectStatus') === 'ALLOW');
    expect(open.map((one) => at(one, 'CountryCode'))).toEqual(['CA', 'US']);
    expect(await foundationOf([first])).toEqual(whole);
    expect(await foundationOf([second])).toEqual(whole);
  });

  test('is not made for clinics of another account', async () => {
    const { first, second } = await neighbours();
    const elsewhere = { ...second, deployment: { ...second.deployment, account: '999988887777' } };
    const made = await templatesOf([first], [first, elsewhere]);
    expect(made.map(({ stack }) => stack).sort()).toEqual(['afterneedle-example', 'afterneedle-foundation']);
  });

  test('rings for the dollars of each who sends there: one does not count the other’s', async () => {
    const [first] = await loadClinics(['example']);
    if (first === undefined) throw new Error('the example is a clinic');
    const rings = async (...senders: readonly ('sns' | 'end-user-messaging')[]) => {
      const made = await templatesOf(
        senders.map((sender, n) => ({
          clinic: { ...first.clinic, id: `example-${n}` },
          deployment: { ...first.deployment, sender },
        })),
      );
      return made
        .filter(({ stack }) => stack === 'afterneedle-foundation')
        .flatMap((foundation) => ofType(foundation, 'AWS::CloudWatch::Alarm'))
        .filter(({ properties }) => String(properties['AlarmDescription']).startsWith('Texts of this month'))
        .map(({ properties }) => properties['MetricName']);
    };
    const [sns, endUserMessaging] = ['SMSMonthToDateSpentUSD', 'TextMessageMonthlySpend'];
    expect(await rings('sns')).toEqual([sns, sns]);
    expect(await rings('end-user-messaging')).toEqual([endUserMessaging, endUserMessaging]);
    expect(new Set(await rings('sns', 'end-user-messaging'))).toEqual(new Set([sns, endUserMessaging]));
  });

  test('takes the access logs of the buckets of mails', () => {
    for (const foundation of foundations) {
      const statements = ofType(foundation, 'AWS::S3::BucketPolicy').flatMap(({ properties }) =>
        listAt(properties, 'PolicyDocument', 'Statement'),
      );
      const writing = statements.find(
        (one) => at(one, 'Principal', 'Service') === 'logging.s3.amazonaws.com',
      );
      expect(at(writing, 'Effect')).toBe('Allow');
      expect(listAt(writing, 'Action')).toEqual(['s3:PutObject']);
      expect(at(writing, 'Condition', 'StringEquals', 'aws:SourceAccount')).toBe('111122223333');
      expect(refersTo(at(writing, 'Resource'))).toEqual([
        ofType(foundation, 'AWS::S3::Bucket').map(({ name }) => name)[0],
      ]);
    }
    for (const clinic of clinics) {
      const [mails] = ofType(clinic, 'AWS::S3::Bucket');
      expect(at(mails?.properties, 'LoggingConfiguration', 'DestinationBucketName')).toBeDefined();
    }
  });
});

test('an alarm on a sum rings though most of what it adds has nothing to say', () => {
  for (const clinic of clinics) {
    const sums = ofType(clinic, 'AWS::CloudWatch::Alarm').flatMap(({ properties }) =>
      listAt(properties, 'Metrics').length === 0 ? [] : [listAt(properties, 'Metrics')],
    );
    expect(sums.length).toBeGreaterThan(0);
    for (const metrics of sums) {
      const [expression] = metrics.map((one) => at(one, 'Expression')).filter((one) => one !== undefined);
      const added = metrics.filter((one) => at(one, 'MetricStat') !== undefined).map((one) => at(one, 'Id'));
      expect(expression).toBe(added.map((id) => `FILL(${id}, 0)`).join(' + '));
    }
  }
});

test('a setting that never answers fails its deployment within minutes, after Lambda has tried it three times', () => {
  const settings = [...clinics, ...foundations].flatMap(({ resources }) =>
    resources.filter(({ type }) => type.startsWith('Custom::')),
  );
  expect(settings.length).toBeGreaterThan(3);
  // Three runs of a minute, with waits of one and two between them; CloudFormation’s own patience is an hour.
  for (const { name, properties } of settings) {
    expect(Number(properties['ServiceTimeout']), name).toBeGreaterThan(6 * 60);
    expect(Number(properties['ServiceTimeout']), name).toBeLessThanOrEqual(15 * 60);
  }
});
