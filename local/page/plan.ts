import { useState } from 'preact/hooks';
import type { CheckInState } from '../../shared/followup/check-in-view.ts';
import { reasonWords } from '../../shared/message/reason-words.ts';
import type { Act } from './act.ts';
import { cancelSession } from './api.ts';
import { html, type Piece } from './html.ts';
import { Icon, type IconName } from './symbols.ts';
import { exactly, fromNow, when } from './time.ts';
import type { ConversationView, PlanItem } from './wire.ts';
import { checkInStateName, listed, riskName, siteName } from './words.ts';

type StoredSession = ConversationView['state']['sessions'][number];

const shortKind = { '4h': '4 h', '24h': '24 h', '48h': '48 h', '7d': '7 days' } as const;

const markOf: Readonly<Record<CheckInState, IconName | undefined>> = {
  planned: undefined,
  'pulled-forward': undefined,
  moved: undefined,
  merged: 'close',
  superseded: 'close',
  sent: 'tick',
  answered: 'ticks',
  skipped: 'close',
  unknown: 'bell',
  worklist: 'person',
};

const open = new Set<CheckInState>(['planned', 'pulled-forward', 'moved']);

const PlanRow = (of: { item: PlanItem; now: number; zone: string }): Piece => {
  const { item, now, zone } = of;
  const at = Date.parse(item.dueAt);
  const mark = markOf[item.state];
  const waits = open.has(item.state);
  return html`<li class="plan-row state-${item.state}${waits ? ' waits' : ''}">
    <span class="plan-mark">${mark !== undefined && html`<${Icon} name=${mark} />`}</span>
    <span class="plan-kind">${shortKind[item.kind]}</span>
    <time datetime=${item.dueAt} title=${exactly(at, zone)}>${when(at, now, zone)}</time>
    <span class="plan-state">${checkInStateName[item.state]}</span>
    <span class="plan-reason"
      >${waits && at > now ? fromNow(at, now) : ''}${waits && at > now && item.reason !== null ? ', ' : ''}${
        item.reason === null ? '' : reasonWords(item.reason)
      }</span
    >
  </li>`;
};

const Cancel = (of: { session: StoredSession; act: Act }): Piece => {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return html`<button type="button" class="button quiet"
      onClick=${() => setAsking(true)}>Cancel this session</button>`;
  }
  return html`<div class="confirm" role="group" aria-label="Cancel session ${of.session.id}?">
    <p>What has not been sent will not be. What was said stays on record.</p>
    <button
      type="button"
      class="button"
      ref=${(button: HTMLButtonElement | null) => button?.focus()}
      onClick=${async () => {
        if (await of.act(cancelSession(of.session.id))) setAsking(false);
      }}
    >
      Yes, cancel it
    </button>
    <button type="button" class="button quiet" onClick=${() => setAsking(false)}>Keep it</button>
  </div>`;
};

const SessionPlan = (of: {
  session: StoredSession;
  items: readonly PlanItem[];
  now: number;
  zone: string;
  act: Act;
}): Piece => {
  const { session, items, now, zone } = of;
  const done = Date.parse(session.completedAt);
  const name = session.particulars?.firstName ?? session.patientId;
  const risks = session.risks.map((risk) => riskName[risk].toLowerCase());
  const where = listed(session.regions.map(siteName)) || 'no region named';
  const by = session.practitionerId === undefined ? '' : `, ${session.practitionerId}`;
  return html`<article class="session">
    <header>
      <h3>${name}<small>${session.patientId}</small></h3>
      <p>${where}${risks.length > 0 && html` · ${listed(risks)}`}</p>
      <p class="aside">
        ${session.id}, ended
        ${' '}<time datetime=${session.completedAt} title=${exactly(done, zone)}>${when(done, now, zone)}</time
        >${by}${session.cancelled && ', cancelled'}
      </p>
    </header>
    <ol class="plan-list">
      ${items.map(
        (item) => html`<${PlanRow} key=${item.kind} item=${item} now=${now}
        zone=${session.timeZone} />`,
      )}
    </ol>
    ${
      !session.cancelled &&
      items.some((item) => open.has(item.state)) &&
      html`<${Cancel} session=${session}
      act=${of.act} />`
    }
  </article>`;
};

/** Each session of a conversation with its check-ins, newest first. */
export const Plan = (of: { conversation: ConversationView; now: number; zone: string; act: Act }): Piece => {
  const { conversation, now, zone, act } = of;
  const sessions = conversation.state.sessions.toReversed();
  return html`<div class="plan">
    ${
      conversation.state.consent.status === 'opted-out' &&
      html`<p class="notice">
        <b>No more messages.</b>
        ${' '}The patient asked to stop ${when(Date.parse(conversation.state.consent.at), now, zone)}. Only
        START from that phone opens it again.
      </p>`
    }
    ${sessions.map(
      (session) =>
        html`<${SessionPlan}
          key=${session.id}
          session=${session}
          items=${conversation.plan.filter((item) => item.sessionId === session.id)}
          now=${now}
          zone=${zone}
          act=${act}
        />`,
    )}
  </div>`;
};
