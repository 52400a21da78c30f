import { useCallback } from 'react';
import type { PlanForView } from '../../bot/year/views/view.ts';
import { channelForum } from '../forum/channel-forum.ts';
import { useTab } from '../shell/context.ts';
import { type Loaded, useLoad } from '../shell/load.ts';

export interface PlanFor {
  all: PlanForView[];
  /** The channel's body, where the tab stands in one. */
  here: string | undefined;
}

/** What the reader may plan, with the bodies' usual values. */
export function usePlanFor(): Loaded<PlanFor> {
  const { api, host } = useTab();
  const read = useCallback(
    async (signal: AbortSignal) => {
      const [view, forum] = await Promise.all([api.year({}, signal), channelForum(api, host, signal)]);
      return { all: view.can.planFor, here: forum?.id };
    },
    [api, host],
  );
  return useLoad(read);
}
