import { things } from '../lexicon/things.ts';
import { isEndOrFace } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { isOneOf, nameOf, valueAt } from './look.ts';
import { followers, painWords } from './number-sets.ts';
import { articles } from './number-words.ts';
import { isAside } from './score-place.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

/**
 * Who was asked for a number and sends a few words with one has answered: "bruh 8", "gimme an 8", "8 atm". It is something else where
 * the sentence names a place, a time, a thing or another person, or where the number counts what stands beside it.
 */
export const isPlainLevel = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  // Nobody tells his pain by tenths, save by halves.
  const isLevel = tokens.kind[at] === kinds.number && ((tokens.value[at] ?? 0) * 2) % 1 === 0;
  if (!isLevel || tokens.glued[at] === 1) return false;
  let from = at;
  let to = at;
  while (from > 0 && at - from <= wordsMax && !isEndOrFace(tokens.kind[from - 1])) from--;
  while (to < tokens.count && to - at <= wordsMax && !isEndOrFace(tokens.kind[to])) to++;
  return (
    to - from <= wordsMax &&
    tokens.kind[to] !== kinds.question &&
    !isInRange(compiled, tokens, at) &&
    isAnswerWith(compiled, tokens, from, at) &&
    endsAnswer(compiled, tokens, at + 1, to) &&
    !tellsElse(compiled, tokens, from, to) &&
    !deniesPain(compiled, tokens, from, at)
  );
};

/** Something else, or somebody else, is named in the sentence, or it is of a language that no table knows. */
const tellsElse = (compiled: Compiled, tokens: Tokens, from: number, to: number): boolean => {
  const { RELATION, PAIN_MED } = compiled.symbols;
  let unknown = 0;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] ?? -1;
    if (tokens.kind[at] === kinds.word && word === -1) unknown++;
    if (isOneOf(elsewhere, compiled, tokens, at) || things.has(nameOf(compiled, tokens, at))) return true;
    if (compiled.has(word, RELATION) || compiled.has(word, PAIN_MED)) return true;
  }
  return unknown > unknownMax;
};

/** "No pain lifting my arm 8". */
const deniesPain = (compiled: Compiled, tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (denials.has(nameOf(compiled, tokens, at)) && isOneOf(painWords, compiled, tokens, at + 1))
      return true;
  return false;
};

/** "8 a 7", "from 9 to 9", "7 and 8": two numbers of one thing, of which other rules tell whether they are levels. */
const isInRange = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  [-1, 1].some(
    (step) =>
      joins.has(nameOf(compiled, tokens, at + step)) &&
      valueAt(compiled, tokens, at + 2 * step) >= 0 &&
      ![1, 2, 3].some((back) => moves.has(nameOf(compiled, tokens, Math.min(at, at + 2 * step) - back))),
  );

/** The number opens the sentence, or what stands before it neither counts nor names a thing, a place or a time by it. */
const isAnswerWith = (compiled: Compiled, tokens: Tokens, from: number, at: number): boolean => {
  const name = (place: number): string => nameOf(compiled, tokens, place);
  if (at === from || tokens.kind[at - 1] !== kinds.word) return true;
  const before = name(at - 1);
  if (before === 'at') return [2, 3, 4].some((back) => at - back >= from && holds.has(name(at - back)));
  if (becomings.has(name(at + 1))) return true;
  if (before === 'of') return name(at - 2) === 'instead';
  if (before === 'that') return name(at - 2) === 'make' || name(at - 2) === 'from';
  if (articles.has(before)) return !marksGiven.has(name(at - 2)) && !pasts.has(name(at - 2));
  if (before === 'el') return abouts.has(name(at - 2));
  // "Neck 5, last week 2".
  if ((name(at - 2) === 'last' && lastOnes.has(before)) || before === 'pasada') return true;
  return ![counts, numbered, times].some((list) => isOneOf(list, compiled, tokens, at - 1));
};

