import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { OpenCases, Worklist } from './cases.ts';
import { html, type Piece } from './html.ts';
import type { Go, Route } from './route.ts';
import { storyOf } from './story.ts';
import type { Line, Moment, Tone } from './story-line.ts';
import { Icon, type IconName, LevelMark } from './symbols.ts';
import { conversationName } from './threads.ts';
import { calendarDay, clockTime, dayWords, exactly, when } from './time.ts';
import { Quoted, Why } from './verdict.ts';
import { useVisible } from './visible.ts';
import type { ConsoleData, ConversationView } from './wire.ts';

const markOf: Readonly<Record<Tone, IconName>> = {
  in: 'text',
  out: 'tick',
  page: 'bell',
  alarm: 'bell',
  staff: 'person',
  plan: 'list',
  stop: 'close',
  trouble: 'pulse',
  task: 'list',
};

const Time = (of: { at: string; now: number; zone: string }): Piece => {
  const at = Date.parse(of.at);
  return html`<time datetime=${of.at} title=${exactly(at, of.zone)}>${when(at, of.now, of.zone)}</time>`;
};

const TellingLine = (of: { line: Line; now: number; zone: string }): Piece => {
  const { line, now, zone } = of;
  return html`<li class="line tone-${line.tone}">
    <span class="mark">${
      line.level === undefined
        ? html`<${Icon} name=${markOf[line.tone]}
      />`
        : html`<${LevelMark} level=${line.level} />`
    }</span>
    <div class="telling">
      <p>
        ${line.words}${' '}
        ${
          line.due !== undefined &&
          html`<span class="due">${line.due.as}${' '}<${Time} at=${line.due.at}
          now=${now} zone=${zone} />.</span>`
        }
        ${
          line.again !== undefined &&
          html`<span class="due">${line.again.as} ${line.again.times} times until${' '}<${Time} at=${line.again.until}
            now=${now} zone=${zone} />.</span>`
        }
      </p>
      ${
        line.reply !== undefined &&
        html`<${Quoted} reply=${line.reply} /><${Why} reply=${line.reply}
        zone=${zone} />`
      }
    </div>
  </li>`;
};

type Told = Moment & { readonly id: string; readonly name: string };

const MomentView = (of: { moment: Told; now: number; zone: string; named: boolean }): Piece => {
  const { moment, now, zone } = of;
  const at = Date.parse(moment.at);
  return html`<li class="moment">
    <p class="moment-at">
      <time datetime=${moment.at} title=${exactly(at, zone)}>${clockTime(at, zone)}</time>
      ${of.named && html`<span>${moment.name}</span>`}
    </p>
    <ul>
      ${moment.lines.map(
        (line) => html`<${TellingLine} key=${line.key} line=${line} now=${now} zone=${zone}
        />`,
      )}
    </ul>
  </li>`;
};

const toldOf = (data: ConsoleData, conversations: readonly ConversationView[]): readonly Told[] =>
  conversations
    .flatMap((conversation) =>
      storyOf(conversation.events).map((moment) => ({
        ...moment,
        id: conversation.conversationId,
        name: conversationName(data, conversation),
      })),
    )
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** How many moments are drawn at once; the older ones are asked for. */
const shownAtOnce = 120;

/** Keeps the newest in view while the reader is at the end, and leaves a reader further up in peace. */
const useFollow = (length: number) => {
  const box = useRef<HTMLDivElement>(null);
  const [behind, setBehind] = useState(false);
  const atEnd = useRef(true);
  const toEnd = (): void => {
    const here = box.current;
    if (here !== null) here.scrollTop = here.scrollHeight;
  };
  const visible = useVisible(box);
  useEffect(() => {
    if (atEnd.current) toEnd();
    else setBehind(true);
  }, [length, visible]);
  const onScroll = (): void => {
    const here = box.current;
    if (here === null) return;
    atEnd.current = here.scrollHeight - here.scrollTop - here.clientHeight < 60;
    if (atEnd.current) setBehind(false);
  };
  return { box, behind, toEnd, onScroll };
};

export const Timeline = (of: {
  data: ConsoleData;
  conversation: ConversationView | undefined;
  now: number;
  route: Route;
  go: Go;
}): Piece => {
  const { data, conversation, now, route, go } = of;
  const zone = data.clinic.timeZone;
  const all = route.story === 'all' || conversation === undefined;
  const told = useMemo(
    () => toldOf(data, all ? data.conversations : [conversation]),
    [data, all, conversation?.conversationId],
  );
  const [shown, setShown] = useState(shownAtOnce);
  const hidden = Math.max(0, told.length - shown);
  const { box, behind, toEnd, onScroll } = useFollow(told.length);
  const look = (who: string): void => go({ who });
  const days = Map.groupBy(told.slice(hidden), (moment) => calendarDay(Date.parse(moment.at), zone));
  return html`<section class="pane story" aria-labelledby="story-title">
    <header class="pane-head">
      <h2 id="story-title">What happened, and why</h2>
      ${
        data.conversations.length > 1 &&
        html`<div class="switch" role="group" aria-label="Whose story">
          <button type="button" aria-pressed=${all ? 'false' : 'true'} onClick=${() => go({ story: 'one' })}>
            This patient
          </button>
          <button type="button" aria-pressed=${all ? 'true' : 'false'}
            onClick=${() => go({ story: 'all' })}>Everyone</button>
        </div>`
      }
    </header>
    <${OpenCases} data=${data} now=${now} look=${look} />
    <${Worklist} data=${data} now=${now} look=${look} />
    <div class="scroll" ref=${box} onScroll=${onScroll} tabindex="0" role="region" aria-label="Timeline">
      ${
        told.length === 0
          ? html`<div class="empty">
              <h3>Nothing has happened yet</h3>
              <p>Record a session, then press “Next event”: the clock goes to when the patient gets the first text.</p>
              <button type="button" class="button primary to-plan" onClick=${() => go({ pane: 'plan' })}>
                Record a session
              </button>
            </div>`
          : html`
              ${
                hidden > 0 &&
                html`<button type="button" class="button quiet"
                onClick=${() => setShown(shown + 500)}>Show ${Math.min(hidden, 500)} earlier moments</button>`
              }
              ${[...days].map(
                ([day, moments]) => html`<section key=${day} class="day">
                  <h3 title=${day}>${dayWords(Date.parse(moments[0]?.at ?? data.now), now, zone)}</h3>
                  <ol>
                    ${moments.map(
                      (moment) =>
                        html`<${MomentView}
                          key=${`${moment.id} ${moment.at}`}
                          moment=${moment}
                          now=${now}
                          zone=${zone}
                          named=${all && data.conversations.length > 1}
                        />`,
                    )}
                  </ol>
                </section>`,
              )}
            `
      }
    </div>
    ${
      behind &&
      html`<button type="button" class="button newest" onClick=${toEnd}>Newest<${Icon}
      name="chevron" /></button>`
    }
  </section>`;
};
