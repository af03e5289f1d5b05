/** Seeds that found something in the product, and what: they run first for ever. */
export const regressions = [
  {
    seed: 26,
    found:
      'a page in the air when somebody took the case went out again to others, after an earlier call in vain',
  },
  {
    seed: 33,
    found:
      'a page in the air when somebody took the case went out again to others, after an earlier call in vain',
  },
] as const;
