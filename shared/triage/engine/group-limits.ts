/** So many numbers of 32 bits a class of words, a bit a group or list. */
export const groupCells = 6;

/** There are at most so many groups and lists: the last bit stays empty. */
export const groupsMax = groupCells * 32 - 1;

/** The number of a group without words. */
export const noGroup = groupsMax;
