import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { helpersOf } from '../shared/conversation/own-case.ts';
import { caseActs } from '../shared/paging/case-act.ts';
import { standOf } from '../shared/paging/link-attempt.ts';
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
import { emptyCookie, type LinkMemory, memoryCookie, readMemory } from './edge/link-memory.ts';
import { once } from './edge/once.ts';
import { internalError, methodNotAllowed, notFound, tooLarge } from './edge/problem.ts';
import type { Reader } from './pages/case-frame.ts';
import { type OpenNotice, openCasePage, openNotices } from './pages/case-open-page.ts';
import {
  caseEndedPage,
  casePage,
  closedCasePage,
  frontNotices,
  lockedLinkPage,
  ownCasePage,
  unknownLinkPage,
} from './pages/case-page.ts';

/** Who reads, and of whom a case may still page: whoever is its patient is not among them. */
const readerOf = ({ clinic, clock }: World, found?: LinkedCase): Reader => ({
  clinic: found === undefined ? clinic : helpersOf(clinic, found.state),
  now: clock.now(),
});

/** The case behind a code that was typed, with what was pressed last as long as it stands as that press left it. */
const opened = async (
  world: World,
  found: LinkedCase,
  said: OpenNotice,
  isFresh: boolean,
): Promise<HttpResponse> => {
  const picture = await pictureCase(world, found.state, found.open);
  return openCasePage(found, picture, readerOf(world, found), isFresh ? said : 'seen');
};

const withCookie = (page: HttpResponse, cookie: string): HttpResponse => ({
  ...page,
  headers: { ...page.headers, 'set-cookie': cookie },
});

const shut = async (
  world: World,
  token: string,
  found: LinkedCase,
  said: LinkMemory | undefined,
): Promise<HttpResponse> => {
  const isFresh = said?.stand === standOf(found.open);
  const inside = openNotices.find((one) => one === said?.notice);
  if (inside !== undefined) return opened(world, found, inside, isFresh);
  const outside = frontNotices.find((one) => one === said?.notice);
  const page = casePage(found, readerOf(world, found), isFresh && outside !== undefined ? outside : 'none');
  return said === undefined ? withCookie(page, emptyCookie(world, token)) : page;
};

const followed = async (world: World, token: string, said: LinkMemory | undefined): Promise<HttpResponse> => {
  const target = await followLink(world, token);
  const closedBy = caseActs.find((act) => said?.stand === 'closed' && said.notice === act);
  switch (target.type) {
    case 'unknown':
      return unknownLinkPage(readerOf(world));
    case 'closed':
      return closedBy === undefined
        ? closedCasePage(target, readerOf(world))
        : caseEndedPage(closedBy, readerOf(world));
    case 'own':
      return ownCasePage(readerOf(world));
    case 'locked':
      return lockedLinkPage(target, readerOf(world, target));
    case 'shut':
      return shut(world, token, target, said);
  }
};

const keepsCookies = ({ headers }: HttpRequest): boolean => headers['cookie'] !== undefined;

/**
 * Where the browser goes after a press, so that Back and a reload press nothing again. One that keeps no cookie would be asked for the
 * code there for ever: it is answered at once, with the same page.
 */
const shownNext = async (
  world: World,
  token: string,
  request: HttpRequest,
  said: LinkMemory,
): Promise<HttpResponse> => {
  const page: HttpResponse = keepsCookies(request)
    ? { status: 303, headers: { location: `/p/${token}` }, body: '' }
    : await followed(world, token, said);
  return withCookie(page, memoryCookie(world, token, said));
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
      return shownNext(world, token, request, { notice: outcome.act, stand: 'closed' });
    case 'locked':
    case 'no-code':
    case 'wrong-code':
    case 'seen':
    case 'noted':
    case 'changed':
    case 'told-already':
      return shownNext(world, token, request, { notice: outcome.type, stand: standOf(outcome.open) });
    case 'done':
      return shownNext(world, token, request, { notice: typed.act ?? 'seen', stand: standOf(outcome.open) });
  }
};

/** GET and POST /p/{token}: the case behind the link of a page. GET changes nothing; everything else needs the code, typed within the last minutes. */
export const handleOne = async (world: World, event: APIGatewayProxyEventV2): Promise<HttpResponse> => {
  const request = readHttpRequest(event);
  const [door, token, ...more] = pathSegments(request.path) ?? [];
  if (door !== 'p' || token === undefined || more.length > 0)
    return notFound('There is no such address here.');
  if (request.method === 'GET' || request.method === 'HEAD')
    return followed(world, token, readMemory(world, token, request.headers['cookie']));
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
