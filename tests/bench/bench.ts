import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { coldSection } from './cold/cold-section.ts';
import { ledgerSection } from './ledger/ledger-section.ts';
import { type Options, readOptions, type SectionName, usage } from './options.ts';
import { missed, type Section, tableOf } from './report.ts';
import { scaleSection } from './scale/scale-section.ts';
import { triageSection } from './triage/triage-section.ts';

const sections: Readonly<Record<SectionName, (options: Options) => Promise<Section>>> = {
  triage: triageSection,
  ledger: ledgerSection,
  cold: coldSection,
  scale: scaleSection,
};

const nodeOfLambda = 'v24.';
const results = new URL('../../results.json', import.meta.url);

const say = (what: string): void => {
  process.stderr.write(`  .. ${what}\n`);
};

const machine = () => ({
  node: process.version,
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  date: new Date(performance.timeOrigin).toISOString(),
});

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2), say);
  if (options === 'help') {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if ('wrong' in options) {
    process.stderr.write(`${options.wrong}\n${usage}\n`);
    return 2;
  }
  const done: Section[] = [];
  for (const name of options.sections) {
    const section = await sections[name](options);
    process.stdout.write(`${tableOf(section)}\n`);
    done.push(section);
  }
  const here = machine();
  process.stdout.write(`\nNode ${here.node}, ${here.cpu}, ${here.cores} cores, ${here.date}\n`);
  if (!here.node.startsWith(nodeOfLambda))
    process.stdout.write(`The product runs on Node 24; these figures are of ${here.node}.\n`);
  const misses = missed(done);
  for (const { contender, does, ratio, absolute, goal } of misses)
    process.stdout.write(`MISSED ${contender} (${does}): ${absolute}, ${ratio}; goal ${goal}\n`);
  const { quick, rounds } = options;
  writeFileSync(results, `${JSON.stringify({ ...here, quick, rounds, sections: done }, null, 2)}\n`);
  return misses.length === 0 ? 0 : 1;
};

process.exitCode = await main();
