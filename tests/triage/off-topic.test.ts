import { expect, test } from 'vitest';
import { isRed } from '../../shared/triage/finding.ts';
import { offTopicRule } from '../../shared/triage/off-topic.ts';
import { expectFew, isMissed, readCorpus, verdictOn } from './corpus.ts';

// The same words among chat, and told of oneself.
const pairs = [
  ['Buy it. We talked about it all through lunch, see you at the pub at half past, 9', 'its a 9'],
  ['i was in tears when they played our song at the party lol', 'the pain is so bad i was in tears'],
  ['you are going the wrong way, turn left at the bank and park behind the bus', 'it is going the wrong way'],
  ['That movie made me cry until whole row turn and look at me', 'it made me cry all night'],
] as const;

test.each(pairs)(
  'told among chat an urgent phrase asks for a call, and the rule says why: "%s"',
  (chat, told) => {
    const verdict = verdictOn(chat);
    expect(verdict.disposition).toBe('concern');
    expect(verdict.flags[0]?.rule).toBe(offTopicRule);
    expect(verdict.reasons[0]).toContain('something else');
    expect(verdictOn(told).disposition).toBe('urgent');
  },
);

test.each(pairs)('one sentence of what patients write of brings the page back: "%s"', (chat) => {
  for (const more of ['My arm is still sore from the needles', 'the pain in my neck is a bit worse'])
    for (const text of [`${chat}. ${more}.`, `${more}. ${chat}`])
      expect(isRed(verdictOn(text).disposition), text).toBe(true);
});

test.each(pairs)('and takes no page from a red flag before or behind it: "%s"', (chat) => {
  const { red } = readCorpus('tuning/amid.jsonl');
  const lost = red
    .filter((one) => !isMissed(one))
    .flatMap(({ text }) => [`${text}\n${chat}`, `${chat}\n${text}`])
    .filter((text) => !isRed(verdictOn(text).disposition));
  // Of two numbers one is read as the score, and of two people one is asked about.
  expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(2);
});

test.each([
  [
    'an emergency',
    'on the bus home from the shops with the kids and the dog and i cant breathe lol',
    'emergency',
  ],
  [
    'a death',
    'please tell the office the party is off, we buried him on friday and the cake is at the church hall',
    'urgent',
  ],
  [
    'a fall',
    'good morning, i fell down in the garage when i parked the car and the lights were off',
    'urgent',
  ],
  ['a muddle', 'my wife says i put the milk in the cupboard and the phone in the oven', 'urgent'],
  ['a keyword', 'hi. help. the party is on friday and nobody told the boss lol', 'urgent'],
  ['a few words', 'no puedo abrir el frasco', 'urgent'],
])('%s pages whatever it is told among: "%s"', (_what, text, disposition) => {
  expect(verdictOn(text).disposition).toBe(disposition);
});

test('of red flags told among everyday things nineteen in twenty page, and none asks for a call for what it is told among', () => {
  const { red } = readCorpus('tuning/amid.jsonl');
  expectFew(red, isMissed, { among: 1_400, below: 0.05 });
  const called = red.filter(
    (one) => isMissed(one) && one.verdict.flags.some(({ rule }) => rule === offTopicRule),
  );
  expect(called.map(({ text }) => text)).toEqual([]);
});
