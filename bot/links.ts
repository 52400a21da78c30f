import type { Links } from './service/context.ts';

/** The tab's id in the app package, the same in a channel and as a personal tab. */
export const TAB_ENTITY = 'samverkan';

/** Links that open the tab inside Teams; a browser without Teams is led to the tab on the web. */
export function teamsLinks(appId: string, publicUrl: string): Links {
  const link = (hash: string, context: object): string => {
    const query = new URLSearchParams({ webUrl: `${publicUrl}/tab/${hash}`, context: JSON.stringify(context) });
    return `https://teams.microsoft.com/l/entity/${appId}/${TAB_ENTITY}?${query}`;
  };
  return {
    meeting: (id, channel) =>
      link(`#/mote/${id}`, { subEntityId: `meeting:${id}`, ...(channel === undefined ? {} : { channelId: channel }) }),
    start: () => link('#/', {}),
  };
}
