import { seeing, type Watch } from './watcher.ts';

/** Finds any of these words in one reading of a text; without words, nothing. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(words.length === 0 ? '(?!)' : words.map((word) => word.replaceAll(/[^\w ]/g, '\\$&')).join('|'));

/** What is written down outside the table, and what looking changes. */
export const watchSecrecy: Watch = (_, violate, { secrets }) => {
  const secret = anyOf(secrets);
  const search = (text: string, where: string): void => {
    const found = secret.exec(text)?.[0];
    if (found !== undefined) violate('S13', `${where} holds "${found}"`);
  };
  return {
    ...seeing(['logged', 'queued', 'alarmed', 'committed'], (entry) => {
      switch (entry.type) {
        case 'logged': {
          search(entry.line, 'a log line');
          return;
        }
        case 'queued': {
          search(entry.body, 'a schedule');
          return;
        }
        case 'alarmed': {
          search(entry.about ?? '', 'a dead letter');
          return;
        }
        case 'committed':
          if (entry.looksOnly) violate('S15', `${entry.by} only looked, and ${entry.conversation} changed`);
          for (const key of entry.pointers) search(key, 'a key');
          return;
        default:
      }
    }),
    end: () => undefined,
  };
};
