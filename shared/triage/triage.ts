import { readConsentWords } from '../consent/consent-words.ts';
import { type ReplyWords, readReply } from '../reply/reply.ts';
import { isAutomatic, tellsCallers } from './automatic-replies.ts';
import { callsForHelp } from './calls-for-help.ts';
import { combine } from './combinations.ts';
import { isSentenceEnd } from './engine/breaks.ts';
import { lexicon } from './engine/compiled.ts';
import { type Numbers, readNumbers } from './engine/numbers.ts';
import { isNumberOver } from './engine/status.ts';
import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import { WordSet } from './engine/word-set.ts';
import { errandCovers, errandsOf } from './errands.ts';
import { type Context, type Finding, isPart, isRed, type Outcome, regionRisks, severity } from './finding.ts';
import { flag, hasFlag, inOrder, mergeSame } from './flag-list.ts';
import { withFloors } from './floors.ts';
import { outcomesOf } from './levels.ts';
import { tellsOfLongAgo } from './long-ago.ts';
import { callOffTopic } from './off-topic.ts';
import { isNews, newsOfOthers } from './others-news.ts';
import { ratesThing } from './rated-thing.ts';
import { readWords, type Words } from './read.ts';
import { scoreOutcomes } from './score.ts';
import { unclearOf } from './unclear.ts';
import type { Disposition, Flag, FlagStatus, TriageInput, Verdict } from './verdict.ts';
import { weightRule } from './weigh.ts';

export { hasTables, readBy } from './engine/compiled.ts';

/** Reads one reply. Pure, total and deterministic; unsure about danger means that a human looks. */
export const triage = (input: TriageInput): Verdict => {
  const reply = readReply(input.text);
  if (reply.tapback !== undefined) {
    const level: Disposition = reply.tapback === 'neutral' ? 'administrative' : 'unclear';
    return withFloors(
      input,
      [flag('tapback', level, [0, input.text.length], '4.16 tapback')],
      ['tapback'],
      {},
      'unknown',
    );
  }
  const verdict = readParts(input, reply.parts);
  if (reply.signature === undefined || isRed(verdict.disposition)) return verdict;
  // Two words behind "Thanks" are a name, or "cant breathe"; only a table can tell.
  const signed = readParts(input, reply.signature);
  return signed.flags.some(({ level, rule }) => isRed(level) && rule !== weightRule) ? signed : verdict;
};

/** Reads these parts; of the rest, such as the links and the "Stop these e-mails" of a mail that is quoted, nothing is seen. */
const readParts = (input: TriageInput, parts: ReplyWords['parts']): Verdict => {
  const words = readWords(input.text, parts);
  const [first] = parts;
  // Most replies are read as they came.
  if (parts.length === 1 && first?.[0] === 0 && first[1] === input.text.length) return decide(input, words);
  const alone = parts.reduce(
    (before, [start, end]) => before.padEnd(start, '\n') + input.text.slice(start, end),
    '',
  );
  return decide({ ...input, text: alone.padEnd(input.text.length, '\n') }, words);
};

const decide = (input: TriageInput, words: Words): Verdict => {
  const consent =
    words.tokens.count <= 3 || words.mentions('CONSENT') ? readConsentWords(input.text) : noConsentWords;
  const present = presentIds(words);
  const read = readNumbers(
    lexicon(),
    words.tokens,
    present.includes('pain-unscored') || present.includes('soreness'),
    present.includes('no-symptoms') || present.includes('improved'),
    words.scope.otherPerson,
  );
  const numbers =
    read.scoreSpan !== undefined && ratesThing(words, read.scoreSpan)
      ? { ...read, score: undefined, scoreSpan: undefined }
      : read;
  const context: Context = new ReplyContext(input, words, numbers, present);
  const isAutoReply = present.includes('auto-reply');
  const isSpam = present.includes('spam-or-link') || hasLink(input.text);
  const errands = errandsOf(words);
  const news = newsOfOthers(words, numbers);
  for (const { from, to } of news) words.scope.otherPerson.fill(1, from, to);
  const flags: Flag[] = [...errands];
  for (const finding of words.findings) {
    if (news.length > 0 && isNews(news, finding)) {
      // Whosever it is, somebody reads of an emergency the same day.
      if (finding.row.level === 'emergency')
        flags.push(flag('third-party', 'concern', finding.span, '4.11 another person', 'other-person'));
      continue;
    }
    if (isAutoReply && (isAutomatic(words, finding) || tellsCallers(words, finding))) continue;
    if (isSpam && (finding.row.id === 'distress-call' || finding.row.id === 'emergency-declared')) continue;
    if (consentCovers(consent, finding) || errandCovers(errands, finding)) continue;
    if (words.language === 'other' && !isRed(finding.row.level)) continue;
    for (const outcome of outcomesOf(finding, context))
      if (!isPart(outcome.id))
        flags.push(flag(outcome.id, outcome.level, finding.span, outcome.rule, statusOf(outcome, finding)));
  }
  for (const one of scoreOutcomes(context)) flags.push(one);
  for (const one of combine(words, context, flags)) flags.push(one);
  if (consent.act === null && callsForHelp(words))
    flags.push(flag('distress-call', 'urgent', [0, input.text.length], '4.14 HELP with anything else'));
  const admin: string[] = [];
  if (consent.act !== null && consent.span !== null) {
    const id = consentIds[consent.act];
    flags.push(flag(id, 'administrative', consent.span, '4.14 keyword or plain sentence'));
  }
  const kept = settle(
    input,
    words,
    numbers,
    dropQuestions(words, mergeSame(callOffTopic(words, flags))),
    isSpam,
  );
  for (const one of kept) if (one.level === 'administrative' && !admin.includes(one.id)) admin.push(one.id);
  return withFloors(input, kept, admin, numbers, words.language);
};

