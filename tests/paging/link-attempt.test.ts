import { describe, expect, test } from 'vitest';
import { caseId, personId, replyId } from '../../shared/kernel/brand.ts';
import { type Instant, plus } from '../../shared/kernel/instant.ts';
import type { Case, CaseEvent } from '../../shared/paging/case.ts';
import { evolveCases } from '../../shared/paging/evolve-case.ts';
import {
  codeTriesMax,
  isLocked,
  judgeAttempt,
  mistypedLinksMax,
  standOf,
  triesLeft,
} from '../../shared/paging/link-attempt.ts';
import { at, clinicWith } from '../support/clinic.ts';

const now: Instant = at('2026-03-02T21:00:00Z');
const clinic = clinicWith();
const id = caseId('c-1/3/1');
const by = personId('practitioner-1');
const entry = (n: number, severity: 'urgent' | 'emergency' = 'urgent') => ({
  replyId: replyId(`in-${n}`),
  at: plus(now, n * 1000),
  severity,
  flags: ['fever'],
  kind: null,
  completedAt: null,
});

const caseAfter = (...events: readonly CaseEvent[]): Case => {
  const opened: CaseEvent = {
    type: 'CaseOpened',
    caseId: id,
    code: '37',
    patients: [],
    policy: { ladder: clinic.ladder, ...clinic.severities },
    entry: entry(0),
  };
  const cases = [opened, ...events].reduce<readonly Case[]>(
    (folded, event, n) => evolveCases(folded, event, plus(now, n)),
    [],
  );
  return cases[0] ?? expect.unreachable();
};
const tried = (link: string, right = false): CaseEvent => ({
  type: 'LinkTried',
  caseId: id,
  by,
  link,
  right,
});
const times = <Value>(n: number, value: (n: number) => Value): Value[] =>
  Array.from({ length: n }, (_, k) => value(k));

describe('the code of a link', () => {
  test.each([
    ['37', 'allowed'],
    [' 3 7 ', 'allowed'],
    ['#37', 'allowed'],
    ['ACK 37', 'allowed'],
    ['38', 'wrong-code'],
    ['073', 'wrong-code'],
    ['', 'no-code'],
    ['3', 'no-code'],
    ['3737', 'no-code'],
    ['thirty-seven', 'no-code'],
    ['٣٧', 'no-code'],
    ['3'.repeat(1000), 'no-code'],
  ])('%j is %s', (code, verdict) => {
    expect(judgeAttempt(caseAfter(), { link: 'a', code })).toBe(verdict);
  });

  test('is asked for five times on one link, and the others have their own five', () => {
    const four = caseAfter(...times(4, () => tried('a')));
    expect([triesLeft(four, 'a'), triesLeft(four, 'b')]).toEqual([1, codeTriesMax]);
    expect(judgeAttempt(four, { link: 'a', code: '37' })).toBe('allowed');
    const five = caseAfter(...times(5, () => tried('a')));
    expect(judgeAttempt(five, { link: 'a', code: '37' })).toBe('locked');
    expect(judgeAttempt(five, { link: 'b', code: '37' })).toBe('allowed');
    expect(triesLeft(five, 'a')).toBe(0);
  });

  test('typed right never counts', () => {
    expect(triesLeft(caseAfter(...times(20, () => tried('a', true))), 'a')).toBe(codeTriesMax);
  });

  test('wrong on very many links shuts those that have not been tried, so that nothing grows without end', () => {
    const many = caseAfter(...times(mistypedLinksMax, (n) => tried(`link-${n}`)));
    expect(isLocked(many, 'fresh')).toBe(true);
    expect(isLocked(many, 'link-0')).toBe(false);
  });
});

describe('a press counts only on the case as it was seen', () => {
  const press = (seen: Case, open: Case) =>
    judgeAttempt(open, { link: 'a', code: '37', act: 'FALSE', seen: standOf(seen) });

  test('as it was', () => expect(press(caseAfter(), caseAfter())).toBe('allowed'));

  test('and not without what was seen', () => {
    expect(judgeAttempt(caseAfter(), { link: 'a', code: '37', act: 'FALSE' })).toBe('changed');
  });

  test.each<readonly [string, readonly CaseEvent[]]>([
    ['new words of the patient', [{ type: 'CaseJoined', caseId: id, patients: [], entry: entry(0) }]],
    ['a worse severity', [{ type: 'CaseWorsened', caseId: id, severity: 'emergency' }]],
    ['an acknowledgement', [{ type: 'CaseAcknowledged', caseId: id, by }]],
    ['a call in vain', [{ type: 'PatientNotReached', caseId: id, by }]],
    ['a lapse', [{ type: 'CaseLapsed', caseId: id, promise: 'contact' }]],
  ])('%s makes it another', (_, events) => {
    expect(press(caseAfter(), caseAfter(...events))).toBe('changed');
  });

  test.each<readonly [string, readonly CaseEvent[]]>([
    ['a repeated page', [{ type: 'PagesRepeated', caseId: id, people: [by], nextRepeatAt: now }]],
    ['a step of the ladder', [{ type: 'StepTaken', caseId: id, step: 0, people: [by] }]],
    ['a code typed behind another link', [tried('b')]],
  ])('%s does not', (_, events) => {
    expect(press(caseAfter(), caseAfter(...events))).toBe('allowed');
  });
});
