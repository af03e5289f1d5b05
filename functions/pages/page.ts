import { hash } from 'node:crypto';
import type { Language } from '../../shared/clinic/clinic.ts';
import type { HttpResponse } from '../edge/http.ts';
import { type Html, html } from './html.ts';
import { pageStyle } from './page-style.ts';

// Nothing may load, run or frame anything. The style is known by its hash, a form goes back where it came from.
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', pageStyle, 'base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of ours. `title` is what a lock screen or a history may show: never more than what the clinic is called. */
export const pageResponse = (
  status: number,
  page: { readonly title: string; readonly language: Language; readonly body: Html },
): HttpResponse => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'content-language': page.language,
  },
  body: html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${page.title}</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body>
<main>
${page.body}
</main>
</body>
</html>
`.markup,
});
