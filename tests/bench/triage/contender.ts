/** One way to read replies. `read` answers a number that depends on what was found, so that the work cannot be left out. */
export type Contender = {
  readonly read: (reply: string) => number;
};

/**
 * How many replies a contender reads in a round. `slow` is for those below 10,000 a second; `crawling` for those below 500,
 * which would take minutes for it.
 */
export const slices = { all: 50_000, slow: 2_000, crawling: 200 } as const;
export type Slice = keyof typeof slices;

/** What the table says about a contender, and how a fresh process gets it. */
export type Entry = {
  readonly does: string;
  readonly slice: Slice;
  /** Takes so long that a quick run leaves it out. */
  readonly long?: true;
  readonly open: () => Promise<Contender>;
};

export const contenders = {
  ours: {
    does: 'all: EN+ES, negation, typos, numbers, spans, reasons',
    slice: 'all',
    open: async () => (await import('./contenders/ours.ts')).ours(),
  },
  'RegExp of 600 phrases': {
    does: 'match; no negation, typos, numbers',
    slice: 'all',
    open: async () => (await import('./contenders/regexp.ts')).phrasesRegExp(),
  },
  'RegExp + negation window': {
    does: 'match, 4 words of negation before; no typos, numbers',
    slice: 'all',
    open: async () => (await import('./contenders/regexp.ts')).negationRegExp(),
  },
  '@monyone/aho-corasick /fast': {
    does: 'match; no word bounds, negation, typos, numbers',
    slice: 'all',
    open: async () => (await import('./contenders/aho-corasick.ts')).ahoCorasick(),
  },
  'wink-nlp + negation': {
    does: 'tokens, sentences, negation; no Spanish, spans of symptoms, typos',
    slice: 'all',
    open: async () => (await import('./contenders/wink.ts')).winkNegation(),
  },
  'wink-nlp + 600 entities': {
    does: 'the same and finds the phrases; no Spanish negation, typos',
    slice: 'all',
    long: true,
    open: async () => (await import('./contenders/wink.ts')).winkEntities(),
  },
  'compromise tokens + lookup': {
    does: 'match on words; no tags, negation, typos',
    slice: 'all',
    long: true,
    open: async () => (await import('./contenders/compromise-tokens.ts')).compromiseTokens(),
  },
  'compromise parse': {
    does: 'English tags; no Spanish, phrases, negation, typos',
    slice: 'slow',
    open: async () => (await import('./contenders/compromise.ts')).compromiseParse(),
  },
  'compromise parse + lookup + negation': {
    does: 'English tags, match, negative verbs; no Spanish, typos',
    slice: 'slow',
    long: true,
    open: async () => (await import('./contenders/compromise.ts')).compromiseAll(),
  },
  'fuse.js by word': {
    does: 'typos, each word alone; no phrases, negation, numbers',
    slice: 'slow',
    long: true,
    open: async () => (await import('./contenders/fuse.ts')).fuseByWord(),
  },
  'fuse.js whole reply': {
    does: 'typos in the 600 phrases; no negation, numbers',
    slice: 'crawling',
    long: true,
    open: async () => (await import('./contenders/fuse.ts')).fuseWhole(),
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type ContenderName = keyof typeof contenders;

export const contenderNames = Object.keys(contenders).filter(
  (name): name is ContenderName => name in contenders,
);
