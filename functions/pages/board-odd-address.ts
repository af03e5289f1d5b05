import type { HttpResponse } from '../edge/http.ts';
import { framed, type Section, type Viewer } from './board-frame.ts';
import { type Html, html } from './html.ts';

/** An address that names a part of a page that there is not: said, and never answered with another part. */
export const oddAddressPage = (
  viewer: Viewer,
  page: { readonly section: Section; readonly title: string; readonly words: string; readonly ways: Html },
): HttpResponse =>
  framed(viewer, {
    status: 400,
    section: page.section,
    title: page.title,
    body: html`<div class="headline"><h1>${page.title}</h1></div>
<p class="note wrong" role="alert"><strong>${page.words}</strong> ${page.ways}</p>`,
  });
