import type { Activities } from './activities.ts';
import type { Board } from './board.ts';
import type { BotLine } from './bot-line.ts';
import { threadId } from './ids.ts';
import type { LocalPerson } from './options.ts';
import type { Place } from './places.ts';
import type { WriteRequest } from './wire.ts';

/** A person writes: the words stand in the conversation at once, and the bot is told of them. */
export function createWrite(board: Board, activities: Activities, tell: BotLine) {
  return async (place: Place, person: LocalPerson, { text, locale, thread }: WriteRequest): Promise<boolean> => {
    const where = thread && place.kind === 'channel' ? threadId(place.id, thread) : place.id;
    const post = await board.add(where, person.id, { type: 'message', text });
    const { status } = await tell(
      activities.message(place, person, { id: post.id, thread: post.thread, text, locale }),
    );
    return status >= 200 && status < 300;
  };
}

export type Write = ReturnType<typeof createWrite>;
