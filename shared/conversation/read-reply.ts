import { hour, type Instant } from '../kernel/instant.ts';
import { couldNotRead, triage } from '../triage/triage.ts';
import { dispositions, type TriageInput, type Verdict } from '../triage/verdict.ts';
import type { Candidate } from './attribute-reply.ts';

const severityOf = (verdict: Verdict): number => dispositions.indexOf(verdict.disposition);

export const worst = (verdicts: readonly [Verdict, ...Verdict[]]): Verdict =>
  verdicts.reduce((worse, verdict) => (severityOf(verdict) < severityOf(worse) ? verdict : worse));

/** A reader that fails is no reason to drop a reply: it is read as urgent, and a person looks. */
const read = (input: TriageInput): Verdict => {
  try {
    return triage(input);
  } catch {
    return couldNotRead();
  }
};

const contextOf = (text: string, candidate: Candidate | undefined, sentAt: Instant): TriageInput =>
  candidate === undefined
    ? { text, checkin: null, hoursSince: null, regions: [], previous: [] }
    : {
        text,
        checkin: candidate.kind,
        hoursSince: Math.max(0, (sentAt - candidate.session.completedAt) / hour),
        regions: candidate.session.regions.map((site) => site.region),
        risks: candidate.session.risks,
        previous: candidate.session.answers.map((answer) => ({
          checkin: answer.kind,
          disposition: answer.disposition,
          ...(answer.score === undefined ? {} : { pain: answer.score }),
        })),
        locale: candidate.session.language,
      };

/** The spans of a verdict on joined parts, as places in the last part. */
const inLastPart = (verdict: Verdict, before: number): Verdict => ({
  ...verdict,
  flags: verdict.flags.map((flag) => ({
    ...flag,
    span: [Math.max(0, flag.span[0] - before), Math.max(0, flag.span[1] - before)] as const,
  })),
});

/**
 * Reads a reply for every patient it may come from and takes the worst reading. A long text arrives in parts: this one is also
 * read joined to what came just before, and joining can only make it worse.
 */
export const readReply = (
  {
    text,
    preceding,
    sentAt,
  }: { readonly text: string; readonly preceding: readonly string[]; readonly sentAt: Instant },
  candidates: readonly Candidate[],
): Verdict => {
  const contexts = candidates.length === 0 ? [undefined] : candidates;
  const before = preceding.map((part) => `${part} `).join('');
  const verdicts = contexts.flatMap((candidate) => {
    const alone = read(contextOf(text, candidate, sentAt));
    return before === ''
      ? [alone]
      : [alone, inLastPart(read(contextOf(before + text, candidate, sentAt)), before.length)];
  });
  const [first, ...others] = verdicts;
  return first === undefined ? couldNotRead() : worst([first, ...others]);
};
