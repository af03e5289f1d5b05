import type { Watch } from './watcher.ts';

/** What is written down outside the table, and what looking changes. */
export const watchSecrecy: Watch = (_, violate, { secrets }) => {
  const search = (text: string, where: string): void => {
    const found = secrets.find((secret) => text.includes(secret));
    if (found !== undefined) violate('S13', `${where} holds "${found}"`);
  };
  return {
    see: (entry) => {
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
    },
    end: () => undefined,
  };
};
