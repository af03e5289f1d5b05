import type { Clinic } from '../../shared/clinic/clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { staffId } from '../../shared/kernel/brand.ts';
import { parseDuration, parseInstant, plus, toIso } from '../../shared/kernel/instant.ts';
import type { Region, Risk } from '../../shared/kernel/treatment.ts';
import { pageTexts } from '../../shared/message/texts.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import type { TaskKind, TaskOutcome } from '../../shared/worklist/task.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import type { CarrierFault } from '../carrier.ts';
import { gatewayEvent } from '../gateway-event.ts';
import { type Actor, nameOf, patientA, patientB, patientC, practitioner1 } from './cast.ts';
import { conversationOf } from './conversation-of.ts';
import { act, type Move, type Stage, StoryFailed } from './scenario.ts';
import { wallDayTime } from './wall-time.ts';

type Channel = 'sms' | 'email';

export type Treatment = {
  readonly session: string;
  /** Now, where it is left out. */
  readonly completedAt?: string;
  readonly regions?: readonly Region[];
  readonly risks?: readonly Risk[];
  readonly language?: 'en' | 'es';
  readonly timeZone?: string;
  /** The channels that the patient agreed to; texts where it is left out. */
  readonly agreedTo?: readonly Channel[];
  /** What the patient can be reached by, where that is not the actor's own phone and mailbox. */
  readonly phone?: string | null;
  readonly patientId?: string;
};

const bodyOf = (stage: Stage, patient: Actor, treatment: Treatment): object => {
  const completedAt = treatment.completedAt ?? toIso(stage.host.clock.now());
  const agreedTo = treatment.agreedTo ?? ['sms'];
  const agreed = (channel: Channel): object | null =>
    agreedTo.includes(channel) ? { at: completedAt, how: 'written', riskExplained: true } : null;
  const phone = treatment.phone === undefined ? patient.phone : (treatment.phone ?? undefined);
  return {
    sessionId: treatment.session,
    patient: {
      id: treatment.patientId ?? patient.name,
      ...(phone === undefined ? {} : { phone }),
      ...(patient.email === undefined ? {} : { email: patient.email }),
      ...(treatment.language === undefined ? {} : { language: treatment.language }),
      ...(treatment.timeZone === undefined ? {} : { timeZone: treatment.timeZone }),
    },
    practitionerId: 'practitioner-1',
    completedAt,
    regions: (treatment.regions ?? ['lower_back']).map((region) => ({ region })),
    risks: treatment.risks ?? [],
    consent: { sms: agreed('sms'), email: agreed('email') },
  };
};

const calls = async (
  stage: Stage,
  request: { method: string; path: string; body?: object },
  answers: number,
): Promise<void> => {
  const { status, body } = await stage.host.sessions(
    gatewayEvent({
      method: request.method,
      path: request.path,
      headers: { authorization: 'Bearer local', 'content-type': 'application/json' },
      body: Buffer.from(request.body === undefined ? '' : JSON.stringify(request.body)),
    }),
  );
  if (status !== answers)
    throw new StoryFailed(`${request.method} ${request.path} to answer ${answers}`, `${status} ${body}`);
};

const deed = (stage: Stage, text: string): void =>
  stage.note({ type: 'deed', at: stage.host.clock.now(), text });

/** The clinic records a completed session; the answer is 201 where nothing else is said. */
export const records = (patient: Actor, treatment: Treatment, answers = 201): Move =>
  act(async (stage) => {
    const { clinic } = stage.host;
    const ended = treatment.completedAt === undefined ? undefined : parseInstant(treatment.completedAt);
    const when = ended === undefined ? '' : `, ended ${wallDayTime(ended, clinic.timeZone)}`;
    deed(stage, `session ${treatment.session} of ${treatment.patientId ?? patient.name} is recorded${when}`);
    await calls(
      stage,
      { method: 'POST', path: '/v1/sessions', body: bodyOf(stage, patient, treatment) },
      answers,
    );
  });

export const amends = (patient: Actor, treatment: Treatment, answers = 200): Move =>
  act(async (stage) => {
    deed(stage, `session ${treatment.session} of ${treatment.patientId ?? patient.name} is amended`);
    const path = `/v1/sessions/${treatment.session}`;
    await calls(stage, { method: 'PUT', path, body: bodyOf(stage, patient, treatment) }, answers);
  });

export const cancels = (session: string, answers = 200): Move =>
  act(async (stage) => {
    deed(stage, `session ${session} is cancelled`);
    await calls(stage, { method: 'DELETE', path: `/v1/sessions/${session}` }, answers);
  });

/** Turns the clock by a duration (`PT4H`); everything due on the way happens in order. */
export const turns = (duration: string): Move =>
  act(async ({ host }) => {
    const milliseconds = parseDuration(duration);
    assert(milliseconds !== undefined, `${duration} is a duration`);
    await host.turn(plus(host.clock.now(), milliseconds));
  });

/** Turns the clock to an instant. */
export const turnsTo = (written: string): Move =>
  act(async ({ host }) => {
    const to = parseInstant(written);
    assert(to !== undefined && to >= host.clock.now(), `${written} is still to come`);
    await host.turn(to);
  });

/** The texts of each stage as their carrier published them, so that they can be delivered again. */
const published = new WeakMap<Stage, Readonly<Record<string, string>>[]>();