/** "Not good" denies that all is well, and with it affirms that the patient is not. */
const statusOf = (outcome: Outcome, { row, status }: Finding): FlagStatus =>
  status === 'negated' && outcome.id !== row.id ? 'affirmed' : status;

/** The ids of what is there now, each once: a long text has many findings, but the tables have few ids. */
const presentIds = ({ findings }: Words): readonly string[] => {
  const present: string[] = [];
  // "I am fine as always" is an answer.
  for (const { row, status } of findings)
    if (
      (status === 'affirmed' ||
        status === 'improving' ||
        (status === 'preexisting' && row.id === 'no-symptoms')) &&
      !present.includes(row.id)
    )
      present.push(row.id);
  return present;
};

/** What the rules ask of the reply around a finding. */
class ReplyContext implements Context {
  readonly hours: number;
  readonly lungRisk: boolean;
  readonly spineRisk: boolean;
  readonly thorax: boolean;
  readonly jaw: boolean;
  readonly anticoagulant: boolean;
  readonly numbers: Numbers;
  readonly previousPain: readonly number[];
  readonly joking: boolean;
  private readonly words: Words;
  private readonly present: readonly string[];

  constructor(input: TriageInput, words: Words, numbers: Numbers, present: readonly string[]) {
    const { hoursSince, previous } = input;
    const risks = regionRisks(input.regions, input.risks ?? noRisks);
    this.hours = hoursSince === null || Number.isNaN(hoursSince) ? Number.POSITIVE_INFINITY : hoursSince;
    this.lungRisk = risks.lungRisk;
    this.spineRisk = risks.spineRisk;
    this.thorax = risks.thorax;
    this.jaw = risks.jaw;
    this.anticoagulant = risks.anticoagulant;
    this.numbers = numbers;
    this.previousPain =
      previous.length === 0 ? noPain : previous.flatMap((one) => (one.pain === undefined ? [] : [one.pain]));
    this.joking = words.joking;
    this.words = words;
    this.present = present;
  }

  aboutBody(): boolean {
    const { words } = this;
    return (
      saysOnly(words, 'severe-pain') ||
      words.mentions('PAIN') ||
      words.mentions('SORE') ||
      words.mentions('BODY')
    );
  }

  has(id: string): boolean {
    return this.present.includes(id);
  }

  hasPlainly(id: string): boolean {
    return this.words.findings.some(
      (finding) => finding.row.id === id && finding.status === 'affirmed' && !finding.minimised,
    );
  }

  isScoredNow({ span }: Finding): boolean {
    const { scoreSpan } = this.numbers;
    return (
      scoreSpan !== undefined &&
      (inOneSentence(this.words, span, scoreSpan) || saysNow(this.words, scoreSpan))
    );
  }

  isNumberOver([start]: Flag['span']): boolean {
    const { tokens, scope } = this.words;
    let at = 0;
    while (at < tokens.count && (tokens.start[at] ?? 0) < start) at++;
    return isNumberOver(tokens, scope, at);
  }

  isLongAgo(finding: Finding): boolean {
    return tellsOfLongAgo(this.words, finding);
  }

  affirms(group: Parameters<Context['affirms']>[0]): boolean {
    return this.words.affirms(group);
  }

  mentionsNear(group: Parameters<Context['mentionsNear']>[0], at: number): boolean {
    return this.words.mentionsNear(group, at);
  }
}

/** "Today it's a 2": a word of now in the sentence of the score. */
const saysNow = (words: Words, span: Flag['span']): boolean =>
  words.spoken.some((_word, at) => {
    const start = words.tokens.start[at] ?? 0;
    return words.isOneOf(nowWords, at) && inOneSentence(words, span, [start, start]);
  });

const nowWords = new WordSet('now today tonight currently ahora ahorita hoy ya');

const noRisks: NonNullable<TriageInput['risks']> = [];
const noPain: readonly number[] = [];

/** A dot, and a look for more only where there is one: most replies have neither. */
const hasLink = (text: string): boolean =>
  (text.includes('://') || text.includes('.')) && /https?:\/\/|www\./i.test(text);

