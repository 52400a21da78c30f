import { createHash } from 'node:crypto';

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest();

function guid(...parts: string[]): string {
  const bytes = digest(...parts).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Everything Teams has an id for, shaped as Teams shapes it and the same at every start. */
export function createIds(tenant: string, appId: string) {
  return {
    bot: `28:${appId}`,
    account: (person: string) => guid(tenant, 'account', person),
    user: (person: string) => `29:1${digest(tenant, 'user', person).toString('base64url')}`,
    chat: (person: string) => `a:1${digest(tenant, 'chat', person).toString('base64url')}`,
    /** A team's id is that of its General channel. */
    team: (forum: string) => `19:${digest(tenant, 'team', forum).toString('hex').slice(0, 32)}@thread.tacv2`,
    group: (forum: string) => guid(tenant, 'group', forum),
  };
}

export type Ids = ReturnType<typeof createIds>;

const THREAD = ';messageid=';

/** A channel's thread is a conversation of its own, named after the post that began it. */
export const threadId = (channel: string, post: string) => `${channel}${THREAD}${post}`;

export function splitConversation(id: string): { place: string; thread?: string } {
  const at = id.indexOf(THREAD);
  return at < 0 ? { place: id } : { place: id.slice(0, at), thread: id.slice(at + THREAD.length) };
}
