import { fromEnv } from '@aws-sdk/credential-provider-env';
import { Sha256 } from '@smithy/core/checksum';
import { escapeUriPath, HttpRequest } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import type { MailStore } from '../ports/mail-store.ts';
import { type Backoff, retryingReads } from './retry.ts';

export type MailStoreSettings = {
  readonly bucket: string;
  readonly region: string;
  /** Where the store is, if not in the Region's own S3. */
  readonly endpoint?: string | undefined;
  /** Who asks. @default the role's credentials, which Lambda puts into the environment */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** How long one try may take, until the whole mail is here. @default 6000: four of them are over before the function is */
  readonly timeoutMilliseconds?: number;
  readonly backoff?: Backoff;
};

/** The store answered with something else than the mail. Its name is the service's own code. */
class MailRefused extends Error {
  readonly $metadata: { readonly httpStatusCode: number };

  constructor(name: string, status: number) {
    super(`the store of mails answered ${status}`);
    this.name = name;
    this.$metadata = { httpStatusCode: status };
  }
}

const code = /<Code>(\w+)<\/Code>/;

/** The bucket as a host of its own on AWS, as a folder at any other address. */
const placeOf = ({ bucket, region, endpoint }: MailStoreSettings): URL =>
  new URL(endpoint === undefined ? `https://${bucket}.s3.${region}.amazonaws.com` : `${endpoint}/${bucket}`);

/**
 * Mails that the receiving service put into a bucket. Asked with one signed request: to load S3's own client for it takes as long as
 * to read a mail. Reading changes nothing, so what may pass is tried again.
 */
export const s3MailStore = (settings: MailStoreSettings): MailStore => {
  const { region, credentials = fromEnv(), timeoutMilliseconds: timeout = 6000 } = settings;
  const { protocol, hostname, port, host, pathname } = placeOf(settings);
  const place = { protocol, hostname, ...(port === '' ? {} : { port: Number(port) }) };
  const folder = pathname.replace(/\/$/, '');
  // S3 signs a path as it is sent; every other service escapes it once more.
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
  });
  const handler = new NodeHttpHandler({ connectionTimeout: Math.min(1000, timeout) });
  const ask = async (key: string): Promise<Uint8Array> => {
    const asked = {
      method: 'GET',
      ...place,
      path: `${folder}/${escapeUriPath(key)}`,
      query: {},
      headers: { host },
    };
    const signed = new HttpRequest(await signer.sign(asked));
    const { response } = await handler.handle(signed, { abortSignal: AbortSignal.timeout(timeout) });
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (response.statusCode === 200) return body;
    throw new MailRefused(code.exec(body.toString())?.[1] ?? 'Refused', response.statusCode);
  };
  const retries = retryingReads(settings.backoff);
  return { read: (key) => retries(() => ask(key)) };
};
