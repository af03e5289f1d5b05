import type { ConsentAct, ConsentReader } from '../consent/consent-words.ts';
import { hour, type Instant } from '../kernel/instant.ts';
import { readReply as unwrapped } from '../reply/reply.ts';
import { couldNotRead } from '../triage/could-not-read.ts';
import { dispositions, type Triage, type TriageInput, type Verdict } from '../triage/verdict.ts';
import type { Candidate } from './attribute-reply.ts';

const severityOf = (verdict: Verdict): number => dispositions.indexOf(verdict.disposition);

const worst = (verdicts: readonly [Verdict, ...Verdict[]]): Verdict =>
  verdicts.reduce((worse, verdict) => (severityOf(verdict) < severityOf(worse) ? verdict : worse));

/** A reader that fails is no reason to drop a reply: it is read as urgent, and a person looks. */
const read = (triage: Triage, input: TriageInput): Verdict => {
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

/** One text as it came in, with what the same sender wrote just before it. */
type Said = {
  readonly text: string;
  readonly preceding: readonly string[];
  readonly sentAt: Instant;
  readonly triage: Triage;
  readonly consentIn: ConsentReader;
};

const isComplaint = (verdict: Verdict): boolean => severityOf(verdict) <= dispositions.indexOf('concern');

/** Words that ask for what comes next: "I need", and then HELP, is one cry. */
const asksForMore =
  /\b(?:need|want|get|send|call|bring|please|pls|plz|some|someone|somebody|anyone|anybody|necesit\w+|quiero|ocupo|pido|mand[ea]n?|por favor|alguien)\W*$/i;

/**
 * The joined reading of a part and those before it, where it is worse than each of them alone. What a part before has raised by
 * itself has been paged and answered already: it is not raised again by a "thank you" after it. Parts that each make sense are not
 * unreadable because together they make none: "STOP" and then "START" is no riddle. A bare HELP is the keyword whatever came before, unless that
 * told of something wrong or leads to it: "STOP" may end a sentence ("the bleeding won't"), HELP asks who we are.
 */
const joined = (
  { text, preceding, sentAt, triage, consentIn }: Said,
  candidate: Candidate | undefined,
  alone: Verdict,
): readonly Verdict[] => {
  if (preceding.length === 0) return [];
  const before = preceding.map((part) => `${part} `).join('');
  const parts = preceding.map((part) => read(triage, contextOf(part, candidate, sentAt)));
  const isHelp = readConsent(text, consentIn) === 'help' && !asksForMore.test(preceding.at(-1) ?? '');
  if (isHelp && !parts.some(isComplaint)) return [];
  const together = read(triage, contextOf(before + text, candidate, sentAt));
  const apart = worst([alone, ...parts]);
  const isWorse = together.disposition !== 'unclear' && severityOf(together) < severityOf(apart);
  return isWorse ? [inLastPart(together, before.length)] : [];
};

/** A keyword said what it had to say: HELP, and then "I feel fine", is no "help, I feel fine". */
const isKeyword = (part: string, consentIn: ConsentReader): boolean => {
  const { span } = consentIn(part);
  return span !== null && part.slice(...span).trim() === part.trim();
};

/**
 * Reads a reply for every patient it may come from and takes the worst reading. A long text arrives in parts: this one is also
 * read joined to what came just before, and joining can only make it worse.
 */
export const readReply = (reply: Said, candidates: readonly Candidate[]): Verdict => {
  const said = { ...reply, preceding: reply.preceding.filter((part) => !isKeyword(part, reply.consentIn)) };
  const contexts = candidates.length === 0 ? [undefined] : candidates;
  const verdicts = contexts.flatMap((candidate) => {
    const alone = read(said.triage, contextOf(said.text, candidate, said.sentAt));
    return [alone, ...joined(said, candidate, alone)];
  });
  const [first, ...others] = verdicts;
  return first === undefined ? couldNotRead() : worst([first, ...others]);
};

/**
 * What somebody's own words say of consent: "STOP" above a signature is the bare word, and what a mail or a tapback quotes is ours, with
 * its "Stop these e-mails". The signature is read where the words say nothing.
 */
export const readConsent = (text: string, consentIn: ConsentReader): ConsentAct | null => {
  const { parts, signature = [] } = unwrapped(text);
  const wordsOf = (places: typeof parts): string => places.map((place) => text.slice(...place)).join('\n');
  const { act } = consentIn(wordsOf(parts));
  return act === null && signature.length > 0 ? consentIn(wordsOf([...parts, ...signature])).act : act;
};
