import { Course } from './notes/course.ts';
import { Denials } from './notes/denials.ts';
import { findNoteCues, isDenialKind } from './notes/find-cues.ts';
import { Note } from './notes/note.ts';
import { conceptPlaces } from './notes/places.ts';
import { readNote, type Token } from './notes/tokens.ts';
import type { FlagStatus } from './verdict.ts';

export type ConceptStatus = Exclude<FlagStatus, 'uncertain'> | 'absent';

/**
 * How a text means a given concept ("pleural effusion"), whether or not the tables know it: found, denied, over, easing, old, only
 * possible, or somebody else's. Where it stands more than once, one place that affirms it is enough.
 */
export const conceptStatus = (text: string, concept: string): ConceptStatus => {
  const tokens = readNote(text);
  const places = conceptPlaces(tokens, readNote(concept));
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
  const told = new Set(
    places.map((place) =>
      denied.subarray(place.from, place.to).includes(1)
        ? course.ofDenied(place)
        : course.ofFound(place, denied),
    ),
  );
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

const firstPerson = new Set('i im ive my me mi me tengo estoy siento'.split(' '));

/** A message speaks of its writer, or is typed without a capital and without a full stop; a note does neither. */
const isMessage = (text: string, tokens: readonly Token[]): boolean =>
  tokens.some((token) => firstPerson.has(token.text)) || !/\p{Lu}|\.\s*$/u.test(text);
