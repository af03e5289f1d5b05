import type { ConversationId } from '../shared/kernel/brand.ts';
import { toIso } from '../shared/kernel/instant.ts';
import type { Host } from './host.ts';
import type { Playing } from './theatre.ts';
import { conversationView, isUnreadable } from './view.ts';

/** How many conversations the console shows at once; older ones are found by their address. */
const conversationsMax = 50;
/** How much of one long story the console is sent: a case that pages for a week makes thousands of events. All of it is at /local/conversations. */
const eventsMax = 800;
const messagesMax = 1500;

/** What a page that is open has already: of which run of the laptop, and each story up to which version. */
export type Held = { readonly run: string; readonly versions: ReadonlyMap<string, number> };

/** Every clinic that is played has a name of its own, in every process: one story's versions say nothing of another's. */
const runs = new WeakMap<Host, string>();
let count = 0;
const runOf = (host: Host): string => {
  const known = runs.get(host);
  if (known !== undefined) return known;
  count += 1;
  const run = `${performance.timeOrigin}-${count}`;
  runs.set(host, run);
  return run;
};

/** The query of a page that asks again: `run=<run>&held=<conversation>.<version>,...`. What is no such thing holds nothing. */
export const readHeld = (query: (name: string) => string | undefined): Held => ({
  run: query('run') ?? '',
  versions: new Map(
    (query('held') ?? '').split(',').flatMap((one) => {
      const [, id, version] = /^(c-[a-z2-7]+)\.(\d{1,9})$/.exec(one) ?? [];
      return id === undefined ? [] : [[id, Number(version)] as const];
    }),
  ),
});

/** What the console draws of a conversation: its messages, cases and replies stand in its story and its lists already. */
const shownOf = async (host: Host, id: ConversationId, held: number) => {
  const since = await conversationView(host, id, held);
  // An erasure changes what came before it.
  const isErased = since?.events.some((event) => event.type === 'PatientErased') === true;
  const after = isErased ? 0 : held;
  const view = isErased ? await conversationView(host, id) : since;
  // The desk is no patient: what it says arrives in its mailbox.
  if (view === undefined || view.state.desk !== undefined) return undefined;
  const { state, events, ...rest } = view;
  return {
    ...rest,
    state: { consent: state.consent, sessions: state.sessions, watches: state.watches },
    /** The version that these events come after: the page has those up to it. */
    after,
    events: events.slice(-eventsMax),
  };
};

/** Everything the console draws, in one answer, less the stories that the page has already. */
export const consoleView = async (
  host: Host,
  playing: Playing | null,
  held: Held = { run: '', versions: new Map() },
) => {
  const { clinic, clock } = host;
  const run = runOf(host);
  const ids = host.ledger.conversations().slice(0, conversationsMax);
  const conversations: NonNullable<Awaited<ReturnType<typeof shownOf>>>[] = [];
  const unreadable: ConversationId[] = [];
  for (const id of ids) {
    try {
      const shown = await shownOf(host, id, held.run === run ? (held.versions.get(id) ?? 0) : 0);
      if (shown !== undefined) conversations.push(shown);
    } catch (error) {
      // One damaged conversation hides none of the others.
      if (!isUnreadable(error)) throw error;
      unreadable.push(id);
    }
  }
  const next = host.nextDueAt();
  const heartbeat = host.heartbeatAt();
  return {
    run,
    clinic: {
      id: clinic.id,
      name: clinic.name,
      timeZone: clinic.timeZone,
      smsNumber: clinic.smsNumber,
      email: clinic.email,
      operatorEmail: clinic.operatorEmail,
      deskEmail: clinic.deskEmail,
      /** Whether emergencies are told to a pager of the clinic's own as well. */
      hasPager: clinic.pagerTopicArn !== undefined,
      people: clinic.people.map(({ id, phone, email }) => ({ id, phone, email })),
    },
    now: toIso(clock.now()),
    speed: clock.speed(),
    next: next === undefined ? null : toIso(next),
    /** When an audit last passed. */
    heartbeat: heartbeat === undefined ? null : toIso(heartbeat),
    fault: host.fault(),
    playing,
    conversations,
    unreadable,
    outbox: host.outbox
      .list({})
      .slice(-messagesMax)
      .map(({ html, at, ...message }) => ({ ...message, at: toIso(at), hasHtml: html !== undefined })),
  };
};
