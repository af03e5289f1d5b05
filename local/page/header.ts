import { useState } from 'preact/hooks';
import type { Act } from './act.ts';
import { post } from './api.ts';
import { html, type Piece } from './html.ts';
import { Hinted, Menu } from './menu.ts';
import { ScenarioMenu } from './scenarios.ts';
import { Icon } from './symbols.ts';
import { calendarDay, clockTime, exactly, lengthWords, when, zoneName } from './time.ts';
import { type Upcoming, until, upcomingOf } from './upcoming.ts';
import type { ConsoleData } from './wire.ts';

const hour = 3600_000;
const day = 24 * hour;
const speeds: readonly (readonly [number, string])[] = [
  [1, 'real time'],
  [60, '1 min/s'],
  [600, '10 min/s'],
  [3600, '1 h/s'],
];

const shownMax = 5;

const Ahead = (of: { ahead: readonly Upcoming[]; now: number; zone: string; empty: string }): Piece =>
  of.ahead.length === 0
    ? of.empty
    : html`<ul>
        ${of.ahead
          .slice(0, shownMax)
          .map((one) => html`<li><b>${when(one.at, of.now, of.zone)}</b> ${one.words}</li>`)}
        ${of.ahead.length > shownMax && html`<li>and ${of.ahead.length - shownMax} more</li>`}
        <li class="aside">and what follows from it</li>
      </ul>`;

const Jumps = (of: { data: ConsoleData; now: number; act: Act }): Piece => {
  const [busy, setBusy] = useState(false);
  const { now, data } = of;
  const zone = data.clinic.timeZone;
  const ahead = upcomingOf(data);
  const [first] = ahead;
  const turn = (body: unknown) => async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await of.act(post('/local/clock', body));
    setBusy(false);
  };
  const jump = (id: string, label: Piece, body: unknown, fires: readonly Upcoming[], empty: string): Piece =>
    html`<${Hinted} id=${id} hint=${html`<${Ahead} ahead=${fires} now=${now} zone=${zone} empty=${empty} />`}>
      <button type="button" class="button" aria-describedby=${id} aria-busy=${busy} onClick=${turn(body)}>
        ${label}
      </button>
    </${Hinted}>`;
  const atNext = first === undefined ? [] : ahead.filter((one) => one.at === first.at);
  return html`
    ${jump(
      'fires-next',
      html`<${Icon} name="next" />Next event`,
      { to: 'next' },
      atNext,
      'Nothing is ahead. Record a session first.',
    )}
    ${jump('fires-hour', '+1 h', { advance: 'PT1H' }, until(ahead, now + hour), 'Nothing within this hour.')}
    ${jump('fires-day', '+1 day', { advance: 'P1D' }, until(ahead, now + day), 'Nothing within a day.')}
  `;
};

const Play = (of: { data: ConsoleData; act: Act }): Piece => {
  const running = of.data.speed > 0;
  const [chosen, setChosen] = useState(running ? of.data.speed : 60);
  const speed = running ? of.data.speed : chosen;
  const choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    const wanted = Number(event.currentTarget.value);
    setChosen(wanted);
    if (running) void of.act(post('/local/clock', { speed: wanted }));
  };
  const known = speeds.some(([one]) => one === speed)
    ? speeds
    : [...speeds, [speed, `${speed} times`] as const];
  return html`
    <button
      type="button"
      class="button primary"
      onClick=${() => of.act(post('/local/clock', { speed: running ? 0 : chosen }))}
    >
      <${Icon} name=${running ? 'pause' : 'play'} /><span>${running ? 'Pause' : 'Play'}</span>
    </button>
    <label class="select"
      ><span class="hidden">Speed of the clock</span>
      <select onChange=${choose}>
        ${known.map(([one, words]) => html`<option value=${one} selected=${one === speed}>${words}</option>`)}
      </select>
    </label>
  `;
};

const faults: readonly (readonly [string, string, string])[] = [
  ['ok', 'Works', 'takes every text and says so'],
  ['throttle', 'Slow', 'asks for a slower pace'],
  ['timeout-before', 'Text and answer lost', 'nothing arrives, nothing is said'],
  ['timeout-after', 'Answer lost', 'the text arrives, nobody is told'],
  ['reject-opted-out', 'Refuses', 'says that the number has opted out'],
  ['down', 'Down', 'cannot be reached at all'],
];

const Faults = (of: { fault: string; act: Act }): Piece => {
  const name = faults.find(([id]) => id === of.fault)?.[1] ?? of.fault;
  return html`<${Menu} name="How the carrier behaves"
    label=${html`<span>Carrier: ${name.toLowerCase()}</span>`}>
    <fieldset class="choices">
      <legend>How the carrier of the texts behaves</legend>
      ${faults.map(
        ([id, title, about]) =>
          html`<label class="choice">
            <input
              type="radio"
              name="fault"
              checked=${id === of.fault}
              onChange=${() => of.act(post('/local/faults', { sms: id }))}
            />
            <span><b>${title}</b><small>${about}</small></span>
          </label>`,
      )}
    </fieldset>
  </${Menu}>`;
};

const Next = (of: { data: ConsoleData; now: number }): Piece => {
  const zone = of.data.clinic.timeZone;
  const [first, second] = upcomingOf(of.data);
  if (first === undefined) return html`<p class="next">Nothing is ahead.</p>`;
  const more = second !== undefined && second.at === first.at ? ', and more' : '';
  const left = first.at - of.now;
  const at = when(first.at, of.now, zone);
  return html`<p class="next" title="${at}: ${first.words}${more}">
    next
    ${' '}<time class="soon" datetime=${new Date(first.at).toISOString()} title=${exactly(first.at, zone)}
      >${left <= 0 ? 'now' : `in ${lengthWords(left)}`}</time
    >: ${first.words}${more}
  </p>`;
};

export const Header = (of: { data: ConsoleData; now: number; act: Act }): Piece => {
  const { data, now } = of;
  const zone = data.clinic.timeZone;
  const audited =
    data.heartbeat === null ? '' : `; the audit last passed ${when(Date.parse(data.heartbeat), now, zone)}`;
  return html`<header class="top">
    <div class="brand">
      <img src="/page/icon.svg" alt="" width="32" height="32" />
      <div>
        <h1>Afterneedle</h1>
        <p>${data.clinic.name} <a class="to-board" href="/board">Board</a></p>
      </div>
    </div>
    <div class="clock">
      <${Hinted} id="clock-exactly" hint=${`${exactly(now, zone)}${audited}`}>
        <p class="now" tabindex="0" aria-describedby="clock-exactly">
          <span class="day">${calendarDay(now, zone)}</span>
          <time datetime=${new Date(now).toISOString()}>${clockTime(now, zone)}</time>
          <span class="zone">${zoneName(zone)}</span>
        </p>
      </${Hinted}>
      <${Next} data=${data} now=${now} />
    </div>
    <div class="controls" role="group" aria-label="The clock">
      <${Play} data=${data} act=${of.act} />
      <${Jumps} data=${data} now=${now} act=${of.act} />
    </div>
    <div class="menus">
      <${ScenarioMenu} playing=${data.playing ?? null} act=${of.act} />
      <${Faults} fault=${data.fault} act=${of.act} />
    </div>
  </header>`;
};
