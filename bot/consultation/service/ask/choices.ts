import { rolesOf } from '../../domain/asking/relation.ts';
import { refuse } from '../../domain/refusal.ts';
import { consultationChoices as choices } from '../../views/consultation-choices.ts';
import { municipalities } from '../bundle.ts';
import { answeringForums, todayIn } from '../consultation-bundle.ts';
import { question } from './question.ts';

/** What the form of a new consultation offers. */
export const consultationChoices = question({
  question: 'consultation-choices',
  reads: () => [{ kind: 'cooperation' }, { kind: 'municipality' }, { kind: 'forum' }],
  find: (loaded) => ({ loaded }),
  access: (_, { actor }) => ({ roles: rolesOf(actor, [], ''), otherwise: refuse('refusal.secretariat-only') }),
  view: ({ loaded }, { asked, now }) => {
    const today = todayIn(loaded, now);
    const bodies = answeringForums(loaded, today);
    return choices({ forums: bodies, municipalities: municipalities(loaded), today }, asked.language);
  },
});
