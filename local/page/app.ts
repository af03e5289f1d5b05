import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Act } from './act.ts';
import { Header } from './header.ts';
import { html, type Piece } from './html.ts';
import { useLive, useNow } from './live.ts';
import { Patients } from './patients.ts';
import { ClinicPhone, PatientPhone } from './phones.ts';
import { Plan } from './plan.ts';
import { type Go, type Pane, type Route, useRoute } from './route.ts';
import { ScenarioBanner } from './scenarios.ts';
import { type Unread, useUnread } from './seen.ts';
import { SessionForm } from './session-form.ts';
import { Badge, Icon, type IconName } from './symbols.ts';
import { patientConversations } from './threads.ts';
import { Timeline } from './timeline.ts';
import type { ConsoleData, ConversationView } from './wire.ts';

const PlanPane = (of: {
  data: ConsoleData;
  conversation: ConversationView | undefined;
  now: number;
  act: Act;
  route: Route;
  go: Go;
  unread: Unread;
  refresh: () => Promise<void>;
}): Piece => {
  const { data, conversation } = of;
  const recording = of.route.form === 'session';
  const title = useRef<HTMLHeadingElement>(null);
  const done = async (who: string): Promise<void> => {
    await of.refresh();
    title.current?.focus();
    of.go({ who, story: 'one', form: '' });
  };
  const open = recording || conversation === undefined;
  return html`<section class="pane plan-pane" aria-labelledby="plan-title">
    <header class="pane-head">
      <h2 id="plan-title" tabindex="-1" ref=${title}>${open ? 'Record a session' : 'The plan'}</h2>
      ${
        conversation !== undefined &&
        html`<button type="button" class="button" onClick=${() => of.go({ form: recording ? '' : 'session' })}>
          ${recording ? html`<${Icon} name="back" />The plan` : html`<${Icon} name="plus" />Record a session`}
        </button>`
      }
    </header>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="plan-title">
      ${
        open
          ? html`<${SessionForm} data=${data} now=${of.now} done=${done} opened=${recording} />`
          : html`<${Patients} data=${data} chosen=${conversation} now=${of.now} unread=${of.unread}
            go=${of.go} />
            <${Plan} conversation=${conversation} now=${of.now} zone=${data.clinic.timeZone} act=${of.act} />`
      }
    </div>
  </section>`;
};

const tabs: readonly (readonly [Pane, string, IconName])[] = [
  ['patient', 'Patient', 'text'],
  ['clinic', 'Practitioner', 'bell'],
  ['story', 'Story', 'pulse'],
  ['plan', 'Plan', 'list'],
];

const Tabs = (of: { route: Route; go: Go; news: Readonly<Partial<Record<Pane, number>>> }): Piece =>
  html`<nav class="tabs" aria-label="Parts of the console">
    ${tabs.map(([pane, name, icon]) => {
      const news = of.news[pane] ?? 0;
      return html`<button type="button" aria-current=${of.route.pane === pane ? 'true' : 'false'}
        onClick=${() => of.go({ pane })}>
        <${Icon} name=${icon} />${name}
        <${Badge} news=${news} />
      </button>`;
    })}
    <a class="tab-board" href="/board"><${Icon} name="person" />Board</a>
  </nav>`;

type Trouble = { readonly title: string; readonly words: string };

const Notice = (of: {
  trouble: Trouble | undefined;
  online: boolean;
  working: boolean;
  close: () => void;
}): Piece =>
  html`<div class="notices" role="status">
    ${of.working && html`<p class="working">Working on it…</p>`}
    ${
      !of.online &&
      html`<div class="toast">
        <p>
          <b>The server is not answering.</b> Nothing is lost, all of it is in its file. Start it again with
          ${' '}<code>npm start</code>; this page goes on by itself.
        </p>
      </div>`
    }
    ${
      of.trouble !== undefined &&
      html`<div class="toast">
        <p><b>${of.trouble.title}.</b> ${of.trouble.words}</p>
        <button type="button" class="bare" aria-label="Close this message" onClick=${of.close}><${Icon}
          name="close" /></button>
      </div>`
    }
  </div>`;

const Console = (): Piece => {
  const { data, receivedAt, online, refresh } = useLive();
  const now = useNow(data, receivedAt, online);
  const [route, go] = useRoute();
  const unread = useUnread(data);
  const [trouble, setTrouble] = useState<Trouble>();
  const [working, setWorking] = useState(0);
  const act: Act = async (work) => {
    setTrouble(undefined);
    setWorking((n) => n + 1);
    const answer = await work;
    await refresh();
    setWorking((n) => n - 1);
    if (answer.ok) return true;
    const { title, detail, errors } = answer.problem;
    setTrouble({ title, words: [detail, ...errors.map((one) => one.problem)].join(' ') });
    return false;
  };
  const patients = data === undefined ? [] : patientConversations(data);
  const conversation = patients.find((one) => one.conversationId === route.who) ?? patients[0];
  // Who is looked at stays who is looked at, whoever something happens to next.
  const chosen = conversation?.conversationId ?? '';
  useEffect(() => {
    if (chosen !== '' && chosen !== route.who) go({ who: chosen });
  }, [chosen, route.who]);
  useEffect(() => {
    if (data !== undefined) document.title = `Afterneedle · ${data.clinic.name}`;
  }, [data?.clinic.name]);
  if (data === undefined)
    return html`<${Notice} trouble=${undefined} online=${online} working=${false} close=${() => undefined} />`;
  const shared = { data, now, route, go, act, unread };
  const clinicNews = data.clinic.people.reduce((sum, one) => sum + unread.count(one.phone), 0);
  const patientNews = patients.reduce((sum, one) => sum + unread.count(one.address), 0);
  return html`
    <button type="button" class="skip"
      onClick=${() => document.querySelector<HTMLElement>('.story .scroll')?.focus()}>
      Skip to the story
    </button>
    <${Header} data=${data} now=${now} act=${act} />
    ${data.playing && html`<${ScenarioBanner} playing=${data.playing} act=${act} />`}
    <main class=${`panes show-${route.pane}`}>
      <${PlanPane} data=${data} conversation=${conversation} now=${now} act=${act} route=${route} go=${go}
        unread=${unread} refresh=${refresh} />
      <${Timeline} data=${data} conversation=${conversation} now=${now} route=${route} go=${go} />
      <${PatientPhone} ...${shared} conversation=${conversation} />
      <${ClinicPhone} ...${shared} />
    </main>
    <${Tabs} route=${route} go=${go} news=${{ patient: patientNews, clinic: clinicNews }} />
    <${Notice} trouble=${trouble} online=${online} working=${working > 0} close=${() => setTrouble(undefined)} />
  `;
};

const root = document.getElementById('console');
if (root !== null) {
  root.replaceChildren();
  render(html`<${Console} />`, root);
}
