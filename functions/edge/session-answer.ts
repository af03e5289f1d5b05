import * as z from 'zod/mini';
import { type CheckInView, checkInStates } from '../../shared/followup/check-in-view.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId, SessionId } from '../../shared/kernel/brand.ts';
import { toIso } from '../../shared/kernel/instant.ts';
import { checkInKinds } from '../../shared/kernel/treatment.ts';
import { type HttpResponse, jsonResponse } from './http.ts';

/** The answer to a recorded, amended or cancelled session. What the schema does not name never leaves. */
export const sessionAnswerSchema = z.object({
  sessionId: z.string(),
  conversationId: z.string(),
  checkIns: z.array(
    z.object({
      kind: z.enum(checkInKinds),
      dueAt: z.string().check(z.meta({ format: 'date-time' })),
      state: z.enum(checkInStates),
      reason: z.nullable(
        z.string().check(z.describe('Why it stands as it does; null where nothing moved it.')),
      ),
    }),
  ),
});

export const writeSessionAnswer = (
  status: 200 | 201,
  answer: {
    readonly sessionId: SessionId;
    readonly conversationId: ConversationId;
    readonly checkIns: readonly CheckInView[];
  },
): HttpResponse => {
  const read = sessionAnswerSchema.safeParse({
    ...answer,
    checkIns: answer.checkIns.map((checkIn) => ({ ...checkIn, dueAt: toIso(checkIn.dueAt) })),
  });
  assert(read.success, 'an answer does not fit its own schema');
  return jsonResponse(status, read.data);
};
