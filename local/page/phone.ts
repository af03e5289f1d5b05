import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { html, type Piece } from './html.ts';
import { Badge, Icon } from './symbols.ts';
import type { Bubble } from './threads.ts';
import { calendarDay, clockTime, dayWords, exactly } from './time.ts';
import { useVisible } from './visible.ts';

export type App = 'texts' | 'mail';

const AppBar = (of: {
  app: App;
  unread: Readonly<Record<App, number>>;
  has: Readonly<Record<App, boolean>>;
  open: (app: App) => void;
}): Piece => {
  const item = (app: App, icon: 'text' | 'mail', name: string): Piece =>
    of.has[app] &&
    html`<button type="button" aria-pressed=${of.app === app ? 'true' : 'false'}
      onClick=${() => of.open(app)}>
      <${Icon} name=${icon} />${name}<${Badge} news=${of.unread[app]} />
    </button>`;
  return html`<div class="apps" role="group" aria-label="On this phone">
    ${item('texts', 'text', 'Texts')}${item('mail', 'mail', 'Mail')}
  </div>`;
};

/** The frame of a phone: what it shows, its own local time, and a short shake when something arrives. */
export const Phone = (of: {
  name: string;
  now: number;
  zone: string;
  /** The newest message on it; a new one makes it shake. */
  newest: number;
  app: App;
  unread: Readonly<Record<App, number>>;
  has: Readonly<Record<App, boolean>>;
  open: (app: App) => void;
  children?: ComponentChildren;
}): Piece => {
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(of.newest);
  useEffect(() => {
    const arrived = of.newest > shown.current;
    shown.current = of.newest;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!arrived || still || root.current === null) return;
    const away = [0, -2, 2, -2, 2, -1, 1, 0];
    root.current.animate(
      away.map((x) => ({ transform: `translateX(${x}px)` })),
      { duration: 380, easing: 'ease-out' },
    );
  }, [of.newest]);
  return html`<div class="phone" ref=${root} role="group" aria-label=${of.name}>
    <div class="phone-status" aria-hidden="true">
      <span>${clockTime(of.now, of.zone)}</span>
      <span class="island"></span>
      <span class="bars"><i></i><i></i><i></i><i></i></span>
    </div>
    ${of.children}
    <${AppBar} app=${of.app} unread=${of.unread} has=${of.has} open=${of.open} />
  </div>`;
};

export const PhoneHead = (of: { title: string; under: string }): Piece =>
  html`<header class="phone-head">
    <span class="avatar" aria-hidden="true">${of.title.slice(0, 1).toUpperCase()}</span>
    <div><b>${of.title}</b><span>${of.under}</span></div>
  </header>`;

const linkIn = /(https?:\/\/\S+)/;

const Words = ({ text }: { text: string }): Piece =>
  text
    .split(linkIn)
    .map((part, n) =>
      n % 2 === 1 ? html`<a href=${part} target="_blank" rel="noopener noreferrer">${part}</a>` : part,
    );

const BubbleView = (of: { bubble: Bubble; zone: string }): Piece => {
  const { bubble, zone } = of;
  const at = Date.parse(bubble.at);
  const kind = bubble.kind === 'page' ? ' page' : '';
  return html`<li class=${`bubble ${bubble.mine ? 'mine' : 'theirs'}${kind}`}>
    <p><${Words} text=${bubble.text} /></p>
    <p class="stamp">
      <time datetime=${bubble.at} title=${exactly(at, zone)}>${clockTime(at, zone)}</time>
      ${bubble.mine && html`<${Icon} name="ticks" /><span class="hidden">delivered</span>`}
      ${bubble.unsure === true && html`<span>arrived; the clinic was not told</span>`}
    </p>
  </li>`;
};

/** How many bubbles are drawn at once; the older ones are asked for. */
const bubblesAtOnce = 40;

export const Thread = (of: {
  bubbles: readonly Bubble[];
  now: number;
  zone: string;
  empty: string;
}): Piece => {
  const box = useRef<HTMLDivElement>(null);
  const visible = useVisible(box);
  const { bubbles, zone, now } = of;
  const [shown, setShown] = useState(bubblesAtOnce);
  const hidden = Math.max(0, bubbles.length - shown);
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [bubbles.length, visible]);
  const days = Map.groupBy(bubbles.slice(hidden), (bubble) => calendarDay(Date.parse(bubble.at), zone));
  return html`<div class="thread" ref=${box} tabindex="0" role="region" aria-label="Messages">
    ${bubbles.length === 0 && html`<p class="thread-empty">${of.empty}</p>`}
    ${
      hidden > 0 &&
      html`<button type="button" class="button quiet wide" onClick=${() => setShown(shown + 200)}>
        ${hidden} earlier
      </button>`
    }
    ${[...days].map(
      ([day, said]) => html`<section key=${day}>
        <h4>${dayWords(Date.parse(said[0]?.at ?? ''), now, zone)}</h4>
        <ol>
          ${said.map((bubble) => html`<${BubbleView} key=${bubble.key} bubble=${bubble} zone=${zone} />`)}
        </ol>
      </section>`,
    )}
  </div>`;
};
