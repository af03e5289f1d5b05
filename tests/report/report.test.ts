import { describe, expect, test } from 'vitest';
import { csvOf } from '../../functions/edge/csv.ts';
import { hour, type Instant, minute } from '../../shared/kernel/instant.ts';
import { factsOf } from '../../shared/report/facts.ts';
import { perHundred, reportOf } from '../../shared/report/report.ts';
import { openBoard } from '../functions/board-stage.ts';
import { later } from '../functions/stage.ts';

const always = { from: later(-1e12), to: later(1e12) };

/** The history of a real conversation: a session, an emergency after four hours, and what was done about it. */
const played = async (
  acts: readonly (readonly [afterMinutes: number, act: string])[],
  words = 'sore 6, it catches when I breathe in',
) => {
  const stage = openBoard();
  const id = await stage.patientWho(words);
  for (const [after, text] of acts) {
    await stage.host.turn(later(4 * hour + after * minute));
    const { cases } = await stage.stateOf(id);
    const code = cases.find((one) => one.state !== 'closed')?.code ?? '';
    await stage.says(`${text} ${code}`, '+13035550111');
  }
  const history = await stage.host.ledger.history(id, 0);
  stage.host.close();
  return history;
};

describe('the facts of a conversation', () => {
  test('an emergency is counted with its region, its times and its end', async () => {
    const facts = factsOf(
      await played([
        [3, 'ACK'],
        [9, 'REACHED'],
        [20, 'SEEN'],
      ]),
    );
    expect(facts.sessions).toMatchObject([{ regions: ['shoulder'] }]);
    expect(facts.asked).toMatchObject([{ kind: '4h', answered: true, regions: ['shoulder'] }]);
    expect(facts.pain).toMatchObject([{ kind: '4h', score: 6, regions: ['shoulder'] }]);
    expect(facts.harms.map(({ flag }) => flag)).toContain('pleuritic-pain');
    const [one] = facts.cases;
    expect(one).toMatchObject({ severity: 'emergency', disposition: 'seen', regions: ['shoulder'] });
    expect((one?.acknowledgedAt ?? 0) - (one?.at ?? 0)).toBe(3 * minute);
    expect((one?.contactedAt ?? 0) - (one?.at ?? 0)).toBe(9 * minute);
  });

  test('a case that is closed at once was taken and reached then', async () => {
    const [one] = factsOf(await played([[5, 'ADVISED']])).cases;
    expect([one?.acknowledgedAt, one?.contactedAt]).toEqual([
      later(4 * hour + 5 * minute),
      later(4 * hour + 5 * minute),
    ]);
  });

  test('a patient who was never reached has no time of contact', async () => {
    const [one] = factsOf(
      await played([
        [2, 'NOANSWER'],
        [7, 'NOANSWER'],
        [12, 'NOANSWER'],
      ]),
    ).cases;
    expect(one).toMatchObject({ disposition: 'could-not-reach', contactedAt: undefined });
    expect(one?.acknowledgedAt).toBe(later(4 * hour + 2 * minute));
  });

  test('the same finding told of twice after one session is one', async () => {
    const stage = openBoard();
    const id = await stage.patientWho('my hand is numb', 'still numb hand');
    const facts = factsOf(await stage.host.ledger.history(id, 0));
    expect(facts.harms.filter(({ flag }) => flag === 'numbness-tingling')).toHaveLength(1);
    stage.host.close();
  });

  test('hold no name, no number and no word of a patient', async () => {
    const text = JSON.stringify(factsOf(await played([], 'Sam here, my hand is numb +13035550142')));
    expect(text).not.toMatch(/Sam|\+1303|here/);
  });

  test('what is erased is counted all the same', async () => {
    const history = await played([]);
    const erased: typeof history = JSON.parse(
      JSON.stringify(history, (name, value) => (name === 'personal' ? undefined : value)),
    );
    expect(factsOf(erased)).toEqual(factsOf(history));
  });

  test('nothing comes of nothing', () => {
    expect(factsOf([])).toEqual({ sessions: [], asked: [], pain: [], harms: [], cases: [] });
  });
});

