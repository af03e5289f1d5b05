import { day, hour, type Instant, minute, plus, second, toIso } from '../../../shared/kernel/instant.ts';
import type { Channel } from '../../../shared/message/outbound.ts';
import type { Cloud } from '../cloud.ts';
import { post } from '../mail.ts';
import { linkKeys } from '../naming.ts';
import type { Random } from '../random.ts';
import { formOf, requestOf } from '../requests.ts';
import type { Delivered } from '../senders.ts';
import type { Simulation } from '../simulation.ts';
import type { Meaning } from '../trace.ts';
import { drawSaying } from './sayings.ts';

/** One course of treatment of one patient at one clinic, from the session to the last answer. */
export type Episode = { readonly number: number; readonly cloud: Cloud; readonly practitioner: string };

/** Somebody who was treated, and how they are reached. */
type Patient = {
  readonly id: string;
  readonly name: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly zone: string | undefined;
  readonly chance: Random;
  readonly answers: number;
};

/** The first name of every patient, and how their phones begin: what no log may hold. */
export const patientSecrets = ['Zephyrine', '+130355501', '@home.example'];

/** Who writes, by what, and the message that it answers, where it answers one. */
type Writer = {
  readonly channel: Channel;
  readonly from: string;
  readonly patient: string | undefined;
  readonly answers?: Delivered;
};

/** Where a mail goes that answers nothing. */
const anyAddress = 'hello@in.example.com';

const isQuestion = /Checking in|How are you|pain 0-10/i;

