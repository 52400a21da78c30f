import { join } from 'node:path';
import { type JsonFile, openJsonFile } from './json-file.ts';
import type { LocalTeam } from './options.ts';
import type { Remembered } from './person-view.ts';

/** What was seen by whom, and where the tab is. It begins added everywhere, so that a newcomer finds it. */
export function openMemory(folder: string, origin: string, teams: LocalTeam[]): JsonFile<Remembered> {
  const memory = openJsonFile<Remembered>(join(folder, 'memory.json'), { seen: {}, tabs: {} });
  for (const { forum } of teams) {
    const kept = memory.value.tabs[forum];
    if (kept) kept.contentUrl = kept.contentUrl.replace(/^http:\/\/127\.0\.0\.1:\d+/, origin);
    if (kept !== undefined) continue;
    memory.value.tabs[forum] = {
      entityId: 'samverkan',
      contentUrl: `${origin}/tab/?in=channel`,
      suggestedDisplayName: 'Samverkan',
    };
  }
  return memory;
}
