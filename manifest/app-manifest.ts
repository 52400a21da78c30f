import type { TeamsManifestV1D28 } from '@microsoft/app-manifest';
import { TAB_ENTITY } from '../bot/links.ts';
import { DEFAULT_LANGUAGE, OTHER_LANGUAGES, type Words } from './languages.ts';
import type { PackageSettings } from './settings.ts';

export const SCHEMA = '1.28';
export const ICONS = { color: 'color.png', outline: 'outline.png' };

type AppManifest = TeamsManifestV1D28.TeamsManifestV1D28;

/**
 * The manifest, its Swedish strings from the Swedish language file. The app's id is the bot's: links in cards name it.
 * No resource-specific consent: the roster and the posts go through the bot's own connector, which needs none.
 */
export function appManifest({ appId, publicUrl, version, publisher }: PackageSettings, words: Words): AppManifest {
  const { host } = new URL(publicUrl);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    version,
    id: appId,
    localizationInfo: {
      defaultLanguageTag: DEFAULT_LANGUAGE,
      defaultLanguageFile: `${DEFAULT_LANGUAGE}.json`,
      additionalLanguages: OTHER_LANGUAGES.map((language) => ({ languageTag: language, file: `${language}.json` })),
    },
    developer: {
      name: publisher.name,
      websiteUrl: publisher.website,
      privacyUrl: publisher.privacy,
      termsOfUseUrl: publisher.terms,
    },
    name: { short: words['name.short'], full: words['name.full'] },
    description: { short: words['description.short'], full: words['description.full'] },
    icons: ICONS,
    accentColor: '#444791',
    ...doors(appId, publicUrl, words),
    defaultInstallScope: 'team',
    defaultGroupCapability: { team: 'bot' },
    supportsChannelFeatures: 'tier1',
    permissions: ['identity'],
    validDomains: [host],
    webApplicationInfo: { id: appId, resource: `api://${host}/${appId}` },
  };
}

/** Where people meet the app: the bot, a channel's tab, and the personal tab. */
function doors(appId: string, publicUrl: string, words: Words) {
  return {
    bots: [
      { botId: appId, scopes: ['team', 'personal', 'groupChat'], isNotificationOnly: false, supportsFiles: false },
    ],
    configurableTabs: [
      {
        id: TAB_ENTITY,
        configurationUrl: `${publicUrl}/tab/config`,
        canUpdateConfiguration: true,
        scopes: ['team', 'groupChat'],
        // The side panel is where the minutes are written while the meeting goes on.
        context: ['channelTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'],
      },
    ],
    staticTabs: [
      {
        entityId: TAB_ENTITY,
        name: words['staticTabs[0].name'],
        contentUrl: `${publicUrl}/tab/`,
        websiteUrl: `${publicUrl}/tab/`,
        scopes: ['personal'],
        context: ['personalTab'],
      },
    ],
  } satisfies Partial<AppManifest>;
}
