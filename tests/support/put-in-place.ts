import { existsSync, renameSync } from 'node:fs';

/** Moves a whole folder to its place. Where somebody else was quicker, at any moment, theirs stays and the draft is left where it was. */
export const putInPlace = (draft: string, place: string): void => {
  try {
    renameSync(draft, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
};
