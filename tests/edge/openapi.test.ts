import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../../functions/edge/openapi.ts';
import { writeSessionAnswer } from '../../functions/edge/session-answer.ts';
import { conversationId, sessionId } from '../../shared/kernel/brand.ts';
import { instant, parseInstant } from '../../shared/kernel/instant.ts';
import { regions } from '../../shared/kernel/treatment.ts';

const document = openApiDocument('https://example.com');

/** Every `$ref` of the document, wherever it stands. */
const refsOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === '$ref' ? [String(one)] : refsOf(one)));
};

describe('the description of the API', () => {
  test('is OpenAPI 3.1 and plain JSON', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('names only schemas that it holds', () => {
    const refs = refsOf(document);
    expect(refs.length).toBeGreaterThan(10);
    for (const ref of refs) expect(document.components.schemas).toHaveProperty(ref.split('/').at(-1) ?? '');
  });

  test('is made from the schema that reads the requests', () => {
    expect(document.components.schemas.Session).toMatchObject({
      required: ['sessionId', 'patient', 'completedAt', 'consent'],
      additionalProperties: false,
      properties: {
        completedAt: { format: 'date-time' },
        patient: { required: ['id'], additionalProperties: false },
        regions: { items: { properties: { region: { enum: [...regions] } } } },
      },
    });
  });

  test('offers recording, amending and cancelling behind a token, and itself without one', () => {
    expect(document.security).toEqual([{ token: [] }]);
    expect(Object.keys(document.paths['/v1/sessions'].post.responses).sort()).toEqual(
      ['200', '201', '400', '401', '403', '409', '413', '429', '500', '503'].sort(),
    );
    expect(document.paths['/v1/sessions/{sessionId}']).toMatchObject({
      put: { responses: { '200': {}, '404': {} } },
      delete: { responses: { '200': {}, '404': {} } },
    });
    expect(document.paths['/v1/openapi.json'].get.security).toEqual([]);
  });
});

describe('the answer to a session', () => {
  const dueAt = parseInstant('2026-03-02T21:00:00Z') ?? instant(0);
  const answer = {
    sessionId: sessionId('s-1'),
    conversationId: conversationId('c-1'),
    checkIns: [{ kind: '4h', dueAt, state: 'planned', reason: null }],
  } as const;

  test('is the session, its conversation and its check-ins', () => {
    const response = writeSessionAnswer(201, answer);
    expect(response.status).toBe(201);
    expect(JSON.parse(response.body)).toEqual({
      sessionId: 's-1',
      conversationId: 'c-1',
      checkIns: [{ kind: '4h', dueAt: '2026-03-02T21:00:00Z', state: 'planned', reason: null }],
    });
  });

  test('never carries what its schema does not name', () => {
    const careless = {
      ...answer,
      phone: '+13035550142',
      checkIns: answer.checkIns.map((one) => ({ ...one, text: 'it hurts' })),
    };
    expect(writeSessionAnswer(200, careless).body).toBe(writeSessionAnswer(200, answer).body);
  });
});
