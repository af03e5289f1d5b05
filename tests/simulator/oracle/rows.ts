import { minute } from '../../../shared/kernel/instant.ts';
import type { About, Violate, Watcher } from './watcher.ts';

/** Rows, requests and logs: versions without gaps, nothing overdue, every session stored, nothing but ids in logs. */
export const watchRows = ({ secrets }: About, violate: Violate): Watcher => {
  const versions = new Map<string, number>();
  const due = new Map<string, number | undefined>();
  const commits = new Set<string>();
  const recorded = new Set<string>();
  const posted = new Map<string, number>();
  return {
    see: (entry) => {
      switch (entry.type) {
        case 'committed': {
          const before = versions.get(entry.conversation) ?? 0;
          if (entry.version !== before + 1)
            violate('S17', `${entry.conversation}: ${entry.version} after ${before}`);
          if (entry.events.length === 0) violate('S17', `${entry.conversation}: a commit without events`);
          const own = `${entry.conversation} ${entry.commitId}`;
          if (commits.has(own)) violate('S17', `${entry.conversation}: one commit at two versions`);
          commits.add(own);
          versions.set(entry.conversation, entry.version);
          due.set(entry.conversation, entry.nextDueAt);
          for (const event of entry.events)
            if (event.type === 'SessionRecorded') recorded.add(event.session.id);
          break;
        }
        case 'requested':
          if (entry.method !== 'POST') break;
          posted.set(entry.session, entry.status);
          if (entry.status === 201 && !recorded.has(entry.session))
            violate('S4', `${entry.session} was answered as stored and is not`);
          break;
        case 'logged': {
          const found = secrets.find((secret) => entry.line.includes(secret));
          if (found !== undefined) violate('S13', `a log line holds "${found}"`);
          break;
        }
        default:
      }
    },
    end: ({ endedAt }) => {
      for (const [conversation, at] of due)
        if (at !== undefined && endedAt - at > 5 * minute)
          violate('L7', `${conversation} is overdue by ${Math.round((endedAt - at) / minute)} min`);
      for (const [session, status] of posted)
        if (status < 200 || status >= 300) violate('L5', `${session} was never taken: ${status}`);
    },
  };
};
