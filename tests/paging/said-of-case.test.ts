import { expect, test } from 'vitest';
import { personId } from '../../shared/kernel/brand.ts';
import { hour, type Instant, minute, parseInstant, plus } from '../../shared/kernel/instant.ts';
import type { Case } from '../../shared/paging/case.ts';
import { maySpeakOf } from '../../shared/paging/said-of-case.ts';

const openedAt: Instant = parseInstant('2026-03-02T17:00:00Z') ?? expect.fail('no instant');
const by = personId('practitioner-1');
const after = (milliseconds: number): Instant => plus(openedAt, milliseconds);

type Paging = Pick<Case, 'openedAt' | 'ladderFrom' | 'worsenedAt' | 'paged'>;
const paging = (changes: Partial<Paging> = {}): Paging => ({
  openedAt,
  ladderFrom: openedAt,
  paged: [{ person: by, repeats: 0, firstAt: openedAt, lastAt: openedAt }],
  ...changes,
});

test.each<[what: string, paging: Paging, act: 'ACK' | 'SEEN', saidAt: Instant, may: boolean]>([
  ['an ACK behind the page', paging(), 'ACK', after(minute), true],
  ['an ACK of hours before the case', paging(), 'ACK', after(-9 * hour), false],
  ['an ACK a moment before it, for clocks differ', paging(), 'ACK', after(-minute), true],
  ['a SEEN of hours before the case', paging(), 'SEEN', after(-9 * hour), false],
  [
    'an ACK before the step that paged its sender',
    paging({ paged: [{ person: by, repeats: 0, firstAt: after(20 * minute), lastAt: after(20 * minute) }] }),
    'ACK',
    after(10 * minute),
    false,
  ],
  [
    'an ACK between the first page and its repeat',
    paging({ paged: [{ person: by, repeats: 1, firstAt: openedAt, lastAt: after(20 * minute) }] }),
    'ACK',
    after(10 * minute),
    true,
  ],
  [
    'an ACK before a first page that has been repeated since',
    paging({ paged: [{ person: by, repeats: 1, firstAt: after(20 * minute), lastAt: after(30 * minute) }] }),
    'ACK',
    after(10 * minute),
    false,
  ],
  [
    'a SEEN behind a page that a carrier took, or may have taken, only later',
    paging({ paged: [{ person: by, repeats: 0, firstAt: openedAt, lastAt: after(20 * minute) }] }),
    'SEEN',
    after(10 * minute),
    true,
  ],
  [
    'an ACK of after the case opened, where nobody knows when its sender was paged first',
    paging({ paged: [{ person: by, repeats: 1, lastAt: after(20 * minute) }] }),
    'ACK',
    after(10 * minute),
    true,
  ],
  [
    'an ACK before the paging began again',
    paging({ ladderFrom: after(hour) }),
    'ACK',
    after(10 * minute),
    false,
  ],
  [
    'a SEEN before the paging began again',
    paging({ ladderFrom: after(hour) }),
    'SEEN',
    after(10 * minute),
    true,
  ],
  [
    'a SEEN before the case worsened',
    paging({ ladderFrom: after(hour), worsenedAt: after(hour) }),
    'SEEN',
    after(10 * minute),
    false,
  ],
  [
    'a SEEN after the case worsened and before its paging began again',
    paging({ ladderFrom: after(2 * hour), worsenedAt: after(hour) }),
    'SEEN',
    after(90 * minute),
    true,
  ],
])('%s', (_what, open, act, saidAt, may) => {
  expect(maySpeakOf(open, by, act, saidAt)).toBe(may);
});
