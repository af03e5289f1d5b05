/** What one setting does when its resource is created or changed, and when it goes. Answers the id of what it set. */
export type AccountSetting = {
  readonly apply: (properties: Readonly<Record<string, string>>) => Promise<string>;
  readonly remove: (properties: Readonly<Record<string, string>>) => Promise<void>;
};
