/** Seeds that found something in the product, and what: they run first for ever. */
export const regressions = [
  {
    seed: 96,
    found:
      'a page in the air when somebody took the case went out again to others, once anybody had called in vain before',
  },
] as const;
