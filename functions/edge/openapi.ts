import * as z from 'zod/mini';
import { bodyBytesMax } from './http.ts';
import { sessionAnswerSchema } from './session-answer.ts';
import { sessionSchema } from './session-schema.ts';

const problemSchema = z.object({
  type: z.string().check(z.meta({ format: 'uri' })),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(
    z.object({
      field: z.string().check(z.describe('Path of the field, like patient.phone; empty for the whole body.')),
      problem: z.string().check(z.describe('What to write instead, in plain words.')),
    }),
  ),
});

/** The schema that the code itself reads with, as JSON Schema 2020-12. */
const jsonSchemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { io });
  return written;
};

const refersTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const session = (description: string) => ({
  description,
  content: { 'application/json': { schema: refersTo('SessionAnswer') } },
});

const problems = {
  '400': 'The body or a field of it cannot be read; errors names each field.',
  '401': 'No valid token.',
  '403': 'The token has not the scope sessions:write.',
  '404': 'No session has this id.',
  '409':
    'A session with this id is stored with another body, or it is over: cancelled, or its patient erased.',
  '413': `The body has more than ${bodyBytesMax / 1000} kB.`,
  '429': 'Too many requests; Retry-After says when to come back.',
  '500': 'Something went wrong here. The same request may be sent again.',
  '503': 'Not available at the moment. The same request may be sent again.',
} as const;

const problemResponses = (...statuses: readonly (keyof typeof problems)[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: problems[status],
        content: { 'application/problem+json': { schema: refersTo('Problem') } },
      },
    ]),
  );

const body = { required: true, content: { 'application/json': { schema: refersTo('Session') } } };

const idInPath = {
  name: 'sessionId',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9._:-]{1,64}$' },
};

const paths = {
  '/v1/sessions': {
    post: {
      operationId: 'recordSession',
      summary: 'Record a completed session: its check-ins are planned at once.',
      description: 'Idempotent by sessionId: the same body again answers 200 with the stored session.',
      requestBody: body,
      responses: {
        '201': session('Recorded.'),
        '200': session('It was recorded before, from the same body.'),
        ...problemResponses('400', '401', '403', '409', '413', '429', '500', '503'),
      },
    },
  },
  '/v1/sessions/{sessionId}': {
    put: {
      operationId: 'amendSession',
      summary: 'Replace the facts of a session. What has not been sent is planned anew.',
      parameters: [idInPath],
      requestBody: body,
      responses: {
        '200': session('Amended.'),
        ...problemResponses('400', '401', '403', '404', '409', '413', '429', '500', '503'),
      },
    },
    delete: {
      operationId: 'cancelSession',
      summary: 'End the follow-up of a session. What has not been sent never will be.',
      parameters: [idInPath],
      responses: {
        '200': session('Cancelled.'),
        ...problemResponses('401', '403', '404', '429', '500', '503'),
      },
    },
  },
  '/v1/openapi.json': {
    get: {
      operationId: 'describe',
      summary: 'This description.',
      security: [],
      responses: { '200': { description: 'OpenAPI 3.1', content: { 'application/json': {} } } },
    },
  },
} as const;

/** The description of the API, made from the schemas that read its requests and write its answers. */
export const openApiDocument = (serverUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Afterneedle',
    version: '1',
    description: 'Records completed dry-needling sessions, so that every patient is followed home.',
  },
  servers: [{ url: serverUrl }],
  security: [{ token: [] }],
  paths,
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Session: jsonSchemaOf(sessionSchema, 'input'),
      SessionAnswer: jsonSchemaOf(sessionAnswerSchema, 'output'),
      Problem: jsonSchemaOf(problemSchema, 'output'),
    },
  },
});
