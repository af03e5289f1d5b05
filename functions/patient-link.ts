import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { unsubscribe, viewSubscription } from './app/unsubscribe.ts';
import type { World } from './app/world.ts';
import { readForm } from './edge/form.ts';
import {
  bodyBytesMax,
  type HttpResponse,
  pathSegments,
  readHttpRequest,
  writeHttpResponse,
} from './edge/http.ts';
import { once } from './edge/once.ts';
import { internalError, methodNotAllowed, notFound, tooLarge } from './edge/problem.ts';
import { type LinkKeys, verifyLink } from './edge/signed-link.ts';
import { askUnsubscribePage, unknownSubscriptionPage, unsubscribedPage } from './pages/subscription-page.ts';

export type PatientLinkWorld = { readonly world: World; readonly linkKeys: LinkKeys };

/** GET and POST /u/{token}: ends the e-mails of one address. GET asks, POST does, with the one click of RFC 8058 or the page's button. */
export const handleOne = async (
  { world, linkKeys }: PatientLinkWorld,
  event: APIGatewayProxyEventV2,
): Promise<HttpResponse> => {
  const request = readHttpRequest(event);
  const [door, token, ...more] = pathSegments(request.path) ?? [];
  if (door !== 'u' || token === undefined || more.length > 0)
    return notFound('There is no such address here.');
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return methodNotAllowed(['GET', 'POST']);
  if (request.tooLarge) return tooLarge(bodyBytesMax);
  const id = verifyLink('unsubscribe', token, linkKeys);
  const pressed = request.method === 'POST' && readForm(request).get('List-Unsubscribe') === 'One-Click';
  const subscription =
    id === undefined ? undefined : await (pressed ? unsubscribe(world, id) : viewSubscription(world, id));
  if (subscription === undefined) return unknownSubscriptionPage(world.clinic);
  return subscription.ended
    ? unsubscribedPage(subscription.language, world.clinic)
    : askUnsubscribePage(subscription.language, world.clinic);
};

export const compose = once(async () => (await import('./aws/world.ts')).awsPatientLinkWorld());

export const handlerOf =
  (links: () => Promise<PatientLinkWorld>) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const using = await links();
    try {
      return writeHttpResponse(await handleOne(using, event));
    } catch {
      using.world.journal.failed({ why: 'patient-link-failed' });
      return writeHttpResponse(internalError());
    }
  };

export const handler = handlerOf(compose);
