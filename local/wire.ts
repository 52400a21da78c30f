/** What the stand-in's page and its server say to each other under /local/api, and what both know of Teams. */

export interface Activity {
  type: string;
  id?: string;
  text?: string;
  summary?: string;
  attachments?: { contentType: string; content?: unknown }[];
  channelData?: Record<string, unknown>;
  [property: string]: unknown;
}

export interface CastPerson {
  id: string;
  /** The role, and where the person comes from. */
  line: string;
  guest: boolean;
  language: 'sv' | 'en';
}

export interface Cast {
  appId: string;
  tenant: string;
  /** Whom a newcomer begins as: somebody with something to answer, when there is one. */
  start: string;
  groups: { kind: 'secretariat' | 'team' | 'others'; name: string; people: CastPerson[] }[];
}

export interface PostView {
  id: string;
  /** The id of the post that began the thread; its own id when it is that post. */
  thread: string;
  from: { name: string; bot: boolean; mine: boolean };
  /** Business time. */
  at: string;
  changed: string | null;
  deleted: boolean;
  text: string;
  card: object | null;
}

export interface PlaceView {
  conversation: string;
  unread: number;
  posts: PostView[];
}

export interface ChannelView extends PlaceView {
  forum: string;
  team: string;
  group: string;
  members: number;
  tab: TabSettings | null;
}

export interface PersonView {
  id: string;
  account: string;
  mail: string;
  name: string;
  /** Guests have no chat with the bot. */
  chat: PlaceView | null;
  channels: ChannelView[];
}

/** What a tab's configuration page saves. */
export interface TabSettings {
  entityId: string;
  contentUrl: string;
  suggestedDisplayName: string;
}

export interface CardAction {
  type: 'Action.Execute' | 'Action.Submit';
  id?: string;
  title?: string;
  verb?: string;
  data?: Record<string, unknown>;
}

export interface PressRequest {
  conversation: string;
  message: string;
  action: CardAction;
  trigger: 'manual' | 'automatic';
  locale: string;
}

export type PressAnswer =
  | { kind: 'card'; card: object }
  | { kind: 'message'; text: string }
  /** `text` is the bot's own sentence; absent when it gave none. */
  | { kind: 'error'; code: string; text?: string }
  /** A message was taken; what comes of it comes as a post or a changed card. */
  | { kind: 'taken' };

export interface WriteRequest {
  conversation: string;
  text: string;
  locale: string;
  /** The thread to answer in; absent: a new one. */
  thread?: string;
}

export interface FileView {
  id: string;
  name: string;
  /** The folders above it, parted by "/". */
  folder: string;
  /** Bytes. */
  size: number;
  /** Business time. */
  changed: string;
  by: string;
  version: string;
  columns: { name: string; value: string }[];
  /** Who has it open in Word; null: nobody. */
  openBy: string | null;
  /** Opens it. */
  address: string;
}

/** What lies in a body's document library. */
export interface FilesView {
  library: string;
  files: FileView[];
}

/** What a person does with a file. */
export type FileChange = { do: 'open' } | { do: 'close' } | { do: 'rename'; name: string } | { do: 'remove' };

export interface ClockView {
  /** Business time. */
  now: string;
}
