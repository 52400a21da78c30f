import type { Links } from './service/context.ts';

/** The tab's id in the app package, the same in a channel and as a personal tab. */
export const TAB_ENTITY = 'samverkan';

/** Links that open the tab inside Teams; a browser without Teams is led to the tab on the web. */
export function teamsLinks(appId: string, publicUrl: string): Links {
  const link = (hash: string, context: object): string => {
    const query = new URLSearchParams({ webUrl: `${publicUrl}/tab/${hash}`, context: JSON.stringify(context) });
    return `https://teams.microsoft.com/l/entity/${appId}/${TAB_ENTITY}?${query}`;
  };
  const inChannel = (hash: string, subEntityId: string, channel: string | undefined) =>
    link(hash, { subEntityId, ...(channel === undefined ? {} : { channelId: channel }) });
  return {
    meeting: (id, channel) => inChannel(`#/mote/${id}`, `meeting:${id}`, channel),
    minutes: (id, channel) => inChannel(`#/anteckningar/${id}`, `minutes:${id}`, channel),
    dates: (id, channel) => inChannel(`#/fraga/${id}`, `dates:${id}`, channel),
    round: (id, channel) => inChannel(`#/rundfraga/${id}`, `round:${id}`, channel),
    consultation: (id, channel) => inChannel(`#/remiss/${id}`, `consultation:${id}`, channel),
    start: () => link('#/', {}),
  };
}
