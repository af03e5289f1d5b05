import { isSentenceEnd } from './engine/breaks.ts';
import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import type { Words } from './read.ts';
import type { Disposition, TriageInput } from './verdict.ts';

type BareAnswer = { readonly id: string; readonly level: Disposition; readonly rule: string };

/** A bare answer, alone or with one word of courtesy. */
export const isOnly = (words: Words, answers: 'YES_WORD' | 'NO_WORD' | 'NOTHING_WORD'): boolean => {
  let said = 0;
  for (let at = 0; at < words.tokens.count; at++) {
    const kind = words.tokens.kind[at];
    if (kind !== kinds.word && kind !== kinds.number && kind !== kinds.emoji) continue;
    const isAnswer = words.isIn(answers, at);
    if (++said > 2 || !(isAnswer || (said > 1 && words.isIn('FILLER', at)))) return false;
  }
  return said > 0;
};

/** "All gone", "mild now", "leve", "need help": a whole reply of a few words, and of nothing else, that says how it is. */
export const plainAnswer = (input: TriageInput, words: Words): BareAnswer | undefined => {
  const { tokens, spoken } = words;
  for (let at = 0; at < tokens.count; at++)
    if (!plainKinds.has(tokens.kind[at] ?? kinds.word)) return undefined;
  const said = spoken
    .filter((_word, at) => tokens.kind[at] === kinds.word && !words.isIn('FILLER', at))
    .join(' ');
  if (helpAnswers.has(said)) return { id: 'distress-call', level: 'urgent', rule: '4.14 needs help' };
  if (weakAnswers.has(said)) return { id: 'feels-unwell', level: 'concern', rule: '4.13 weak' };
  if (goneAnswers.has(said)) return { id: 'improved', level: 'all_clear', rule: '4.13 gone' };
  if (!mildAnswers.has(said)) return undefined;
  const isLate = (input.hoursSince ?? Number.POSITIVE_INFINITY) >= lateHours;
  return { id: 'mild-other', level: isLate ? 'follow_up' : 'self_care', rule: '4.13 mild' };
};

/** A number, a question or a face says something of its own. */
const plainKinds: ReadonlySet<number> = new Set([kinds.word, kinds.comma, kinds.sentenceEnd]);
const helpAnswers: ReadonlySet<string> = new Set([
  'need help',
  'need some help',
  'needs help',
  'need your help',
  'se necesita ayuda',
  'ocupo ayuda',
]);
const weakAnswers: ReadonlySet<string> = new Set([
  'weak',
  'weakness',
  'im weak',
  'weak now',
  'debil',
  'debilidad',
  'estoy debil',
]);
const goneAnswers: ReadonlySet<string> = new Set([
  'gone',
  'all gone',
  'its gone',
  'its all gone',
  'gone now',
  'its gone now',
  'all gone now',
  'totally gone',
  'completely gone',
  'down to nothing',
  'ya se fue',
  'se fue',
  'ya se quito',
  'ya se me fue',
  'ya paso',
  'ya no esta',
]);
const mildAnswers: ReadonlySet<string> = new Set([
  'mild',
  'mild now',
  'slight now',
  'not bad',
  'not too bad',
  'not so bad',
  'not that bad',
  'not bad at all',
  'not half bad',
  'not bad really',
  'nada mal',
  'no tan mal',
  'no esta mal',
  'slight',
  'minimal',
  'minor',
  'mild stuff',
  'mild i guess',
  'leve',
  'ligero',
  'minimo',
  'muy leve',
  'leve nomas',
]);
/** A normal effect that still lasts then is followed up. */
const lateHours = 168;

/** "Uh huh yes", "yes I do", "sí, señora": a yes with nothing but courtesy and what stands for a yes around it. */
export const isPlainYes = (words: Words): boolean => {
  let isYes = false;
  for (let at = 0; at < words.tokens.count; at++) {
    const kind = words.tokens.kind[at];
    if (kind === kinds.comma || isSentenceEnd(kind)) continue;
    if (kind !== kinds.word || at > plainYesMax) return false;
    if (words.isIn('YES_WORD', at) || isHum(words.spoken, at)) isYes = true;
    else if (!words.isIn('FILLER', at) && !besideYes.has(words.spoken[at] ?? '')) return false;
  }
  return isYes;
};

