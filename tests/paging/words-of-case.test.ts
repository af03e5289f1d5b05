import { describe, expect, test } from 'vitest';
import { replyId } from '../../shared/kernel/brand.ts';
import { hour, type Instant, parseInstant, plus } from '../../shared/kernel/instant.ts';
import type { CaseCause, CaseEntry, Severity } from '../../shared/paging/case.ts';
import { quotedOf } from '../../shared/paging/words-of-case.ts';

const start: Instant = parseInstant('2026-03-02T17:00:00Z') ?? expect.fail('no instant');

type Entry = readonly [severity: Severity, id: string | undefined, why?: CaseCause];
const entriesOf = (entries: readonly Entry[]): readonly CaseEntry[] =>
  entries.map(([severity, id, why], n) => ({
    ...(id === undefined ? {} : { replyId: replyId(id) }),
    ...(why === undefined ? {} : { why }),
    at: plus(start, n * hour),
    severity,
    flags: [],
    kind: '4h',
    completedAt: start,
  }));

describe('the words that a list quotes for a case', () => {
  test.each<[what: string, severity: Severity, entries: readonly Entry[], worst?: string, later?: string]>([
    ['its only ones', 'emergency', [['emergency', 'a']], 'a'],
    [
      'an emergency, with the concern that joined it later',
      'emergency',
      [
        ['emergency', 'a'],
        ['urgent', 'b', 'concern-overdue'],
      ],
      'a',
      'b',
    ],
    [
      'an emergency that joined an urgent case',
      'emergency',
      [
        ['urgent', 'a'],
        ['emergency', 'b'],
      ],
      'b',
    ],
    [
      'the first of several emergencies, then the latest words',
      'emergency',
      [
        ['emergency', 'a'],
        ['emergency', 'b'],
        ['urgent', 'c'],
      ],
      'a',
      'c',
    ],
    [
      'a red flag rather than a concern whose time was over',
      'urgent',
      [
        ['urgent', 'a', 'concern-overdue'],
        ['urgent', 'b'],
      ],
      'b',
    ],
    ['a concern where nothing else was written', 'urgent', [['urgent', 'a', 'concern-unread']], 'a'],
    [
      'what was written, where silence was worse',
      'urgent',
      [
        ['urgent', undefined, 'concern-overdue'],
        ['urgent', 'b'],
      ],
      'b',
    ],
    ['none where nobody wrote', 'urgent', [['urgent', undefined, 'concern-overdue']]],
  ])('are %s', (_what, severity, entries, worst, later) => {
    const quoted = quotedOf({ severity, entries: entriesOf(entries) });
    expect([quoted.worst, quoted.later]).toEqual([worst, later]);
  });
});
