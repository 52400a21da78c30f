import { personOf } from '../../domain/actor.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import { within } from '../../domain/cooperation/states.ts';
import { localDate } from '../../domain/local-time.ts';
import { refuse } from '../../domain/refusal.ts';
import type { ForumName } from '../../ports/service.ts';
import { inOrder } from '../../views/answer-words.ts';
import { actorOf } from '../actor.ts';
import { forums as everyForum, head } from '../bundle.ts';
import { type About, question } from './question.ts';
import { readersForums } from './todo-reads.ts';

export const aboutForums: About<object, { names: ForumName[] }> = {
  reads: ({ who }, rows) => {
    const person = personOf(actorOf(who, rows));
    return [{ kind: 'cooperation' }, { kind: 'forum' }, ...(person ? [{ kind: 'seat' as const, person }] : [])];
  },
  find: (loaded, { actor, now }) => {
    const today = localDate(now, head(loaded).timeZone);
    const mine = readersForums(loaded, actor);
    const living = everyForum(loaded).filter(
      ({ id, validFrom, validTo }) => mine.includes(id) && within(today, validFrom, validTo),
    );
    return { names: inOrder(living, (forum) => forum.shortName).map(({ id, shortName }) => ({ id, shortName })) };
  },
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.unknown-person') }),
};

/** The bodies of today that the reader may see, alphabetical. */
export const forums = question({ question: 'forums', ...aboutForums, view: ({ names }) => names });
