import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { Heard } from '../../shared/triage/engine/heard.ts';
import { fictions } from '../../shared/triage/lexicon/things.ts';
import { readWords, type Words } from '../../shared/triage/read.ts';
import { triage } from '../../shared/triage/triage.ts';

const read = (text: string): string => {
  const { disposition, flags } = triage({
    text,
    checkin: '24h',
    hoursSince: 25,
    regions: ['shoulder'],
    risks: [],
    previous: [],
  });
  return JSON.stringify({ disposition, flags });
};

/** What the words of every reply inherit. */
const wordsOfReply: Words = Object.getPrototypeOf(readWords('fine', [[0, 4]]));

/** Of whom a rule asks whether its words are heard: of the engine, or, when that is done, of the words of the reply. */
type Asked = 'engine' | 'words';

/** What is read where every rule that waits for a word is asked, or none. */
const readWhere = (isHeard: boolean, text: string, asked: Asked): string => {
  const asks =
    asked === 'words'
      ? [vi.spyOn(wordsOfReply, 'hears')]
      : [vi.spyOn(Heard.prototype, 'list'), vi.spyOn(Heard.prototype, 'group')];
  for (const one of asks) one.mockReturnValue(isHeard);
  const verdict = read(text);
  for (const one of asks) one.mockRestore();
  return verdict;
};

afterEach(() => vi.restoreAllMocks());

/** Every word that a file says in a string. */
const wordsIn = (file: string): readonly string[] => {
  const text = readFileSync(new URL(`../../shared/triage/${file}.ts`, import.meta.url), 'utf8');
  const code = text.replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
  return [
    ...new Set([...code.matchAll(/'([^'\n]*)'/g)].flatMap(([, string = '']) => string.split(/\s+/))),
  ].filter((word) => /^[a-z]+$/.test(word));
};

type Sentence = (word: string) => string;
type Rule = readonly [name: string, words: readonly string[], sentences: readonly Sentence[], asked?: Asked];

/** For each rule that is left out of a reply without its words: where these may come from, and sentences that it reads where one stands in them. */
const rules: readonly Rule[] = [
  [
    'general questions',
    wordsIn('engine/general-questions'),
    [
      (word) => `${word} needles break off there`,
      (word) => `${word} las agujas causar coagulos graves`,
      (word) => `${word} swelling mean a clot there`,
      (word) => `${word} a clot possible from needling`,
      (word) => `${word} big of bruise be too big`,
      (word) => `${word} was bruise too big`,
      (word) => `${word} fever should people call with`,
      (word) => `a ${word} fiebre llamo a ustedes`,
      (word) => `${word} symptoms should people watch for`,
      (word) => `${word} nota uno si agarra infeccion`,
    ],
  ],
  [
    'the only thing',
    wordsIn('engine/only-things'),
    [
      (word) => `the ${word} one limping was hamster`,
      (word) => `its my lawnmower thats wheezing, ${word} me`,
      (word) => `el globo se inflamo ${word} yo`,
    ],
  ],
  [
    'good words that are taken back',
    wordsIn('engine/reassurance'),
    [
      (word) => `feel great ${word} last`,
      (word) => `usually feel great but ${word} now`,
      (word) => `${word} feel great`,
      (word) => `${word} from great`,
      (word) => `${word} but great`,
      (word) => `${word} to feel great`,
      (word) => `${word} i feel great`,
      (word) => `never ${word} great`,
    ],
  ],
  [
    'stories',
    [...fictions, ...wordsIn('engine/fiction')],
    [(word) => `in the ${word} somebody bled out`, (word) => `a ${word} where somebody bled out`],
  ],
  [
    'what is meant well',
    wordsIn('engine/meant-well'),
    [(word) => `feels like somebody elses arm, in the best ${word}`],
  ],
  ['what is over for all', wordsIn('engine/subject'), [(word) => `${word} around was coughing blood`]],
  ['the one who has it', wordsIn('engine/subject'), [(word) => `harold is the ${word} with chest pains`]],
  ['conditions', wordsIn('engine/condition'), [(word) => `${word} it starts bleeding a lot`]],
  ['freedom from', wordsIn('engine/answers'), [(word) => `shoulder swelling ${word}`]],
  [
    'denials',
    wordsIn('engine/negation'),
    [(word) => `${word} hinchado`, (word) => `i ${word} get short of breath`],
  ],
  [
    'what is not understood behind a "but"',
    wordsIn('residue'),
    [
      (word) => `slept great ${word} marbles wobbled gadgets`,
      (word) => `slept great other ${word} marbles wobbled gadgets`,
      (word) => `slept great apart ${word} marbles wobbled gadgets`,
      (word) => `todo bien ${word} lo marbles wobbled gadgets`,
    ],
    'words',
  ],
  [
    'calls for help',
    wordsIn('calls-for-help'),
    [(word) => `hi. ${word} my arm`, (word) => `hi. ${word}!!`],
    'words',
  ],
  [
    'denials of a whole list',
    wordsIn('engine/denied-whole'),
    [
      (word) => `sheet says watch for fever. ${word} of that`,
      (word) => `sheet says watch for fever. ${word}`,
      (word) => `sheet says watch for fever. ${word} like that`,
      (word) => `sheet says watch for fever. ${word} sign of it`,
      (word) => `sheet says watch for fever. ${word} happened`,
      (word) => `sheet says watch for fever. ${word} get any of that`,
      (word) => `sheet says watch for fever. ${word} to all`,
    ],
  ],
];

for (const [name, words, sentences, asked = 'engine'] of rules)
  test(`${name}: no word opens the rule but those that it waits for`, () => {
    expect(words.length).toBeGreaterThan(2);
    for (const sentence of sentences) {
      const readings = words.map((word) => ({ text: sentence(word), verdict: read(sentence(word)) }));
      for (const { text, verdict } of readings) expect(readWhere(true, text, asked), text).toBe(verdict);
      // Else the sentence would show nothing: no word of the list makes the rule read it.
      expect(
        readings
          .filter(({ text, verdict }) => readWhere(false, text, asked) !== verdict)
          .map(({ text }) => text),
        sentence('...'),
      ).not.toEqual([]);
    }
  });
