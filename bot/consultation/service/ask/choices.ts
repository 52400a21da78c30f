import { municipalities } from '../../../forum/service/bodies.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { question } from '../../../service/question.ts';
import { consultationChoices as choices } from '../../views/choices.ts';
import { answeringForums, todayIn } from '../bundle.ts';

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
