/** The numbers that the carrier itself holds back, whoever put them there. Throws `WorldError` where it cannot be asked. */
export type OptOutList = {
  /** Every number on it, E.164. It may hold numbers of other clinics of the account. */
  numbers(): Promise<readonly string[]>;
  /** Puts a number on it, as a second barrier beside ours; does nothing where the carrier has no such call. */
  hold(number: string): Promise<void>;
};
