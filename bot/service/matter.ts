import type { Unanswered } from '../kernel/asking/unanswered.ts';
import type { ForumDefinition, PersonDefinition } from '../kernel/definition.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { About, MatterKind, MatterRef } from '../ports/matters.ts';
import type { Drawn } from '../ports/service.ts';
import type { DeliveryRow, Loaded, Read } from '../ports/store.ts';
import type { Language } from '../texts/language.ts';
import type { TextKey } from '../texts/text.ts';
import type { Reader } from '../views/reader.ts';
import type { DrawnPost } from './drawn-post.ts';

/**
 * What an area declares of the deliveries about its matters. Nothing is left out by silence: what there is not is null.
 * `With`: what cards are drawn with, the service's Context, which holds what was declared.
 */
export interface Matter<With, Role extends string = string> {
  /** Whose it is; null: no body's. */
  body: Body | null;
  /** What each delivery about it can be for. */
  roles: { readonly [R in Role]: DeclaredRole<With, Role> };
  /** Who has not answered it; null: it asks nothing of which people are reminded. */
  asks: Asks<With> | null;
  /** How time alone makes what was said about them untrue; null: it does not. */
  passes: Passing | null;
}

/** What an area's matters said of a day that has been since, though nobody has done anything. */
export interface Passing {
  /** `since`: a local date; what passed before it was seen to then. */
  reads(since: string): Read[];
  find(loaded: Loaded, since: string, at: { now: Date; zone: string }): Passed[];
}

export interface Passed {
  matter: MatterRef;
  roles: readonly string[];
  /** What has passed, e.g. "over 2024-02-16 11:30": the same is seen to once, and another day that is named instead is another. */
  moment: string;
}

/** How people are reminded of what an area asked them. */
export interface Asks<With> {
  /** What must be read to know who has not answered, as far as that is known yet. */
  reads(id: string, loaded: Loaded, now: Date): Read[];
  /** Undefined: there is no such. */
  find(id: string, loaded: Loaded, now: Date): AskedOf | undefined;
  /** The card on which a reader answers it. */
  card(id: string, loaded: Loaded, reader: Reader, context: With): Drawn | undefined;
}

/** How a reminder reads: what it begins with, who is awaited, that nobody is any more, and what one's own card begins with. */
export interface ReminderTexts {
  title: TextKey;
  silent: TextKey;
  allAnswered: TextKey;
  own: TextKey;
}

/** Of what is answered. */
export const OF_ANSWERS = {
  silent: 'reminder.silent',
  allAnswered: 'reminder.all-answered',
  own: 'reminder.own',
} as const satisfies Partial<ReminderTexts>;

/** What was asked, and of whom no answer has come. */
export interface AskedOf extends Unanswered {
  forum: ForumDefinition;
  /** The body's channel in Teams; null: it has none. */
  place: { serviceUrl: string; channel: string } | null;
  /** IANA name of the cooperation's time zone. */
  zone: string;
  people: ReadonlyMap<string, PersonDefinition>;
  reminder: ReminderTexts;
  /** What it is about, and until when answers are awaited; "": no day is named. */
  lines(language: Language, now: Date): [what: string, until: string];
  /** Its page in the tab. */
  page: { of: 'meeting' | 'dates' | 'round' | 'minutes'; id: string };
}

/** The kinds that deliveries are about. */
export type BodyKind = 'meeting' | 'minutes' | 'date-poll' | 'extra-request' | 'round' | 'consultation';

export interface Body {
  /** The matter's own kind: its row is held while something about it is sent again. */
  kind: BodyKind;
  /** The body's id, once the matter was read. */
  forum(id: string, loaded: Loaded): string | undefined;
}

export interface DeclaredRole<With, Role extends string = string> {
  /** How it reads in the ledger, unless it is a mail; null: it always is. */
  line: TextKey | null;
  /** The roles whose earlier deliveries about the same matter are put right when it arrives. */
  standsFor: readonly Role[];
  /** Its card as it should look now, or null when there is nothing to redraw; without it the post stays as it was sent. */
  draw: ((id: string, context: With, sent: DeliveryRow) => Promise<DrawnPost | null>) | null;
  /** `one`: the newest is the one that holds, and is posted anew where it is gone. `each`: each speaks of its own moment. */
  stands: 'one' | 'each';
  /** Why it must not be sent again, if anything; null: it holds whatever has happened since. */
  superseded: ((id: string, number: number | undefined, around: Around) => Refusal | undefined) | null;
}

/** Every area's matters by their kind, as they were registered. */
export interface Declared<With> {
  readonly [kind: string]: Matter<With>;
}

/** Undefined for a row of a newer build, which knows a matter that this one does not. */
export function matterIn<With>(declared: Declared<With>, { matter }: About): Matter<With> | undefined {
  return declared[matter.kind];
}

/** Of what somebody named: only such a kind is declared. */
export function isDeclared<With>(declared: Declared<With>, kind: string): kind is MatterKind {
  return Object.hasOwn(declared, kind);
}

export function roleIn<With>(declared: Declared<With>, about: About): DeclaredRole<With> | undefined {
  return matterIn(declared, about)?.roles[about.role];
}

export interface Around {
  forum: ForumDefinition;
  /** With the cooperation and the matter. */
  loaded: Loaded;
  now: Date;
}
