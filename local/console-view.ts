import type { ConversationId } from '../shared/kernel/brand.ts';
import { toIso } from '../shared/kernel/instant.ts';
import type { Host } from './host.ts';
import type { Playing } from './theatre.ts';
import { type ConversationView, conversationView, isUnreadable } from './view.ts';

/** How many conversations the console shows at once; older ones are found by their address. */
const conversationsMax = 50;
/** How much of one long story the console is sent: a case that pages for a week makes thousands of events. All of it is at /local/conversations. */
const eventsMax = 800;
const messagesMax = 1500;

/** What the console draws of a conversation: its messages, cases and replies stand in its story and its lists already. */
const shownOf = ({ state, events, ...view }: ConversationView) => ({
  ...view,
  state: { consent: state.consent, sessions: state.sessions, watches: state.watches },
  events: events.slice(-eventsMax),
});

/** Everything the console draws, in one answer. */
export const consoleView = async (host: Host, playing: Playing | null) => {
  const { clinic, clock } = host;
  const ids = host.ledger.conversations().slice(0, conversationsMax);
  const conversations: ReturnType<typeof shownOf>[] = [];
  const unreadable: ConversationId[] = [];
  for (const id of ids) {
    try {
      const view = await conversationView(host, id);
      // The desk is no patient: what it says arrives in its mailbox.
      if (view !== undefined && view.state.desk === undefined) conversations.push(shownOf(view));
    } catch (error) {
      // One damaged conversation hides none of the others.
      if (!isUnreadable(error)) throw error;
      unreadable.push(id);
    }
  }
  const next = host.nextDueAt();
  const heartbeat = host.heartbeatAt();
  return {
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
