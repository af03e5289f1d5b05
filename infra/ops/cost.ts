import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deployment } from '../../shared/clinic/deployment.ts';
import { clinicStackName, metricNamespace } from '../names.ts';
import { synthesise } from '../synthesise.ts';
import { Misasked, type Say, type Tool, textOption } from './command.ts';
import { type Counted, countTable, paged, routine, routineWithReceipts } from './counted.ts';
import { assumed, prices, pricesOf } from './prices.ts';

export type Item = { readonly what: string; readonly quantity: number; readonly dollars: number };

type WatchedMetric = { readonly Namespace?: string; readonly MetricName?: string };
type Resource = {
  readonly Type?: string;
  /** Of an alarm: its metric, or those of its sum. */
  readonly Properties?: WatchedMetric & {
    readonly Metrics?: readonly { readonly MetricStat?: { readonly Metric?: WatchedMetric } }[];
  };
};
type Resources = Readonly<Record<string, Resource>>;

const ofType = (resources: Resources, type: string): readonly Resource[] =>
  Object.values(resources).filter((one) => one.Type === type);

const count = (resources: Resources, type: string): number => ofType(resources, type).length;

/** What the alarms watch: an alarm on a sum is paid for by the metrics in it. */
const watchedIn = (resources: Resources): readonly WatchedMetric[] =>
  ofType(resources, 'AWS::CloudWatch::Alarm').flatMap(({ Properties: alarm = {} }) =>
    alarm.Metrics === undefined
      ? [alarm]
      : alarm.Metrics.flatMap(({ MetricStat }) =>
          MetricStat?.Metric === undefined ? [] : [MetricStat.Metric],
        ),
  );

/** What a clinic costs a month that follows nobody, by what its template holds. */
export const idleItems = (resources: Resources): readonly Item[] => {
  const item = (what: string, quantity: number, each: number): Item => ({
    what,
    quantity,
    dollars: quantity * each,
  });
  // The stream is polled for nothing; queues are not.
  const polled = count(resources, 'AWS::Lambda::EventSourceMapping') - 1;
  const watched = watchedIn(resources);
  const figures = new Set(
    watched.filter((one) => one.Namespace === metricNamespace).map((one) => one.MetricName),
  );
  // None while texts are off.
  const numbers = count(resources, 'Custom::NumberSettings');
  return [
    item('number', numbers, prices.number),
    item('campaign of the number', numbers, prices.campaign),
    item('queues that are polled', polled, prices.polledQueue),
    item('metrics that alarms watch', watched.length, prices.alarmMetric),
    item('figures that functions report', figures.size, prices.customMetric),
    item('keys of its own', count(resources, 'AWS::KMS::Key'), prices.key),
    item('sweep, every minute', 1, prices.sweepRuns),
    item('storage, recovery and logs', 1, prices.storageAndLogs),
  ].filter((one) => one.quantity > 0);
};

/** What one session needs on the average: the counted routine one, and what a page adds in the share of them that page. */
const average = (name: keyof Counted, everyday: Counted): number =>
  everyday[name] + assumed.pagedShare * (paged[name] - routine[name]);

/**
 * What following so many sessions adds in a month. It grows in proportion: nothing here is shared. While texts are off, by `none`, each
 * text that was counted is a mail.
 */
export const episodeItems = (sessions: number, sender: Deployment['sender'] | 'none'): readonly Item[] => {
  const everyday = sender === 'end-user-messaging' ? routineWithReceipts : routine;
  const item = (what: string, each: number, price: number): Item => ({
    what,
    quantity: each * sessions,
    dollars: each * sessions * price,
  });
  const of = (name: keyof Counted): number => average(name, everyday);
  const million = 1_000_000;
  const gbSeconds = of('invocations') * assumed.secondsPerCall * assumed.gigabytes;
  return [
    ...(sender === 'none'
      ? [item('mails in place of texts', of('textsOut') + of('textsIn'), prices.mailOut)]
      : [
          item('texts out, segments', of('segmentsOut'), prices.textOut),
          item('texts in', of('textsIn'), prices.textIn),
        ]),
    item('mails out', of('mailsOut'), prices.mailOut),
    item('function calls', of('invocations'), prices.lambdaRequests / million),
    item('function time, GB-seconds', gbSeconds, prices.lambdaGbSecond),
    item('table writes, units', of('writeUnits'), prices.dynamodbWriteUnits / million),
    item('table reads, units', of('readUnits'), prices.dynamodbReadUnits / million),
    item('schedules', of('schedules'), prices.schedules / million),
  ];
};

export const sumOf = (items: readonly Item[]): number => items.reduce((sum, one) => sum + one.dollars, 0);

const table = (say: Say, title: string, items: readonly Item[]): void => {
  say(title);
  for (const { what, quantity, dollars } of items)
    say(
      `  ${what.padEnd(32)} ${quantity.toLocaleString('en-US', { maximumFractionDigits: 1 }).padStart(10)}  $${dollars.toFixed(2).padStart(8)}`,
    );
  say(`  ${'together'.padEnd(43)}  $${sumOf(items).toFixed(2).padStart(8)}`);
};

const readSessions = (written: string | undefined): number => {
  const sessions = Number(written ?? 100);
  if (!Number.isInteger(sessions) || sessions < 0 || sessions > 1_000_000)
    throw new Misasked('--sessions: a whole number of sessions a month, like 400');
  return sessions;
};

/** Needs no account: the idle part is counted in the synthesised template. */
export const costTool: Tool = {
  usage: 'cost <clinic> [--sessions 400]',
  does: 'what following one patient was counted to need, and the price of a month: idle, by what the template holds, and for so many sessions',
  options: ['sessions'],
  isOffline: true,
  run: async (asked, say) => {
    const { clinic } = asked;
    const sessions = readSessions(textOption(asked, 'sessions'));
    const folder = await mkdtemp(join(tmpdir(), 'afterneedle-cost-'));
    try {
      const { assembly } = await synthesise({
        clinics: [clinic],
        everyClinic: [clinic],
        outdir: join(folder, 'cdk.out'),
        workFolder: join(folder, 'work'),
      });
      const stack = assembly.getStackByName(clinicStackName(clinic.clinic.id));
      const idle = idleItems(stack.template.Resources);
      const { numberArn } = clinic.deployment;
      const sender = numberArn === undefined ? 'none' : clinic.deployment.sender;
      const followed = episodeItems(sessions, sender);
      for (const line of countTable()) say(line);
      table(say, 'A month that follows nobody', idle);
      table(say, `${sessions} sessions followed`, followed);
      say(
        `A month of ${clinic.clinic.id}: about $${(sumOf(idle) + sumOf(followed)).toFixed(2)}, at prices of ${pricesOf}.`,
      );
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
