import { readFileSync, writeFileSync } from 'node:fs';
import { regions as knownRegions, risks as knownRisks } from '../shared/kernel/treatment.ts';
import { conceptStatus } from '../shared/triage/concept.ts';
import { couldNotRead } from '../shared/triage/could-not-read.ts';
import { readBy } from '../shared/triage/engine/compiled.ts';
import { packedText } from '../shared/triage/engine/packed-text.ts';
import { preparedTables } from '../shared/triage/engine/prepare.ts';
import { handbook } from '../shared/triage/handbook.ts';
import { type Scale, scales } from '../shared/triage/lexicon/weight-table.ts';
import { triage } from '../shared/triage/triage.ts';
import { dispositions, type EarlierReply, type TriageInput, type Verdict } from '../shared/triage/verdict.ts';
import { evaluate, type LabelledReply } from './triage-evaluation.ts';
import { gridReport, parseGrids } from './triage-grids.ts';
import { type Example, examplesOf, fitWeights, weightTable } from './triage-weights.ts';

const engine = new URL('../shared/triage/engine/', import.meta.url);

const usage = `usage: npm run --silent triage -- "text" [options]      read one reply
       npm run --silent triage -- --jsonl < lines           one verdict a line, in order
       npm run --silent triage -- --eval FILE               score labelled replies
       npm run --silent triage -- --grids FILE              score every combination of grids of words
       npm run --silent triage -- --handbook                the tables as a page to sign
       npm run --silent triage -- --weigh SCALE FILE...     weigh words anew by labelled texts (SCALE is danger or topic)
       npm run --silent triage -- --compile                 pack the tables for the program, after a change
options: --checkin 4h|24h|48h|7d   --hours 26   --regions neck,shoulder
         --risks anticoagulant     --previous 4h:3,24h:5:urgent`;

const checkIns = ['4h', '24h', '48h', '7d'] as const;
const hoursOf = { '4h': 4, '24h': 24, '48h': 48, '7d': 168 } as const;
type CheckIn = (typeof checkIns)[number];

class BadInput extends Error {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const oneOf = <Value extends string>(values: readonly Value[], raw: unknown, name: string): Value => {
  const found = values.find((value) => value === raw);
  if (found === undefined) throw new BadInput(`${name} must be one of ${values.join(', ')}`);
  return found;
};

const asCheckIn = (raw: unknown): CheckIn | null =>
  raw === undefined || raw === null ? null : oneOf(checkIns, raw, 'checkin');

const asList = (raw: unknown, name: string): readonly unknown[] => {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) throw new BadInput(`${name} must be a list`);
  return raw;
};

const asEarlier = (raw: unknown): EarlierReply => {
  if (!isRecord(raw)) throw new BadInput('previous must hold objects');
  const { pain, disposition } = raw;
  if (pain !== undefined && pain !== null && (typeof pain !== 'number' || !(pain >= 0 && pain <= 10)))
    throw new BadInput('previous pain must be a number from 0 to 10');
  return {
    checkin: oneOf(checkIns, raw['checkin'], 'previous checkin'),
    ...(typeof pain === 'number' ? { pain } : {}),
    ...(disposition === undefined || disposition === null
      ? {}
      : { disposition: oneOf(dispositions, disposition, 'disposition') }),
  };
};

/** The input of one line, or a reason why it cannot be read. */
const asInput = (line: Record<string, unknown>): TriageInput => {
  const { text, checkin, hoursSince } = line;
  if (typeof text !== 'string') throw new BadInput('text must be a string');
  if (
    hoursSince !== undefined &&
    hoursSince !== null &&
    (typeof hoursSince !== 'number' || !Number.isFinite(hoursSince))
  )
    throw new BadInput('hoursSince must be a number');
  const answered = asCheckIn(checkin);
  return {
    text,
    checkin: answered,
    hoursSince: typeof hoursSince === 'number' ? hoursSince : answered === null ? null : hoursOf[answered],
    regions: asList(line['regions'], 'regions').map((one) => oneOf(knownRegions, one, 'region')),
    risks: asList(line['risks'], 'risks').map((one) => oneOf(knownRisks, one, 'risk')),
    previous: asList(line['previous'], 'previous').map(asEarlier),
  };
};

