import { useRef, useState } from 'preact/hooks';
import { type Region, regions } from '../../shared/kernel/treatment.ts';
import { back, front, pictureHeight, pictureWidth, type Shape } from './body-shapes.ts';
import { html, type Piece } from './html.ts';
import { isChosen, isMidline, type Side, type Site, toggled, without, withSide } from './sites.ts';
import { Icon } from './symbols.ts';
import { regionName } from './words.ts';

type Spot = {
  readonly shape: Shape;
  readonly side: 'left' | 'right' | undefined;
  readonly mirrored: boolean;
};

/** Seen from the front, the left of the picture is the patient's right. */
const spotsOf = (shapes: readonly Shape[], view: 'front' | 'back'): readonly Spot[] =>
  shapes.flatMap((shape): Spot[] => {
    if (!shape.halved) return [{ shape, side: undefined, mirrored: false }];
    const [near, far] = view === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);
    return [
      { shape, side: near, mirrored: false },
      { shape, side: far, mirrored: true },
    ];
  });

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

type Change = (sites: readonly Site[]) => void;

const Figure = (of: {
  view: 'front' | 'back';
  shapes: readonly Shape[];
  sites: readonly Site[];
  change: Change;
}): Piece => {
  const [at, setAt] = useState(0);
  const root = useRef<SVGSVGElement>(null);
  const spots = spotsOf(of.shapes, of.view);
  const onKeyDown = (event: KeyboardEvent, spot: Spot, n: number): void => {
    const step = steps.get(event.key);
    if (step !== undefined) {
      event.preventDefault();
      const next = (n + step + spots.length) % spots.length;
      setAt(next);
      const there = root.current?.querySelectorAll('[role=checkbox]')[next];
      if (there instanceof SVGElement) there.focus();
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      of.change(toggled(of.sites, spot.shape.region, spot.side));
    }
  };
  return html`<figure class="figure">
    <svg
      ref=${root}
      viewBox="0 0 ${pictureWidth} ${pictureHeight}"
      role="group"
      aria-label="Regions on the ${of.view} of the body; arrow keys move, space chooses"
    >
      ${spots.map((spot, n) => {
        const chosen = isChosen(of.sites, spot.shape.region, spot.side);
        const name = `${spot.side ?? ''} ${regionName(spot.shape.region)}`.trim();
        return html`<path
          d=${spot.shape.d}
          transform=${spot.mirrored ? `translate(${pictureWidth} 0) scale(-1 1)` : undefined}
          class=${chosen ? 'spot chosen' : 'spot'}
          role="checkbox"
          aria-checked=${chosen ? 'true' : 'false'}
          aria-label=${name}
          tabindex=${n === at ? 0 : -1}
          onClick=${() => {
            setAt(n);
            of.change(toggled(of.sites, spot.shape.region, spot.side));
          }}
          onKeyDown=${(event: KeyboardEvent) => onKeyDown(event, spot, n)}
          ><title>${name}</title></path
        >`;
      })}
    </svg>
    <figcaption>${of.view}</figcaption>
  </figure>`;
};

const sides: readonly Side[] = ['left', 'right', 'both'];

const RegionList = (of: { sites: readonly Site[]; change: Change }): Piece => {
  const add = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    const wanted = event.currentTarget.value;
    const region: Region | undefined = regions.find((one) => one === wanted);
    event.currentTarget.value = '';
    if (region !== undefined) of.change(withSide(of.sites, region, isMidline(region) ? undefined : 'left'));
  };
  const free = regions.filter((region) => !of.sites.some((one) => one.region === region));
  return html`<div class="sites">
    <ul aria-label="Chosen regions">
      ${of.sites.map(
        (site) =>
          html`<li key=${site.region}>
            <span>${regionName(site.region)}</span>
            ${
              !isMidline(site.region) &&
              html`<select
                aria-label="Side of the ${regionName(site.region)}"
                onChange=${(event: Event) => {
                  if (!(event.currentTarget instanceof HTMLSelectElement)) return;
                  const wanted = event.currentTarget.value;
                  of.change(
                    withSide(
                      of.sites,
                      site.region,
                      sides.find((one) => one === wanted),
                    ),
                  );
                }}
              >
                ${sides.map(
                  (one) => html`<option value=${one}
                  selected=${one === site.side}>${one}</option>`,
                )}
              </select>`
            }
            <button
              type="button"
              class="bare"
              aria-label="Leave out the ${regionName(site.region)}"
              onClick=${() => of.change(without(of.sites, site.region))}
            >
              <${Icon} name="close" />
            </button>
          </li>`,
      )}
    </ul>
    ${of.sites.length === 0 && html`<p class="aside">None chosen: read as the strictest case.</p>`}
    <label class="add-site"
      ><span class="hidden">Add a region</span>
      <select onChange=${add}>
        <option value="">Add a region…</option>
        ${free.map((region) => html`<option value=${region}>${regionName(region)}</option>`)}
      </select>
    </label>
  </div>`;
};

/** Regions on a drawn body, and the same as a plain list. */
export const BodyMap = (of: { sites: readonly Site[]; change: Change }): Piece =>
  html`<div class="body-map">
    <div class="figures">
      <${Figure} view="front" shapes=${front} sites=${of.sites} change=${of.change} />
      <${Figure} view="back" shapes=${back} sites=${of.sites} change=${of.change} />
    </div>
    <${RegionList} sites=${of.sites} change=${of.change} />
  </div>`;
