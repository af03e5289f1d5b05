/** What has to be remembered of a sign-in until the browser comes back from where it proves itself. */
export type PendingSignIn = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Who somebody proved to be: the id by which the clinic's settings know them, and the groups they were put into. */
export type ProvenPerson = { readonly person: string; readonly groups: readonly string[] };

export type SignInOutcome =
  | ({ readonly type: 'proven' } & ProvenPerson)
  /** `because` is a word of ours for the log; never the service's words. */
  | { readonly type: 'refused'; readonly because: string };

/** Where people of the clinic prove who they are. Methods throw only `WorldError`. */
export type SignInService = {
  /** Where to send the browser, and what to keep until it comes back. */
  begin(): Promise<{ readonly url: string; readonly pending: PendingSignIn }>;
  /** Judges what the browser came back with. */
  finish(query: Readonly<Record<string, string>>, pending: PendingSignIn): Promise<SignInOutcome>;
  /** Where a browser signs out of the service too. */
  endUrl(): Promise<string>;
};
