import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { splitConversation } from './ids.ts';
import { type JsonFile, openJsonFile } from './json-file.ts';
import type { Places } from './places.ts';
import type { Activity } from './wire.ts';

export interface Post {
  id: string;
  /** The post that began the thread. */
  thread: string;
  /** 'bot' or a person's id. */
  from: string;
  /** Business time. */
  at: string;
  changed?: string;
  deleted?: true;
  activity: Activity;
}

/** The newest that are kept of each channel and chat. */
const KEPT = 300;

/** Does the post hold a card with something to answer? */
export const asks = ({ activity }: Post): boolean =>
  JSON.stringify(activity.attachments ?? []).includes('"Action.Execute"');

interface World {
  folder: string;
  places: Places;
  now(): Date;
  real(): number;
  changed(): void;
}

/** What has been said where: a file for each channel and chat. Every change resolves when it is on disk. */
export function openBoard({ folder, places, now, real, changed }: World) {
  const files = new Map<string, JsonFile<{ conversation: string; posts: Post[] }>>();
  let lastId = 0;

  const file = (conversation: string) => {
    const { place } = splitConversation(conversation);
    const known = files.get(place);
    if (known) return known;
    const name = createHash('sha256').update(place).digest('hex').slice(0, 16);
    const opened = openJsonFile(join(folder, 'conversations', `${name}.json`), {
      conversation: place,
      posts: [] as Post[],
    });
    files.set(place, opened);
    return opened;
  };
  for (const { id } of [...places.channels, ...places.chats]) {
    lastId = Math.max(lastId, ...file(id).value.posts.map((post) => Number(post.id)));
  }

  // Teams names messages after the millisecond they came in.
  const nextId = () => {
    lastId = Math.max(lastId + 1, real());
    return String(lastId);
  };
  const save = async (conversation: string) => {
    changed();
    await file(conversation).save();
  };
  const posts = (conversation: string): readonly Post[] => file(conversation).value.posts;
  const find = (conversation: string, id: string) =>
    places.of(conversation) ? posts(conversation).find((post) => post.id === id && !post.deleted) : undefined;

  return {
    posts,
    find,
    /** Without a thread in the conversation's id, a channel gets a new one. */
    async add(conversation: string, from: string, activity: Activity): Promise<Post> {
      const { thread } = splitConversation(conversation);
      const id = nextId();
      const post: Post = { id, thread: thread ?? id, from, at: now().toISOString(), activity: { ...activity, id } };
      const { value } = file(conversation);
      value.posts = [...value.posts, post].slice(-KEPT);
      await save(conversation);
      return post;
    },
    async change(conversation: string, post: Post, activity: Activity): Promise<void> {
      Object.assign(post, { activity: { ...activity, id: post.id }, changed: now().toISOString() });
      await save(conversation);
    },
    async remove(conversation: string, post: Post): Promise<void> {
      Object.assign(post, { deleted: true, activity: { type: 'message', id: post.id } });
      await save(conversation);
    },
    settled: async () => {
      await Promise.all([...files.values()].map((one) => one.settled()));
    },
  };
}

export type Board = ReturnType<typeof openBoard>;
