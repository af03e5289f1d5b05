import type { Instant } from '../kernel/instant.ts';
import { attentionAt, openTasks } from '../worklist/worklist.ts';
import type { Conversation } from './conversation.ts';

/** What the lists of the board know of a conversation without loading it. Derived, never set. */
type Listing = {
  /** False for the clinic's own desk and for its canary, which are nobody's conversations. */
  readonly isOfPatients: boolean;
  /** When the first of its open tasks needs somebody; undefined where it has none. */
  readonly taskDueAt: Instant | undefined;
  /** Its patients' ids and first names as `searchWords`, each after a space. Personal and bounded: never part of a key. */
  readonly search: string;
};

/** As much as an index may carry of one conversation. */
const searchLengthMax = 400;
const wordsMax = 4;

/** Text as it is searched: lower case, without accents, letters and digits alone. */
const searchWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What is looked for: the beginning of every word must be found. None where nothing can be looked for. */
export const searchTerms = (typed: string): readonly string[] =>
  searchWords(typed.slice(0, 100)).slice(0, wordsMax);

export const listingOf = (state: Conversation): Listing => {
  const named = state.sessions.flatMap((session) => [
    session.patientId,
    session.particulars?.firstName ?? '',
  ]);
  const isOfPatients = state.desk === undefined && state.canary !== true;
  const [first] = state.canary === true ? [] : openTasks(state);
  const words = [...new Set(named.flatMap(searchWords))];
  return {
    isOfPatients,
    taskDueAt: first === undefined ? undefined : attentionAt(first),
    search: words
      .map((word) => ` ${word}`)
      .join('')
      .slice(0, searchLengthMax),
  };
};
