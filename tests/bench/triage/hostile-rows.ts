import { measureIn } from '../child.ts';
import type { Options } from '../options.ts';
import { type Row, times, withUnit } from '../report.ts';
import { type HostileAnswer, hostileAnswer, latencyAnswer } from './answers.ts';
import { hostileTexts } from './hostile-texts.ts';

type Answer = HostileAnswer['answers'][number];

const costMost = 2;
const judged = [10_000, 100_000];

const rowOf = ({ name, length, nanoseconds, ratio }: Answer, does: string): Row => {
  const isJudged = judged.includes(length);
  return {
    contender: `ours, ${length.toLocaleString('en-US')} characters`,
    does: `${does}: ${name}`,
    absolute: withUnit(nanoseconds, 'ns/character'),
    ratio: `${times(ratio)} ordinary text`,
    goal: isJudged ? `<= ${costMost}x` : '-',
    pass: isJudged ? ratio.median <= costMost : undefined,
    figures: {},
  };
};

/** The worst of each length, and each other one that misses. */
export const hostileRows = async ({ rounds, quick, say }: Options): Promise<readonly Row[]> => {
  say(`triage: ${hostileTexts.length} hostile texts`);
  const script = new URL('hostile.ts', import.meta.url);
  const { answers, ordinary } = await measureIn(script, { rounds, quick }, (answer) =>
    hostileAnswer.parse(answer),
  );
  const rows: Row[] = [];
  for (const length of new Set(answers.map((one) => one.length))) {
    const [worst, ...others] = answers
      .filter((one) => one.length === length)
      .sort((a, b) => b.ratio.median - a.ratio.median);
    if (worst === undefined) continue;
    rows.push({ ...rowOf(worst, 'worst'), figures: { ordinary, worst, others } });
    if (judged.includes(length))
      for (const one of others) if (one.ratio.median > costMost) rows.push(rowOf(one, 'also'));
  }
  return rows;
};

const latencyGoal = 20;

/** Single replies on the clock. A busy machine shows in it, so it is printed and not judged. */
export const latencyRow = async ({ say }: Options): Promise<Row> => {
  say('triage: single replies on the clock');
  const script = new URL('latency.ts', import.meta.url);
  const { quickest, asMet } = await measureIn(script, {}, (answer) => latencyAnswer.parse(answer));
  return {
    contender: 'ours, one reply',
    does: 'p99.9, the quickest of 5 passes; in brackets as met, pauses included',
    absolute: `${withUnit(quickest.p999, 'us')} (${withUnit(asMet.p999, 'us')})`,
    ratio: `p50 ${withUnit(quickest.p50, 'us')}, p99 ${withUnit(quickest.p99, 'us')}`,
    goal: `wanted <= ${latencyGoal} us`,
    pass: undefined,
    figures: { quickest, asMet },
  };
};
