/** Teams' own hosts; no other name under trafficmanager.net, where anyone can register one. */
const HOSTS = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);

/** Whether the bot may send its token to this address. `extraOrigins` are exact origins, for other clouds, test rigs and Azure's other channels (botframework.com). */
export function isAllowedServiceUrl(url: string, extraOrigins: readonly string[]): boolean {
  if (url.length > 500 || !URL.canParse(url)) return false;
  const { protocol, username, password, port, hostname, origin } = new URL(url);
  if (username || password || url.includes('@')) return false;
  if (extraOrigins.some((extra) => URL.canParse(extra) && new URL(extra).origin === origin)) return true;
  return protocol === 'https:' && !port && HOSTS.has(hostname);
}
