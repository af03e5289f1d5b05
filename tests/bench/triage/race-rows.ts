import { measureIn } from '../child.ts';
import type { Options } from '../options.ts';
import { perSecond, type Row, times } from '../report.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { raceAnswer } from './answers.ts';
import { type ContenderName, contenderNames, contenders, type Slice } from './contender.ts';

type Raced = {
  /** How many times slower than the lower bound. */
  readonly slower: Spread;
  readonly rate: number;
  readonly lowerRate: number;
  readonly figures: Readonly<Record<string, unknown>>;
};

const script = new URL('race.ts', import.meta.url);

const race = async (name: ContenderName, slice: Slice, { rounds, say }: Options): Promise<Raced> => {
  say(`triage: ${name} on the ${slice} slice`);
  const figures = await measureIn(script, { name, slice, rounds }, (answer) => raceAnswer.parse(answer));
  return {
    slower: spreadOf(figures.ratios),
    rate: spreadOf(figures.rates).median,
    lowerRate: spreadOf(figures.lowerRates).median,
    figures,
  };
};

/** How many times faster than this peer we must be. */
const goals: Partial<Record<ContenderName, number>> = {
  'RegExp + negation window': 1 / 2.5,
  '@monyone/aho-corasick /fast': 1.1,
  'wink-nlp + negation': 15,
  'compromise parse': 300,
  'fuse.js whole reply': 5000,
};

const lowerBoundMost = 8;

const oursRow = (slice: Slice, { slower, rate, figures }: Raced): Row => ({
  contender: slice === 'all' ? 'ours' : `ours, ${slice} slice`,
  does: contenders.ours.does,
  absolute: perSecond(rate, 'replies'),
  ratio: times(slower),
  goal: slice === 'all' ? `<= ${lowerBoundMost}x` : '-',
  pass: slice === 'all' ? slower.median <= lowerBoundMost : undefined,
  figures,
});

/** Ours against a peer, each by its own lower bound in its own process, on the same replies. */
const peerRow = (name: ContenderName, peer: Raced, ours: Raced): Row => {
  const faster: Spread = {
    median: peer.slower.median / ours.slower.median,
    least: peer.slower.least / ours.slower.most,
    most: peer.slower.most / ours.slower.least,
  };
  const goal = goals[name];
  return {
    contender: name,
    does: contenders[name].does,
    absolute: perSecond(peer.rate, 'replies'),
    ratio: `${times(peer.slower)}; ours ${times(faster)} as fast`,
    goal: goal === undefined ? '-' : `ours >= ${goal}x as fast`,
    pass: goal === undefined ? undefined : faster.median >= goal,
    figures: { ...peer.figures, slice: contenders[name].slice, faster },
  };
};

const leftOut = (name: ContenderName): Row => ({
  contender: name,
  does: contenders[name].does,
  absolute: 'not run (--quick)',
  ratio: '-',
  goal: '-',
  pass: undefined,
  figures: {},
});

/** Ours and each peer, one fresh process after the other. */
export const raceRows = async (options: Options): Promise<readonly Row[]> => {
  const whole = await race('ours', 'all', options);
  const oursOn = new Map<Slice, Raced>([['all', whole]]);
  const rows: Row[] = [
    {
      contender: 'lower bound',
      does: 'toLowerCase and one pass over the units',
      absolute: perSecond(whole.lowerRate, 'replies'),
      ratio: '1x',
      goal: '-',
      pass: undefined,
      figures: {},
    },
    oursRow('all', whole),
  ];
  for (const name of contenderNames) {
    if (name === 'ours') continue;
    const { slice, ...entry } = contenders[name];
    if (options.quick && 'long' in entry) {
      rows.push(leftOut(name));
      continue;
    }
    const same = oursOn.get(slice) ?? (await race('ours', slice, options));
    if (!oursOn.has(slice)) rows.push(oursRow(slice, same));
    oursOn.set(slice, same);
    rows.push(peerRow(name, await race(name, slice, options), same));
  }
  return rows;
};
