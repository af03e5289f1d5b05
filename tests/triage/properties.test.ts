import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severity } from '../../shared/triage/finding.ts';
import { readWords } from '../../shared/triage/read.ts';
import { couldNotRead, triage } from '../../shared/triage/triage.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import { corpus, isRed, type LabelledReply, read } from './corpus.ts';

const development = corpus('replies-dev.jsonl');
const emergencies = development.filter((reply) => reply.disposition === 'emergency');
const plain = (text: string): Verdict =>
  triage({ text, checkin: '24h', hoursSince: 25, regions: ['hip'], previous: [] });

test('any string gets a verdict, also with lone surrogates', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const verdict = plain(text);
      for (const flag of verdict.flags) expect(flag.span[1]).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
  expect(plain('\ud83d my arm is numb \udc00').disposition).toBe('urgent');
});

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

/** One typing mistake inside a word of five letters or more. */
const typo = (text: string, choice: number, kind: number, letter: string): string | undefined => {
  const words = [...text.matchAll(/[a-z]{5,}/gi)];
  const word = words[choice % Math.max(1, words.length)];
  if (word === undefined) return undefined;
  const at = word.index + 1 + (choice % (word[0].length - 1));
  switch (kind % 4) {
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

test('one typing mistake in an emergency lowers it below urgent in fewer than 1 of 100 cases', () => {
  let tried = 0;
  let lowered = 0;
  for (const reply of emergencies)
    for (let choice = 0; choice < 12; choice++)
      for (let kind = 0; kind < 4; kind++) {
        const changed = typo(reply.text, choice * 7 + kind, kind, 'aeorst'.charAt(choice % 6));
        if (changed === undefined) continue;
        tried++;
        if (!isRed(read(reply, changed).disposition)) lowered++;
      }
  expect(tried).toBeGreaterThan(2000);
  expect(lowered / tried).toBeLessThan(1 / 100);
});

const benignTails = [
  '. Otherwise fine.',
  ' 👍',
  ' 😊',
  '. Thanks!',
  '. I feel good otherwise.',
  '\n\nSent from my iPhone',
  '\n--\nA. Patient\n555 0100',
  '\n\nOn Tue, Nov 24, 2026 at 9:02 AM Clinic <a@b.example> wrote:\n> How are you today? Fever, swelling, numbness?',
  '. Drank my water.',
  '. Gracias',
  '. Slept well.',
];
/** A letter of the menu and a bare yes mean something only while they stand alone. */
const clinical = development.filter(
  (reply) => severity(reply.disposition) >= severity('follow_up') && /[a-z]{4}/i.test(reply.text),
);

test('a benign sentence, an emoji, a signature or a quoted check-in never lowers a disposition', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...clinical),
      fc.constantFrom(...benignTails),
      (reply: LabelledReply, tail) => {
        const before = read(reply).disposition;
        const after = read(reply, reply.text + tail).disposition;
        expect(
          severity(after),
          `${JSON.stringify(reply.text + tail)}: ${before} -> ${after}`,
        ).toBeGreaterThanOrEqual(severity(before));
      },
    ),
    { numRuns: 400 },
  );
});

const denials = [
  'no fever',
  'no chest pain',
  'no numbness',
  'no trouble breathing',
  'no swelling or redness',
  'sin fiebre',
  'no me duele el pecho',
  'no shortness of breath',
];

test('adding "no <symptom>" never raises a reply to emergency', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...development),
      fc.constantFrom(...denials),
      fc.boolean(),
      (reply, denial, before) => {
        if (reply.disposition === 'emergency') return;
        const text = before ? `${denial}. ${reply.text}` : `${reply.text}. ${denial}`;
        expect(read(reply, text).disposition, text).not.toBe('emergency');
      },
    ),
    { numRuns: 400 },
  );
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
