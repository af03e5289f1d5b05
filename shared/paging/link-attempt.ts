import type { Case } from './case.ts';
import type { CaseAct } from './case-act.ts';

/** How many wrong codes a link forgives. Who has the page has the code; who guesses among ninety has not. */
export const codeTriesMax = 5;
/** How many links of one case may have wrong codes against them; beyond, a link that has none yet stays shut too. */
export const mistypedLinksMax = 40;

/** What somebody typed and pressed on the page behind a link. */
export type LinkAttempt = {
  /** The hash of the link's token. */
  readonly link: string;
  /** As typed. */
  readonly code: string;
  readonly act?: CaseAct;
  /** What was written down; a note turns nothing, so it may be made on any state of the case. */
  readonly note?: string;
  /** `standOf` the case as the page showed it when the button was pressed. */
  readonly seen?: string;
};

/**
 * `no-code`: what was typed can be no code, and counts as no try. `changed`: the case is no longer as the page showed it, so the
 * press may be an old one sent again, or one made without knowing the patient's last words.
 */
export type AttemptVerdict = 'locked' | 'no-code' | 'wrong-code' | 'changed' | 'allowed';

const wrongCodesOf = (open: Case, link: string): number =>
  (open.wrongCodes ?? []).find((one) => one.link === link)?.tries ?? 0;

/** True where this link has had its tries. */
export const isLocked = (open: Case, link: string): boolean =>
  wrongCodesOf(open, link) >= codeTriesMax ||
  (wrongCodesOf(open, link) === 0 && (open.wrongCodes ?? []).length >= mistypedLinksMax);

export const triesLeft = (open: Case, link: string): number =>
  isLocked(open, link) ? 0 : codeTriesMax - wrongCodesOf(open, link);

/** What of a case a person must have seen to act on it. Any move of it makes another. */
export const standOf = (open: Case): string =>
  [
    open.state,
    open.severity,
    open.ladderFrom,
    open.noAnswers,
    open.entries.length,
    open.entries.at(-1)?.at ?? 0,
  ].join('.');

/** The digits of a code as people type it: `37`, ` 3 7 `, `#37`, `ACK 37`. */
const readCode = (typed: string): string | undefined => {
  if (typed.length > 40) return undefined;
  const digits = typed.replace(/[^0-9]/g, '');
  return /^\d{2,3}$/.test(digits) ? digits : undefined;
};

/** Whether an attempt opens the case and may act on it. The case is open. */
export const judgeAttempt = (open: Case, attempt: LinkAttempt): AttemptVerdict => {
  if (isLocked(open, attempt.link)) return 'locked';
  const code = readCode(attempt.code);
  if (code === undefined) return 'no-code';
  if (code !== open.code) return 'wrong-code';
  return attempt.act !== undefined && attempt.seen !== standOf(open) ? 'changed' : 'allowed';
};
