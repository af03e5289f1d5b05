import * as entryPoints from './entry-points.ts';

/** One release of the product, as it is deployed: `here` is this checkout, `beside` another one in the same world. */
export type Release = typeof entryPoints & { readonly name: 'here' | 'beside' };

export const here: Release = { ...entryPoints, name: 'here' };
