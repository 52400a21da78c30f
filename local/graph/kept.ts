/** What somebody has been given of a site: the whole of it, or just its library. */
export type Grant = 'write' | 'read' | 'library' | 'none';

export interface Site {
  id: string;
  forum: string | null;
  name: string;
  url: string;
  grant: Grant;
}

export interface Drive {
  id: string;
  site: string;
  /** The id of its list. */
  list: string;
  name: string;
  /** Its last part in addresses. */
  segment: string;
  root: string;
  lastListItem: number;
  /** The columns that it has; absent: whatever is written. */
  columns?: string[];
  /** A new file is seen by nobody else until it is checked in. */
  checksOut?: boolean;
}

interface Version {
  /** "1.0", "2.0". */
  id: string;
  at: string;
  by: string;
  blob: string;
  size: number;
}

interface Lock {
  by: string;
  /** An instant of the business clock; null: until it is let go. */
  until: string | null;
}

export interface Item {
  id: string;
  guid: string;
  drive: string;
  /** Null: the root. */
  parent: string | null;
  name: string;
  /** The number that it has in the list. */
  listItem: number;
  createdAt: string;
  createdBy: string;
  changedAt: string;
  changedBy: string;
  /** Grows with any change. */
  changes: number;
  /** Grows with the content. */
  contents: number;
  fields: Record<string, unknown>;
  /** Of a file, oldest first; of a folder none. */
  versions: [Version, ...Version[]] | null;
  level: 'published' | 'checkout';
  lock?: Lock;
  label?: { name: string; record: boolean };
}

export type FileItem = Item & { versions: [Version, ...Version[]] };

export interface KeptAttachment {
  id: string;
  name: string;
  contentType: string;
  isInline: boolean;
  blob: string;
  size: number;
}

export interface Message {
  /** The same wherever it lies. */
  id: string;
  mailbox: string;
  /** `nowhere`: sent, and not to be kept. */
  folder: 'drafts' | 'sentitems' | 'nowhere';
  createdAt: string;
  changedAt: string;
  sentAt?: string;
  changes: number;
  internetMessageId: string;
  /** As it was written: subject, body, recipients and so on. */
  written: Record<string, unknown>;
  attachments: KeptAttachment[];
}

export interface Kept {
  sites: Site[];
  drives: Drive[];
  items: Record<string, Item>;
  messages: Message[];
}
