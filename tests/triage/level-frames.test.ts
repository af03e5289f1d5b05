import { expect, test } from 'vitest';
import { isRed } from '../../shared/triage/finding.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import { rows, verdictOn } from './corpus.ts';

/** A sentence with places for levels: {X} for one, {A} for the earlier and {B} for the later of two; {XW} and so on are written as words. */
type Frame = { readonly id: string; readonly kind: Kind; readonly frame: string; readonly lang: 'en' | 'es' };
type Kind = 'level' | 'no level' | 'highest' | 'rise' | 'fall' | 'both ways' | 'corrected';
type Levels = Readonly<Record<string, number>>;

const words = {
  en: 'zero one two three four five six seven eight nine ten'.split(' '),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez'.split(' '),
};

const filled = ({ frame, lang }: Frame, levels: Levels): string =>
  frame.replace(/\{([XAB])(W?)\}/g, (_, name: string, isWord: string) => {
    const level = levels[name] ?? 0;
    return isWord === '' ? String(level) : (words[lang][level] ?? '');
  });

const pages = ({ disposition }: Verdict): boolean => isRed(disposition);
const reads =
  (level: number) =>
  (verdict: Verdict): boolean =>
    !pages(verdict) && verdict.score === level;
const pagesNot = (verdict: Verdict): boolean => !pages(verdict);

type Asked = readonly (readonly [levels: Levels, isRight: (verdict: Verdict) => boolean])[];

// From 7 on, and after a rise of two to 4 or more, a clinician is paged (2.4).
const rises: Asked = [
  [{ A: 2, B: 5 }, pages],
  [{ A: 4, B: 8 }, pages],
];
const falls: Asked = [
  [{ A: 6, B: 3 }, reads(3)],
  [{ A: 8, B: 4 }, reads(4)],
];
const asked: Readonly<Record<Kind, Asked>> = {
  level: [
    [{ X: 8 }, pages],
    [{ X: 2 }, reads(2)],
    [{ X: 5 }, reads(5)],
  ],
  'no level': [
    [{ X: 8 }, pagesNot],
    [{ X: 3 }, pagesNot],
  ],
  highest: [
    [{ A: 2, B: 8 }, pages],
    [{ A: 8, B: 2 }, pages],
    [{ A: 1, B: 3 }, reads(3)],
  ],
  rise: rises,
  fall: falls,
  'both ways': [...rises, ...falls],
  corrected: [
    [{ A: 3, B: 8 }, pages],
    [{ A: 5, B: 3 }, reads(3)],
  ],
};

const frames = rows<Frame>('tuning/level-frames.jsonl');
const misread = (frame: Frame): readonly string[] =>
  asked[frame.kind]
    .map(([levels, isRight]) => [filled(frame, levels), isRight] as const)
    .filter(([text, isRight]) => !isRight(verdictOn(text, ['hip'])))
    .map(([text]) => text);

// What is misread is mostly a level of another time that no word places, or something grave beside the level.
test.each([
  ['level', 362, 41],
  ['no level', 248, 32],
  ['highest', 33, 9],
  ['rise', 49, 15],
  ['fall', 53, 13],
  ['both ways', 210, 79],
  ['corrected', 35, 17],
] as const)('frames of the kind "%s": of %i at most %i are misread', (kind, count, most) => {
  const own = frames.filter((one) => one.kind === kind);
  expect(own).toHaveLength(count);
  const wrong = own.map(misread).filter((texts) => texts.length > 0);
  expect(wrong.length, wrong.map((texts) => texts.join(' | ')).join('\n')).toBeLessThanOrEqual(most);
});

// A number that is all that a few words tell is the answer to what was asked.
test.each([
  'bruh 8',
  '8 atm',
  '8 otra vez',
  'gimme an 8',
  "neck's at 8",
  'uff 8',
  'score 8',
  '8 supongo',
  'pushing 8 here',
])('"%s" is an 8', (text) => expect(verdictOn(text).disposition).toBe('urgent'));

test.each([
  'aisle 8',
  'seats 7 and 8',
  'see you at 8',
  'be there at 8',
  'my son is 8',
  'took 8',
  'ganamos 8 a 7',
  'estoy de diez',
  'is 8 ok?',
  'room 8',
  'I slept from 8 to 8',
  'platform 8',
])('"%s" is no level', (text) => expect(isRed(verdictOn(text).disposition)).toBe(false));

test.each([
  ['today 3 (yesterday was 5)', 'self_care'],
  ["down to 3 from yesterday's 6", 'self_care'],
  ['6 -> 3 this morning after ice', 'self_care'],
  ['6 ➡️ 3', 'self_care'],
  ['Six, then four, and this morning two', 'self_care'],
  ["I'm up to a 5 from that 2", 'urgent'],
  ['2 then 5 now', 'urgent'],
  ['5 (ayer 2)', 'urgent'],
  ['5, used to be 2', 'urgent'],
  ['monday a three, tuesday a four, this morning a six', 'urgent'],
  ['six no i mean 7', 'urgent'],
  ['8 (2 days ago 4)', 'urgent'],
  ['3 (9 currently)', 'urgent'],
  ['an 8 rn (previously 3)', 'urgent'],
  ['8 at the moment 2 lying down', 'urgent'],
  // Until then is no order.
  ['an 8 since 5 pm, until then a 3', 'urgent'],
] as const)('"%s" is %s', (text, disposition) => expect(verdictOn(text).disposition).toBe(disposition));

// A fever told as a number alone, and heats of other things.
test.each([
  ['101 at breakfast', true],
  ['102 and achy', true],
  ['101 flat. aches.', true],
  ['39 anoche', true],
  ['tengo 39', true],
  ['tengo 39 anos', false],
  ['101 Main Street', false],
  ['hace 39 grados', false],
] as const)('"%s" pages: %s', (text, expected) => expect(isRed(verdictOn(text).disposition)).toBe(expected));
