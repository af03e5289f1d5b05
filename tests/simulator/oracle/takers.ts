import { minute } from '../../../shared/kernel/instant.ts';
import type { Committed } from '../trace.ts';
import { seeing, type Watch } from './watcher.ts';

type Acted = Extract<
  Committed['events'][number],
  { type: 'CaseAcknowledged' | 'PatientContacted' | 'PatientNotReached' | 'CaseClosed' }
>;
type Known = {
  readonly code: string;
  readonly clinic: string;
  open: boolean;
  /** Who was paged for it, and when first. */
  readonly paged: Map<string, number>;
  /** When somebody was last told of a danger that nobody knew of before. */
  worsenedAt: number;
};

/** By so much the clocks of a carrier and of the functions may differ beside what a seed draws. */
const clocksDiffer = 2 * minute;

/** Who acts on a case: somebody who was paged for it, by words that name it, unless they see it at the board. */
export const watchTakers: Watch = (facts, violate) => {
  const cases = new Map<string, Known>();

  const named = (event: Acted): void => {
    const known = cases.get(event.caseId);
    const wrote = event.replyId === undefined ? undefined : facts.wrote(event.replyId);
    if (known === undefined || wrote === undefined) return;
    const { text, t: writtenAt } = wrote;
    const wasPagedBy = (one: Known, t: number): boolean =>
      (one.paged.get(event.by) ?? Number.POSITIVE_INFINITY) <= t;
    if (!wasPagedBy(known, writtenAt + clocksDiffer))
      violate(
        'S9',
        `"${text}" acts on case ${event.caseId}, for which nobody had paged ${event.by} when it was written`,
      );
    if (writtenAt + clocksDiffer < known.worsenedAt)
      violate('S9', `"${text}" acts on case ${event.caseId}, which has worsened since it was written`);
    const code = /\d+/.exec(text)?.[0];
    if (code !== undefined && code !== known.code)
      violate('S9', `"${text}" acts on case ${event.caseId}, whose code is ${known.code}`);
    if (code !== undefined) return;
    // What paged them within the minutes by which clocks differ may be meant, and need not be.
    const theirs = [...cases.values()].filter(
      (one) => one.open && one.clinic === known.clinic && wasPagedBy(one, writtenAt),
    );
    if (theirs.length > 1) violate('S9', `"${text}" acts on case ${event.caseId}, one of ${theirs.length}`);
  };

  const acted = (event: Acted, by: Committed['by']): void => {
    const known = cases.get(event.caseId);
    if (by !== 'board' && known !== undefined && !known.paged.has(event.by))
      violate('S9', `${event.by} acts on case ${event.caseId} and was not paged for it`);
    named(event);
    if (event.type === 'CaseClosed' && known !== undefined) known.open = false;
  };

  return {
    ...seeing(['committed'], (entry) => {
      for (const event of entry.events) {
        switch (event.type) {
          case 'CaseOpened': {
            const { caseId, code } = event;
            const { clinic } = entry;
            const same = [...cases].find(([, one]) => one.open && one.clinic === clinic && one.code === code);
            if (same !== undefined) violate('S9', `case ${caseId} has the code of ${same[0]}, which is open`);
            cases.set(caseId, { code, clinic, open: true, paged: new Map(), worsenedAt: entry.t });
            break;
          }
          case 'CaseWorsened': {
            const known = cases.get(event.caseId);
            if (known !== undefined) known.worsenedAt = entry.t;
            break;
          }
          case 'MessagePromised':
            if (event.message.class === 'page') {
              const paged = cases.get(event.message.caseId)?.paged;
              if (paged?.has(event.message.person) === false) paged.set(event.message.person, entry.t);
            }
            break;
          case 'CaseAcknowledged':
          case 'PatientContacted':
          case 'PatientNotReached':
          case 'CaseClosed':
            acted(event, entry.by);
            break;
          default:
        }
      }
    }),
    end: () => undefined,
  };
};
