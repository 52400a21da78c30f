/** The version of TeamsJS whose host this is. */
export const HOST_VERSION = '2.58.0';

/** What the host can do: the library refuses the rest by itself. */
export const RUNTIME = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: { pages: { config: {} } },
});

/** Functions whose answer begins with whether it went well; the others answer with an error first. */
const STATUS_FIRST = /^(executeDeepLink|navigate|settings\.|authentication\.|pages\.navigateToApp|conversations\.)/;
const NOT_SUPPORTED_ON_PLATFORM = 100;

/** How the host answers what it does not know. */
export function unknown(func: string): unknown[] {
  const message = `The host has no function ${func}.`;
  return STATUS_FIRST.test(func) ? [false, message] : [{ errorCode: NOT_SUPPORTED_ON_PLATFORM, message }];
}