const safeTriage = (input: TriageInput): Verdict => {
  try {
    return triage(input);
  } catch {
    return couldNotRead();
  }
};

const answerLine = (raw: string): { readonly line: string; readonly ok: boolean } => {
  let id: unknown = null;
  try {
    const parsed: unknown = JSON.parse(raw);
    if (!isRecord(parsed)) throw new BadInput('a line must be a JSON object');
    id = parsed['id'] ?? null;
    const input = asInput(parsed);
    const verdict = safeTriage(input);
    const { concept } = parsed;
    if (concept !== undefined && typeof concept !== 'string') throw new BadInput('concept must be a string');
    const answer = {
      id,
      disposition: verdict.disposition,
      flags: verdict.flags,
      admin: verdict.admin,
      ...(verdict.score === undefined ? {} : { score: verdict.score }),
      ...(verdict.temperatureC === undefined ? {} : { temperatureC: verdict.temperatureC }),
      ...(concept === undefined ? {} : { conceptStatus: conceptStatus(input.text, concept) }),
      language: verdict.language,
      reasons: verdict.reasons,
      lexiconVersion: verdict.lexiconVersion,
    };
    return { line: JSON.stringify(answer), ok: true };
  } catch (error) {
    const reason =
      error instanceof BadInput || error instanceof SyntaxError ? error.message : 'could not be read';
    return { line: JSON.stringify({ id, error: reason }), ok: false };
  }
};

const answerLines = async (): Promise<number> => {
  let rest = '';
  let status = 0;
  const answer = (raw: string): void => {
    if (raw.trim() === '') return;
    const { line, ok } = answerLine(raw);
    if (!ok) status = 1;
    process.stdout.write(`${line}\n`);
  };
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    rest += String(chunk);
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n')) {
      answer(rest.slice(0, end));
      rest = rest.slice(end + 1);
    }
  }
  answer(rest);
  return status;
};

const readable = (verdict: Verdict, text: string): string => {
  const lines = [
    `${verdict.disposition.toUpperCase().replace('_', '-')}   (lexicon ${verdict.lexiconVersion}, language ${verdict.language})`,
  ];
  for (const flag of verdict.flags) {
    const words = text.slice(flag.span[0], flag.span[1]);
    lines.push(
      `  ${flag.level.padEnd(14)} ${flag.id.padEnd(24)} ${flag.status.padEnd(12)} "${words}"  [${flag.rule}]`,
    );
  }
  if (verdict.score !== undefined) lines.push(`  pain score ${verdict.score}`);
  if (verdict.temperatureC !== undefined) lines.push(`  temperature ${verdict.temperatureC} C`);
  if (verdict.admin.length > 0) lines.push(`  errands: ${verdict.admin.join(', ')}`);
  for (const reason of verdict.reasons) lines.push(`  - ${reason}`);
  return lines.join('\n');
};

const optionNames = [
  '--checkin',
  '--hours',
  '--regions',
  '--risks',
  '--previous',
  '--eval',
  '--grids',
  '--weigh',
] as const;

const parseOptions = (
  args: readonly string[],
): {
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly words: readonly string[];
} => {
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const words: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    const [name = '', inline] = argument.split('=', 2);
    if (optionNames.some((one) => one === name)) {
      const value = inline ?? args[++at];
      if (value === undefined) throw new BadInput(`${name} needs a value`);
      options.set(name, value);
    } else if (
      argument === '--jsonl' ||
      argument === '--help' ||
      argument === '--handbook' ||
      argument === '--compile'
    )
      flags.add(argument);
    else if (argument.startsWith('--')) throw new BadInput(`unknown option ${argument}`);
    else words.push(argument);
  }
  return { options, flags, words };
};

const splitList = (raw: string | undefined): readonly string[] =>
  raw === undefined
    ? []
    : raw
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');