const plainYesMax = 5;
const isHum = (spoken: readonly string[], at: number): boolean =>
  spoken[at] === 'mhm' || (spoken[at] === 'huh' && spoken[at - 1] === 'uh');
const besideYes = new WordList(
  'uh huh mhm mm i do am is are it they we does did sure definitely absolutely mam miss mrs mr senora senor senorita doctora doctor',
);

/** "Yes. Otherwise fine.", "Hi! Yes": a sentence that is a bare yes or a letter of the menu keeps its meaning. */
export const bareAnswer = (input: TriageInput, words: Words): BareAnswer | undefined => {
  const { tokens } = words;
  for (let at = 1; at < tokens.count; at++) {
    const before = tokens.kind[at - 1];
    if (before === kinds.word) continue;
    const isOpen =
      before === kinds.sentenceEnd ||
      before === kinds.emoji ||
      (before === kinds.comma && words.findings.every((one) => one.row.id === 'ack-only'));
    const next = tokens.kind[at + 1];
    const isEnd = at + 1 === tokens.count || next === kinds.sentenceEnd || next === kinds.emoji;
    if (!isOpen || !isEnd || tokens.kind[at] !== kinds.word) continue;
    const end = tokens.end[at] ?? 0;
    if (words.isIn('YES_WORD', at) && input.text[end] !== '!')
      return { id: 'ambiguous-affirmative', level: 'concern', rule: '4.13 a bare yes' };
    const letter = input.text.slice(tokens.start[at], end);
    if (/^[BC]$/.test(letter)) return menuLetter(letter, input);
  }
  return openingAnswer(input, words);
};

const openingAnswer = (input: TriageInput, words: Words): BareAnswer | undefined => {
  const { tokens } = words;
  const isFace = tokens.kind[1] === kinds.emoji;
  let politeTo = 1;
  while (politeTo < tokens.count && words.isIn('FILLER', politeTo)) politeTo++;
  const isPolite = politeTo >= tokens.count;
  if (tokens.count < 2 || !(isFace || isPolite || (tokens.count > 2 && tokens.kind[1] === kinds.sentenceEnd)))
    return undefined;
  if (words.isIn('YES_WORD', 0) && input.text[tokens.start[1] ?? 0] !== '!')
    return { id: 'ambiguous-affirmative', level: 'concern', rule: '4.13 opens with a bare yes' };
  const letter = input.text.slice(tokens.start[0], tokens.end[0]);
  return /^[BbCc]$/.test(letter) && (!isPolite || isFace || letter === letter.toUpperCase())
    ? menuLetter(letter.toUpperCase(), input)
    : undefined;
};

/** The letters of the menu: A doing well, B sore or tired, C worse or worried, D call me. */
export const menuOf = (input: TriageInput, words: Words): BareAnswer | undefined => {
  const { tokens } = words;
  let letter: string | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at];
    if (isSentenceEnd(kind)) continue;
    if (letter === undefined && choices.has(words.spoken[at] ?? '')) continue;
    if (letter !== undefined || kind !== kinds.word) return undefined;
    letter = input.text.slice(tokens.start[at], tokens.end[at]);
  }
  return letter !== undefined && /^[A-Da-d]$/.test(letter)
    ? menuLetter(letter.toUpperCase(), input)
    : undefined;
};

/** "Letter A". */
const choices = new WordList('letter option choice answer letra opcion respuesta');

const menuLetter = (letter: string, input: TriageInput): BareAnswer => {
  const hours = input.hoursSince ?? Number.POSITIVE_INFINITY;
  if (letter === 'A') return { id: 'no-symptoms', level: 'all_clear', rule: '4.13 menu A' };
  if (letter === 'B')
    return hours < 48
      ? { id: 'mild-other', level: 'self_care', rule: '4.13 menu B' }
      : { id: 'effect-prolonged', level: 'follow_up', rule: '4.13 menu B from 48 h' };
  if (letter === 'C') return { id: 'self-reported-worse', level: 'concern', rule: '4.13 menu C' };
  return { id: 'callback-request', level: 'administrative', rule: '4.13 menu D' };
};
