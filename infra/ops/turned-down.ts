import type { ClinicFile } from '../clinic-files.ts';

/** Errors of AWS and of the way to it, by name, that an operator can mend. */
const kinds = {
  'signed-out':
    /^(CredentialsProviderError|TokenProviderError|ExpiredToken(Exception)?|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|Status403)$/,
  'not-allowed':
    /^(AccessDenied(Exception)?|AuthorizationErrorException|AuthorizationError|KMSAccessDeniedException)$/,
  'not-there':
    /^(ResourceNotFoundException|NotFoundException|NotFound|QueueDoesNotExist|AWS\.SimpleQueueService\.NonExistentQueue)$/,
  'no-answer': /^(TimeoutError|NetworkingError|ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT)$/,
} as const;

type Kind = keyof typeof kinds;
const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

const kindOf = (word: unknown): Kind | undefined =>
  Object.keys(kinds)
    .filter(isKind)
    .find((kind) => kinds[kind].test(String(word)));

/** What turned a tool down, looked for behind errors that carry another as their cause. */
const foundIn = (error: unknown): { readonly kind: Kind; readonly words: string } | undefined => {
  if (!(error instanceof Error)) return undefined;
  const kind = kindOf(error.name) ?? ('code' in error ? kindOf(error.code) : undefined);
  return kind === undefined ? foundIn(error.cause) : { kind, words: error.message };
};

/** What an operator reads where AWS turned a tool down, and what to do; undefined where the tool itself is at fault. */
export const turnedDown = (error: unknown, { clinic, deployment }: ClinicFile): string | undefined => {
  const found = foundIn(error);
  if (found === undefined) return undefined;
  const { account, region } = deployment;
  switch (found.kind) {
    case 'signed-out':
      return `nobody is signed in to account ${account}, or no longer: sign in (aws sso login, AWS_PROFILE) and run this again`;
    case 'not-allowed':
      return `who is signed in may not do this: ${found.words}`;
    case 'not-there':
      return `what this needs is not in account ${account}, ${region}: npm run deploy -- --clinic ${clinic.id}, if that was never done`;
    case 'no-answer':
      return `AWS did not answer in ${region}: look at the network and run this again; nothing is known of what was asked last`;
  }
};
