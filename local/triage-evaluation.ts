import { couldNotRead } from '../shared/triage/could-not-read.ts';
import { isRed } from '../shared/triage/finding.ts';
import { triage } from '../shared/triage/triage.ts';
import { type Disposition, dispositions, type TriageInput, type Verdict } from '../shared/triage/verdict.ts';

export type LabelledReply = {
  readonly id: string;
  readonly input: TriageInput;
  readonly disposition: Disposition;
  readonly flags: readonly string[];
  readonly spanish: boolean;
};

type Scored = LabelledReply & { readonly verdict: Verdict };

const rank = (level: Disposition): number => dispositions.indexOf(level);
const percent = (part: number, whole: number): string =>
  whole === 0 ? 'n/a' : `${((100 * part) / whole).toFixed(1)} %`;

/** Confusion matrix, sensitivity, alarm rate, per language and per flag, and every miss with its explanation. */
export const evaluate = (replies: readonly LabelledReply[]): string => {
  const scored = replies.map((reply) => ({ ...reply, verdict: read(reply.input) }));
  return [
    ...matrix(scored),
    '',
    ...summary('all', scored),
    ...summary(
      'English',
      scored.filter((one) => !one.spanish),
    ),
    ...summary(
      'Spanish',
      scored.filter((one) => one.spanish),
    ),
    '',
    ...perFlag(scored),
    '',
    ...misses(scored),
    '',
  ].join('\n');
};

const read = (input: TriageInput): Verdict => {
  try {
    return triage(input);
  } catch {
    return couldNotRead();
  }
};

const matrix = (scored: readonly Scored[]): string[] => {
  const short = (level: Disposition): string => level.slice(0, 9).padStart(10);
  const lines = [`${'label \\ read'.padEnd(16)}${dispositions.map(short).join('')}`];
  for (const label of dispositions) {
    const rows = scored.filter((one) => one.disposition === label);
    const counts = dispositions.map((found) =>
      String(rows.filter((one) => one.verdict.disposition === found).length).padStart(10),
    );
    lines.push(`${label.padEnd(16)}${counts.join('')}`);
  }
  return lines;
};

const summary = (name: string, scored: readonly Scored[]): string[] => {
  if (scored.length === 0) return [];
  const red = scored.filter((one) => isRed(one.disposition));
  const found = red.filter((one) => isRed(one.verdict.disposition));
  const low = red.filter((one) => rank(one.verdict.disposition) > rank('concern'));
  const benign = scored.filter((one) => one.disposition === 'self_care' || one.disposition === 'all_clear');
  const paged = benign.filter((one) => isRed(one.verdict.disposition));
  const unclear = benign.filter((one) => one.verdict.disposition === 'unclear');
  const exact = scored.filter((one) => one.verdict.disposition === one.disposition);
  const alarms = scored.filter((one) => isRed(one.verdict.disposition));
  // With n cases and no miss, the 95 % lower bound of the true sensitivity is about 1 - 3/n.
  const bound =
    found.length === red.length && red.length > 0
      ? `, 95 % lower bound about ${percent(red.length - 3, red.length)}`
      : '';
  return [
    `${name}: ${scored.length} replies, exact ${percent(exact.length, scored.length)}`,
    `  red flags found ${found.length} of ${red.length} (${percent(found.length, red.length)}${bound}), below concern ${low.length}`,
    `  benign paged ${paged.length} of ${benign.length} (${percent(paged.length, benign.length)}), benign unclear ${percent(unclear.length, benign.length)}, paged overall ${percent(alarms.length, scored.length)}`,
  ];
};

const perFlag = (scored: readonly Scored[]): string[] => {
  const counts = new Map<string, { labelled: number; found: number }>();
  for (const one of scored)
    for (const id of one.flags) {
      const count = counts.get(id) ?? { labelled: 0, found: 0 };
      count.labelled++;
      if (reported(one.verdict, id)) count.found++;
      counts.set(id, count);
    }
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { labelled, found }]) => `  ${id.padEnd(26)}${String(found).padStart(4)} of ${labelled}`);
  return lines.length === 0 ? [] : ['flags found of those labelled:', ...lines];
};

const reported = (verdict: Verdict, id: string): boolean =>
  verdict.admin.includes(id) || verdict.flags.some((flag) => flag.id === id);

const misses = (scored: readonly Scored[]): string[] => {
  const wrong = scored.filter((one) => one.verdict.disposition !== one.disposition);
  const lines = [`misses: ${wrong.length}`];
  for (const { id, input, disposition, verdict } of wrong)
    lines.push(
      `  ${id} ${JSON.stringify(input.text)}: label ${disposition}, read ${verdict.disposition}`,
      ...verdict.reasons.map((reason) => `      ${reason}`),
    );
  return lines;
};
