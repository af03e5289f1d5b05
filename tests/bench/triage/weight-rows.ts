import { measureIn } from '../child.ts';
import type { Options } from '../options.ts';
import { type Row, withUnit } from '../report.ts';
import { spreadOf } from '../spread.ts';
import { coldAnswer } from './answers.ts';
import { type Bundle, weighTriage } from './bundle.ts';

const gzipMost = 25_000;
const readyMost = 8;
const heapMost = 1_000_000;
const shareOfCompromise = 15;
const processes = { full: 15, quick: 5 };

const sizeRows = ({ bytes, gzipBytes, foreign }: Bundle): readonly Row[] => [
  {
    contender: 'ours, bundle',
    does: 'triage with its tables, minified, gzip',
    absolute: `${withUnit(gzipBytes / 1000, 'kB')} gzip, ${withUnit(bytes / 1000, 'kB')} minified`,
    ratio: '-',
    goal: `<= ${gzipMost / 1000} kB gzip`,
    pass: gzipBytes <= gzipMost,
    figures: { bytes, gzipBytes },
  },
  {
    contender: 'ours, dependencies',
    does: 'what the bundle holds that is not ours',
    absolute: `${foreign.length}${foreign.length === 0 ? '' : `: ${foreign.slice(0, 3).join(', ')}`}`,
    ratio: '-',
    goal: 'none',
    pass: foreign.length === 0,
    figures: { foreign },
  },
];

const cold = async (module: string, call: string, count: number) => {
  const script = new URL('cold.ts', import.meta.url);
  const answers = [];
  for (let n = 0; n < count; n += 1)
    answers.push(
      await measureIn(script, { module, call }, (answer) => coldAnswer.parse(answer), ['--expose-gc']),
    );
  return {
    processor: spreadOf(answers.map((one) => one.processor)),
    wall: spreadOf(answers.map((one) => one.wall)),
    imported: spreadOf(answers.map((one) => one.imported)),
    heap: spreadOf(answers.map((one) => one.heap)),
  };
};

/** How heavy ours is and how soon it is ready, each start in a process that has done nothing before. */
export const weightRows = async ({ quick, say }: Options): Promise<readonly Row[]> => {
  say('triage: bundle, and cold starts');
  const bundle = await weighTriage();
  const count = quick ? processes.quick : processes.full;
  const ours = await cold(bundle.file.href, 'replyReaders', count);
  const compromise = await cold(import.meta.resolve('compromise'), 'default', count);
  const ratio = compromise.imported.median / ours.wall.median;
  const { median, least, most } = ours.wall;
  return [
    ...sizeRows(bundle),
    {
      contender: 'ours, ready',
      does: `import and first reply, ${count} fresh processes (least-most)`,
      absolute: `${withUnit(median, 'ms')} (${withUnit(least, 'ms')}-${withUnit(most, 'ms')})`,
      ratio: `${withUnit(ours.processor.median, 'ms')} of processor time`,
      goal: `<= ${readyMost} ms`,
      pass: median <= readyMost,
      figures: ours,
    },
    {
      contender: 'compromise, import',
      does: 'import alone; ours with its first reply is the share',
      absolute: withUnit(compromise.imported.median, 'ms'),
      ratio: `ours takes 1/${ratio.toFixed(1)}`,
      goal: `ours <= 1/${shareOfCompromise}`,
      pass: ratio >= shareOfCompromise,
      figures: compromise,
    },
    {
      contender: 'ours, heap',
      does: 'what stays after the first reply',
      absolute: withUnit(ours.heap.median / 1e6, 'MB'),
      ratio: `compromise ${withUnit(compromise.heap.median / 1e6, 'MB')}`,
      goal: `<= ${heapMost / 1e6} MB`,
      pass: ours.heap.median <= heapMost,
      figures: { heap: ours.heap },
    },
  ];
};
