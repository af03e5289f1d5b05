import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { html, type Piece } from './html.ts';
import { Icon } from './symbols.ts';

/**
 * A button that opens a panel below it. Escape and what is marked `data-closes` close it and give the focus back; leaving it
 * closes it too.
 */
export const Menu = (of: { label: Piece; name: string; children?: ComponentChildren }): Piece => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) setOpen(false);
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
    };
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const onClick = (event: Event): void => {
    if (!(event.target instanceof Element) || event.target.closest('[data-closes]') === null) return;
    setOpen(false);
    button.current?.focus();
  };
  return html`<div class="menu" ref=${root} onKeyDown=${onKeyDown}>
    <button
      type="button"
      class="button"
      ref=${button}
      aria-expanded=${open ? 'true' : 'false'}
      onClick=${() => setOpen(!open)}
    >
      ${of.label}<${Icon} name="chevron" />
    </button>
    ${
      open &&
      html`<div class="menu-panel" role="group" aria-label=${of.name} onClick=${onClick}>${of.children}</div>`
    }
  </div>`;
};

/** A few words that appear by a control while it is pointed at or focused. Escape hides them. */
export const Hinted = (of: { id: string; hint: Piece; children?: ComponentChildren }): Piece => {
  const [hidden, setHidden] = useState(false);
  const show = (): void => setHidden(false);
  return html`<span
    class=${hidden ? 'hinted hushed' : 'hinted'}
    onKeyDown=${(event: KeyboardEvent) => event.key === 'Escape' && setHidden(true)}
    onPointerEnter=${show}
    onFocusOut=${show}
  >
    ${of.children}<span class="hint" role="tooltip" id=${of.id}>${of.hint}</span>
  </span>`;
};
