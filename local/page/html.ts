import htm from 'htm';
import { type ComponentChild, h } from 'preact';

/** A piece of the page. */
export type Piece = ComponentChild | ComponentChild[];

/** Markup as a tagged template. What is put into it is always text or another piece, never markup. */
export const html: (strings: TemplateStringsArray, ...values: unknown[]) => Piece = htm.bind(h);
