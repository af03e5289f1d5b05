import { WordList } from './engine/word-list.ts';
import { Course } from './notes/course.ts';
import { Denials } from './notes/denials.ts';
import { findNoteCues, isDenialKind } from './notes/find-cues.ts';
import { Note } from './notes/note.ts';
import { conceptPlaces, type Place } from './notes/places.ts';
import { readNote, type Token } from './notes/tokens.ts';
import type { FlagStatus } from './verdict.ts';

type ConceptStatus = Exclude<FlagStatus, 'uncertain'> | 'absent';

/**
 * How a text means a given concept ("pleural effusion"), whether or not the tables know it: found, denied, over, easing, old, only
 * possible, or somebody else's. Where it stands more than once, one place that affirms it is enough.
 */
export const conceptStatus = (text: string, concept: string): ConceptStatus => {
  const tokens = readNote(text);
  const places = meantPlaces(text, concept, tokens, conceptPlaces(tokens, readNote(concept)));
  const [first] = places;
  if (first === undefined) return 'absent';
  const isConcept = new Uint8Array(tokens.length);
  for (const place of places) isConcept.fill(1, place.from, place.to);
  const denied = new Denials(
    new Note(tokens, isConcept, findNoteCues(tokens, isConcept, isDenialKind)),
  ).read();
  const course = new Course(
    tokens,
    findNoteCues(tokens, isConcept, (kind) => !isDenialKind(kind)),
    isMessage(text, tokens),
  );
  const told = new Set(places.map((place) => course.of(place, denied)));
  return weight.find((status) => told.has(status)) ?? 'affirmed';
};

/** Which status holds for the patient where several places tell several. */
const weight = [
  'affirmed',
  'improving',
  'negated',
  'resolved',
  'preexisting',
  'hypothetical',
  'other-person',
] as const;

const firstPerson = new WordList('i im ive my me mi me tengo estoy siento');

/** Words of somebody who writes about a patient. */
const clinical = new WordList(
  'pt patient denies denied denying states bilateral bilaterally c/o s/p w/o hx h/o pmh',
);

/** A message speaks of its writer, or is typed without a capital and without a full stop; a note does neither. */
const isMessage = (text: string, tokens: readonly Token[]): boolean =>
  tokens.some((token) => firstPerson.has(token.text)) ||
  (!tokens.some((token) => clinical.has(token.text)) && !/\p{Lu}|\.\s*$/u.test(text));

/** Behind a concept these make it the name of a test or a team: "stone protocol CT, no stone". */
const testWords = new WordList(
  'protocol bloods screen screening swab test tests testing scan study studies clinic team pathway prophylaxis precautions workup panel titre titer pcr score assessment nurse service',
);

/** Of several places those that spell the concept to the letter, and among them those set in capitals, as notes mark what they mean. */
const meantPlaces = (
  text: string,
  concept: string,
  tokens: readonly Token[],
  places: readonly Place[],
): readonly Place[] => {
  if (places.length < 2) return places;
  const spelled = (place: Place): string =>
    text.slice(tokens[place.from]?.start, tokens[place.to - 1]?.end).replace(/\s+/g, ' ');
  const wanted = concept.trim().replace(/\s+/g, ' ').toLowerCase();
  const findings = places.filter((place) => !testWords.has(tokens[place.to]?.text ?? ''));
  const all = findings.length > 0 ? findings : places;
  const exact = all.filter((place) => spelled(place).toLowerCase() === wanted);
  const kept = exact.length > 0 ? exact : all;
  const capital = kept.filter((place) => spelled(place) === spelled(place).toUpperCase());
  return capital.length > 0 ? capital : kept;
};
