import { replyReaders } from '../../../../functions/edge/reply-readers.ts';
import type { Contender } from '../contender.ts';

/** The whole verdict, as the product asks for it. */
export const ours = (): Contender => {
  const { triage } = replyReaders();
  return {
    read: (text) => {
      const verdict = triage({ text, checkin: '24h', hoursSince: 26, regions: ['neck'], previous: [] });
      let sum = verdict.disposition.length + verdict.reasons.length + (verdict.score ?? 0);
      for (const { span, level } of verdict.flags) sum += span[0] + span[1] + level.length;
      return sum;
    },
  };
};
