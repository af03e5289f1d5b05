/**
 * Stand in for the web's `Headers`, `Request` and `Response` in the bundle of the board. Node's own come with a whole HTTP client, 30 ms
 * and 18 MB at the first use; the board needs a message that is made, read and handed over. What is not here, nothing of the board uses.
 */

type HeadersLike = Headers | Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

const isName = (name: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name);

/** A line break in a value would begin another header. */
const isValue = (value: string): boolean => !/[\0\r\n]|[^\0-\xff]/.test(value);

const isIterable = (value: HeadersLike): value is Headers | Iterable<readonly [string, string]> =>
  Symbol.iterator in value;

export class Headers {
  private readonly lines = new Map<string, string>();
  private readonly cookies: string[] = [];

  constructor(from: HeadersLike = {}) {
    for (const [name, value] of isIterable(from) ? from : Object.entries(from)) this.append(name, value);
  }

  append(name: string, value: string): void {
    const { key, text } = this.checked(name, value);
    if (key === 'set-cookie') this.cookies.push(text);
    else this.lines.set(key, this.lines.has(key) ? `${this.lines.get(key)}, ${text}` : text);
  }

  set(name: string, value: string): void {
    const { key, text } = this.checked(name, value);
    this.delete(key);
    this.append(key, text);
  }

  delete(name: string): void {
    if (name.toLowerCase() === 'set-cookie') this.cookies.length = 0;
    else this.lines.delete(name.toLowerCase());
  }

  get(name: string): string | null {
    if (name.toLowerCase() === 'set-cookie')
      return this.cookies.length === 0 ? null : this.cookies.join(', ');
    return this.lines.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  getSetCookie(): string[] {
    return [...this.cookies];
  }

  forEach(each: (value: string, name: string, headers: Headers) => void): void {
    for (const [name, value] of this) each(value, name, this);
  }

  /** By name, each cookie for itself. */
  *[Symbol.iterator](): IterableIterator<[string, string]> {
    const cookies = this.cookies.map((cookie): [string, string] => ['set-cookie', cookie]);
    yield* [...this.lines, ...cookies].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  }

  entries(): IterableIterator<[string, string]> {
    return this[Symbol.iterator]();
  }

  *keys(): IterableIterator<string> {
    for (const [name] of this) yield name;
  }

  *values(): IterableIterator<string> {
    for (const [, value] of this) yield value;
  }

  private checked(name: string, value: string): { readonly key: string; readonly text: string } {
    const text = String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
    if (!isName(name) || !isValue(text)) throw new TypeError('a header of this name or value cannot be sent');
    return { key: name.toLowerCase(), text };
  }
}

type Body = string | Uint8Array | null | undefined;

const textOf = (body: Body): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body ?? new Uint8Array());

export class Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  private readonly content: Body;

  constructor(
    url: string,
    init: { readonly method?: string; readonly headers?: HeadersLike; readonly body?: Body } = {},
  ) {
    this.url = new URL(url).href;
    this.method = init.method ?? 'GET';
    this.headers = new Headers(init.headers);
    this.content = init.body;
  }

  async text(): Promise<string> {
    return textOf(this.content);
  }
}

export class Response {
  readonly status: number;
  readonly headers: Headers;
  private readonly content: Body;

  constructor(body: Body, init: { readonly status?: number; readonly headers?: HeadersLike } = {}) {
    this.status = init.status ?? 200;
    if (this.status < 200 || this.status > 599) throw new RangeError('an answer has a status of 200 to 599');
    this.headers = new Headers(init.headers);
    if (typeof body === 'string' && !this.headers.has('content-type'))
      this.headers.set('content-type', 'text/plain;charset=UTF-8');
    this.content = body;
  }

  async text(): Promise<string> {
    return textOf(this.content);
  }
}
