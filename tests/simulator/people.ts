import { actByLink } from '../../functions/app/act-by-link.ts';
import { type Clinic, type Person, personOf } from '../../shared/clinic/clinic.ts';
import { day, hour, type Instant, minute, plus, second, toIso } from '../../shared/kernel/instant.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { standOf } from '../../shared/paging/link-attempt.ts';
import type { Cloud } from './cloud.ts';
import { requestOf } from './requests.ts';
import type { Delivered } from './senders.ts';
import type { Simulation } from './simulation.ts';
import type { Meaning } from './trace.ts';

/** What patients write, and what they mean by it. Every one of these carries a word that no log may hold. */
const sayings: readonly [readonly [string, Meaning], ...(readonly [string, Meaning])[]] = [
  ['2', 'other'],
  ['6', 'other'],
  ['a bit sore, fine otherwise', 'other'],
  ['ok', 'other'],
  ['SORE', 'other'],
  ['please call me', 'other'],
  ['sore, can I run tomorrow?', 'other'],
  ['the pain will not stop', 'other'],
  ['asdf', 'other'],
  ['HELP', 'other'],
  ['STOP', 'stop'],
  ['stop texting me', 'stop'],
  ['START', 'start'],
  ['I cant breathe', 'red-flag'],
  ['sharp chest pain and short of breath', 'red-flag'],
  ['coughing blood', 'red-flag'],
  ['my hand is numb', 'red-flag'],
  ['STOP, chest pain', 'stop-and-red-flag'],
];

type Manner = 'prompt' | 'late' | 'twice' | 'wrong-code' | 'takes-and-forgets' | 'never';
const manners: readonly [Manner, ...Manner[]] = [
  'prompt',
  'prompt',
  'late',
  'twice',
  'wrong-code',
  'takes-and-forgets',
  'never',
];

export type Patient = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly answers: number;
};

/** Everybody outside the system: what reaches them, and what they do about it. */
export type People = {
  readonly hear: (message: Delivered) => void;
  readonly text: (from: string, text: string, meaning: Meaning, after?: number) => void;
  readonly cancel: (session: string, after: number) => void;
  readonly begin: () => void;
  /** Every word, name and number that no log may hold. */
  readonly secrets: readonly string[];
};