const sends = async (stage: Stage, from: Actor, text: string): Promise<void> => {
  const { host } = stage;
  assert(from.phone !== undefined, `${from.name} has a phone`);
  const before = host.outbox.list({ address: from.phone }).findLast((message) => message.channel === 'sms');
  const payload = {
    originationNumber: from.phone,
    destinationNumber: host.clinic.smsNumber,
    messageKeyword: 'KEYWORD_1',
    messageBody: text,
    inboundMessageId: `in-${stage.nextText()}`,
    ...(before === undefined ? {} : { previousPublishedMessageId: `local-${before.n}` }),
  };
  published.set(stage, [...(published.get(stage) ?? []), payload]);
  stage.note({ type: 'in', at: host.clock.now(), from: nameOf(from.phone), text });
  await host.inboundSms(payload);
};

/** `{patient-a}` in a text stands for the code of that patient's latest case. */
const withCodes = async (stage: Stage, text: string): Promise<string> => {
  let written = text;
  for (const patient of [patientA, patientB, patientC, practitioner1]) {
    if (!written.includes(`{${patient.name}}`)) continue;
    const id = stage.host.world.naming.conversationId('sms', patient.phone);
    const code = (await stage.host.ledger.load(id))?.state.cases.at(-1)?.code;
    if (code === undefined) throw new StoryFailed(`a case of ${patient.name}`, 'none so far');
    written = written.replaceAll(`{${patient.name}}`, code);
  }
  return written;
};

/** Somebody writes a text to the clinic's number. `{patient-a}` stands for the code of that patient's case. */
export const says = (from: Actor, text: string): Move =>
  act(async (stage) => sends(stage, from, await withCodes(stage, text)));

/** The clinic's settings change while everything goes on, as a deployment does it. */
export const deploys = (what: string, change: (clinic: Clinic) => Partial<Clinic>): Move =>
  act((stage) => {
    deed(stage, `the clinic’s settings change: ${what}`);
    Object.assign(stage.host.clinic, change(stage.host.clinic));
  });

/** The queue delivers the last text once more, as queues do; or, days later, the last one with these words. */
export const deliversAgain = (text?: string): Move =>
  act(async (stage) => {
    const payload = published
      .get(stage)
      ?.findLast((one) => text === undefined || one['messageBody'] === text);
    assert(payload !== undefined, 'a text was delivered before it is delivered again');
    deed(stage, `"${payload['messageBody'] ?? ''}" is delivered a second time`);
    await stage.host.inboundSms(payload);
  });

/** The code in the last page to this phone, as the person holding it would read it. */
export const codeOn = (stage: Stage, phone: string): string => {
  assert(
    Object.values(pageTexts).every((text) => /case \{case\}/i.test(text)),
    'every page names its case',
  );
  const page = stage.host.outbox.list({ address: phone }).findLast((message) => message.kind === 'page');
  const code = /case (\d{2,3})/i.exec(page?.body ?? '')?.[1];
  if (code === undefined) throw new StoryFailed(`a page with a code on ${nameOf(phone)}`, 'none so far');
  return code;
};

/** A practitioner answers the last page on that phone; `onBehalf` sends the same words from another phone. */
export const answersPage = (who: Actor, caseAct: CaseAct, onBehalf?: Actor): Move =>
  act(async (stage) => {
    assert(who.phone !== undefined, `${who.name} has a phone`);
    await sends(stage, onBehalf ?? who, `${caseAct} ${codeOn(stage, who.phone)}`);
  });

type DeskAct = { readonly type: 'TakeTask' } | { readonly type: 'FinishTask'; readonly outcome: TaskOutcome };

const worksTask = (about: Actor, kind: TaskKind, what: string, task: DeskAct, by = 'desk-1'): Move =>
  act(async (stage) => {
    const { host } = stage;
    const state = await conversationOf(stage, about);
    const open = state === undefined ? undefined : openTasks(state).find((one) => one.kind === kind);
    if (state === undefined || open === undefined)
      throw new StoryFailed(`${kind} on the worklist for ${about.name}`, 'none open');
    deed(stage, what);
    await host.workTask(state.id, { ...task, taskId: open.id, by: staffId(by) });
  });

/** Somebody at the clinic takes a task about this patient on: the front desk where nobody is named. */
export const takesTask = (about: Actor, kind: TaskKind, by?: Actor): Move =>
  worksTask(
    about,
    kind,
    `${by?.name ?? 'the front desk'} takes "${kind}" on`,
    { type: 'TakeTask' },
    by?.name,
  );

/** Somebody at the clinic ends a task about this patient, or tries in vain. */
export const finishesTask = (about: Actor, kind: TaskKind, outcome: TaskOutcome): Move =>
  worksTask(about, kind, `the front desk ends "${kind}": ${outcome}`, { type: 'FinishTask', outcome });

const faultWords: Readonly<Record<CarrierFault, string>> = {
  ok: 'the carrier works',
  throttle: 'the carrier takes no more texts for now',
  'timeout-before': 'the carrier loses texts and answers nothing',
  'timeout-after': 'the carrier takes texts and its answers are lost',
  'reject-opted-out': 'the carrier refuses the number: it has opted out there',
  down: 'the carrier cannot be reached',
};

/** How the carrier behaves from here on. */
export const faults = (sms: CarrierFault): Move =>
  act((stage) => {
    deed(stage, faultWords[sms]);
    stage.host.setFault(sms);
  });
