import type { Disposition } from '../../shared/triage/verdict.ts';
import type { StoryEvent } from './wire.ts';

/** What a number of times counts: tries of ours, or something that happened without us. */
type Counted = 'Tried' | 'Came up again';

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
  /** When something has to be done or comes again, and which of the two. */
  readonly due?: { readonly at: string; readonly as: string };
  /** How often the same thing happened, and when it last did. */
  readonly again?: { readonly as: Counted; readonly times: number; readonly until: string };
};

/** Everything that happened at one instant. */
export type Moment = { readonly at: string; readonly lines: readonly Line[] };

/** A sentence, and the name under which the next of its kind in the same moment joins it. */
export type Sentence = Omit<Line, 'key' | 'again'> & {
  readonly joins?: string;
  /** Names what is only counted when it happens again, however much later. */
  readonly counts?: { readonly name: string; readonly as: Counted };
};
