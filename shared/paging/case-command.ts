import { type CaseAct, caseActs } from './case-act.ts';

/**
 * What a practitioner's text asks for. `unclear`: it begins like a command and could mean more than one thing, so it does nothing
 * and is asked about. A guess might stop the paging of a patient nobody has called.
 */
export type CaseCommand =
  | { readonly type: 'command'; readonly act: CaseAct; readonly code: string | undefined }
  | { readonly type: 'unclear' };

const actWords = new Map<string, CaseAct>([
  ...caseActs.map((act) => [act, act] as const),
  ['ACKNOWLEDGE', 'ACK'],
  ['ACKNOWLEDGED', 'ACK'],
  ['ACKED', 'ACK'],
  ['ACKD', 'ACK'],
]);

/** Words around a command that say nothing of their own. */
const fillers = new Set(['CASE', 'NUMBER', 'NR', 'PLEASE', 'PLS', 'I', 'THE', 'OK', 'OKAY', 'THANKS', 'THX']);
/** What people add to "I have it", and what only they who have it say. */
const onIt = new Set([
  ...['ON', 'IT', 'GOT', 'HAVE', 'IVE', 'IM', 'ILL', 'AM', 'WILL', 'CALL', 'CALLING', 'NOW', 'MINE', 'YES'],
  ...['THEM', 'PATIENT', 'TAKING', 'THIS', 'MY', 'WAY', 'COPY', 'ROGER', 'RIGHT', 'AWAY'],
]);

/** A command is a few words; anything longer is a letter. */
const charactersMax = 160;
const wordsMax = 12;

const wordsOf = (text: string): readonly string[] => {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/['’`]/g, '')
    .replace(/[^A-Z0-9]+/g, ' ');
  return (plain.match(/[A-Z]+|[0-9]+/g) ?? [])
    .join(' ')
    .replace(/\bNO ANSWER\b/g, 'NOANSWER')
    .replace(/\bFALSE ALARM\b/g, 'FALSE')
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word));
};

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** One letter wrong, missing, too many, or two exchanged: `AKC`, `REACHD`. Of words too short for that, none. */
const isTypoOf = (word: string, meant: string): boolean => {
  if (meant.length < 3 || word === meant || Math.abs(word.length - meant.length) > 1) return false;
  let same = 0;
  while (same < Math.min(word.length, meant.length) && word[same] === meant[same]) same += 1;
  const [rest, wanted] = [word.slice(same), meant.slice(same)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
};

const looksMistyped = (words: readonly string[]): boolean =>
  words.length <= 3 &&
  words.some((word) => /^\d{2,3}$/.test(word)) &&
  [...actWords.keys()].some((meant) => isTypoOf(words[0] ?? '', meant));

/**
 * Reads a practitioner's text: the act and the case's two or three digits in either order, whatever the case, spaces, quotes and
 * punctuation (`ack #37.`, `"ACK37"`, `37 seen`), said once or twice. After ACK a few words of assent may follow; after an act that
 * ends or turns a case nothing may. Undefined: it is no command at all.
 */
export const readCaseCommand = (text: string): CaseCommand | undefined => {
  if (text.length > charactersMax) return undefined;
  const words = wordsOf(text);
  const [first = ''] = words;
  const acts = new Set(words.flatMap((word) => actWords.get(word) ?? []));
  if (acts.size === 0) return looksMistyped(words) ? { type: 'unclear' } : undefined;
  if (!actWords.has(first) && !isNumber(first)) return undefined;
  const codes = new Set(words.filter(isNumber));
  const rest = words.filter((word) => !actWords.has(word) && !isNumber(word));
  const [act] = acts;
  const [code] = codes;
  const isPlain = acts.size === 1 && codes.size <= 1 && words.length <= wordsMax && !text.includes('?');
  const isCode = code === undefined || /^\d{2,3}$/.test(code);
  const assents = act === 'ACK' && rest.every((word) => onIt.has(word));
  // "Er, I cannot breathe" begins like one and is a sentence.
  if (code === undefined && words.length > 2 && !assents) return undefined;
  if (act === undefined || !isPlain || !isCode || (rest.length > 0 && !assents)) return { type: 'unclear' };
  return { type: 'command', act, code };
};
