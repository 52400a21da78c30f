import { personOf } from '../../../kernel/actor.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { within } from '../../../kernel/imported.ts';
import { localDate } from '../../../kernel/local-time.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { ForumName } from '../../../ports/service.ts';
import { actorOf } from '../../../service/actor.ts';
import { question, type Seeable } from '../../../service/question.ts';
import { inOrder } from '../../../views/names.ts';
import { forums as everyForum, head } from '../bodies.ts';
import { readersForums } from '../readers-forums.ts';

export const seeableForums: Seeable<object, { names: ForumName[] }> = {
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
export const forums = question({ question: 'forums', ...seeableForums, view: ({ names }) => names });
