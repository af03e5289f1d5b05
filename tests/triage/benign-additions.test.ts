import { expect, test } from 'vitest';
import { isRed, severity } from '../../shared/triage/finding.ts';
import { readWords } from '../../shared/triage/read.ts';
import { unreadSentences } from '../../shared/triage/unread-sentences.ts';
import type { Flag, Verdict } from '../../shared/triage/verdict.ts';
import { corpus, type LabelledReply, read, verdictOn } from './corpus.ts';

const files = [
  'replies-dev.jsonl',
  'replies-own.jsonl',
  'tuning/replies.jsonl',
  'tuning/varied.jsonl',
  'tuning/stories.jsonl',
  'tuning/inbox.jsonl',
  'tuning/fresh.jsonl',
];

type Read = { readonly reply: LabelledReply; readonly verdict: Verdict };

const top = ({ flags, disposition }: Verdict): readonly Flag[] =>
  flags.filter((flag) => flag.level === disposition);

/** What an answer about the patient settles: thanks, a bare no, and news of somebody else, whose death is the patient's until he answers. */
const settled = new Set(['ack-only', 'ambiguous-negative', 'third-party', 'death-report', 'tapback']);

/** A few words that nobody understands are small talk beside an answer ("hang on", "pick up milk"). */
const isSmallTalk = (text: string, flag: Flag): boolean =>
  flag.rule === '4.20 not understood' &&
  unreadSentences(readWords(text, [[0, text.length]]), []) === undefined;

/** Every reply of whatever label from which something is asked of somebody: a call, a page, a look. */
const asking: readonly Read[] = files
  .flatMap((name) => corpus(name))
  .filter((reply) => /[a-z]{4}/i.test(reply.text))
  .map((reply) => ({ reply, verdict: read(reply) }))
  .filter(
    ({ reply, verdict }) =>
      severity(verdict.disposition) >= severity('unclear') &&
      !top(verdict).every((flag) => settled.has(flag.id) || isSmallTalk(reply.text, flag)),
  );

/** Every addition meets every fifth reply, in turn: those of a kind meet them all. */
const lowered = (
  replies: readonly Read[],
  change: (text: string) => string,
): readonly { readonly from: string; readonly to: string; readonly text: string }[] =>
  replies.flatMap(({ reply, verdict }, index) => {
    if ((index + change('').length) % 5 !== 0) return [];
    const text = change(reply.text);
    const { disposition } = read(reply, text);
    const isLower = severity(disposition) < severity(verdict.disposition);
    return isLower ? [{ from: verdict.disposition, to: disposition, text }] : [];
  });

test('the replies are many, of every level that asks for somebody', () => {
  expect(asking.length).toBeGreaterThan(5_000);
  for (const level of ['emergency', 'urgent', 'concern', 'follow_up', 'unclear'])
    expect(asking.filter(({ verdict }) => verdict.disposition === level).length, level).toBeGreaterThan(50);
});

test.each([
  '. Slept well',
  '. Dormí bien',
  '. Thanks!',
  '. Gracias',
  '. Feeling good otherwise',
  '. Otherwise fine.',
  '. All good',
  '. Todo bien',
  '. Todo lo demás bien',
  '. Everything else is good',
  ' 👍',
  ' 🙏',
  '\n\nSent from my iPhone',
  '\n--\nA. Patient\n555 0100',
  '\n\nOn Tue, Nov 24, 2026 at 9:02 AM Clinic <a@b.example> wrote:\n> How are you today? Fever, swelling, numbness?',
  '\n\nEl mar, 24 nov 2026 a las 9:02, Clinica <a@b.example> escribió:\n> Como esta hoy? Fiebre, hinchado, adormecido?',
  '. Drank my water.',
  '. Tomé agua',
  '. Have a great day!',
  '\nSlept well',
  '. Went for a walk and made dinner',
  '. Happy with the visit',
  '. Contenta con la visita',
])(
  'a benign sentence behind a reply never lowers it: %j',
  (tail) => {
    expect(lowered(asking, (text) => text + tail)).toEqual([]);
  },
  30_000,
);

test.each([
  'Slept well. ',
  'Dormí bien. ',
  'Thanks! ',
  'Gracias. ',
  'Feeling good otherwise. ',
  'All good. ',
  'Todo bien. ',
  '👍 ',
  'Hi! ',
  'Hola, ',
  'Good morning. ',
  'Thanks for checking in. ',
  'Drank my water. ',
  'Slept well\n',
])(
  'a benign sentence before a reply never lowers it: %j',
  (head) => {
    expect(lowered(asking, (text) => head + text)).toEqual([]);
  },
  30_000,
);

/** Passing out and sleeping in one sentence is sleep; "yes" and "10/10" in a sentence with a good night are about it. */
const ofSleep = new Set(['loss-of-consciousness', 'ambiguous-affirmative', 'ambiguous-score']);

test.each([
  [', slept well', ''],
  ['', 'Slept well, '],
])(
  'a good night in the same sentence says nothing of the rest: %j %j',
  (tail, head) => {
    const replies = asking.filter(({ verdict }) => !top(verdict).some((flag) => ofSleep.has(flag.id)));
    expect(lowered(replies, (text) => head + text + tail)).toEqual([]);
  },
  30_000,
);

/** What a score or a mild effect answers: how bad a pain is, and how somebody feels who tells at length. */
const answered = /^(?:pain-unscored|persistent-pain)$/;
const answeredRules = /^(?:2\.4 |4\.4 praise beside)/;

test.each(['. Pain 2', '. Dolor 2', '. A little sore', '. A bit tired', '. Un poco adolorida'])(
  'a low score or a mild effect lowers nothing else: %j',
  (tail) => {
    const replies = asking.filter(
      ({ verdict }) => !top(verdict).every((flag) => answered.test(flag.id) || answeredRules.test(flag.rule)),
    );
    expect(lowered(replies, (text) => text + tail)).toEqual([]);
  },
  30_000,
);

test('a story of which nothing is understood is a call at least, whatever stands beside it', () => {
  const tale = 'the kids had to get the jar open for me and I gave up on the zipper';
  for (const text of [
    tale,
    `${tale}. Slept well`,
    `Went for a walk. ${tale}`,
    `Todo bien. ${tale}. Gracias`,
    `${tale}, slept well`,
  ]) {
    expect(severity(verdictOn(text, ['hip']).disposition), text).toBeGreaterThanOrEqual(severity('concern'));
  }
});

test('who passed out in the bathroom did not fall asleep there', () => {
  const pages = (text: string): boolean => isRed(verdictOn(text, ['hip']).disposition);
  expect(pages('i passed out in the shower, slept well')).toBe(true);
  expect(pages('passed out early, slept great')).toBe(false);
});
