import { type Actor, isUnknown } from '../../../kernel/actor.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { meetingRoles } from '../../../meeting/views/roles.ts';
import { questionWith, readerOf, type Seeable } from '../../../service/question.ts';
import type { MinutesBundle } from '../../views/bundle.ts';
import { minutesView } from '../../views/page.ts';
import { minutesBundleOf, minutesReads } from '../bundle.ts';
import { lostFiles } from '../lost-files.ts';

export interface SeenMinutes {
  bundle: MinutesBundle;
  actor: Actor;
}

/** Minutes are read by those who see their meeting; what of them, says the view. */
export const seeableMinutes: Seeable<{ id: string }, SeenMinutes> = {
  reads: ({ asked: { id } }, rows) => minutesReads(id, rows),
  find: (loaded, { asked, actor }) => {
    const bundle = minutesBundleOf(loaded, asked.id);
    return bundle ? { bundle, actor } : refuse('refusal.unknown-meeting');
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
  view: ({ bundle }, seeing, lost) => minutesView(bundle, readerOf(seeing), lost),
});
