/** What a door answered: its value, or what was wrong in words and by field. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

export type FieldProblem = { readonly field: string; readonly problem: string };
export type Problem = {
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
};

const silent: Problem = {
  title: 'The server does not answer',
  detail: 'What you wrote is still here. Start the server again with npm start, then try once more.',
  errors: [],
};

const problemOf = async (response: Response): Promise<Problem> => {
  try {
    const read: Partial<Problem> = await response.json();
    return {
      title: read.title ?? 'It was not done',
      detail: read.detail ?? '',
      errors: read.errors ?? [],
    };
  } catch {
    return { title: `The server answered ${response.status}`, detail: 'Nothing was changed.', errors: [] };
  }
};

const ask = async <Value>(path: string, init: RequestInit): Promise<Answer<Value>> => {
  try {
    const response = await fetch(path, init);
    if (!response.ok) return { ok: false, status: response.status, problem: await problemOf(response) };
    const value: Value = await response.json();
    return { ok: true, value };
  } catch {
    return { ok: false, status: 0, problem: silent };
  }
};

export const get = <Value>(path: string): Promise<Answer<Value>> => ask(path, {});

export const post = <Value>(path: string, body: unknown): Promise<Answer<Value>> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer local' },
    body: JSON.stringify(body),
  });

export const cancelSession = (id: string): Promise<Answer<unknown>> =>
  ask(`/v1/sessions/${encodeURIComponent(id)}`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer local' },
  });

/** Answers a mail, as the receiving service would hand the answer on. */
export const sendMail = (from: string, subject: string, text: string): Promise<Answer<unknown>> =>
  post('/local/inbound/mail', { from, subject, text });

/** Sends a text as the carrier would hand it on. */
export const sendText = (from: string, to: string, words: string): Promise<Answer<unknown>> =>
  post('/local/inbound/sms', {
    originationNumber: from,
    destinationNumber: to,
    messageKeyword: 'KEYWORD_EXAMPLE',
    messageBody: words,
    inboundMessageId: crypto.randomUUID(),
  });