export const peopleOf = (parts: {
  readonly sim: Simulation;
  readonly clinic: Clinic;
  readonly cloud: Cloud;
  readonly start: Instant;
  readonly episodes: number;
}): People => {
  const { sim, clinic, cloud, start, episodes } = parts;
  const { agenda } = sim;
  const random = sim.random('people');
  let texts = 0;

  const patients: readonly Patient[] = Array.from({ length: episodes }, (_, n) => ({
    id: `p-${n}`,
    name: `Zephyrine${n}`,
    // Some share a phone with the one before.
    phone: `+1303555014${n > 0 && random.chance(0.15) ? n - 1 : n}`,
    answers: random.pick([0, 0.3, 0.7, 1]),
  }));

  const text = (from: string, words: string, meaning: Meaning, after = 0): void =>
    agenda.after(after, () => {
      texts += 1;
      const id = `text-${sim.seed}-${texts}`;
      const sentAt = agenda.now();
      sim.tell({ type: 'texted', id, from, text: words, meaning });
      cloud.inbound({ id, from, text: words, sentAt });
      return false;
    });

  /** Asks until an answer says that it is done, as a client of the interface has to. */
  const insist = (method: string, session: string, body: object | undefined, tries = 0): void => {
    const path = method === 'POST' ? '/v1/sessions' : `/v1/sessions/${session}`;
    const again = (): void => {
      if (tries < 200)
        agenda.after(random.between(20 * second, 2 * minute), () => insist(method, session, body, tries + 1));
    };
    cloud.request(requestOf(method, path, body)).then((status) => {
      sim.tell({ type: 'requested', method, session, status: status ?? 0 });
      if (status === undefined || status >= 500) again();
    }, again);
  };

  const bodyOf = (n: number, patient: Patient, completedAt: Instant, side: 'left' | 'right'): object => ({
    sessionId: `s-${n}`,
    patient: { id: patient.id, firstName: patient.name, phone: patient.phone, language: 'en' },
    practitionerId: 'practitioner-1',
    completedAt: toIso(completedAt),
    regions: [{ region: 'shoulder', side }],
    risks: ['deep'],
    consent: { sms: { at: toIso(start), how: 'written', riskExplained: true }, email: null },
  });

  const episode = (n: number, patient: Patient): void => {
    const begins = random.between(0, 20 * hour);
    const completedAt = plus(start, begins - random.between(0, 2 * hour));
    agenda.after(begins, () => insist('POST', `s-${n}`, bodyOf(n, patient, completedAt, 'left')));
    if (random.chance(0.2))
      agenda.after(begins + random.between(minute, 3 * day), () =>
        insist(
          'PUT',
          `s-${n}`,
          bodyOf(n, patient, plus(completedAt, -random.between(0, 90) * minute), 'right'),
        ),
      );
    if (random.chance(0.1))
      agenda.after(begins + random.between(minute, 5 * day), () => insist('DELETE', `s-${n}`, undefined));
    // Some write although nobody has asked.
    if (random.chance(0.4)) {
      const [words, meaning] = random.pick(sayings);
      text(patient.phone, words, meaning, begins + random.between(minute, 8 * day));
    }
  };

  const answer = (patient: Patient): void => {
    if (!random.chance(patient.answers)) return;
    const [words, meaning] = random.pick(sayings);
    const after = random.chance(0.7)
      ? random.between(20 * second, 40 * minute)
      : random.between(hour, 20 * hour);
    text(patient.phone, words, meaning, after);
    if (random.chance(0.1)) text(patient.phone, words, meaning, after + random.between(second, 5 * minute));
  };

  const mannerOf = new Map(clinic.people.map((person) => [String(person.id), random.pick(manners)]));
  const handled = new Map<string, number>();

  const byLink = async (person: Person, link: string, code: string, act: CaseAct): Promise<void> => {
    const outcome = await cloud.invoked(async (world) => {
      const seen = await actByLink(world, link, { code });
      if (seen.type !== 'seen') return seen;
      return actByLink(world, link, { code, act, seen: standOf(seen.open) });
    });
    sim.tell({
      type: 'pressed',
      person: person.id,
      act: `${act} ${code}`,
      outcome: outcome?.type ?? 'no answer',
    });
  };

  const act = (
    person: Person,
    code: string,
    link: string | undefined,
    what: CaseAct,
    after: number,
  ): void => {
    if (link !== undefined && random.chance(0.4))
      agenda.after(after, () => void byLink(person, link, code, what));
    else text(person.phone ?? '', `${what} ${code}`, 'command', after);
  };

  /** What somebody does who has read a page: takes the case, calls the patient, and says how it ended; or only a part of that. */
  const respond = (person: Person, manner: Manner, code: string, link: string | undefined): void => {
    const first =
      manner === 'late' ? random.between(15 * minute, 2 * hour) : random.between(20 * second, 8 * minute);
    if (manner === 'wrong-code') act(person, code === '10' ? '11' : '10', undefined, 'ACK', first / 2);
    act(person, code, link, 'ACK', first);
    if (manner === 'twice') act(person, code, link, 'ACK', first + random.between(0, 3000));
    if (manner === 'takes-and-forgets') return;
    const reached = first + random.between(minute, 20 * minute);
    act(person, code, link, random.chance(0.8) ? 'REACHED' : 'NOANSWER', reached);
    if (random.chance(0.85))
      act(
        person,
        code,
        link,
        random.pick(['ER', 'SEEN', 'ADVISED', 'FALSE']),
        reached + random.between(minute, hour),
      );
  };

  const paged = (person: Person, body: string): void => {
    const code = /ACK (\d{2,3})/.exec(body)?.[1];
    if (code === undefined) return;
    const manner = mannerOf.get(person.id) ?? 'prompt';
    const key = `${person.id} ${code}`;
    const times = (handled.get(key) ?? 0) + 1;
    handled.set(key, times);
    // Even who never looks at a page is found in the end: somebody knocks on their door.
    const knocked = manner === 'never' && times > 12 && random.chance(0.1);
    const looks = times === 1 || times % 12 === 0;
    if (knocked || (manner !== 'never' && looks))
      respond(person, knocked ? 'prompt' : manner, code, /\/p\/([\w-]+)/.exec(body)?.[1]);
  };

  return {
    hear: ({ to, body }) => {
      const person = clinic.people.find((one) => one.phone === to || one.email === to);
      if (person !== undefined) return paged(personOf(clinic, person.id) ?? person, body);
      const owners = patients.filter(({ phone }) => phone === to);
      const [first] = owners;
      if (first !== undefined && /Checking in|How are you|pain 0-10/i.test(body)) answer(first);
    },
    text,
    cancel: (session, after) => agenda.after(after, () => insist('DELETE', session, undefined)),
    begin: () => {
      patients.forEach((patient, n) => {
        episode(n, patient);
      });
    },
    secrets: ['Zephyrine', '30355501', ...sayings.flatMap(([words]) => (words.length > 8 ? [words] : []))],
  };
};
