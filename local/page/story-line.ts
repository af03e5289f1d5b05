import type { Disposition } from '../../shared/triage/verdict.ts';
import type { StoryEvent } from './wire.ts';

/** What kind of thing a line tells, which decides its mark. */
export type Tone = 'in' | 'out' | 'page' | 'alarm' | 'staff' | 'plan' | 'stop' | 'trouble' | 'task';

export type Reply = Extract<StoryEvent, { type: 'ReplyReceived' }>;

/** One plain sentence of the story. */
export type Line = {
  readonly key: string;
  readonly tone: Tone;
  readonly words: string;
  /** The severity the line speaks of, where it speaks of one. */
  readonly level?: Disposition;
  /** The patient's words and what was made of them. */
  readonly reply?: Reply;
  /** Until when something has to be done or comes again. */
  readonly dueAt?: string;
  /** How often the same thing happened in a row. */
  readonly times?: number;
};

/** Everything that happened at one instant. */
export type Moment = { readonly at: string; readonly until: string; readonly lines: readonly Line[] };

/** A sentence, and the name under which the next of its kind in the same moment joins it. */
export type Sentence = Omit<Line, 'key'> & { readonly joins?: string };
