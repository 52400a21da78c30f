import type { Cast, CastPerson, ChannelView, PersonView, PlaceView } from '../wire.ts';
import { CHAT, type Choice } from './state.ts';
import type { Language, Words } from './words.ts';

/** The place that is shown: a channel, or the person's own chat. */
export type Shown = { kind: 'channel'; place: ChannelView } | { kind: 'chat'; place: PlaceView };

/** What every part of the page is drawn from, and what it may ask for. */
export interface Page {
  cast: Cast;
  choice: Choice;
  person: CastPerson;
  view: PersonView;
  language: Language;
  /** E.g. sv-SE, as Teams tells it. */
  locale: string;
  words: Words;
  now(): Date;
  /** Grows when somebody sets the clock: what the bot has drawn for this person may be out of date. */
  clockTurn: number;
  choose(change: Partial<Choice>): void;
  /** Opens a link as Teams would: the tab inside, the rest in the browser. */
  open(href: string): void;
  /** Asks the server again. */
  reload(): Promise<void>;
}

export function shown({ view, choice }: Pick<Page, 'view' | 'choice'>): Shown | null {
  const channel = (place: ChannelView | undefined): Shown | null => (place ? { kind: 'channel', place } : null);
  const chat: Shown | null = view.chat ? { kind: 'chat', place: view.chat } : null;
  if (choice.place === CHAT && chat) return chat;
  const wanted = channel(view.channels.find(({ forum }) => forum === choice.place));
  return wanted ?? channel(view.channels.find(({ unread }) => unread) ?? view.channels[0]) ?? chat;
}

export const placeKey = (at: Shown): string => (at.kind === 'chat' ? CHAT : at.place.forum);
