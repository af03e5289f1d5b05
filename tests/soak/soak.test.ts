import { beforeEach, describe, expect, test } from 'vitest';
import type { Ledger } from '../../functions/ports/ledger.ts';
import type { Host } from '../../local/host.ts';
import { hour, minute, plus } from '../../shared/kernel/instant.ts';
import { openStage, patientPhone, record, start } from '../functions/stage.ts';
import type { Day } from './day.ts';
import { readOptions } from './options.ts';
import type { Taken } from './post-office.ts';
import { tallyOf } from './tally.ts';
import type { Said } from './townspeople.ts';

describe('options', () => {
  test('nothing said is a whole busy day on both stores', () => {
    expect(readOptions([])).toEqual({
      hours: 24,
      sessions: 2000,
      kills: 100,
      seed: 1,
      stores: ['sqlite', 'dynamodb'],
    });
    expect(readOptions(['--hours=6', '--sessions', '40', '--kills', '0', '--store', 'sqlite'])).toEqual({
      hours: 6,
      sessions: 40,
      kills: 0,
      seed: 1,
      stores: ['sqlite'],
    });
  });

  test.each([
    [['--hours', '2'], '--hours takes a number from 5 to 240'],
    [['--sessions', 'many'], '--sessions takes a number from 1 to 100000'],
    [['--store', 'paper'], '--store takes sqlite or dynamodb'],
    [['--fast'], '--fast is no option'],
    [['sessions', '5'], 'sessions is no option'],
  ])('%j is refused', (words, wrong) => {
    expect(readOptions(words)).toEqual({ wrong });
  });
});

describe('the tally of a day', () => {
  let host: Host;
  let day: Day;

  const text = (id: string, words: string): Promise<unknown> =>
    host.inboundSms({
      originationNumber: patientPhone,
      destinationNumber: host.clinic.smsNumber,
      messageKeyword: 'KEYWORD',
      messageBody: words,
      inboundMessageId: id,
    });

  const takenIn = async (ledger: Ledger): Promise<readonly Taken[]> => {
    const { items } = await ledger.recent({ limit: 100 });
    const histories = await Promise.all(items.map(({ id }) => ledger.history(id, 0)));
    const events = histories.flat().flatMap((commit) => commit.events);
    return events.flatMap((event) => {
      const claim = events.find(
        (one) =>
          one.type === 'MessageClaimed' &&
          event.type === 'MessageAccepted' &&
          one.attemptId === event.attemptId,
      );
      if (event.type !== 'MessageAccepted' || claim?.type !== 'MessageClaimed') return [];
      const { channel, attemptId, personal } = claim;
      const sms = channel === 'sms';
      return [
        {
          channel: sms ? 'sms' : 'email',
          to: personal?.to ?? '',
          body: '',
          messageId: event.providerMessageId,
          attemptId: sms ? attemptId : undefined,
        },
      ];
    });
  };

  const wrongIn = async (changes: Partial<Day>): Promise<readonly string[]> => {
    const desk = host.world.naming.conversationId('email', 'desk');
    return (await tallyOf(host.ledger, desk, { ...day, ...changes })).wrong;
  };

  // A question, a benign answer and a red flag, which is paged.
  beforeEach(async () => {
    host = openStage();
    await record(host);
    await host.turn(plus(start, 4 * hour));
    await text('text-1', '2, fine');
    await text('text-2', 'coughing blood');
    await host.turn(plus(start, 4 * hour + minute));
    const said: readonly Said[] = [
      { id: 'text-1', from: patientPhone, words: '2, fine', meaning: 'other' },
      { id: 'text-2', from: patientPhone, words: 'coughing blood', meaning: 'red-flag' },
    ];
    day = {
      endsAt: plus(start, 4 * hour + 2 * minute),
      wanted: ['s-1001'],
      recorded: new Set(['s-1001']),
      said,
      taken: await takenIn(host.ledger),
      faults: { throttled: 0, lostBefore: 0, lostAfter: 0 },
      calls: 0,
      failed: 0,
      kills: 0,
      interruptions: 0,
      repeated: 0,
    };
    return () => host.close();
  });

  test('of which nothing went wrong finds nothing', async () => {
    expect(day.taken.length).toBeGreaterThan(3);
    expect(await wrongIn({})).toEqual([]);
  });

  test('finds what was sent twice, though under one attempt', async () => {
    const [first] = day.taken;
    expect(await wrongIn({ taken: [...day.taken, ...(first === undefined ? [] : [first])] })).toEqual([
      expect.stringMatching(/^attempt .* was sent twice$/),
      expect.stringMatching(/counts as sent and was taken 2 times$/),
      expect.stringMatching(/^s-1001 4h was asked 2 times$/),
      expect.stringMatching(/^check-in .* was sent 2 times$/),
    ]);
  });

  test('finds what counts as sent and never left', async () => {
    expect(await wrongIn({ taken: day.taken.slice(1) })).toEqual([
      expect.stringMatching(/counts as sent and was taken 0 times$/),
    ]);
  });

  test('finds what nobody claimed', async () => {
    const stray: Taken = { channel: 'sms', to: patientPhone, body: '', messageId: 'x', attemptId: 'x' };
    expect(await wrongIn({ taken: [...day.taken, stray] })).toEqual([
      'a text was sent that nobody claimed: x',
    ]);
  });

  test('finds a mail that nobody claimed', async () => {
    const mails = Array.from(
      { length: 9 },
      (_, n): Taken => ({
        channel: 'email',
        to: 'x@example.com',
        body: '',
        messageId: `mail-${n}`,
        attemptId: undefined,
      }),
    );
    expect(await wrongIn({ taken: [...day.taken, ...mails] })).toEqual([
      expect.stringMatching(/mails were sent under \d+ claims$/),
    ]);
  });

  test('finds a text that was lost, and a session', async () => {
    const lost: Said = { id: 'text-3', from: patientPhone, words: 'ok', meaning: 'other' };
    const command: Said = { id: 'text-4', from: '+13035550111', words: 'ACK 10', meaning: 'command' };
    expect(await wrongIn({ said: [...day.said, lost, command], wanted: ['s-1001', 's-1002'] })).toEqual([
      'text-3 is stored 0 times',
      'command text-4 was lost',
      'session s-1002 was never taken',
      'session s-1002 is stored 0 times',
    ]);
  });

  test('finds a red flag without a case', async () => {
    const said = day.said.map((one): Said => ({ ...one, meaning: 'red-flag' }));
    expect(await wrongIn({ said })).toEqual(['text-1 is a red flag and belongs to no case']);
  });

  test('finds a page that nobody took', async () => {
    const toPatient = day.taken.filter(({ to }) => to === patientPhone);
    expect(await wrongIn({ taken: toPatient })).toEqual([expect.stringMatching(/^case .* was never paged$/)]);
  });

  test('finds what is overdue', async () => {
    expect(await wrongIn({ endsAt: plus(start, 30 * hour) })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^check-in .* is pending for ever$/),
        expect.stringMatching(/is overdue$/),
      ]),
    );
  });

  test('finds a snapshot that is not what its history says', async () => {
    const id = host.world.naming.conversationId('sms', patientPhone);
    const stored = await host.ledger.load(id);
    const torn: Ledger = {
      ...host.ledger,
      load: async (wanted) =>
        stored !== undefined && wanted === id
          ? { ...stored, state: { ...stored.state, replies: [] } }
          : host.ledger.load(wanted),
    };
    const desk = host.world.naming.conversationId('email', 'desk');
    expect((await tallyOf(torn, desk, day)).wrong).toEqual([
      `${id}: its snapshot is not what its history says`,
    ]);
  });
});
