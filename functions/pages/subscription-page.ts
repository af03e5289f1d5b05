import type { Clinic, Language } from '../../shared/clinic/clinic.ts';
import { type SubscriptionTextKey, subscriptionTexts } from '../../shared/message/page-texts.ts';
import { withLocalNumbers } from '../../shared/message/render.ts';
import { fill } from '../../shared/message/wording.ts';
import type { HttpResponse } from '../edge/http.ts';
import { type Html, html } from './html.ts';
import { pageResponse } from './page.ts';

const page = (
  status: number,
  language: Language,
  clinic: Clinic,
  body: (say: (key: SubscriptionTextKey) => string) => Html,
): HttpResponse => {
  const say = (key: SubscriptionTextKey): string =>
    fill(withLocalNumbers(subscriptionTexts[language][key], clinic), {
      clinic: clinic.name,
      phone: clinic.phone,
    });
  return pageResponse(status, {
    title: say('title'),
    language,
    body: html`${body(say)}
<p class="quiet">${say('emergency')}</p>`,
  });
};

/** One button, and nothing done before it is pressed. What it posts is what mail programs post by themselves (RFC 8058). */
export const askUnsubscribePage = (language: Language, clinic: Clinic): HttpResponse =>
  page(
    200,
    language,
    clinic,
    (say) => html`<h1>${say('ask')}</h1>
<p>${say('askMore')}</p>
<form method="post">
<button class="first" type="submit" name="List-Unsubscribe" value="One-Click">${say('button')}</button>
</form>`,
  );

export const unsubscribedPage = (language: Language, clinic: Clinic): HttpResponse =>
  page(
    200,
    language,
    clinic,
    (say) => html`<h1>${say('ended')}</h1>
<p role="status">${say('endedMore')}</p>`,
  );

export const unknownSubscriptionPage = (clinic: Clinic): HttpResponse =>
  page(
    404,
    clinic.language,
    clinic,
    (say) => html`<h1>${say('unknown')}</h1>
<p>${say('unknownMore')}</p>`,
  );
