import { english } from './english.ts';
import type { Language } from './language.ts';
import { misspelt, shouted, withoutAccents } from './mistakes.ts';
import type { Random } from './random.ts';
import { spanish } from './spanish.ts';

const faces = '🙂 😀 😅 😭 🙏 👍 👎 💪 😬 🤒 🤮 😵 ❤️ 💀 🥵 🩸 👍🏽 😷 🤷‍♀️ 😴'.split(' ');
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\byou\b/g, 'u'],
  [/\bplease\b/g, 'pls'],
  [/\bthanks\b/g, 'thx'],
  [/\bare\b/g, 'r'],
  [/\bporque\b/g, 'xq'],
  [/\bque\b/g, 'q'],
  [/\bto\b/g, '2'],
];

/** One reply as a patient might type it: clauses of one language or of both, then what thumbs do to them. */
export const writeReply = (random: Random): string => {
  const own = random.chance(0.7) ? english : spanish;
  const other = own === english ? spanish : english;
  if (random.chance(0.012)) return marked(random, random.pick(own.stops));
  const mixed = random.chance(0.06);
  const wanted = 1 + (random.chance(0.58) ? 1 : 0) + (random.chance(0.18) ? 1 : 0);
  let text = random.chance(0.16) ? `${random.pick(own.greetings)} ` : '';
  for (let n = 0; n < wanted; n += 1) {
    const language = mixed && n % 2 === 1 ? other : own;
    if (n > 0) text += joined(random, language);
    text += clause(random, language);
  }
  if (random.chance(0.14)) text += ` ${random.pick(own.endings)}`;
  return marked(random, random.chance(0.015) ? `${text}\n\n${quotation(random, own)}` : text);
};

const joined = (random: Random, language: Language): string => {
  const join = random.pick(language.joins);
  return /^\W/.test(join) ? `${join.trim()} ` : ` ${join} `;
};

type Writer = (random: Random, language: Language) => string;

const felt: Writer = (random, language) => {
  const degree = random.chance(0.3) ? `${random.pick(language.degrees)} ` : '';
  return random
    .pick(language.felt)
    .replace('{part}', random.pick(language.parts))
    .replace('{sensation}', degree + random.pick(language.sensations));
};

const denied: Writer = (random, language) => {
  const second = random.chance(0.3)
    ? ` ${random.chance(0.5) ? 'or' : 'o'} ${random.pick(language.nouns)}`
    : '';
  return `${random.pick(language.negationsBefore)} ${random.pick(language.nouns)}${second}`;
};

const over: Writer = (random, language) =>
  `${random.pick(language.nouns)} ${random.pick(language.negationsAfter)}`;

const scored: Writer = (random, language) => {
  const half = random.chance(0.1) ? '.5' : '';
  return random.pick(language.scores).replace('{n}', `${random.below(11)}${half}`);
};

const warm: Writer = (random, language) => {
  const celsius = 36 + random.below(50) / 10;
  return random
    .pick(language.temperatures)
    .replace('{c}', celsius.toFixed(1))
    .replace('{f}', (celsius * 1.8 + 32).toFixed(1));
};

/** What clauses are about, with how many of a hundred. */
const subjects: readonly (readonly [number, Writer])[] = [
  [23, (random, language) => random.pick(language.calm)],
  [21, felt],
  [17, scored],
  [13, (random, language) => random.pick(language.complaints)],
  [9, denied],
  [5, over],
  [5, (random, language) => random.pick(language.errands)],
  [4, warm],
  [3, (random, language) => random.pick(language.amounts).replace('{n}', `${1 + random.below(9)}`)],
];

const clause = (random: Random, language: Language): string => {
  let left = random.below(100);
  const subject = subjects.find(([share]) => {
    left -= share;
    return left < 0;
  });
  const said = subject?.[1](random, language) ?? '';
  return random.chance(0.3) ? `${said} ${random.pick(language.times)}` : said;
};

const quotation = (random: Random, language: Language): string =>
  [random.pick(language.quoteHeads), random.pick(language.quoted), random.pick(language.quoted)].join('\n');

/** Typos, missing accents, short forms, capitals, emoji and marks. */
const marked = (random: Random, text: string): string => {
  let out = text;
  if (random.chance(0.5)) out = withoutAccents(out);
  if (random.chance(0.12)) for (const [full, short] of shortForms) out = out.replace(full, short);
  if (random.chance(0.35)) out = misspelt(random, out);
  if (random.chance(0.08)) out = misspelt(random, out);
  if (random.chance(0.3)) out = out.replaceAll("'", '');
  if (random.chance(0.3)) out = out.slice(0, 1).toUpperCase() + out.slice(1);
  if (random.chance(0.05)) out = shouted(out);
  const end = random.fraction();
  if (end < 0.22) out += '.';
  else if (end < 0.28) out += '!'.repeat(1 + random.below(4));
  else if (end < 0.32) out += '?';
  if (random.chance(0.12)) out += ` ${random.pick(faces)}`;
  return out;
};
