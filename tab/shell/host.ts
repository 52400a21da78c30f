import { app, authentication, pages } from '@microsoft/teams-js';

export type ThemeName = 'default' | 'dark' | 'contrast';

/** What Teams tells the tab. Tokens are asked for at every call and never kept. */
export interface Host {
  theme: ThemeName;
  locale: string;
  /** The channel the tab stands in; unset in the personal tab. */
  channel?: string;
  /** The channel's team, whose id the bot was installed under. */
  team?: string;
  user: string;
  settings: boolean;
  subPage?: string;
  token(): Promise<string>;
  onTheme(listener: (theme: ThemeName) => void): void;
}

const PATIENCE = 5_000;

/** Resolves to null outside Teams, where nobody answers. */
export async function connect(patience = PATIENCE): Promise<Host | null> {
  try {
    await within(patience, app.initialize());
    const context = await within(patience, app.getContext());
    app.notifySuccess();
    return hostOf(context);
  } catch {
    return null;
  }
}

function hostOf(context: app.Context): Host {
  const { channel, team, page, user } = context;
  return {
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    user: user?.id ?? '',
    settings: String(page.frameContext) === 'settings',
    ...(channel?.id ? { channel: channel.id } : {}),
    ...(team?.internalId ? { team: team.internalId } : {}),
    ...(page.subPageId ? { subPage: page.subPageId } : {}),
    token: () => within(PATIENCE * 2, authentication.getAuthToken()),
    onTheme: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeOf(theme))),
  };
}

/** What the configuration page saves; null means that nothing can be saved yet. */
export interface TabSettings {
  contentUrl: string;
  entityId: string;
  suggestedDisplayName: string;
}

export function offerSettings(settings: TabSettings | null): void {
  pages.config.registerOnSaveHandler((event) => {
    if (!settings) return event.notifyFailure();
    pages.config.setConfig(settings).then(
      () => event.notifySuccess(),
      () => event.notifyFailure(),
    );
  });
  pages.config.setValidityState(settings !== null);
}

function themeOf(name: string | undefined): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no answer from the host')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
