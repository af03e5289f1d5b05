import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import type { FunctionName } from '../../../functions/edge/environment.ts';
import { bundleFunctions, bundleSizeOf, functionNames } from '../../../infra/bundle.ts';
import { writeSettings } from '../../../shared/clinic/clinic.ts';
import { clinicWith, zoneAtHour } from '../../support/clinic.ts';
import { measureIn } from '../child.ts';
import type { Options } from '../options.ts';
import { type Row, type Section, times, withUnit } from '../report.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { answeredInProcess } from './answered-in-process.ts';
import { answers, eventsAt } from './events.ts';
import { type LocalServices, localServices } from './local-services.ts';

/** How much longer than an empty handler, and how much more memory at the peak. */
const goals = { cached: 2.7, uncached: 3.5, calling: 5.5, memory: 1.4 };
const rounds = { full: 9, quick: 3 };

const measured = z.object({
  imported: z.number(),
  wall: z.number(),
  processor: z.number(),
  peakBytes: z.number(),
  answered: z.literal(true),
});
type Measured = z.infer<typeof measured>;

const empty = 'empty';
type Contender = FunctionName | typeof empty;
const contenders: readonly Contender[] = [empty, ...functionNames];
/** How a function is started: with compiled code kept from before or not, and without any call or with real ones to this machine. */
const ways = ['cached', 'uncached', 'calling'] as const;
type Way = (typeof ways)[number];

const waysInWords: Readonly<Record<Way, string>> = {
  cached: 'no calls, compile cache',
  uncached: 'no calls, no cache',
  calling: 'calls over HTTP, no cache',
};

type Ground = {
  readonly folder: string;
  readonly fileOf: (contender: Contender) => string;
  readonly bytesOf: (contender: Contender) => number;
  readonly services: LocalServices;
  /** How many items a function's first event stores. */
  readonly storedBy: Map<Contender, number>;
};

/** Everything a start needs, in a folder of its own. */
const prepare = async (folder: string): Promise<Ground> => {
  const bundles = await bundleFunctions(join(folder, 'functions'), ['US'], [answeredInProcess]);
  // In the evening the canary does not fly, which would wait for minutes.
  const clinic = clinicWith({ timeZone: zoneAtHour(18) });
  await writeFile(join(folder, 'clinic.json'), writeSettings(clinic));
  await writeFile(join(folder, 'empty.mjs'), 'export const handler = async () => ({});\n');
  await writeFile(join(folder, 'empty.json'), '{}');
  for (const [name, event] of Object.entries(eventsAt(Date.now())))
    await writeFile(join(folder, `${name}.json`), JSON.stringify(event));
  return {
    folder,
    fileOf: (contender) =>
      contender === empty
        ? join(folder, 'empty.mjs')
        : join(folder, 'functions', contender, `${contender}.mjs`),
    bytesOf: (contender) => {
      const metafile = contender === empty ? undefined : bundles.get(contender);
      return metafile === undefined || contender === empty ? 0 : bundleSizeOf(metafile, contender).atStart;
    },
    services: await localServices(answers),
    storedBy: new Map(),
  };
};

/** What Lambda gives every function; for a warm cache a folder where compiled code is kept between processes, and where the services are. */
const environmentOf = ({ folder, services }: Ground, contender: Contender, way: Way): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  CLINIC_FILE: join(folder, 'clinic.json'),
  TABLE_NAME: 'afterneedle-example',
  SECRETS_PARAMETER: '/afterneedle/example/secrets',
  SCHEDULE_GROUP: 'afterneedle-example',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/schedule',
  SCHEDULE_DLQ_ARN: 'arn:aws:sqs:us-east-1:111122223333:lost',
  WAKE_QUEUE_ARN: 'arn:aws:sqs:us-east-1:111122223333:wake',
  WAKE_FUNCTION_NAME: 'afterneedle-example-wake',
  SMS_SENDER: 'sns',
  OPT_OUT_LIST: 'afterneedle-example',
  NUMBER_ARN: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1',
  INBOUND_TOPIC_ARN: 'arn:aws:sns:us-east-1:111122223333:inbound',
  MAIL_BUCKET: 'mails',
  SIGN_IN_ISSUER: 'https://cognito-idp.us-east-1.amazonaws.com/pool',
  SIGN_IN_CLIENT_ID: 'client',
  HEARTBEAT_URL: 'https://heartbeat.example.com/',
  ...(way === 'cached' ? { NODE_COMPILE_CACHE: join(folder, 'compiled', contender) } : {}),
  ...(way === 'calling' ? { AWS_ENDPOINT_URL: services.url } : {}),
});

const startOnce = async (ground: Ground, contender: Contender, way: Way): Promise<Measured> => {
  const { folder, fileOf, services, storedBy } = ground;
  const taken = await measureIn(
    new URL('start.js', import.meta.url),
    {
      file: pathToFileURL(fileOf(contender)).href,
      event: join(folder, `${contender}.json`),
      ...(contender === empty || way === 'calling' ? {} : { answers }),
    },
    (answer) => measured.parse(answer),
    [],
    environmentOf(ground, contender, way),
  );
  if (way === 'calling') storedBy.set(contender, services.takeStored());
  return taken;
};

