import { type Actor, isUnknown } from '../../../kernel/actor.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { meetingRoles } from '../../../meeting/views/roles.ts';
import type { RoundBundle } from '../../../round/views/bundle.ts';
import { questionWith, readerOf, type Seeable } from '../../../service/question.ts';
import type { MinutesBundle } from '../../views/bundle.ts';
import { minutesView } from '../../views/page.ts';
import { minutesBundleOf, minutesReads } from '../bundle.ts';
import { lostFiles } from '../lost-files.ts';
import { registrationIn, registrationReads } from '../registration.ts';

export interface SeenMinutes {
  bundle: MinutesBundle;
  actor: Actor;
  /** Where the registries' numbers are noted, once they were asked. */
  registration: RoundBundle | undefined;
}

/** Minutes are read by those who see their meeting; what of them, says the view. */
export const seeableMinutes: Seeable<{ id: string }, SeenMinutes> = {
  reads: ({ asked: { id } }, rows) => [...minutesReads(id, rows), ...registrationReads(id, rows)],
  find: (loaded, { asked, actor, now }) => {
    const bundle = minutesBundleOf(loaded, asked.id);
    if (bundle === undefined) return refuse('refusal.unknown-meeting');
    return { bundle, actor, registration: registrationIn(asked.id, loaded, now) };
  },
  access: ({ bundle: { meeting } }, { actor, now }) => ({
    roles: meetingRoles(actor, meeting, now),
    otherwise: isUnknown(actor)
      ? refuse('refusal.unknown-person')
      : refuse('refusal.not-yours-to-see', { forum: meeting.forum.shortName }),
  }),
};

export const minutes = questionWith({
  question: 'minutes',
  ...seeableMinutes,
  more: ({ bundle }, _seeing, context) => lostFiles(bundle, context),
  view: ({ bundle, registration }, seeing, lost) => minutesView(bundle, readerOf(seeing), { lost, registration }),
});
