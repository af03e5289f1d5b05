/** Thrown when something happened that the code says cannot: a programmer's error, never a user's. */
export class AssertionFailed extends Error {
  override readonly name = 'AssertionFailed';
}

/** Stops at once where going on would act on a state that must not exist. `why` carries ids only, never personal data. */
export function assert(condition: boolean, why: string): asserts condition {
  if (!condition) throw new AssertionFailed(why);
}
