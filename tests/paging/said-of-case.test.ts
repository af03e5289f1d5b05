import { expect, test } from 'vitest';
import { personId } from '../../shared/kernel/brand.ts';
import { hour, type Instant, minute, parseInstant, plus, second } from '../../shared/kernel/instant.ts';
import type { Case, CaseEntry } from '../../shared/paging/case.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { awaitedFrom, mayBeBare, unknownTo } from '../../shared/paging/said-of-case.ts';

const openedAt: Instant = parseInstant('2026-03-02T17:00:00Z') ?? expect.fail('no instant');
const by = personId('practitioner-1');
const after = (milliseconds: number): Instant => plus(openedAt, milliseconds);
const writtenAt = (at: Instant): CaseEntry => ({
  at,
  severity: 'urgent',
  flags: ['fever'],
  kind: '24h',
  completedAt: openedAt,
});

test.each<[state: Case['state'], acknowledgedBy: string | undefined, awaited: string | undefined]>([
  ['paged', undefined, 'ACK 79 to take case 79, which pages until then'],
  ['paged', 'backup-1', 'ACK 79 to take case 79, which pages until then'],
  ['acknowledged', 'practitioner-1', 'REACHED 79 or NOANSWER 79 after your call'],
  ['acknowledged', 'backup-1', undefined],
  ['contacted', 'practitioner-1', 'ER 79, SEEN 79, ADVISED 79 or FALSE 79 to close case 79'],
  ['contacted', 'backup-1', undefined],
  ['closed', 'practitioner-1', undefined],
])('a case that is %s, by %s, waits for %j from who was paged', (state, acknowledgedBy, awaited) => {
  const has = acknowledgedBy === undefined ? {} : { acknowledgedBy: personId(acknowledgedBy) };
  expect(awaitedFrom({ code: '79', state, ...has }, by)).toBe(awaited);
});

type Paging = Pick<Case, 'openedAt' | 'ladderFrom' | 'entries' | 'paged'>;
const paging = (changes: Partial<Paging> = {}): Paging => ({
  openedAt,
  ladderFrom: openedAt,
  entries: [writtenAt(openedAt)],
  paged: [{ person: by, repeats: 0, firstAt: openedAt, lastAt: openedAt }],
  ...changes,
});

const pagedLater = (repeats: number): Paging =>
  paging({ paged: [{ person: by, repeats, firstAt: after(20 * minute), lastAt: after(30 * minute) }] });
const wroteAgain = paging({ entries: [writtenAt(openedAt), writtenAt(after(10 * minute))] });
const worsened = paging({ ...wroteAgain, ladderFrom: after(10 * minute) });
const lapsed = paging({ ladderFrom: after(15 * minute) });
const acts: readonly CaseAct[] = ['ACK', 'REACHED', 'NOANSWER', 'ER', 'SEEN', 'ADVISED', 'FALSE'];

test.each<[what: string, open: Paging, sentAt: Instant, acts: readonly CaseAct[]]>([
  ['behind the page', paging(), after(minute), acts],
  ['at the moment of the page', paging(), openedAt, acts],
  ['a second before the case', paging(), after(-second), []],
  ['hours before the case', paging(), after(-9 * hour), []],
  ['before the step that paged its sender', pagedLater(0), after(19 * minute), []],
  ['before a first page that has been repeated since', pagedLater(1), after(19 * minute), []],
  ['between the first page and its repeat', pagedLater(1), after(25 * minute), acts],
  ['before the patient wrote again', wroteAgain, after(9 * minute), ['ACK']],
  ['a second before the patient wrote again', wroteAgain, after(10 * minute - second), ['ACK']],
  ['after the patient wrote again', wroteAgain, after(11 * minute), acts],
  ['before the case worsened', worsened, after(9 * minute), []],
  ['after the case worsened', worsened, after(11 * minute), acts],
  [
    'before the paging began again since nobody had called',
    lapsed,
    after(5 * minute),
    ['REACHED', 'ER', 'SEEN', 'ADVISED', 'FALSE'],
  ],
  ['after the paging began again', lapsed, after(16 * minute), acts],
  ['by somebody whom it has not paged', paging({ paged: [] }), after(minute), []],
  [
    'after the case opened, where nobody knows when its sender was paged first',
    paging({ paged: [{ person: by, repeats: 1, lastAt: after(20 * minute) }] }),
    after(10 * minute),
    acts,
  ],
])('what is sent %s', (_what, open, sentAt, may) => {
  expect(acts.filter((act) => unknownTo(open, by, act, sentAt) === undefined)).toEqual(may);
});

test.each<[open: Paging, act: CaseAct, unknown: ReturnType<typeof unknownTo>]>([
  [pagedLater(0), 'ACK', { what: 'page', at: after(20 * minute) }],
  [wroteAgain, 'SEEN', { what: 'news', at: after(10 * minute) }],
  [lapsed, 'NOANSWER', { what: 'news', at: after(15 * minute) }],
])('what its sender could not know of is told with its time', (open, act, unknown) => {
  expect(unknownTo(open, by, act, after(5 * minute))).toEqual(unknown);
});

test('an ACK without a code may mean the one open case for two minutes', () => {
  expect(mayBeBare(openedAt, after(2 * minute))).toBe(true);
  expect(mayBeBare(openedAt, after(2 * minute + 1))).toBe(false);
});