/** A short sentence says what it says about the body, whatever stands around it ("Unbearable. Slept badly."). */
const shortSentence = 4;

const saysOnly = (words: Words, id: string): boolean =>
  words.findings.some((one) => {
    if (one.row.id !== id) return false;
    const { kind, count } = words.tokens;
    let from = one.from;
    let to = one.to;
    while (from > 0 && kind[from - 1] !== kinds.sentenceEnd) from--;
    while (to < count && kind[to] !== kinds.sentenceEnd) to++;
    return to - from <= shortSentence;
  });

const noConsentWords: ReturnType<typeof readConsentWords> = { act: null, span: null };

const consentIds = {
  'opt-out': 'opt-out',
  'opt-in': 'opt-in',
  help: 'help-keyword',
  'wrong-number': 'wrong-number',
} as const;

/** Words that the consent reader has taken are no findings ("HELP", "stop", "quit"). */
const consentCovers = (consent: ReturnType<typeof readConsentWords>, finding: Finding): boolean =>
  consent.span !== null &&
  finding.span[0] >= consent.span[0] &&
  finding.span[1] <= consent.span[1] &&
  finding.row.id !== 'death-report' &&
  severity(finding.row.level) < severity('emergency');

/** "Is it normal to be sore?" is that effect; the question adds nothing when a finding answers what it is about. */
const dropQuestions = (words: Words, flags: readonly Flag[]): readonly Flag[] => {
  if (!hasFlag(flags, 'question-general')) return flags;
  const asksIfNormal = words.hears(normality);
  const asked = flags.filter((one) => deskErrands.has(one.id));
  const isErrand = (one: Flag): boolean =>
    one.id === 'question-general' && asked.some((errand) => inOneSentence(words, one.span, errand.span));
  if (flags.some(isErrand)) return flags.filter((one) => !isErrand(one));
  const others = flags.some(
    (one) =>
      !plainAnswers.has(one.id) && severity(one.level) >= severity('self_care') && one.id !== 'improved',
  );
  return flags.filter((one) => !(one.id === 'question-general' && asksIfNormal && others));
};

const inOneSentence = (words: Words, one: Flag['span'], other: Flag['span']): boolean => {
  const from = Math.min(one[1], other[1]);
  const to = Math.max(one[0], other[0]);
  const { start, kind, count } = words.tokens;
  for (let at = 0; at < count; at++) {
    const isEnd = isSentenceEnd(kind[at]);
    if (isEnd && (start[at] ?? 0) >= from && (start[at] ?? 0) < to) return false;
  }
  return true;
};

const plainAnswers = new WordList('question-general mild-other no-improvement ack-only');

const deskErrands = new WordList(
  'booking billing callback-request identity-question language-request contact-change',
);

const normality = new WordSet('normal common typical expected bad usual');

/** Adds what stands for "nothing else was understood", and drops lesser readings that a better one replaces. */
const settle = (
  input: TriageInput,
  words: Words,
  numbers: Numbers,
  flags: readonly Flag[],
  isSpam: boolean,
): Flag[] => {
  const kept = flags.filter((one) => !isOutranked(one, flags));
  const unclear = unclearOf(input, words, numbers, kept, isSpam);
  const all = unclear.length === 0 ? kept : mergeSame([...kept, ...unclear]);
  const clinical = all.some((one) => severity(one.level) >= severity('all_clear') && one.id !== 'ack-only');
  return inOrder(clinical && hasFlag(all, 'ack-only') ? all.filter((one) => one.id !== 'ack-only') : all);
};

const isOutranked = (one: Flag, flags: readonly Flag[]): boolean => {
  switch (one.id) {
    case 'pain-unscored':
      return (
        hasFlag(flags, 'severe-pain') ||
        hasFlag(flags, 'increasing-pain') ||
        hasFlag(flags, 'persistent-pain') ||
        hasFlag(flags, 'pain-change-mild') ||
        hasFlag(flags, 'mild-pain')
      );
    case 'third-party':
      // "Have to reschedule, my kid has a fever": the errand is what is left.
      return one.level === 'unclear' && flags.some(isDeskErrand) && flags.every(isErrandOrReason);
    case 'ack-only':
      return flags.some((other) => other.id !== 'ack-only');
    case 'persistent-bleeding':
      return one.status === 'resolved' && hasFlag(flags, 'spot-bleeding');
    case 'resolved-red-flag':
      return (
        hasFlag(flags, 'spot-bleeding') &&
        one.rule === '4.10 resolved' &&
        flags.every((other) => other.rule !== one.rule || bleeding.has(other.id))
      );
    default:
      return false;
  }
};

const isDeskErrand = ({ id }: Flag): boolean => deskErrands.has(id);
const isErrandOrReason = ({ id, level }: Flag): boolean =>
  level === 'administrative' || id === 'third-party' || id === 'ack-only';

const bleeding = new Set(['persistent-bleeding', 'resolved-red-flag']);
