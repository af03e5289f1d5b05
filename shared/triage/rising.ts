import type { Context, Finding, Outcome } from './finding.ts';

/** "No mejora, al contrario, sube": no better in a clause of what rises is worse. */
export const risingInstead = (finding: Finding, context: Context): Outcome | undefined =>
  context.mentionsNear('RISING', finding.from)
    ? { id: 'increasing-pain', level: 'urgent', rule: '2.2 no better, and rising' }
    : undefined;
