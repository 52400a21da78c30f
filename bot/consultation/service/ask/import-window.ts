import { head } from '../../../forum/service/bodies.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { question } from '../../../service/question.ts';
import { answeringForums, todayIn } from '../bundle.ts';

/** What a list of consultations is read against. */
export const importWindow = question({
  question: 'import-window',
  reads: () => [{ kind: 'cooperation' }, { kind: 'forum' }],
  find: (loaded) => ({ loaded }),
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.secretariat-only') }),
  view: ({ loaded }, { now }) => {
    const today = todayIn(loaded, now);
    const forums = answeringForums(loaded, today).map(({ id, shortName, name }) => ({ id, shortName, name }));
    return { today, forums, zone: head(loaded).timeZone };
  },
});
