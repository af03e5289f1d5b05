import type { Zone } from '../../shared/kernel/zone.ts';
import { nameOf } from './cast.ts';
import type { Entry, Line } from './chronicle.ts';
import type { Scenario } from './scenario.ts';
import type { Failure } from './stage.ts';
import { wallDay, wallTime } from './wall-time.ts';

export type Paper = {
  readonly colours: boolean;
  /** Characters a line. */
  readonly width: number;
};

type Ink = 'bold' | 'dim' | 'in' | 'out' | 'bad' | 'good';

const codes: Readonly<Record<Ink, string>> = {
  bold: '1',
  dim: '2',
  in: '36',
  out: '33',
  bad: '31;1',
  good: '32',
};

const painter =
  (colours: boolean) =>
  (ink: Ink, text: string): string =>
    colours ? `\u001b[${codes[ink]}m${text}\u001b[0m` : text;

/** Breaks a text between words so that it fits beside its margin. */
const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let rest = line;
    while (rest.length > width) {
      const cut = rest.lastIndexOf(' ', width);
      const at = cut > 0 ? cut : width;
      lines.push(rest.slice(0, at));
      rest = rest.slice(at).trimStart();
    }
    lines.push(rest);
  }
  return lines;
};

const clockColumn = 9;
const whoColumn = 23;

/** In a transcript the beginning of a mail is enough: the whole letter is in the mailbox. */
const mailWordsMax = 260;

const mailWords = (body: string, subject: string | undefined): string => {
  const words = body.replaceAll(/\s+/g, ' ').trim();
  const cut =
    words.length > mailWordsMax ? `${words.slice(0, words.lastIndexOf(' ', mailWordsMax))} ...` : words;
  return `${subject ?? ''}\n${cut}`;
};

type Written = { readonly who: string; readonly text: string; readonly ink: Ink };

const writtenOf = (entry: Line): Written => {
  switch (entry.type) {
    case 'in':
      return { who: `${entry.from} >`, text: entry.text, ink: 'in' };
    case 'out': {
      const { channel, to, body, subject } = entry.message;
      const lost = entry.lost ? ' [the answer was lost on its way back]' : '';
      return channel === 'sms'
        ? { who: `> ${nameOf(to)}`, text: body + lost, ink: 'out' }
        : { who: `> ${nameOf(to)} mail`, text: mailWords(body, subject) + lost, ink: 'out' };
    }
    case 'deed':
      return { who: '*', text: entry.text, ink: 'bold' };
    case 'why':
      return { who: '', text: entry.text, ink: 'dim' };
  }
};

/** Writes a transcript as a conversation: when, who, what, and under it why. */
export const printStory = (
  scenario: Scenario,
  entries: readonly Entry[],
  zone: Zone,
  { colours, width }: Paper,
): string => {
  const paint = painter(colours);
  const lines = [paint('bold', scenario.title), ...wrapped(scenario.about, width)];
  let day = '';
  let time = '';
  entries.forEach((entry) => {
    if (entry.type === 'caption') {
      lines.push('', ...wrapped(`# ${entry.text}`, width).map((line) => paint('bold', line)));
      time = '';
      return;
    }
    const today = wallDay(entry.at, zone);
    if (today !== day) lines.push(paint('bold', `${time === '' ? '' : '\n'}${today}`));
    const now = wallTime(entry.at, zone);
    const { who, text, ink } = writtenOf(entry);
    const margin = `${(now === time && today === day ? '' : now).padEnd(clockColumn)}${who.padEnd(whoColumn)}`;
    const [first = '', ...others] = wrapped(text, Math.max(30, width - margin.length));
    const indent = ' '.repeat(margin.length);
    lines.push(`${margin}${paint(ink, first)}`, ...others.map((line) => indent + paint(ink, line)));
    day = today;
    time = now;
  });
  return `${lines.join('\n')}\n`;
};

/** How a story ended, in the last lines under it. */
export const printEnd = (
  scenario: Scenario,
  failure: Failure | undefined,
  { colours }: Pick<Paper, 'colours'>,
): string => {
  const paint = painter(colours);
  if (failure === undefined) {
    return `${paint('good', 'ok')}  ${scenario.name}: ${scenario.steps.length} steps, every message expected\n`;
  }
  const where = `step ${failure.step} of ${scenario.steps.length}: ${failure.caption}`;
  return `${paint('bad', 'FAILED')}  ${scenario.name}, ${where}\n${failure.message}\n`;
};
