import { day, hour, type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import { practitionerPhone, sessionBody } from '../functions/stage.ts';
import type { CountedCloud } from './counted-cloud.ts';

/** One patient: a phone of their own, and a session of their own. Ids of one length, so that all weigh the same. */
export const patient = (n: number) => {
  const phone = `+1303555${String(100 + n).padStart(4, '0')}`;
  const id = String(n).padStart(2, '0');
  return {
    phone,
    body: (completedAt: Instant) =>
      sessionBody({
        sessionId: `s-10${id}`,
        patient: { id: `p-${id}`, firstName: 'Sam', phone, language: 'en' },
        completedAt: new Date(completedAt).toISOString(),
      }),
  };
};

type Patient = ReturnType<typeof patient>;

/** After its time each question has been sent, and a quarter of an hour later it is answered. */
const asks = [4 * hour, day, 2 * day, 7 * day + hour] as const;

/** What a patient answers to the four questions of a week that goes well. */
const wellAnswers = ['2', 'better', 'all good', '0'] as const;

const answerAfter = 15 * minute;

/** Four questions, four small answers, and nobody is paged: what a week mostly is. */
export const routineEpisodes = async (
  cloud: CountedCloud,
  start: Instant,
  patients: readonly Patient[],
  receipts: 'with receipts' | 'without receipts' = 'without receipts',
): Promise<void> => {
  const heard = async (): Promise<void> => {
    if (receipts === 'with receipts') await cloud.deliverReceipts();
  };
  for (const { body } of patients) await cloud.record(body(plus(start, -30 * minute)));
  for (const [n, after] of asks.entries()) {
    await cloud.turnTo(plus(start, after));
    await heard();
    await cloud.turnTo(plus(start, after + answerAfter));
    for (const { phone } of patients) await cloud.text(wellAnswers[n] ?? '', phone);
    await heard();
  }
  await cloud.turnTo(plus(start, 12 * day));
};

const codeOf = (page: string | undefined): string => /\bACK (\d\d)\b/.exec(page ?? '')?.[1] ?? '';

/**
 * A week but for its last answer, which is a red flag: the treating practitioner acknowledges the first page, reaches the patient and
 * closes the case. What the clinic does about it afterwards is not counted.
 */
export const pagedEpisode = async (
  cloud: CountedCloud,
  start: Instant,
  { body, phone }: Patient,
): Promise<void> => {
  await cloud.record(body(plus(start, -30 * minute)));
  for (const [n, after] of asks.entries()) {
    await cloud.turnTo(plus(start, after + answerAfter));
    await cloud.text(n === 3 ? 'sharp chest pain and short of breath' : (wellAnswers[n] ?? ''), phone);
  }
  const flagged = asks[3] + answerAfter;
  const code = codeOf(cloud.received(practitionerPhone).at(-1));
  await cloud.turnTo(plus(start, flagged + 3 * minute));
  await cloud.text(`ACK ${code}`, practitionerPhone);
  await cloud.turnTo(plus(start, flagged + 10 * minute));
  await cloud.text(`REACHED ${code}`, practitionerPhone);
  await cloud.turnTo(plus(start, flagged + 20 * minute));
  await cloud.text(`ADVISED ${code}`, practitionerPhone);
  await cloud.turnTo(plus(start, flagged + hour));
};
