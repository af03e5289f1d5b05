/** One thing that must be so before patients depend on it. */
export type Finding = {
  readonly what: string;
  readonly is: 'ok' | 'wrong' | 'unknown';
  /** What was found, in a few words. */
  readonly found: string;
  /** What to do about it. */
  readonly mend?: string;
};

export const ok = (what: string, found: string): Finding => ({ what, is: 'ok', found });
export const wrong = (what: string, found: string, mend: string): Finding => ({
  what,
  is: 'wrong',
  found,
  mend,
});

/** A check that could not be made says so and why: not knowing is no reason to go live. */
export const attempt = async (what: string, check: () => Promise<Finding>): Promise<Finding> => {
  try {
    return await check();
  } catch (error) {
    const why = error instanceof Error ? error.name : 'unknown';
    return {
      what,
      is: 'unknown',
      found: `could not be asked (${why})`,
      mend: 'Check the credentials and the Region, then run this again.',
    };
  }
};
