import type { ChannelType } from '../forum/domain/commands.ts';
import { isReadable } from '../kernel/readable.ts';

/** What Teams sent, with only what this room uses, each part checked for its type and length. */
export interface TeamsActivity {
  type: string;
  id?: string | undefined;
  /** Invokes: what is asked for, such as "adaptiveCard/action". */
  name?: string | undefined;
  /** installationUpdate: "add", "remove" and their upgrades. */
  action?: string | undefined;
  /** conversationUpdate: Teams' own kind, such as "teamRenamed". */
  eventType?: string | undefined;
  channelId?: string | undefined;
  serviceUrl?: string | undefined;
  locale?: string | undefined;
  /** aadObjectId in lower case. */
  account?: string | undefined;
  conversation?: string | undefined;
  personal: boolean;
  /** Every tenant the activity names; all must be ours. */
  tenants: string[];
  team?: { id: string; name: string; group?: string | undefined } | undefined;
  /** The channel it is about; of General, the team's own id. */
  channel?: { id: string; name: string; type: ChannelType } | undefined;
  added: Members;
  removed: Members;
  mentionsBot: boolean;
  value: unknown;
}

/** What is named as a tenant and can't be one; ours never reads so. */
const NO_TENANT = '';

interface Members {
  bot: boolean;
  others: boolean;
}

/** Null: what came is not an activity at all. */
export function readActivity(body: unknown, appId: string): TeamsActivity | null {
  const type = field(body, 'type');
  if (!isRecord(body) || typeof type !== 'string' || !type || type.length > 100) return null;
  const channelData = body.channelData;
  const conversation = body.conversation;
  const bot = new Set([`28:${appId}`, string(field(body.recipient, 'id'))]);
  return {
    type,
    id: string(body.id),
    name: string(body.name),
    action: string(body.action),
    eventType: string(field(channelData, 'eventType')),
    channelId: string(body.channelId),
    serviceUrl: string(body.serviceUrl),
    locale: string(body.locale),
    account: string(field(body.from, 'aadObjectId'), 100)?.toLowerCase(),
    conversation: string(field(conversation, 'id')),
    personal: field(conversation, 'conversationType') === 'personal',
    tenants: [field(field(channelData, 'tenant'), 'id'), field(conversation, 'tenantId')]
      .filter((tenant) => tenant !== undefined && tenant !== null)
      .map((tenant) => (typeof tenant === 'string' ? tenant.toLowerCase() : NO_TENANT)),
    team: teamOf(field(channelData, 'team')),
    channel: channelOf(field(channelData, 'channel')),
    added: members(body.membersAdded, bot),
    removed: members(body.membersRemoved, bot),
    mentionsBot: list(body.entities).some(
      (entity) => field(entity, 'type') === 'mention' && bot.has(string(field(field(entity, 'mentioned'), 'id'))),
    ),
    value: body.value,
  };
}

function teamOf(team: unknown): TeamsActivity['team'] {
  const id = string(field(team, 'id'));
  const name = field(team, 'name');
  if (!id) return undefined;
  return { id, name: typeof name === 'string' ? cleanName(name) : '', group: string(field(team, 'aadGroupId')) };
}

/** Teams names the type of a channel only where it matters; one that is not named is a standard channel. */
function channelOf(channel: unknown): TeamsActivity['channel'] {
  const [id, name, type] = ['id', 'name', 'type'].map((part) => field(channel, part));
  if (!string(id)) return undefined;
  const known = type === 'private' || type === 'shared' ? type : 'standard';
  return { id: String(id), name: typeof name === 'string' ? cleanName(name) : '', type: known };
}

/** A team's name is only shown, so what can't be stored is left out instead of refused. */
export function cleanName(name: string): string {
  return name
    .slice(0, 300)
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '');
}

function members(value: unknown, bot: ReadonlySet<string | undefined>): Members {
  const ids = list(value).map((member) => string(field(member, 'id')));
  return { bot: ids.some((id) => id && bot.has(id)), others: ids.some((id) => id && !bot.has(id)) };
}

function string(value: unknown, most = 1_000): string | undefined {
  return typeof value === 'string' && value && value.length <= most && isReadable(value) ? value : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 1_000) : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; what is inherited was never sent. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
