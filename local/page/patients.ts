import { html, type Piece } from './html.ts';
import type { Go } from './route.ts';
import type { Unread } from './seen.ts';
import { Badge, LevelMark } from './symbols.ts';
import { conversationName, patientConversations } from './threads.ts';
import { fromNow } from './time.ts';
import type { ConsoleData, ConversationView } from './wire.ts';
import { phoneWords } from './words.ts';

const stateWords = (one: ConversationView, now: number): string => {
  const [open] = one.openCases;
  if (open !== undefined) return `case ${open.code} is open`;
  if (one.state.consent.status === 'opted-out') return 'asked for no more messages';
  return one.nextDueAt === null ? 'nothing ahead' : `next ${fromNow(Date.parse(one.nextDueAt), now)}`;
};

/** Everybody with a conversation, where there are several to choose from. */
export const Patients = (of: {
  data: ConsoleData;
  chosen: ConversationView | undefined;
  now: number;
  unread: Unread;
  go: Go;
}): Piece => {
  const all = patientConversations(of.data);
  if (all.length < 2) return null;
  return html`<nav class="patients" aria-label="Patients">
    <ul>
      ${all.map((one) => {
        const chosen = one.conversationId === of.chosen?.conversationId;
        const news = of.unread.count(one.address);
        const [open] = one.openCases;
        return html`<li key=${one.conversationId}>
          <button
            type="button"
            aria-current=${chosen ? 'true' : 'false'}
            onClick=${() => of.go({ who: one.conversationId, story: 'one' })}
          >
            <span class="patients-mark">${
              open !== undefined &&
              html`<${LevelMark} level=${open.severity}
              />`
            }</span>
            <span class="patients-name"
              ><b>${conversationName(of.data, one)}</b><small>${phoneWords(one.address)}, ${stateWords(one, of.now)}</small></span
            >
            <${Badge} news=${news} />
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;
};
