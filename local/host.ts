import { DatabaseSync } from 'node:sqlite';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { BoardWorld } from '../functions/app/board-world.ts';
import { type ErasedConversation, erasePatient, planOfErasure } from '../functions/app/erase-patient.ts';
import type { Pause } from '../functions/app/pause.ts';
import { turnCheckIns } from '../functions/app/turn-check-ins.ts';
import { type TaskAct, workTask } from '../functions/app/work-task.ts';
import type { ReadingWorld, SendingWorld } from '../functions/app/world.ts';
import * as board from '../functions/board.ts';
import type { HttpResponse } from '../functions/edge/http.ts';
import { wrapInboundSms } from '../functions/edge/inbound-sms.ts';
import type { LinkKeys } from '../functions/edge/signed-link.ts';
import { systemClock } from '../functions/edge/system.ts';
import { type ApiToken, hashOf } from '../functions/edge/token.ts';
import * as patientLink from '../functions/patient-link.ts';
import type { Archive } from '../functions/ports/archive.ts';
import type { AuditTrail } from '../functions/ports/audit-trail.ts';
import * as practitioner from '../functions/practitioner.ts';
import * as receiveEmail from '../functions/receive-email.ts';
import * as receiveSms from '../functions/receive-sms.ts';
import * as recordSession from '../functions/record-session.ts';
import type { Clinic } from '../shared/clinic/clinic.ts';
import { type ConversationId, type PatientId, staffId } from '../shared/kernel/brand.ts';
import { type Instant, instant, parseInstant, toIso } from '../shared/kernel/instant.ts';
import type { Task } from '../shared/worklist/task.ts';
import { sqliteArchive } from './archive-sqlite.ts';
import { sqliteAuditTrail } from './audit-trail-sqlite.ts';
import { type CarrierFault, carrierFaults } from './carrier.ts';
import { type Conductor, conduct } from './conductor.ts';
import { type SqliteLedger, sqliteLedger } from './ledger-sqlite.ts';
import { localSecrets, localWorld, type WorldOptions } from './local-world.ts';
import { type LocalMail, postMail } from './mail.ts';
import { type Outbox, sqliteOutbox } from './outbox.ts';
import { type Settings, sqliteSettings } from './settings.ts';
import { type Speed, type VirtualClock, virtualClock } from './virtual-clock.ts';

/** The token with which anybody on this laptop may record a session. */
export const localToken: ApiToken = { id: 'local', hash: hashOf('local'), scopes: ['sessions:write'] };

/** One clinic on one machine: the functions of production on an embedded ledger, a clock to turn, simulated phones and mailboxes. */
export type Host = {
  readonly clinic: Clinic;
  readonly world: SendingWorld & ReadingWorld;
  /** What links and reply addresses are signed with. */
  readonly linkKeys: LinkKeys;
  readonly clock: VirtualClock;
  readonly ledger: SqliteLedger;
  readonly outbox: Outbox;
  readonly fault: () => CarrierFault;
  readonly setFault: (fault: CarrierFault) => void;
  /** Handles a request as API Gateway would hand it to `record-session`; what it causes at this instant happens too. */
  readonly sessions: (event: APIGatewayProxyEventV2) => Promise<HttpResponse>;
  /** Handles a request for the case behind the link of a page, as API Gateway would hand it to `practitioner`. */
  readonly caseLink: (event: APIGatewayProxyEventV2) => Promise<HttpResponse>;
  /** Handles a request for the link in a patient's e-mail, as API Gateway would hand it to `patient-link`. */
  readonly patientLink: (event: APIGatewayProxyEventV2) => Promise<HttpResponse>;
  /** Answers a request for the clinic's board; what a press causes at this instant happens too. */
  readonly board: (request: Request) => Promise<Response>;
  /** Takes a payload as End User Messaging publishes it, through the queue and `receive-sms`. */
  readonly inboundSms: (payload: unknown) => Promise<ConversationId>;
  /** Takes a mail as somebody wrote it, through the store, the queue and `receive-email`. */
  readonly inboundMail: (mail: LocalMail) => Promise<ConversationId>;
  /** What somebody at the clinic does with a task of the call-back list. */
  readonly workTask: (id: ConversationId, act: TaskAct) => Promise<Task | undefined>;
  /** Pauses the clinic's check-ins, or lets them go on, as its operator would. */
  readonly turnCheckIns: (to: 'PauseCheckIns' | 'ResumeCheckIns') => Promise<Pause>;
  /**
   * Turns the clock to an instant, or to the next one at which something is due, and fires everything due on the way, in order.
   * Answers how many conversations were woken.
   */
  readonly turn: (to: Instant | 'next') => Promise<number>;
  /** Lets the clock run by itself, 0 to let it stand. Answers as `turn` does. */
  readonly run: (speed: Speed) => Promise<number>;
  /** What an operator's own tools look through. */
  readonly archive: Archive;
  readonly trail: AuditTrail;
  /** Erases a patient as `npm run ops -- erase` would; what keeps them from it is in the plan. */
  readonly erase: (patient: PatientId) => Promise<readonly ErasedConversation[]>;
  /** When an audit last passed: the heartbeat that somebody outside would hear. */
  readonly heartbeatAt: () => Instant | undefined;
  /** The next instant at which something is due. */
  readonly nextDueAt: () => Instant | undefined;
  /** Called after everything that may have changed what a page shows. */
  readonly onChange: (listener: () => void) => () => void;
  readonly close: () => void;
};

