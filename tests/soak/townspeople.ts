import type { Clinic, Person } from '../../shared/clinic/clinic.ts';
import { type Instant, minute, plus, toIso } from '../../shared/kernel/instant.ts';
import type { Random } from '../simulator/random.ts';
import type { Taken } from './post-office.ts';

/** What a patient meant by a text, as whoever wrote it knows it. */
export type Meaning = 'red-flag' | 'stop' | 'other' | 'command';

export type Said = {
  readonly id: string;
  readonly from: string;
  readonly words: string;
  readonly meaning: Meaning;
};

const sayings: readonly [readonly [string, Meaning], ...(readonly [string, Meaning])[]] = [
  ['2', 'other'],
  ['3, a bit sore', 'other'],
  ['ok', 'other'],
  ['SORE', 'other'],
  ['fine, thank you', 'other'],
  ['please call me', 'other'],
  ['the pain will not stop', 'other'],
  ['6', 'other'],
  ['asdf', 'other'],
  ['STOP', 'stop'],
  ['coughing blood', 'red-flag'],
  ['I cant breathe', 'red-flag'],
];

export type Patient = { readonly n: number; readonly session: string; readonly phone: string };

export const patientsOf = (count: number): readonly Patient[] =>
  Array.from({ length: count }, (_, n) => ({ n, session: `s-${n}`, phone: `+1303${5_200_000 + n}` }));

export const sessionBody = ({ n, session, phone }: Patient, completedAt: Instant): object => ({
  sessionId: session,
  patient: { id: `p-${n}`, firstName: 'Sam', phone, language: 'en' },
  practitionerId: 'practitioner-1',
  completedAt: toIso(completedAt),
  regions: [{ region: 'shoulder', side: n % 2 === 0 ? 'left' : 'right' }],
  risks: n % 3 === 0 ? ['deep'] : [],
  consent: { sms: { at: toIso(completedAt), how: 'written', riskExplained: true }, email: null },
});

/** Everybody with a phone: what reaches them, and what they text back, some minutes later. */
export const townspeople = (parts: {
  readonly clinic: Clinic;
  readonly random: Random;
  readonly patients: readonly Patient[];
  readonly say: (said: Said, afterMinutes: number) => void;
}) => {
  const { clinic, random, say } = parts;
  const phones = new Set(parts.patients.map(({ phone }) => phone));
  const taken = new Set<string>();
  let texts = 0;
  const text = (from: string, words: string, meaning: Meaning, after: number): void => {
    texts += 1;
    say({ id: `text-${texts}`, from, words, meaning }, after);
  };

  /** Takes the case on, calls the patient, and says how it ended; or only the first, or nothing. */
  const paged = ({ phone = '' }: Person, body: string): void => {
    const code = /ACK (\d{2,3})/.exec(body)?.[1];
    if (code === undefined || taken.has(`${phone} ${code} ${body}`) || random.chance(0.25)) return;
    taken.add(`${phone} ${code} ${body}`);
    const first = random.between(1, 8);
    text(phone, `ACK ${code}`, 'command', first);
    if (random.chance(0.1)) return;
    const reached = first + random.between(1, 9);
    text(phone, `REACHED ${code}`, 'command', reached);
    text(
      phone,
      `${random.pick(['ER', 'SEEN', 'ADVISED'])} ${code}`,
      'command',
      reached + random.between(1, 40),
    );
  };

  return {
    hear: ({ channel, to, body }: Taken): void => {
      if (channel === 'email') return;
      const person = clinic.people.find(({ phone }) => phone === to);
      if (person !== undefined) paged(person, body);
      if (!phones.has(to) || !/Checking in|How are you|pain 0-10/i.test(body) || !random.chance(0.7)) return;
      const [words, meaning] = random.pick(sayings);
      text(to, words, meaning, random.between(0, 40));
    },
  };
};

/** When each session is over: in the first hours of the day, so that every first question falls due in it. */
export const sessionTimes = (
  patients: readonly Patient[],
  random: Random,
  start: Instant,
  hours: number,
): ReadonlyMap<Patient, Instant> => {
  const within = Math.min(12, hours - 4.5) * 60;
  return new Map(patients.map((patient) => [patient, plus(start, random.between(1, within) * minute)]));
};
