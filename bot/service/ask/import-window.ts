import { rolesOf } from '../../domain/asking/relation.ts';
import { refuse } from '../../domain/refusal.ts';
import { head } from '../bundle.ts';
import { answeringForums, todayIn } from '../consultation-bundle.ts';
import { question } from './question.ts';

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
