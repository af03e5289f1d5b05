import type { ClinicConfig } from '../../shared/clinic/read-clinic.ts';
import type { Host } from '../host.ts';
import type { Delivered } from '../outbox.ts';
import type { Entry } from './chronicle.ts';

/** A clinic in memory, its phones and mailboxes, and what has happened on them so far. */
export type Stage = {
  readonly host: Host;
  readonly entries: readonly Entry[];
  /** Writes down what somebody does, before it has its consequences. */
  readonly note: (entry: Entry) => void;
  /** Messages that arrived and that no expectation has named yet, oldest first; but for digests, which come every morning. */
  readonly unexpected: () => readonly Delivered[];
  /** Digests that arrived and that no expectation has named yet. A story names those that it is about. */
  readonly digests: () => readonly Delivered[];
  readonly expected: (message: Delivered) => void;
  /** Worklist entries that an expectation has named. */
  readonly namedTasks: Set<string>;
  /** A number of its own for every text somebody sends. */
  readonly nextText: () => number;
  readonly close: () => void;
};

/** One thing done or looked at on the stage. A look changes nothing. */
export type Move = {
  readonly does: 'act' | 'look';
  readonly run: (stage: Stage) => Promise<void> | void;
};

/** A few moves under one sentence that tells what happens. */
export type Step = { readonly caption: string; readonly moves: readonly Move[] };

/**
 * A story of one clinic, played on a clock of its own: a demonstration and a test at once. Every message has to be expected in the
 * step in which it arrives; one that was not fails the story.
 */
export type Scenario = {
  readonly name: string;
  readonly title: string;
  /** One sentence for a list. */
  readonly about: string;
  /** What the clock shows when it begins. */
  readonly start: string;
  /** What the clinic has otherwise than the example. */
  readonly settings?: Partial<ClinicConfig>;
  readonly steps: readonly Step[];
};

export const step = (caption: string, ...moves: readonly Move[]): Step => ({ caption, moves });

export const act = (run: Move['run']): Move => ({ does: 'act', run });
export const look = (run: Move['run']): Move => ({ does: 'look', run });

/** Something else came than the story expects. */
export class StoryFailed extends Error {
  override readonly name = 'StoryFailed';

  constructor(expected: string, came: string) {
    const under = (text: string): string => text.replaceAll('\n', '\n          ');
    super(`expected  ${under(expected)}\ncame      ${under(came)}`);
  }
}