export const patientsOf = (parts: {
  readonly sim: Simulation;
  readonly start: Instant;
  readonly episodes: readonly Episode[];
  /** How often what they write is a red flag. */
  readonly danger: number;
  /** How many days the faults last. */
  readonly days: number;
}) => {
  const { sim, start, danger, days } = parts;
  const { agenda } = sim;
  let texts = 0;

  const write = (cloud: Cloud, who: Writer, words: readonly [string, Meaning], after: number): void =>
    agenda.after(after, () => {
      texts += 1;
      const messageId = `text-${sim.seed}-${texts}`;
      const [text, meaning] = words;
      const { channel, from, patient, answers } = who;
      const { replyTo = anyAddress, subject = '', body = '' } = answers ?? {};
      const quoted = body.replaceAll(/^/gm, '> ');
      const letter = { messageId, from, to: replyTo, subject: subject && `Re: ${subject}` };
      const mail =
        channel === 'email'
          ? post({ ...letter, text: quoted === '' ? text : `${text}\n\n${quoted}` }, agenda.now())
          : undefined;
      const id = mail?.id ?? messageId;
      sim.tell({ type: 'wrote', clinic: cloud.platform.clinic, id, channel, from, patient, text, meaning });
      const sent = { id, channel, from, text, sentAt: agenda.now() };
      cloud.inbound(mail === undefined ? sent : { ...sent, mail });
      return false;
    });

  const patientOf = (number: number): Patient => {
    const chance = sim.random(`patient ${number}`);
    // Some share a phone with the one before; some have a mailbox alone; some live elsewhere.
    const shared = number > 0 && chance.chance(0.15) ? number - 1 : number;
    const byMail = chance.chance(0.15);
    return {
      id: `p-${number}`,
      name: `Zephyrine${number}`,
      phone: byMail ? undefined : `+130355501${40 + shared}`,
      email: byMail || chance.chance(0.1) ? `patient-${number}@home.example` : undefined,
      zone: chance.chance(0.15)
        ? chance.pick(['America/New_York', 'Europe/Madrid', 'Australia/Sydney'])
        : undefined,
      chance,
      answers: chance.pick([0, 0.3, 0.7, 1]),
    };
  };

  const bodyOf = (
    session: string,
    { id, name, phone, email, zone }: Omit<Patient, 'chance' | 'answers'>,
    completedAt: Instant,
    practitionerId: string,
    side: 'left' | 'right',
  ) => ({
    sessionId: session,
    patient: {
      id,
      firstName: name,
      language: 'en',
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(zone === undefined ? {} : { timeZone: zone }),
    },
    practitionerId,
    completedAt: toIso(completedAt),
    regions: [{ region: 'shoulder', side }],
    risks: ['deep'],
    consent: {
      sms: phone === undefined ? null : { at: toIso(plus(start, -day)), how: 'written', riskExplained: true },
      email:
        email === undefined ? null : { at: toIso(plus(start, -day)), how: 'written', riskExplained: true },
    },
  });

  /** Asks until an answer says that it is done, as a client of the interface has to: soon at first, later every hour. */
  const insist = (
    cloud: Cloud,
    method: string,
    session: string,
    body: object | undefined,
    tries = 1,
  ): void => {
    const name = `${method} ${session} try ${tries}`;
    const wait = tries < 100 ? Math.min(2 ** tries * second, 5 * minute) : hour;
    const path = method === 'POST' ? '/v1/sessions' : `/v1/sessions/${session}`;
    void cloud.request(requestOf(method, path, body), name).then((status) => {
      sim.tell({
        type: 'requested',
        clinic: cloud.platform.clinic,
        method,
        session,
        status: status ?? 0,
      });
      if (status === undefined || status >= 500 || status === 429)
        agenda.after(wait + sim.random(`insist ${name}`).between(0, minute), () =>
          insist(cloud, method, session, body, tries + 1),
        );
    });
  };

  /** How somebody is written to. */
  const wayOf = (patient: Patient): { channel: Channel; from: string; patient: string } => ({
    channel: patient.phone === undefined ? 'email' : 'sms',
    from: patient.phone ?? patient.email ?? '',
    patient: patient.id,
  });

  const begun: { readonly patient: Patient; readonly cloud: Cloud }[] = [];

  const begin = ({ number, cloud, practitioner }: Episode): void => {
    const patient = patientOf(number);
    const { chance } = patient;
    begun.push({ patient, cloud });
    const session = `s-${number}`;
    const begins = chance.between(0, 20 * hour);
    // Most are recorded at once, a few at the last moment at which the first question may still be asked.
    const back = chance.chance(0.06)
      ? 8 * hour - chance.between(0, 10 * minute)
      : chance.between(0, 2 * hour);
    const completedAt = plus(start, begins - back);
    const at = (after: number, happens: () => void): void => agenda.after(begins + after, happens);
    at(0, () => insist(cloud, 'POST', session, bodyOf(session, patient, completedAt, practitioner, 'left')));
    if (chance.chance(0.2)) {
      // An amendment; some of them bring another number.
      const moved = chance.chance(0.4) ? { phone: `+130355501${70 + number}`, email: undefined } : {};
      const sooner = plus(completedAt, -chance.between(0, 90) * minute);
      const body = bodyOf(session, { ...patient, ...moved }, sooner, practitioner, 'right');
      at(chance.between(minute, 3 * day), () => insist(cloud, 'PUT', session, body));
    }
    if (chance.chance(0.1))
      at(chance.between(minute, 5 * day), () => insist(cloud, 'DELETE', session, undefined));
    if (chance.chance(0.15)) {
      const later = chance.between(hour, 4 * day);
      const second = `${session}-again`;
      const body = bodyOf(second, patient, plus(completedAt, later), practitioner, 'left');
      at(later, () => insist(cloud, 'POST', second, body));
    }
    // Some write although nobody has asked.
    if (chance.chance(0.3))
      write(cloud, wayOf(patient), drawSaying(chance, danger), begins + chance.between(minute, 8 * day));
    // Over weeks, they come back; and an old question is answered when nobody waits for it any more.
    for (let week = 9; week < days; week += 9) {
      const later = week * day + chance.between(0, 5 * day);
      const again = `${session}-${week}`;
      const body = bodyOf(again, patient, plus(completedAt, later), practitioner, 'right');
      at(later, () => insist(cloud, 'POST', again, body));
      write(cloud, wayOf(patient), drawSaying(chance, danger), begins + later + chance.between(0, 9 * day));
    }
  };

  const unsubscribe = (cloud: Cloud, url: string, after: number): void =>
    agenda.after(after, () => {
      const event = formOf('POST', new URL(url).pathname, { 'List-Unsubscribe': 'One-Click' });
      void cloud.tried('patient-link', url, (world, { release }) =>
        release.patientLink({ world, linkKeys }, event),
      );
    });

  const answer = (cloud: Cloud, patient: Patient, question: Delivered): void => {
    const { unsubscribeUrl } = question;
    const { chance, answers } = patient;
    if (!chance.chance(answers)) return;
    const after = chance.chance(0.7)
      ? chance.between(20 * second, 40 * minute)
      : chance.between(hour, 20 * hour);
    if (unsubscribeUrl !== undefined && chance.chance(0.05)) unsubscribe(cloud, unsubscribeUrl, after);
    const words = drawSaying(chance, danger);
    const way = { ...wayOf(patient), answers: question };
    write(cloud, way, words, after);
    // Impatient people send it twice, or something else at once.
    if (chance.chance(0.1)) write(cloud, way, words, after + chance.between(second, 5 * minute));
    if (chance.chance(0.1))
      write(cloud, way, drawSaying(chance, danger), after + chance.between(0, 2 * minute));
    // Two machines would go on for ever.
    if (chance.chance(0.02))
      for (let n = 1; n <= 10; n += 1) write(cloud, way, ['what now?', 'other'], after + n * 3 * minute);
  };

  return {
    begin: () => {
      for (const episode of parts.episodes) begin(episode);
    },
    hear: (cloud: Cloud, message: Delivered): void => {
      if (!isQuestion.test(message.body)) return;
      const owner = begun.find(
        (one) =>
          one.cloud === cloud && (one.patient.phone === message.to || one.patient.email === message.to),
      );
      if (owner !== undefined) answer(cloud, owner.patient, message);
    },
    /** Somebody writes STOP, just then. */
    stop: (cloud: Cloud, to: string, after: number): void => {
      const channel = to.includes('@') ? 'email' : 'sms';
      const owner = begun.find(({ patient }) => patient.phone === to || patient.email === to);
      if (owner !== undefined)
        write(cloud, { channel, from: to, patient: owner.patient.id }, ['STOP', 'stop'], after);
    },
    cancel: (cloud: Cloud, session: string, after: number): void =>
      agenda.after(after, () => insist(cloud, 'DELETE', session, undefined)),
    /** The ids of those who were treated at a clinic. */
    treatedAt: (cloud: Cloud): readonly string[] =>
      begun.flatMap((one) => (one.cloud === cloud ? [one.patient.id] : [])),
    /** Anybody else writes: a practitioner, or somebody whom nobody knows. */
    write,
  };
};

export type Patients = ReturnType<typeof patientsOf>;
