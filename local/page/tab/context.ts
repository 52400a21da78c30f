import type { ChannelView } from '../../wire.ts';
import type { Page } from '../page.ts';

/** Where a frame of the tab stands. */
export interface FrameAt {
  frameContext: 'content' | 'settings';
  entityId: string;
  subPage: string | null;
  /** Unset in the personal app. */
  channel: ChannelView | null;
}

/** The answer to getContext, flat as the host gives it; the library turns it into its own shape. */
export function hostContext(page: Page, { frameContext, entityId, subPage, channel }: FrameAt, session: string) {
  return {
    theme: page.choice.theme,
    locale: page.locale,
    entityId,
    subEntityId: subPage ?? '',
    frameContext,
    page: { id: entityId, frameContext, ...(subPage && { subPageId: subPage }) },
    userObjectId: page.view.account,
    userPrincipalName: page.view.mail,
    loginHint: page.view.mail,
    userDisplayName: page.view.name,
    tid: page.cast.tenant,
    appId: page.cast.appId,
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: session,
    appSessionId: session,
    ringId: 'general',
    isFullScreen: false,
    isMultiWindow: false,
    ...(channel && {
      channelId: channel.conversation,
      channelName: page.words.general,
      channelType: 'Regular',
      teamId: channel.conversation,
      teamName: channel.team,
      groupId: channel.group,
    }),
  };
}
