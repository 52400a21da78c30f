import type { ChannelName } from '../ports/messenger.ts';
import { cleanName, field } from './activity.ts';

/** A team holds at most 1 000 channels, deleted ones included. */
const MOST_CHANNELS = 1_000;

/**
 * A team's channels as Teams lists them, General among them under the team's own id and without a name. Plain HTTP: the
 * SDK's client for this is another one, with retries of its own. An answer that is no list is an empty one; throws when
 * Teams refuses or does not answer.
 */
export async function readChannels(
  serviceUrl: string,
  team: string,
  token: string,
  timeoutMs: number,
): Promise<ChannelName[]> {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  const response = await fetch(new URL(`v3/teams/${encodeURIComponent(team)}/conversations`, base), {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw Object.assign(new Error('Teams refused'), { statusCode: response.status });
  const listed = field(await response.json(), 'conversations');
  return Array.isArray(listed) ? listed.slice(0, MOST_CHANNELS).flatMap(channelOf) : [];
}

/** Private and shared channels tell of themselves, where the bot is in them. */
function channelOf(entry: unknown): ChannelName[] {
  const [id, name, type] = ['id', 'name', 'type'].map((part) => field(entry, part));
  if (typeof id !== 'string' || !id || id.length > 1_000) return [];
  if (type === 'private' || type === 'shared') return [];
  return [{ id, name: typeof name === 'string' ? cleanName(name) : '' }];
}
