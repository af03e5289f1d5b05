import { SSMClient } from '@aws-sdk/client-ssm';
import { type Asked, regionOf } from './command.ts';

type SignedCall = {
  /** As the service signs: `kms`, `iam`. */
  readonly service: string;
  readonly host: string;
  readonly region: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A call was turned down; its name is the status. */
export class CallRefused extends Error {
  /** Why, in the service's word, where it answers in XML. */
  readonly code: string | undefined;

  constructor(status: number, answer: string) {
    super(`answered ${status}`);
    this.name = `Status${status}`;
    this.code = /<Code>(\w+)<\/Code>/.exec(answer)?.[1];
  }
}

const waitsMs = 10_000;

/**
 * One reading call of a service that the tools ask a single question of, with the credentials and the signature of the clients that
 * are here: two more clients of many megabytes for two questions are not worth it. Throws where there is no answer.
 */
export const signedCall = async (asked: Pick<Asked, 'clinic'>, call: SignedCall): Promise<string> => {
  const { service, host, region, headers, body } = call;
  const { config } = new SSMClient(regionOf(asked));
  const signer = await config.signer({
    name: 'sigv4',
    signingName: service,
    signingRegion: region,
    properties: {},
  });
  const signed = await signer.sign({
    method: 'POST',
    protocol: 'https:',
    hostname: host,
    path: '/',
    headers: { host, ...headers },
    body,
  });
  const response = await fetch(`https://${host}/`, {
    method: 'POST',
    headers: signed.headers,
    body,
    signal: AbortSignal.timeout(waitsMs),
  });
  if (!response.ok) throw new CallRefused(response.status, await response.text());
  return response.text();
};