/** `4h:3`, `4h:3:urgent` or `4h::urgent`. */
const asPrevious = (raw: string): unknown => {
  const [checkin, pain, disposition] = raw.split(':');
  return {
    checkin,
    ...(pain === undefined || pain === '' ? {} : { pain: Number(pain) }),
    ...(disposition === undefined ? {} : { disposition }),
  };
};

const readLabelled = (file: string): LabelledReply[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const parsed: unknown = JSON.parse(line);
      if (!isRecord(parsed)) throw new BadInput(`line ${index + 1} is no object`);
      return {
        id: String(parsed['id'] ?? index + 1),
        input: asInput(parsed),
        disposition: oneOf(dispositions, parsed['disposition'], 'disposition'),
        flags: asList(parsed['flags'], 'flags').map(String),
        spanish: String(parsed['note'] ?? '').includes('lang:es') || parsed['lang'] === 'es',
      };
    });

/** Labelled texts or grids. Of some is only said whether they page; everyday texts carry no label, and should never. */
const readExamples = (file: string, scale: Scale): readonly Example[] => {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines[0]?.includes('"slots"')) return examplesOf(parseGrids(text), scale);
  return lines.map((line, index) => {
    const parsed: unknown = JSON.parse(line);
    if (!isRecord(parsed) || typeof parsed['text'] !== 'string')
      throw new BadInput(`line ${index + 1} has no text`);
    const label = parsed['disposition'];
    const isRed = parsed['pages'] === true || label === 'emergency' || label === 'urgent';
    const isEveryday = label === undefined && parsed['pages'] === undefined;
    const kind = isRed ? 'red' : isEveryday ? 'everyday' : label === 'concern' ? 'concern' : 'harmless';
    return { text: parsed['text'], kind };
  });
};

const main = async (): Promise<number> => {
  const { options, flags, words } = parseOptions(process.argv.slice(2));
  if (flags.has('--help')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (flags.has('--handbook')) {
    process.stdout.write(handbook());
    return 0;
  }
  // Whoever edits a table sees the effect at once; the program itself carries the packed tables.
  const fresh = preparedTables();
  if (flags.has('--compile')) {
    const { names, numbers } = fresh;
    writeFileSync(new URL('packed.bin', engine), numbers);
    writeFileSync(new URL('packed.ts', engine), packedText(names));
    return 0;
  }
  readBy(fresh);
  const weigh = options.get('--weigh');
  if (weigh !== undefined) {
    const scale = oneOf(scales, weigh, '--weigh');
    if (words.length === 0) throw new BadInput('--weigh needs files of labelled texts');
    const table = weightTable(
      scale,
      fitWeights(
        words.flatMap((one) => readExamples(one, scale)),
        scale,
      ),
    );
    writeFileSync(new URL(`../shared/triage/lexicon/${scale}-weights.ts`, import.meta.url), table);
    return 0;
  }
  if (flags.has('--jsonl')) return answerLines();
  const file = options.get('--eval');
  if (file !== undefined) {
    process.stdout.write(evaluate(readLabelled(file)));
    return 0;
  }
  const grids = options.get('--grids');
  if (grids !== undefined) {
    process.stdout.write(`${gridReport(parseGrids(readFileSync(grids, 'utf8'))).join('\n')}\n`);
    return 0;
  }
  if (words.length === 0) throw new BadInput('no text given');
  const hours = options.get('--hours');
  if (hours !== undefined && (hours.trim() === '' || !Number.isFinite(Number(hours))))
    throw new BadInput(`--hours takes the hours since the session, like 26, not ${hours}`);
  const input = asInput({
    text: words.join(' '),
    checkin: options.get('--checkin'),
    ...(hours === undefined ? {} : { hoursSince: Number(hours) }),
    regions: splitList(options.get('--regions')),
    risks: splitList(options.get('--risks')),
    previous: splitList(options.get('--previous')).map(asPrevious),
  });
  process.stdout.write(`${readable(safeTriage(input), input.text)}\n`);
  return 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 2;
}
