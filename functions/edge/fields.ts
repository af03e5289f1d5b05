/** The value of a JSON text; undefined where it is none. Its error, which quotes the text, goes no further. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What stands at a path of fields in a value that somebody else made; undefined where there is no such place. */
export const fieldAt = (value: unknown, ...path: readonly string[]): unknown => {
  let at = value;
  for (const name of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.getOwnPropertyDescriptor(at, name)?.value;
  }
  return at;
};

/** The text at that path. Anything else there counts as missing. */
export const textAt = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = fieldAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
};

/** The list at that path, whatever is in it. */
export const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] | undefined => {
  const found = fieldAt(value, ...path);
  return Array.isArray(found) ? found : undefined;
};

/** The list of texts at that path. */
export const textsAt = (value: unknown, ...path: readonly string[]): readonly string[] | undefined => {
  const found = listAt(value, ...path);
  return found?.every((one) => typeof one === 'string') ? found : undefined;
};
