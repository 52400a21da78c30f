import type { Api, ForumName } from '../api.ts';
import type { Host } from '../shell/host.ts';

/** The tab's id in every channel: the one that links in cards name, beside the channel's own id. */
export const TAB_ENTITY = 'samverkan';

/** The body the tab stands for: the channel's, else the one chosen when the tab was added, else none. */
export async function channelForum(api: Api, { channel, team }: Host, signal: AbortSignal): Promise<ForumName | null> {
  const found = channel ? await api.forumOf(channel, team, signal).catch(() => null) : null;
  return found ?? chosenForum(window.location.search);
}

/** A body chosen on the configuration page stands in the tab's own address. */
export function chosenForum(search: string): ForumName | null {
  const params = new URLSearchParams(search);
  const [id, shortName] = [params.get('forum'), params.get('name')];
  return id && shortName ? { id, shortName } : null;
}

export function addressFor(origin: string, { id, shortName }: ForumName): string {
  return `${origin}/tab/?${new URLSearchParams({ forum: id, name: shortName })}`;
}
