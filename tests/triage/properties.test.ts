import fc from 'fast-check';
import { expect, test } from 'vitest';
import { couldNotRead } from '../../shared/triage/could-not-read.ts';
import { isRed } from '../../shared/triage/finding.ts';
import { readWords } from '../../shared/triage/read.ts';
import type { Disposition, Verdict } from '../../shared/triage/verdict.ts';
import { anyPoints } from '../support/any-text.ts';
import { corpus, type LabelledReply, read, verdictOn } from './corpus.ts';

const development = corpus('replies-dev.jsonl');
/** Whatever may be looked at while the tables grow. */
const everything = [...development, ...corpus('replies-own.jsonl'), ...corpus('tuning/replies.jsonl')];
const levels = new Map(everything.map((reply) => [reply, read(reply).disposition]));
const levelOf = (reply: LabelledReply): Disposition => levels.get(reply) ?? 'unclear';
const emergencies = everything.filter((reply) => reply.disposition === 'emergency' && isRed(levelOf(reply)));
const plain = (text: string): Verdict => verdictOn(text, ['hip']);

test('any string gets a verdict, also with lone surrogates', () => {
  fc.assert(
    fc.property(anyPoints(300), (text) => {
      const verdict = plain(text);
      for (const flag of verdict.flags) expect(flag.span[1]).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
  expect(plain('\ud83d my arm is numb \udc00').disposition).toBe('urgent');
}, 30_000);

test('60,000 characters are read in full', () => {
  const text = `${'all good today and nothing to report '.repeat(1620)} but i cant breathe`;
  expect(text.length).toBeGreaterThan(59_900);
  expect(plain(text).disposition).toBe('emergency');
});

test('the same reply gives byte-identical verdicts, whatever was read in between', () => {
  const first = development.map((reply) => JSON.stringify(read(reply)));
  const again = [...development]
    .reverse()
    .map((reply) => JSON.stringify(read(reply)))
    .reverse();
  expect(again).toEqual(first);
});

/** One typing mistake at this place. */
const typo = (text: string, at: number, kind: number, letter: string): string => {
  switch (kind) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1);
    default:
      return text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
  }
};

test('one typing mistake in an emergency lowers it below urgent in fewer than 2 of 1,000 cases', () => {
  let tried = 0;
  let lowered = 0;
  for (const reply of emergencies)
    for (const word of reply.text.matchAll(/[a-z]{5,}/gi))
      for (let at = 1; at < word[0].length; at++)
        for (let kind = 0; kind < 4; kind++) {
          if ((at * 7 + kind * 3 + word.index) % 5 !== 0) continue;
          const changed = typo(reply.text, word.index + at, kind, 'aeorstln'.charAt((at + word.index) % 8));
          if (changed === reply.text) continue;
          tried++;
          if (!isRed(read(reply, changed).disposition)) lowered++;
        }
  expect(tried).toBeGreaterThan(3000);
  expect(lowered / tried).toBeLessThan(2 / 1000);
}, 30_000);

test.each([
  'no fever',
  'no chest pain',
  'no numbness',
  'no trouble breathing',
  'no swelling or redness',
  'sin fiebre',
  'no me duele el pecho',
  'no shortness of breath',
  'no dizziness or fainting',
  'no me falta el aire',
  'not coughing blood',
  'no allergic reaction',
])('what is denied beside a reply neither makes it an emergency nor hides one: %s', (denial) => {
  const wrong: string[] = [];
  for (const reply of everything) {
    if (reply.text.length % 2 !== denial.length % 2) continue;
    const isEmergency = levelOf(reply) === 'emergency';
    for (const text of [`${denial}. ${reply.text}`, `${reply.text}. ${denial}`, `${reply.text}, ${denial}`]) {
      const { disposition } = read(reply, text);
      if (!isEmergency && reply.disposition !== 'emergency' && disposition === 'emergency') wrong.push(text);
      if (isEmergency && !text.includes(`, ${denial}`) && !isRed(disposition)) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
});

test('what is found grows with length, not with its square', () => {
  const found = (text: string): number => readWords(text, [[0, text.length]]).findings.length;
  for (const piece of [
    'no ',
    'cant ',
    'my chest ',
    '8 ',
    'no fever, ',
    'if i get ',
    '> ',
    'aaaa',
    'stop ',
    '“0-10 ',
    'thanks\n',
    'From: a\n',
  ]) {
    expect(found(piece.repeat(4000)), piece).toBeLessThanOrEqual(9 * found(piece.repeat(500)) + 9);
    expect(plain(piece.repeat(4000)).lexiconVersion, piece).not.toBe('');
  }
});

test('a stray "no" behind an emergency never lowers it below urgent', () => {
  for (const reply of emergencies)
    for (const tail of [' no', ' n', ' nope', ' nah', ' No', ' none', ', no', '. no', ' no no', ' no thanks'])
      expect(isRed(read(reply, reply.text + tail).disposition), reply.text + tail).toBe(true);
});

test('a reader failure is urgent and says so', () => {
  const verdict = couldNotRead();
  expect(verdict.disposition).toBe('urgent');
  expect(verdict.reasons[0]).toContain('Read it yourself');
});