describe('a report', () => {
  test('counts each fact once, in the period it happened in', async () => {
    const facts = [
      factsOf(
        await played([
          [3, 'ACK'],
          [20, 'FALSE'],
        ]),
      ),
    ];
    const report = reportOf(facts, always);
    expect(report).toMatchObject({ sessions: 1, cases: 1, falseAlarms: 1, open: 0 });
    expect(report.replies.find(({ kind }) => kind === '4h')).toMatchObject({ asked: 1, answered: 1 });
    expect(reportOf(facts, { from: later(5 * hour), to: later(6 * hour) })).toMatchObject({
      sessions: 0,
      cases: 0,
    });
    const boundary = { from: later(4 * hour), to: later(4 * hour) };
    expect(reportOf(facts, boundary).cases).toBe(0);
  });

  test('the median is a middle value and the 95 of 100 a value that was measured', () => {
    const cases = Array.from({ length: 20 }, (_, n) => ({
      at: later(0),
      regions: [],
      severity: 'urgent' as const,
      acknowledgedAt: later((n + 1) * minute),
      contactedAt: undefined,
      disposition: undefined,
    }));
    const { times } = reportOf([{ sessions: [], asked: [], pain: [], harms: [], cases }], always);
    expect(times).toEqual([
      {
        severity: 'emergency',
        cases: 0,
        acknowledged: { n: 0, median: undefined, p95: undefined },
        contacted: { n: 0, median: undefined, p95: undefined },
      },
      {
        severity: 'urgent',
        cases: 20,
        acknowledged: { n: 20, median: 10, p95: 19 },
        contacted: { n: 0, median: undefined, p95: undefined },
      },
    ]);
  });

  test('a session of two regions counts under both, and the mean is over answers', () => {
    const pain = (at: Instant, score: number, regions: readonly ('neck' | 'calf')[]) => ({
      at,
      score,
      regions,
      kind: '24h' as const,
    });
    const facts = {
      sessions: [{ at: later(0), regions: ['neck', 'calf'] as const }],
      asked: [],
      pain: [pain(later(1), 4, ['neck', 'calf']), pain(later(2), 7, ['neck'])],
      harms: [{ at: later(1), regions: ['neck', 'calf'] as const, session: undefined, flag: 'dizziness' }],
      cases: [],
    };
    const report = reportOf([facts], always);
    expect(report.pain).toEqual([
      { region: 'neck', kind: '24h', n: 2, mean: 5.5 },
      { region: 'calf', kind: '24h', n: 1, mean: 4 },
    ]);
    expect(report.harms).toEqual([
      { flag: 'dizziness', region: 'calf', n: 1 },
      { flag: 'dizziness', region: 'neck', n: 1 },
    ]);
  });

  test('of nothing there is no rate: a division by none is not zero', () => {
    expect([perHundred(0, 0), perHundred(1, 3), perHundred(3, 3)]).toEqual([undefined, 33.3, 100]);
  });
});

describe('a table for a spreadsheet', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x","y")'])('%j is text', (text) => {
    const [, row] = csvOf(['a'], [[text]]).split(/\r\n(?=")/);
    expect(row).toMatch(/^"'/);
  });

  test('quotes, commas and line breaks stay in their cell', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['say "x", now', 'two\nlines'],
          [3, undefined],
        ],
      ),
    ).toBe('"a","b"\r\n"say ""x"", now","two\nlines"\r\n3,""\r\n');
  });
});

describe('reports on the board', () => {
  test('show a chart, its table and its CSV for each, and are the director’s alone', async () => {
    const stage = openBoard();
    await stage.patientWho('sore 6, it catches when I breathe in');
    const director = await stage.as('director-1');
    const { page } = await director.look('/board/reports?weeks=13');
    for (const name of ['replies', 'pages', 'times', 'pain', 'events']) {
      expect(page).toContain(`href="/board/reports/${name}.csv?weeks=13"`);
      const csv = await director.look(`/board/reports/${name}.csv?weeks=13`);
      expect([
        csv.status,
        csv.headers.get('content-type'),
        csv.headers.get('x-content-type-options'),
      ]).toEqual([200, 'text/csv; charset=utf-8', 'nosniff']);
      expect(csv.page.split('\r\n').length).toBeGreaterThan(2);
      expect((await (await stage.as('practitioner-1')).look(`/board/reports/${name}.csv`)).status).toBe(403);
    }
    expect(page.match(/<svg class="chart"/g)).toHaveLength(5);
    expect(page.match(/<desc/g)).toHaveLength(5);
    expect(page).toContain('100 % (1 asked)');
    stage.host.close();
  });

  test('a conversation that changed is counted anew, one that did not is not read again', async () => {
    const stage = openBoard();
    await stage.patientWho('3');
    const director = await stage.as('director-1');
    await director.look('/board/reports');
    let reads = 0;
    const { history } = stage.host.ledger;
    Object.assign(stage.host.ledger, {
      history: (...asked: Parameters<typeof history>) => {
        reads += 1;
        return history(...asked);
      },
    });
    await director.look('/board/reports');
    expect(reads).toBe(0);
    await stage.says('it catches when I breathe in');
    reads = 0;
    expect((await director.look('/board/reports')).page).toContain('pain with breathing or coughing');
    expect(reads).toBe(1);
    stage.host.close();
  });
});
