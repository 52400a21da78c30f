import type { YearView } from '../../bot/year/views/view.ts';
import type { Api } from '../api.ts';
import { channelForum } from '../forum/channel-forum.ts';
import { ALL_FORUMS, type YearQuery, yearHash } from '../route.ts';
import type { Host } from '../shell/host.ts';
import { Trouble } from '../shell/problem.ts';

export interface ReadYear {
  /** The address this answers: what is shown belongs to another page until they are the same. */
  asked: string;
  view: YearView;
}

/** A year's meetings. Where no body is named the channel's own come, else everything the reader may see. */
export async function readYear(api: Api, host: Host, query: YearQuery, signal: AbortSignal): Promise<ReadYear> {
  const asked = yearHash(query);
  const { forum, ...year } = query;
  if (forum) return { asked, view: await api.year(forum === ALL_FORUMS ? year : query, signal) };
  const here = await channelForum(api, host, signal);
  if (!here) return { asked, view: await api.year(year, signal) };
  const view = await api.year({ ...year, forum: here.id }, signal).catch((error: unknown) => {
    if (error instanceof Trouble && isClosed(error)) return api.year(year, signal);
    throw error;
  });
  return { asked, view };
}

/** The channel's body is one that the reader may not see, or it is gone. */
function isClosed({ problem: { kind } }: Trouble): boolean {
  return kind === 'forbidden' || kind === 'missing';
}
