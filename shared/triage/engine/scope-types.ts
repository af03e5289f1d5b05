import type { Cues } from './cues.ts';

/** Why a token does not count as the patient's present state; `none` is 0 so that a fresh column means "affirmed". */
export const scopes = { none: 0, negated: 1, noLonger: 2 } as const;

/** What the words around each token say about it. */
export type Scope = {
  /** The number of the clause that each token stands in. */
  readonly clause: Int32Array;
  /** 1 where a token is a word that some finding is told with. */
  readonly isConcept: Uint8Array;
  /** Whether the token names a part of the body. */
  readonly isBody: (at: number) => boolean;
  /** Whether the token is a word of grammar, which names nothing. */
  readonly isGrammar: (at: number) => boolean;
  /** Whether the token joins what stands on its two sides ("and"). */
  readonly isAnd: (at: number) => boolean;
  /** Whether a thing is named behind the token ("the", "my", "el"). */
  readonly isThe: (at: number) => boolean;
  /** Whether two tokens are one word, or two for one complaint ("numb", "tingling"). */
  readonly isOneMatter: (one: number, other: number) => boolean;
  /** Whether the token stands for what was said before ("that", "it", "eso"). */
  readonly pointsBack: (at: number) => boolean;
  /** Whether a statement of the one who writes begins with the token ("i", "tengo"). */
  readonly startsStatement: (at: number) => boolean;
  /** Whether the token tells of what was before ("before the session i was fine"). */
  readonly tellsBefore: (at: number) => boolean;
  /** Whether the token leads on to what stands behind it ("since", "at"), so that nothing new begins there. */
  readonly leadsOn: (at: number) => boolean;
  /** Whether the token says that something is as it was said ("thats", "same"). */
  readonly refersBack: (at: number) => boolean;
  /** Whether the token is a verb of ending, or a "no", with something behind it that ends ("ya no hay", "stopped drinking"). */
  readonly governs: (at: number) => boolean;
  /** Whether the token tells how somebody woke or felt, or how somebody or something was. */
  readonly isWaking: (at: number) => boolean;
  readonly isWas: (at: number) => boolean;
  /** Whether the token tells of a time, or of the session, and of nothing else. */
  readonly tellsTime: (at: number) => boolean;
  /** Whether from `from` to before `to` a word turns to the present ("last year it was fine, now my foot drags"). */
  readonly turnsToNow: (from: number, to: number) => boolean;
  readonly polarity: Uint8Array;
  /** 1 where a condition or a general question covers the token. */
  readonly hypothetical: Uint8Array;
  /** 1 in a clause that only asks what may happen in general. */
  readonly asked: Uint8Array;
  /** 1 where somebody else is the subject. */
  readonly otherPerson: Uint8Array;
  readonly cues: Cues;
  /** Whether a cue stands in the reply that says how strong a finding is or when it was. */
  readonly isColoured: boolean;
  /** What is told of others is the patient's: somebody writes for him, or he has it too. */
  readonly isOfPatient: boolean;
  /** 1 where a double negation ("not without") covers the token. */
  readonly doubled: Uint8Array;
};

/** So far a condition or another person's story goes on over what an older one has marked; what is behind it is marked already. */
export const reopenedMax = 8;
