import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { helpersOf } from '../shared/conversation/own-case.ts';
import { pictureCase } from './app/case-picture.ts';
import { followLink, type LinkedCase } from './app/follow-link.ts';
import type { World } from './app/world.ts';
import { readForm } from './edge/form.ts';
import {
  bodyBytesMax,
  type HttpRequest,
  type HttpResponse,
  pathSegments,
  readHttpRequest,
  writeHttpResponse,
} from './edge/http.ts';
import { readLinkAttempt } from './edge/link-attempt.ts';
import { once } from './edge/once.ts';
import { internalError, methodNotAllowed, notFound, tooLarge } from './edge/problem.ts';
import type { Reader } from './pages/case-frame.ts';
import { type OpenNotice, openCasePage } from './pages/case-open-page.ts';
import {
  caseEndedPage,
  casePage,
  closedCasePage,
  lockedLinkPage,
  ownCasePage,
  unknownLinkPage,
} from './pages/case-page.ts';

/** Who reads, and of whom a case may still page: whoever is its patient is not among them. */
const readerOf = ({ clinic, clock }: World, found?: LinkedCase): Reader => ({
  clinic: found === undefined ? clinic : helpersOf(clinic, found.state),
  now: clock.now(),
});

const opened = async (world: World, found: LinkedCase, notice: OpenNotice): Promise<HttpResponse> =>
  openCasePage(found, await pictureCase(world, found.state, found.open), readerOf(world, found), notice);

const followed = async (world: World, token: string): Promise<HttpResponse> => {
  const target = await followLink(world, token);
  switch (target.type) {
    case 'unknown':
      return unknownLinkPage(readerOf(world));
    case 'closed':
      return closedCasePage(target, readerOf(world));
    case 'own':
      return ownCasePage(readerOf(world));
    case 'locked':
      return lockedLinkPage(target, readerOf(world, target));
    case 'shut':
      return casePage(target, readerOf(world, target), 'none');
  }
};

const pressed = async (world: World, token: string, request: HttpRequest): Promise<HttpResponse> => {
  const { actByLink } = await import('./app/act-by-link.ts');
  const typed = readLinkAttempt(readForm(request));
  const outcome = await actByLink(world, token, typed);
  switch (outcome.type) {
    case 'unknown':
      return unknownLinkPage(readerOf(world));
    case 'closed':
      return closedCasePage(outcome, readerOf(world));
    case 'own':
      return ownCasePage(readerOf(world));
    case 'ended':
      return caseEndedPage(outcome.act, readerOf(world));
    case 'locked':
      return lockedLinkPage(outcome, readerOf(world, outcome));
    case 'no-code':
    case 'wrong-code':
      return casePage(outcome, readerOf(world, outcome), outcome.type);
    case 'seen':
    case 'noted':
    case 'changed':
    case 'told-already':
      return opened(world, outcome, outcome.type);
    case 'done':
      return opened(world, outcome, typed.act ?? 'seen');
  }
};

/** GET and POST /p/{token}: the case behind the link of a page. GET changes nothing; everything else needs the code. */
export const handleOne = async (world: World, event: APIGatewayProxyEventV2): Promise<HttpResponse> => {
  const request = readHttpRequest(event);
  const [door, token, ...more] = pathSegments(request.path) ?? [];
  if (door !== 'p' || token === undefined || more.length > 0)
    return notFound('There is no such address here.');
  if (request.method === 'GET' || request.method === 'HEAD') return followed(world, token);
  if (request.method !== 'POST') return methodNotAllowed(['GET', 'POST']);
  return request.tooLarge ? tooLarge(bodyBytesMax) : pressed(world, token, request);
};

export const compose = once(async () => (await import('./aws/world.ts')).awsWorld('practitioner'));

export const handlerOf =
  (world: () => Promise<World>) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const composed = await world();
    try {
      return writeHttpResponse(await handleOne(composed, event));
    } catch {
      composed.journal.failed({ why: 'practitioner-page-failed' });
      return writeHttpResponse(internalError());
    }
  };

export const handler = handlerOf(compose);
