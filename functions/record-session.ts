import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { viewPlan } from '../shared/followup/check-in-view.ts';
import {
  amendSession,
  cancelSession,
  findRepeated,
  type RecordedSession,
  type RecordingOutcome,
  recordSession,
} from './app/record-session.ts';
import type { World } from './app/world.ts';
import {
  bodyBytesMax,
  type HttpRequest,
  type HttpResponse,
  jsonResponse,
  pathSegments,
  readHttpRequest,
  writeHttpResponse,
} from './edge/http.ts';
import { once } from './edge/once.ts';
import {
  badRequest,
  conflict,
  forbidden,
  internalError,
  methodNotAllowed,
  notFound,
  tooLarge,
  unauthorized,
} from './edge/problem.ts';
import { writeSessionAnswer } from './edge/session-answer.ts';
import { type ApiToken, checkToken, readBearer } from './edge/token.ts';

export type SessionsWorld = { readonly world: World; readonly tokens: readonly ApiToken[] };

const answer = (status: 200 | 201, { session, conversation }: RecordedSession): HttpResponse =>
  writeSessionAnswer(status, {
    sessionId: session.id,
    conversationId: conversation.id,
    checkIns: viewPlan(session, conversation.messages),
  });

const respond = (outcome: RecordingOutcome): HttpResponse => {
  switch (outcome.type) {
    case 'recorded':
      return answer(201, outcome);
    case 'known':
    case 'amended':
    case 'cancelled':
      return answer(200, outcome);
    case 'conflict':
      return conflict(
        'A session with this id is stored with another body. Use PUT to amend it, or another id.',
        [{ field: 'sessionId', problem: 'this id is taken by another body' }],
      );
    case 'ended':
      return conflict('This session is over and cannot be amended. Record it under another id.');
    case 'unknown-session':
      return notFound('No session has this id.');
    case 'crowded':
      return badRequest('Nothing was stored.', [
        {
          field: outcome.channel === 'sms' ? 'patient.phone' : 'patient.email',
          problem: 'too many other patients are followed here; give an address of their own',
        },
      ]);
  }
};

/** What reads a session knows the phone numbers of whole countries: it is loaded once somebody with a token sends one. */
const reading = once(() => import('./edge/session-body.ts'));

const written = async (
  { world }: SessionsWorld,
  request: HttpRequest,
  idInPath: string | undefined,
): Promise<HttpResponse> => {
  if (request.tooLarge) return tooLarge(bodyBytesMax);
  const { readSessionBody } = await reading();
  const reported = readSessionBody(request.body ?? '', world.clinic, world.clock.now());
  if ('problems' in reported) {
    const again = reported.repeats === undefined ? undefined : await findRepeated(world, reported.repeats);
    return again === undefined
      ? badRequest('Nothing was stored. Mend these fields and send it again.', reported.problems)
      : answer(200, again);
  }
  if (idInPath === undefined) return respond(await recordSession(world, reported));
  return reported.session.id === idInPath
    ? respond(await amendSession(world, reported))
    : badRequest('Nothing was changed.', [
        { field: 'sessionId', problem: 'write the same id as in the path' },
      ]);
};

/** POST /v1/sessions, PUT and DELETE /v1/sessions/{id}, and the description of all that. */
export const handleOne = async (
  using: SessionsWorld,
  event: APIGatewayProxyEventV2,
): Promise<HttpResponse> => {
  const request = readHttpRequest(event);
  if (request.path === '/v1/openapi.json') {
    if (request.method !== 'GET') return methodNotAllowed(['GET']);
    const { openApiDocument } = await import('./edge/openapi.ts');
    return jsonResponse(200, openApiDocument(using.world.clinic.publicUrl));
  }
  const [version, noun, id, ...more] = pathSegments(request.path) ?? [];
  if (version !== 'v1' || noun !== 'sessions' || more.length > 0)
    return notFound('There is no such address here.');
  const token = checkToken(readBearer(request.headers), using.tokens, 'sessions:write');
  if (token.type === 'unauthorized') return unauthorized();
  if (token.type === 'forbidden') return forbidden('sessions:write');
  if (id === undefined)
    return request.method === 'POST' ? written(using, request, undefined) : methodNotAllowed(['POST']);
  const { readSessionId } = await reading();
  const session = readSessionId(id);
  if (request.method !== 'PUT' && request.method !== 'DELETE') return methodNotAllowed(['PUT', 'DELETE']);
  if (session === undefined) return respond({ type: 'unknown-session' });
  return request.method === 'PUT'
    ? written(using, request, session)
    : respond(await cancelSession(using.world, session));
};

const composed = once(async () => (await import('./aws/world.ts')).awsSessionsWorld());

/** Its tokens may have been revoked since the cold start. */
export const compose = async (): Promise<SessionsWorld> => (await composed())();

export const handlerOf =
  (sessions: () => Promise<SessionsWorld>) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const using = await sessions();
    try {
      return writeHttpResponse(await handleOne(using, event));
    } catch {
      // The client may send the same request again: it is stored once, under the client's own id.
      using.world.journal.failed({ why: 'record-session-failed' });
      return writeHttpResponse(internalError());
    }
  };

export const handler = handlerOf(compose);
