import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { environments, readEnvironment, VariableMissing } from '../../functions/edge/environment.ts';
import { codeOf, logTo } from '../../functions/edge/log.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import { AssertionFailed } from '../../shared/kernel/assert.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import { anyText } from '../support/any-text.ts';

const committed = {
  conversationId: conversationId('c-abcdefghijklmnopqrstuvwxyz'),
  version: 7,
  n: 0,
  type: 'ReplyReceived',
  durationMs: 12.4,
};

const lines = (write: (log: ReturnType<typeof logTo>) => void): string[] => {
  const written: string[] = [];
  write(logTo((line) => written.push(line), 'example'));
  return written;
};

describe('the log', () => {
  test('has one line a committed event', () => {
    expect(lines((log) => log.committed(committed))).toEqual([
      '{"level":"info","type":"ReplyReceived","clinic":"example","conversation":"c-abcdefghijklmnopqrstuvwxyz","version":7,"n":0,"durationMs":12}',
    ]);
  });

  test('has a code for what failed', () => {
    expect(lines((log) => log.failed({ why: 'no-payload' }))).toEqual([
      '{"level":"error","why":"no-payload","clinic":"example"}',
    ]);
  });

  test('drops whatever else a careless caller hands over', () => {
    const careless = { ...committed, text: 'my chest hurts', address: '+13035550142' };
    expect(lines((log) => log.committed(careless))).toEqual(lines((log) => log.committed(committed)));
  });

  test.each([
    '+13035550142',
    'p1@example.com',
    'my chest hurts',
    'Sam O’Hara',
    'a\n{"level":"info"}',
    '13035550142',
    '',
  ])('does not print %j, wherever it comes in', (leak) => {
    const [one, two, three] = lines((log) => {
      log.committed({ ...committed, type: leak });
      log.failed({ why: leak });
      if (leak !== '' && !/\s|’/.test(leak)) {
        log.failed({ why: 'x', conversationId: conversationId(leak) });
      }
    });
    expect(one).toContain('"type":"unprintable"');
    expect(two).toContain('"why":"unprintable"');
    expect(three ?? 'unprintable').toContain('unprintable');
  });

  test('any type and reason is one line of JSON', () => {
    fc.assert(
      fc.property(anyText(), fc.double(), (type, n) => {
        const [line] = lines((log) => log.committed({ ...committed, type, n, version: n, durationMs: n }));
        expect(line).not.toContain('\n');
        expect(JSON.parse(line ?? '')).toMatchObject({ level: 'info', clinic: 'example' });
      }),
    );
  });

  test.each([
    [new WorldError('secret', { code: 'throttled', retriable: true }), 'world-throttled'],
    [new AssertionFailed('secret'), 'assertion-failed'],
    [new TypeError('secret'), 'TypeError'],
    [Object.assign(new Error('secret'), { name: '+13035550142' }), 'unprintable'],
    ['secret', 'not-an-error'],
    [undefined, 'not-an-error'],
  ])('of an error only its kind is told (%#)', (error, code) => expect(codeOf(error)).toBe(code));
});

test('a figure is one line in the form that the platform reads figures from, with nothing beside it', () => {
  const written = lines((log) => {
    log.measured({ figure: 'OldestDueSeconds', value: 119.7, at: 1772470800000 });
    log.measured({ figure: 'AuditFailures', value: 2, at: 1772470800000 });
    log.measured({ figure: '+13035550142', value: Number.NaN, at: 0 });
  });
  expect(written.map((line) => JSON.parse(line))).toEqual([
    {
      _aws: {
        Timestamp: 1772470800000,
        CloudWatchMetrics: [
          {
            Namespace: 'Afterneedle',
            Dimensions: [['clinic']],
            Metrics: [{ Name: 'OldestDueSeconds', Unit: 'Seconds' }],
          },
        ],
      },
      clinic: 'example',
      OldestDueSeconds: 120,
    },
    expect.objectContaining({ clinic: 'example', AuditFailures: 2 }),
    expect.objectContaining({ unprintable: -1 }),
  ]);
});

describe('the environment of a function', () => {
  const whole = Object.fromEntries(environments.wake.map((name) => [name, `value of ${name}`]));

  test('is exactly what it needs', () => {
    expect(readEnvironment('wake', { ...whole, AWS_SECRET_ACCESS_KEY: 'secret' })).toEqual(whole);
  });

  test.each(environments.wake)('without %s it does not start and says so', (name) => {
    for (const nothing of [undefined, '']) {
      const read = () => readEnvironment('wake', { ...whole, [name]: nothing });
      expect(read).toThrow(VariableMissing);
      expect(read).toThrow(new RegExp(`^wake cannot start without ${name} \\(.+\\)$`));
    }
  });

  test('names everything that is missing at once', () => {
    expect(() => readEnvironment('sweep', {})).toThrow(/CLINIC_FILE.*TABLE_NAME.*WAKE_FUNCTION_NAME/);
  });
});
