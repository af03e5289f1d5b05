import { useEffect, useState } from 'preact/hooks';
import type { Act } from './act.ts';
import { get, post } from './api.ts';
import { html, type Piece } from './html.ts';
import { Menu } from './menu.ts';
import type { Playing } from './wire.ts';

type Scenario = { readonly name: string; readonly title: string; readonly about: string };

/** Stories that play by themselves. A server without any shows no menu. */
export const ScenarioMenu = (of: { playing: Playing | null; act: Act }): Piece => {
  const [scenarios, setScenarios] = useState<readonly Scenario[]>([]);
  useEffect(() => {
    void get<{ scenarios: readonly Scenario[] }>('/local/scenarios').then((answer) => {
      if (answer.ok) setScenarios(answer.value.scenarios);
    });
  }, []);
  if (scenarios.length === 0) return null;
  return html`<${Menu} name="Scenarios" label=${html`<span>Stories</span>`}>
    <ul class="stories">
      ${scenarios.map(
        (one) =>
          html`<li>
            <button
              type="button"
              data-closes
              aria-current=${of.playing?.name === one.name ? 'true' : 'false'}
              onClick=${() => of.act(post('/local/scenarios', { play: one.name }))}
            >
              <b>${one.title}</b><small>${one.about}</small>
            </button>
          </li>`,
      )}
    </ul>
  </${Menu}>`;
};

/** What the scenario that plays is telling, how far it is, and the way back. */
export const ScenarioBanner = (of: { playing: Playing; act: Act }): Piece => {
  const { playing } = of;
  const share = playing.steps === 0 ? 0 : playing.step / playing.steps;
  return html`<section class="banner" aria-label="Scenario">
    <div class="banner-words">
      <p class="banner-title">${playing.title}</p>
      <p class="banner-caption" role="status">
        ${playing.failed !== null ? `It went otherwise than expected: ${playing.failed}` : playing.caption}
      </p>
    </div>
    <p class="banner-progress">
      <progress max="1" value=${playing.done ? 1 : share} aria-label="Progress of the scenario"></progress>
      <span>${playing.done ? 'the end' : `${playing.step} of ${playing.steps}`}</span>
    </p>
    <button type="button" class="button" onClick=${() => of.act(post('/local/scenarios', { stop: true }))}>
      Back to my data
    </button>
  </section>`;
};
