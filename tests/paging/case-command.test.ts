import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseActs } from '../../shared/paging/case-act.ts';
import { readCaseCommand } from '../../shared/paging/case-command.ts';
import { anyText } from '../support/any-text.ts';

const command = (act: string, code?: string) => ({ type: 'command', act, code });
const unclear = { type: 'unclear' };

describe('a command is read however it is typed', () => {
  test.each([
    ['ACK 37', 'ACK', '37'],
    ['ack37', 'ACK', '37'],
    ['ack #37.', 'ACK', '37'],
    ['  "Ack  37"  ', 'ACK', '37'],
    ['ACK: 37!', 'ACK', '37'],
    ['ACK case 37', 'ACK', '37'],
    ['Case 37 ack', 'ACK', '37'],
    ['37 ACK', 'ACK', '37'],
    ['Ack 37 on it', 'ACK', '37'],
    ['ack 37 I’m on my way', 'ACK', '37'],
    ['ack 37, calling them now', 'ACK', '37'],
    ['ACK 37 ACK 37', 'ACK', '37'],
    ['Acknowledged 112', 'ACK', '112'],
    ['ack’d 37', 'ACK', '37'],
    ['ACK 37 👍', 'ACK', '37'],
    ['ＡＣＫ ３７', 'ACK', '37'],
    ['I reached 37', 'REACHED', '37'],
    ['Reached 37, thanks', 'REACHED', '37'],
    ['no answer 37', 'NOANSWER', '37'],
    ['NOANSWER37', 'NOANSWER', '37'],
    ['False alarm 37', 'FALSE', '37'],
    ['er 37', 'ER', '37'],
    ['SEEN\n37', 'SEEN', '37'],
    ['please ack 37', 'ACK', '37'],
  ])('%j', (text, act, code) => expect(readCaseCommand(text)).toEqual(command(act, code)));

  test.each([
    ['ACK', 'ACK'],
    ['ack.', 'ACK'],
    ['ack ok', 'ACK'],
    ['ack got it', 'ACK'],
    ['Reached', 'REACHED'],
    ['FALSE ALARM', 'FALSE'],
  ])('%j names no case', (text, act) => expect(readCaseCommand(text)).toEqual(command(act)));
});

describe('nothing is guessed', () => {
  test.each([
    'ACK37 REACHED',
    'ack or reached 37',
    'ACK 37 38',
    'ACK 37 REACHED 38',
    'ack 37?',
    'ACK 3',
    'ACK 1234',
    'ack 37 not me',
    'ack 37 but cannot call',
    'seen 37 tomorrow',
    'ER 37 no',
    'reached 37 voicemail',
    'FALSE 37 I think',
    'advised 37 to go to the ER',
    'AKC 37',
    'ACKK 37',
    'reachd 37',
    'aknowledged 37',
    'NOANSER 37',
    'seen later',
  ])('%j is asked about', (text) => expect(readCaseCommand(text)).toEqual(unclear));
});

describe('what is no command is a text like any other', () => {
  test.each([
    '',
    'ok',
    '37',
    'on it 37',
    'dont ack 37',
    'not seen 37',
    'Er, I cannot breathe',
    'Liked “DN FOLLOW-UP EMERGENCY P1. Case 37. Reply ACK 37”',
    'DN FOLLOW-UP EMERGENCY P1. Case 37, 4h, 4 h post. Open http://x Reply ACK 37',
    'she reached out 37 times',
    'pain 10',
    'STOP',
    'sore 3',
    `ack ${'very '.repeat(60)}37`,
  ])('%j', (text) => expect(readCaseCommand(text)).toBeUndefined());
});

describe('whatever is typed', () => {
  test('never crashes, and a command names an act and at most one code that stand in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.string({ unit: fc.constantFrom('A', 'C', 'K', ' ', '3', '7', 'E', 'R', '#') }),
        ),
        (text) => {
          const read = readCaseCommand(text);
          if (read?.type !== 'command') return;
          expect(caseActs).toContain(read.act);
          const digits = text.normalize('NFKC').match(/\d+/g) ?? [];
          expect(new Set(digits).size).toBeLessThanOrEqual(1);
          if (read.code !== undefined) expect(digits).toContain(read.code);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('two acts, or two codes, in any order and clothing never act', () => {
    const two = <T>(...from: readonly T[]) =>
      fc.uniqueArray(fc.constantFrom(...from), { minLength: 2, maxLength: 2 });
    const wrap = fc.constantFrom('', '#', '"', '. ', ', ', ' please ');
    fc.assert(
      fc.property(
        two(...caseActs),
        two('37', '38', '112'),
        wrap,
        fc.boolean(),
        (acts, codes, between, swap) => {
          const parts = swap ? [codes[0], ...acts] : [acts[0], ...codes];
          expect(readCaseCommand(parts.join(` ${between}`))?.type).not.toBe('command');
        },
      ),
    );
  });
});