export type HostOptions = WorldOptions & {
  /** A database file, or `:memory:`. */
  readonly file: string;
  /** The time of a fresh file. */
  readonly start?: Instant;
  readonly speed: number;
};

/** To move an older file forward is a turn of the clock, with everything due on the way: see `main.ts`. */
const startOf = (settings: Settings, start: Instant | undefined, seed: string | undefined): Instant =>
  parseInstant(settings.get('clock') ?? '') ??
  start ??
  (seed === undefined ? instant(Date.now()) : instant(0));

type Doors = Pick<
  Host,
  | 'sessions'
  | 'caseLink'
  | 'patientLink'
  | 'board'
  | 'inboundSms'
  | 'inboundMail'
  | 'workTask'
  | 'turnCheckIns'
>;

/** What comes in from outside, each as AWS would hand it to its function, one at a time. */
const doorsOf = (parts: {
  readonly world: SendingWorld & ReadingWorld;
  readonly clock: VirtualClock;
  readonly alone: Conductor['alone'];
  readonly linkKeys: LinkKeys;
  readonly trail: AuditTrail;
}): Doors => {
  const { world, clock, alone, linkKeys, trail } = parts;
  // A turn of the clock signs nobody out.
  const boardWorld: BoardWorld = {
    world,
    trail,
    keys: linkKeys,
    signIn: 'picker',
    sessionClock: systemClock,
  };
  let texts = 0;
  let mails = 0;
  return {
    sessions: (event) => alone(() => recordSession.handleOne({ world, tokens: [localToken] }, event)),
    caseLink: (event) => alone(() => practitioner.handleOne(world, event)),
    patientLink: (event) => alone(() => patientLink.handleOne({ world, linkKeys }, event)),
    board: (request) => {
      const answer = () => board.handleOne(boardWorld, request);
      return request.method === 'POST' ? alone(answer) : answer();
    },
    inboundSms: (payload) =>
      alone(() => {
        texts += 1;
        return receiveSms.handleOne(
          world,
          wrapInboundSms(payload, clock.now(), `local-${clock.now()}-${texts}`),
        );
      }),
    inboundMail: (mail) =>
      alone(() => {
        mails += 1;
        const { record, raw } = postMail(mail, clock.now(), `local-${clock.now()}-${mails}`);
        const store = { read: async () => raw };
        return receiveEmail.handleOne({ world, linkKeys, mails: store }, record);
      }),
    workTask: (id, act) => alone(() => workTask(world, id, act)),
    turnCheckIns: (to) => alone(() => turnCheckIns(world, to, staffId('ops'))),
  };
};

/** Opens a clinic on its file. Its clock goes on where the file left it; `start` says where a fresh one begins. */
export const openHost = (options: HostOptions): Host => {
  const database = new DatabaseSync(options.file);
  const ledger = sqliteLedger(database);
  const settings = sqliteSettings(database);
  const outbox = sqliteOutbox(database);
  const clock = virtualClock(startOf(settings, options.start, options.seed), options.speed);
  const fault = (): CarrierFault => carrierFaults.find((one) => one === settings.get('fault')) ?? 'ok';
  const listeners = new Set<() => void>();
  const changed = (): void => {
    settings.set('clock', toIso(clock.now()));
    for (const listener of listeners) listener();
  };
  const touched = new Set<ConversationId>();
  const secrets = localSecrets(settings, options.seed);
  const world = localWorld(options, {
    secrets,
    ledger,
    clock,
    outbox,
    fault,
    touched: (id) => touched.add(id),
  });
  const heartbeat = {
    beat: async (): Promise<void> => settings.set('heartbeat', toIso(clock.now())),
  };
  const conductor = conduct({ world, ledger, clock, heartbeat, touched, changed });
  const trail = sqliteAuditTrail(database);
  const archive = sqliteArchive(database);
  changed();
  return {
    clinic: options.clinic,
    world,
    linkKeys: secrets.linkKeys,
    clock,
    ledger,
    outbox,
    fault,
    setFault: (wanted) => {
      settings.set('fault', wanted);
      changed();
    },
    ...doorsOf({ world, clock, alone: conductor.alone, linkKeys: secrets.linkKeys, trail }),
    archive,
    trail,
    erase: (patient) =>
      conductor.alone(async () => {
        const plan = await planOfErasure(world, archive, patient);
        const free = plan.every((one) => one.hindered === undefined);
        if (free) await erasePatient(world, archive, patient, staffId('ops'));
        return plan;
      }),
    turn: conductor.turn,
    run: async (speed) => {
      const fired = await conductor.turn(clock.now());
      await conductor.alone(async () => clock.setSpeed(speed));
      return fired;
    },
    heartbeatAt: () => parseInstant(settings.get('heartbeat') ?? ''),
    nextDueAt: () => ledger.nextDueAt(clock.now()),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      conductor.stop();
      settings.set('clock', toIso(clock.now()));
      ledger.close();
    },
  };
};
