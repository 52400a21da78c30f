import { BOT_NAME } from './activities.ts';
import type { Board, Post } from './board.ts';
import type { Ids } from './ids.ts';
import type { LocalPerson } from './options.ts';
import { personLine } from './person-line.ts';
import { type Places, sees } from './places.ts';
import type { Activity, PersonView, PlaceView, PostView, TabSettings } from './wire.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

export interface Remembered {
  /** Person, conversation, the newest post that was seen. */
  seen: Record<string, Record<string, string>>;
  /** By team; null: somebody took it away. */
  tabs: Record<string, TabSettings | null>;
}

const cardOf = (activity: Activity): object | null => {
  const content = activity.attachments?.find((one) => one.contentType === CARD)?.content;
  return content && typeof content === 'object' ? content : null;
};

export interface PersonWorld {
  ids: Ids;
  places: Places;
  board: Board;
  remembered: Remembered;
}

/** Everything that a person sees in the stand-in's Teams. */
export function personView({ ids, places, board, remembered }: PersonWorld, person: LocalPerson): PersonView {
  const name = (post: Post) => {
    const writer = places.person(post.from);
    return writer ? personLine(writer) : BOT_NAME;
  };
  const view = (post: Post): PostView => ({
    id: post.id,
    thread: post.thread,
    from: { name: name(post), bot: post.from === 'bot', mine: post.from === person.id },
    at: post.at,
    changed: post.changed ?? null,
    deleted: post.deleted ?? false,
    text: post.activity.text ?? '',
    card: cardOf(post.activity),
  });
  const placeView = (conversation: string): PlaceView => {
    const posts = board.posts(conversation);
    const seen = Number(remembered.seen[person.id]?.[conversation] ?? 0);
    const unread = posts.filter((post) => Number(post.id) > seen && post.from !== person.id && !post.deleted).length;
    return { conversation, unread, posts: posts.map(view) };
  };
  return {
    id: person.id,
    account: ids.account(person.id),
    mail: person.mail,
    name: person.title,
    chat: person.guest ? null : placeView(ids.chat(person.id)),
    channels: places.channels
      .filter((place) => sees(place, person))
      .map((place) => ({
        ...placeView(place.id),
        forum: place.team.forum,
        team: place.team.name,
        group: place.group,
        members: place.people.length,
        tab: remembered.tabs[place.team.forum] ?? null,
      })),
  };
}
