import { parseArgs } from 'node:util';
import { scenarios } from './scenarios/scenarios.ts';
import { type Paper, printEnd, printStory } from './stage/print-story.ts';
import type { Scenario } from './stage/scenario.ts';
import { openStage, perform } from './stage/stage.ts';

const help = `Plays a story of one clinic in this terminal, on a clock of its own, and fails when something else happens than it tells.

  npm run scenario -- --list             the stories, a line each
  npm run scenario -- pneumothorax-at-8h plays one and prints what was said, when and why
  npm run scenario -- --all              plays them all and prints a line each
  npm run scenario -- --help             this text

It ends with 0 when everything came as the story tells, 1 when it did not, 2 when it was not understood.
`;

const list = (): string => {
  const width = Math.max(...scenarios.map(({ name }) => name.length));
  return scenarios.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}\n`).join('');
};

const paper = (): Paper => {
  const { isTTY, columns } = process.stdout;
  const colours = isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  return { colours, width: Math.min(120, Math.max(60, columns ?? 110)) };
};

const play = async (scenario: Scenario, showsStory: boolean): Promise<boolean> => {
  const stage = openStage(scenario);
  try {
    const failure = await perform(scenario, stage);
    const zone = stage.host.clinic.timeZone;
    if (showsStory || failure !== undefined) {
      process.stdout.write(`${printStory(scenario, stage.entries, zone, paper())}\n`);
    }
    process.stdout.write(printEnd(scenario, failure, paper()));
    return failure === undefined;
  } finally {
    stage.close();
  }
};

const misunderstood = (what: string): void => {
  process.stderr.write(`${what}\n\n${list()}`);
  process.exitCode = 2;
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: 'boolean' },
      all: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  if (values.list === true) {
    process.stdout.write(list());
    return;
  }
  const wanted = values.all === true ? scenarios.map(({ name }) => name) : positionals;
  if (wanted.length === 0) return misunderstood('Which story? npm run scenario -- <name>');
  const unknown = wanted.find((name) => !scenarios.some((one) => one.name === name));
  if (unknown !== undefined) return misunderstood(`There is no story called "${unknown}".`);
  for (const scenario of scenarios.filter(({ name }) => wanted.includes(name))) {
    if (!(await play(scenario, values.all !== true))) process.exitCode = 1;
  }
};

main().catch((error: unknown) => {
  const isUsage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage) throw error;
  // Behind the first sentence Node explains what helps nobody here.
  process.stderr.write(`${error.message.split('. ')[0]}\n\n${help}`);
  process.exitCode = 2;
});
