import type { Answer } from './api.ts';

/** Does something on the server, says what went wrong, and draws the result. Answers whether it was done. */
export type Act = <Value>(work: Promise<Answer<Value>>) => Promise<boolean>;