type Starts = Readonly<Record<Contender, Measured>>;

/** Every contender once, one after another, so that what the machine does beside falls on all alike. */
const round = async (ground: Ground, way: Way): Promise<Starts> => {
  const starts = new Map<Contender, Measured>();
  for (const contender of contenders) starts.set(contender, await startOnce(ground, contender, way));
  const of = (contender: Contender): Measured => {
    const start = starts.get(contender);
    if (start === undefined) throw new Error(`${contender} was not started`);
    return start;
  };
  return {
    empty: of('empty'),
    'record-session': of('record-session'),
    'receive-sms': of('receive-sms'),
    practitioner: of('practitioner'),
    'patient-link': of('patient-link'),
    'receive-email': of('receive-email'),
    'record-receipt': of('record-receipt'),
    board: of('board'),
    wake: of('wake'),
    sweep: of('sweep'),
    canary: of('canary'),
  };
};

const ratiosOf = (starts: readonly Starts[], name: FunctionName, figure: keyof Measured): Spread =>
  spreadOf(starts.map((one) => Number(one[name][figure]) / Number(one.empty[figure])));

const medianOf = (starts: readonly Starts[], name: Contender, figure: keyof Measured): number =>
  spreadOf(starts.map((one) => Number(one[name][figure]))).median;

const startRow = (ground: Ground, starts: readonly Starts[], name: FunctionName, way: Way): Row => {
  const ratio = ratiosOf(starts, name, 'processor');
  const [processor, wall] = [medianOf(starts, name, 'processor'), medianOf(starts, name, 'wall')];
  const stores = way === 'calling' && (ground.storedBy.get(name) ?? 0) > 0;
  return {
    contender: `${name}, ${waysInWords[way]}`,
    does: `${withUnit(ground.bytesOf(name) / 1000, 'kB')} at the start, first ${stores ? 'item stored' : 'event answered'}`,
    absolute: `${withUnit(processor, 'ms')} (${withUnit(wall, 'ms')} by the clock)`,
    ratio: times(ratio),
    goal: `<= ${goals[way]}x`,
    pass: ratio.median <= goals[way],
    figures: { ratio, wall: ratiosOf(starts, name, 'wall'), imported: medianOf(starts, name, 'imported') },
  };
};

const memoryRow = (starts: readonly Starts[], name: FunctionName): Row => {
  const ratio = ratiosOf(starts, name, 'peakBytes');
  return {
    contender: `${name}, memory`,
    does: `at its peak, ${waysInWords.calling}`,
    absolute: withUnit(medianOf(starts, name, 'peakBytes') / 1e6, 'MB'),
    ratio: times(ratio),
    goal: `<= ${goals.memory}x`,
    pass: ratio.median <= goals.memory,
    figures: { ratio },
  };
};

const emptyIn = (starts: Readonly<Record<Way, readonly Starts[]>>): string =>
  ways
    .map(
      (way) =>
        `${withUnit(medianOf(starts[way], empty, 'processor'), 'ms')} (${withUnit(medianOf(starts[way], empty, 'wall'), 'ms')} by the clock) ${way}`,
    )
    .join(', ');

const rowsOf = (ground: Ground, starts: Readonly<Record<Way, readonly Starts[]>>): readonly Row[] => [
  ...ways.flatMap((way) => functionNames.map((name) => startRow(ground, starts[way], name, way))),
  ...functionNames.map((name) => memoryRow(starts.calling, name)),
];

/** How long a function takes from nothing to its first answer, beside a handler that does nothing at all. */
export const coldSection = async ({ quick, say }: Options): Promise<Section> => {
  const folder = await mkdtemp(join(tmpdir(), 'afterneedle-cold-'));
  say('cold: bundles');
  const ground = await prepare(folder);
  try {
    const count = quick ? rounds.quick : rounds.full;
    const starts: Record<Way, Starts[]> = { cached: [], uncached: [], calling: [] };
    // The first round fills caches, the operating system's among them, and counts for nothing.
    for (let n = 0; n <= count; n += 1) {
      say(`cold: round ${n} of ${count}`);
      for (const way of ways) {
        const one = await round(ground, way);
        if (n > 0) starts[way].push(one);
      }
    }
    return {
      title: `Cold starts: processor time from nothing to the first answer, ${count} rounds, each function beside an empty handler of the same round`,
      rows: rowsOf(ground, starts),
      notes: [
        `An empty handler: ${emptyIn(starts)}; ${withUnit(medianOf(starts.calling, empty, 'peakBytes') / 1e6, 'MB')}.`,
        'No calls: import, world, clients and commands as ever; a command is answered in the first line of the client that would send it.',
        'Calls over HTTP: every request is signed, sent to a server of this machine and its answer read. No TLS.',
      ],
    };
  } finally {
    await ground.services.close();
    await rm(folder, { recursive: true, force: true });
  }
};