const endsAnswer = (compiled: Compiled, tokens: Tokens, next: number, to: number): boolean => {
  if (next >= to || tokens.kind[next] !== kinds.word) return tokens.kind[next] !== kinds.percent;
  if (isOneOf(followers, compiled, tokens, next) || isOneOf(behind, compiled, tokens, next)) return true;
  // "2 then 5 now".
  if (thens.has(nameOf(compiled, tokens, next)) && valueAt(compiled, tokens, next + 1) >= 0) return true;
  if (isAside((place) => nameOf(compiled, tokens, place), next)) return true;
  // "Un 8 parcero": who is spoken to; what is counted would be many.
  return next === to - 1 && tokens.word[next] === -1;
};

/** A longer sentence tells something else besides. */
const wordsMax = 9;
/** More words that no table knows are of another language or about something else. */
const unknownMax = 1;
const joins = new WordList('to a al and y o or x');
const moves = new WordList(
  'gone up down improved dropped jumped climbed grew rose shot change changed shifted turned eased bajo subio',
);
const becomings = new WordList('has become became becomes turned changed grew went');
const lastOnes = new WordList('week text txt message visit month');
const thens = new WordList('then luego');
const pasts = new WordList('was were era estaba fue');
const denials = new WordList('no not without zero sin cero');
/** Behind these "at" leads to a level, not to a time. */
const holds = new WordList(
  'holding hold stuck sitting sittin staying stays steady clocking hovering hanging pretty still pain currently presently',
);
const abouts = new WordList('por x');
const marksGiven = new WordList('gave give gives giving got get doy pongo le rolled drew');
/** What may follow the number, and tells no more. */
const behind = new WordSet(
  'atm bc w across supongo siendo po pues wey ngl hun bestie bro bruh sis help point pls mo llevadero lately currently presently altogether ok okay nah no again ouch ugh smh has become became turned changed grew rather tdy tday yday ystrday yest',
);
/** What somebody took, has, did or needs so many of. */
const counts = new WordSet(
  'took take takes taken taking tome tomo tomar had has have having tengo tiene tenemos got gets get need needs want wants bought buy ate eat drank drink ran run walked slept won win lost lose beat made make did do drove paid pay cost costs owe cuesta son somos fueron hay are were was turned turns cumple cumplio all of these those my your his her our their the this that los las mis tus sus esos estos les nos every each first last next only missed some x times plus minus iced changed leaves left quedan faltan faltan llevo hace gane perdi comi compre dormi camine hice saque saco lleguen llego me gimme it mowed hiked biked swam golfed raked planted nade pedalee',
);
/** What is named by a number. */
const numbered = new WordSet(
  'room rooms rm alert gate gates row rows seats aisle lane unit apt apartment seat bus train track platform floor page pg chapter ch episode ep season section exit route highway hwy interstate hole size table door stop channel station bay pier dock lot stall locker step week day month year grade class team player bldg building suite ste line window number no extension ext press version model type phase stage part box item act scene verse cuarto piso puerta fila asiento autobus ruta pagina capitulo temporada talla mesa anden carril linea calle numero casa lote sala consultorio cama torre camioneta buseta metro extension apto departamento edificio paso parada semana dia mes ano',
);
const times = new WordSet(
  'by till til until since before after b4 las past quarter half turn turning aged age from de del in not no there punto point mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo',
);
/** Words of an errand, a visit, a game or a time of day, and of whom else may be meant. */
const elsewhere = new WordSet(
  'appt appointment appointments cita visit visits booking book reschedule cancel see meet meeting come coming comes arrive arriving leave leaves leaving pick dinner game games match scored shift class school church tomorrow tmrw tmw tomoro manana oclock alarm open opens opened close closed closes start starts he she they hes shes theyre who us our turned old birthday cumple anos what where which when que cual cuando donde address street calle code ticket order invoice bill copay dollars bucks insurance refill refills prescription pills tablets pastillas home late early tonite bingo nil innings goals stars star review try limit kick avenida caught golfed minutes restaurant restaurants homework exam quiz grade lunchtime kickoff hunger mood relief alivio relaxed mejoria improvement staff energia mobility stress sold baked vendi maneje washed wordle psalm shoes gallinas uv omw cya works corri friday service servicio sleep sueno help helped golf turno propina energy happiness give',
);
