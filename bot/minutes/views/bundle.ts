import type { ForumDefinition } from '../../kernel/definition.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import type { MinutesDocument } from '../domain/document.ts';
import type { DocumentSetting } from '../domain/document-of.ts';
import type { Minutes, MinutesItem } from '../domain/state.ts';

/** A meeting's minutes with all that a page, a card or a paper of them is drawn from. */
export interface MinutesBundle {
  meeting: MeetingBundle;
  /** Undefined: they are not begun. */
  minutes: Minutes | undefined;
  /** What is written of each item, by its id. */
  notes: ReadonlyMap<string, MinutesItem>;
  /** The bodies that decisions go on to, by id. */
  forums: ReadonlyMap<string, ForumDefinition>;
  /** The body's next meeting that is known. */
  next: MinutesDocument['next'];
}

/** What the document of these minutes is made of. */
export function settingOf({ meeting, notes, forums, next }: MinutesBundle): DocumentSetting {
  return { ...meeting, notes, forums, ...(next ? { next } : {}) };
}
