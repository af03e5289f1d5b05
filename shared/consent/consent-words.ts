import {
  aboutTheBody,
  courteousStop,
  notThatPerson,
  sentences,
  trigger,
  wholeMessage,
} from './consent-sentences.ts';

/**
 * The one place that knows the words of consent: STOP, START, HELP and "wrong number", as single words and as plain sentences, in
 * both languages. The standard is what a reasonable person would understand; words about pain that will not stop are no opt-out.
 */
export type ConsentAct = 'opt-out' | 'opt-in' | 'help' | 'wrong-number';

export type ConsentReading = {
  readonly act: ConsentAct | null;
  /** Where the words stand, in UTF-16 units of the text; null when there are none. */
  readonly span: readonly [number, number] | null;
};

/** What finds an opt-out and its like in a reply. */
export type ConsentReader = (text: string) => ConsentReading;

const nothing: ConsentReading = { act: null, span: null };

/** All sentences in one: most replies are none of them, and are read once to see it. Made with the first that has a word of theirs. */
let anySentence: RegExp | undefined;

/** What a unit becomes when it is folded: lower case, no accents, straight quotes; whatever is no letter, digit or such a mark, a blank. */
const foldUnit = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return foldedAscii[code] ?? blank;
  if (code === 0x2019 || code === 0x2018) return quote;
  const plain = text.charAt(at).normalize('NFD').toLowerCase().charCodeAt(0);
  if (plain === 0x2019 || plain === 0x2018) return quote;
  return plain < 0x80 ? (foldedAscii[plain] ?? blank) : blank;
};

const blank = 0x20;
const quote = 0x27;
const foldedAscii = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const plain = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9'#.!?,-]/.test(plain) ? plain.charCodeAt(0) : blank;
});

/** Folded text with a map back, single blanks. */
type Folded = { readonly text: string; readonly starts: readonly number[] };

const fold = (text: string): Folded => {
  const codes: number[] = [];
  const starts: number[] = [];
  let last = blank;
  for (let at = 0; at < text.length; at++) {
    const code = foldUnit(text, at);
    if (code === blank && last === blank) continue;
    last = code;
    codes.push(code);
    starts.push(at);
  }
  return { text: String.fromCharCode(...codes), starts };
};

/** Consent words stand near the front of a text message; what lies beyond is read by triage, not here. */
const readMax = 2000;

/** "OK stop then?" asks for advice, where "can you stop?" asks us. */
const isCourteousStop = (bare: string, folded: string): boolean =>
  courteousStop.test(bare) && (!folded.trimEnd().endsWith('?') || /\b(?:can|could|will) /.test(bare));

export const readConsentWords: ConsentReader = (text) => {
  const head = text.length > readMax ? text.slice(0, readMax) : text;
  const { text: folded, starts } = fold(head);
  if (!trigger.test(folded)) return nothing;
  const bare = folded
    .replace(/[^a-z0-9# ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const whole: readonly [number, number] = [starts[0] ?? 0, head.length];
  if (
    isCourteousStop(bare, folded) ||
    /^(?:please )?no (?:more )?(?:texts?|messages?|sms)(?: please| thanks| thank you)?$/.test(bare)
  )
    return { act: 'opt-out', span: whole };
  for (const act of ['opt-out', 'opt-in', 'wrong-number'] as const)
    if (wholeMessage[act].includes(bare)) return { act, span: whole };
  // HELP asks for information only when it is the bare word: "HELP!!!!" and "help help" are calls for help.
  if (wholeMessage.help.includes(bare)) {
    const isCalm = /^[a-z]+[.?]?$/.test(folded.trim()) && !/[!]/.test(folded);
    return isCalm ? { act: 'help', span: whole } : nothing;
  }
  return readSentences(head, folded, starts) ?? readLeadingStop(folded, starts) ?? nothing;
};

const spanOf = (starts: readonly number[], from: number, length: number): readonly [number, number] => [
  starts[from] ?? 0,
  (starts[from + length - 1] ?? 0) + 1,
];

const readSentences = (
  head: string,
  folded: string,
  starts: readonly number[],
): ConsentReading | undefined => {
  const bare = withoutStops(folded, starts);
  anySentence ??= beginningAtWords([...sentences.map(([, pattern]) => pattern.source), 'text me again']);
  if (anySentence.test(bare.text))
    for (const [act, pattern] of sentences) {
      const match = pattern.exec(bare.text);
      if (match !== null) return { act, span: spanOf(bare.starts, match.index, match[0].length) };
    }
  const stranger = notThatPerson.exec(head);
  if (stranger !== null && /wrong|who|number|person/i.test(head))
    return { act: 'wrong-number', span: [stranger.index, stranger.index + stranger[0].length] };
  return undefined;
};

/** Each sentence begins with a word, but "text me again", which may stand behind a full stop: between the beginnings of words none is looked for. */
const beginningAtWords = (sources: readonly string[]): RegExp =>
  new RegExp(`\\b(?=[a-z])(?:${sources.join('|')})`);

/** Full stops and commas as blanks, and still none beside another. */
const withoutStops = (folded: string, starts: readonly number[]): Folded => {
  if (!/[!,.?]/.test(folded)) return { text: folded, starts };
  const codes: number[] = [];
  const kept: number[] = [];
  let last = 0;
  for (let at = 0; at < folded.length; at++) {
    const own = folded.charCodeAt(at);
    const code = stops.has(own) ? blank : own;
    if (code === blank && last === blank) continue;
    last = code;
    codes.push(code);
    kept.push(starts[at] ?? 0);
  }
  return { text: String.fromCharCode(...codes), starts: kept };
};

const stops = new Set([0x21, 0x2c, 0x2e, 0x3f]);

/** "STOP. I can't breathe": the keyword as a sentence of its own is an opt-out, whatever follows. */
const readLeadingStop = (folded: string, starts: readonly number[]): ConsentReading | undefined => {
  const match = /^ ?(stop|stopall|unsubscribe|alto|quit)(?:[.!,]+ ?| - )(.+)$/.exec(folded);
  if (match === null || match[1] === undefined || match[2] === undefined) return undefined;
  if (match[1] === 'quit' && aboutTheBody.test(match[2])) return undefined;
  if (/^(?:the |it |this )?(?:bleeding|hurting|pain)/.test(match[2].trim())) return undefined;
  const from = folded.indexOf(match[1]);
  return { act: 'opt-out', span: spanOf(starts, from, match[1].length) };
};
