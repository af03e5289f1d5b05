import { drawCode } from '../../functions/app/draw-code.ts';
import { execute } from '../../functions/app/execute.ts';
import type { World } from '../../functions/app/world.ts';
import { replyReaders } from '../../functions/edge/reply-readers.ts';
import { receiveReply } from '../../shared/conversation/receive-reply.ts';
import { patientId, replyId, sessionId } from '../../shared/kernel/brand.ts';
import { type Region, regions } from '../../shared/kernel/treatment.ts';
import { sessionFacts } from '../conversation/play.ts';

const names = ['Sam', 'José', 'Mara', 'Ana', 'Lee', 'Kim', 'Ada', 'Max'] as const;
const numberOf = (n: number): string => `+1303${5_000_000 + n}`;
const regionOf = (n: number): Region => regions[n % regions.length] ?? 'neck';

/** What the nth patient wrote: one in two hundred tells of a danger, one in twenty asks for a call, every third says something. */
const wordsOf = (n: number): string | undefined => {
  if (n % 200 === 0) return 'sore 6, it catches when I breathe in';
  if (n % 20 === 0) return 'please call me back';
  return n % 3 === 0 ? `a bit sore, ${n % 6}` : undefined;
};

/** A clinic with that many patients, through the product's own commands; `from` are there already. */
export const fillClinic = async (world: World, count: number, from = 0): Promise<void> => {
  for (let n = from; n < count; n += 1) {
    const address = numberOf(n);
    const opening = { id: world.naming.conversationId('sms', address), channel: 'sms', address } as const;
    const facts = sessionFacts(`s-${n}`, '2026-03-02T16:30:00Z', {
      id: sessionId(`s-${n}`),
      patientId: patientId(`p-${n}`),
      regions: [{ region: regionOf(n) }],
    });
    const firstName = names[n % names.length] ?? 'Sam';
    await execute(world, opening.id, ({ at }) => ({
      type: 'RecordSession',
      at,
      opening,
      session: facts,
      particulars: { firstName, phone: address },
      digest: `digest-${n}`,
      revision: 1,
      kept: [],
    }));
    const text = wordsOf(n);
    if (text === undefined) continue;
    let tries = 0;
    await execute(world, opening.id, ({ at }) => ({
      type: 'ReceiveReply',
      decidedBy: receiveReply,
      ...replyReaders(),
      at,
      opening,
      replyId: replyId(`r-${n}`),
      sentAt: at,
      text,
      preceding: [],
      // As the product does: after some tries among two digits it draws among three.
      freeCode: drawCode(world, tries++),
    }));
  }
};
