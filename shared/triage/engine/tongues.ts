/** What a word says about the language of a reply; most words of names, numbers and both languages say nothing. */
export const tongues = { neither: 0, english: 1, spanish: 2 } as const;
