import { AssertionFailed } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { WorldError } from '../ports/world-error.ts';

/** Where lines go: the function's standard output, a terminal, a test's list. */
export type LogSink = (line: string) => void;

export type CommittedLine = {
  readonly conversationId: ConversationId;
  readonly version: number;
  /** Which event of the commit, from 0. */
  readonly n: number;
  readonly type: string;
  readonly durationMs: number;
};

export type FailedLine = {
  /** A code of ours, or `codeOf` an error; never an error or its message. */
  readonly why: string;
  readonly conversationId?: ConversationId;
};

export type MeasuredLine = { readonly figure: string; readonly value: number; readonly at: number };

/** Under which name the platform keeps the figures; alarms are built on it. */
const metricNamespace = 'Afterneedle';

export type Log = {
  /** One line for each committed event. */
  committed(line: CommittedLine): void;
  failed(line: FailedLine): void;
  /** One line a figure, in the form that the platform reads figures from. */
  measured(line: MeasuredLine): void;
};

/** Words of a code: no phone number, address, name or sentence can pass for one. */
const code = (text: string): string => (/^[A-Za-z][A-Za-z-]{0,63}$/.test(text) ? text : 'unprintable');

const id = (text: string): string => (/^c-[a-z0-9-]{1,62}$/.test(text) ? text : 'unprintable');

const whole = (value: number): number => (Number.isFinite(value) ? Math.round(value) : -1);

/** What may be said of an error: its code or the name of its class. Messages can quote what a patient wrote. */
export const codeOf = (error: unknown): string => {
  if (error instanceof WorldError) return `world-${error.code}`;
  if (error instanceof AssertionFailed) return 'assertion-failed';
  return error instanceof Error ? code(error.name) : 'not-an-error';
};

/** The log of one clinic: JSON lines of typed fields, each written by name, so that nothing else can slip in. */
export const logTo = (sink: LogSink, clinicId: string): Log => ({
  committed: (line) =>
    sink(
      JSON.stringify({
        level: 'info',
        type: code(line.type),
        clinic: clinicId,
        conversation: id(line.conversationId),
        version: whole(line.version),
        n: whole(line.n),
        durationMs: whole(line.durationMs),
      }),
    ),
  failed: (line) =>
    sink(
      JSON.stringify({
        level: 'error',
        why: code(line.why),
        clinic: clinicId,
        ...(line.conversationId === undefined ? {} : { conversation: id(line.conversationId) }),
      }),
    ),
  measured: (line) => {
    const name = code(line.figure);
    const unit = name.endsWith('Seconds') ? 'Seconds' : 'Count';
    const metrics = [{ Name: name, Unit: unit }];
    sink(
      JSON.stringify({
        _aws: {
          Timestamp: whole(line.at),
          CloudWatchMetrics: [{ Namespace: metricNamespace, Dimensions: [['clinic']], Metrics: metrics }],
        },
        clinic: clinicId,
        [name]: whole(line.value),
      }),
    );
  },
});
