/** A text that comes in as the carrier would bring it, from whoever asks. Throws only `WorldError`. */
export type CanaryLine = {
  text(inbound: { readonly from: string; readonly words: string; readonly id: string }): Promise<void>;
};
