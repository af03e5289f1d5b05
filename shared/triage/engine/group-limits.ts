/** There are at most so many groups: four numbers of 32 bits a word, less what these are needed for besides. */
export const groupsMax = 126;
