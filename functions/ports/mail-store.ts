/** Where received mails lie as they came. Throws `WorldError` where one cannot be read. */
export type MailStore = {
  read(key: string): Promise<Uint8Array>;
};
