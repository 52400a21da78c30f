import type { Asked, Decided } from '../../domain/decide.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { MeetingBundle } from '../../views/meeting-bundle.ts';
import { meetingRoles } from '../../views/meeting-roles.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import type { Task } from '../task.ts';

/** A command about one meeting, which it holds while it is decided. `more`: what else must be read. */
export function meetingTask(
  id: string,
  now: Date,
  decide: (meeting: Meeting, asked: MeetingBundle & Asked, loaded: Loaded) => Decided,
  parts: { more?: (loaded: Loaded) => Read[] } & Pick<Task, 'consequences' | 'afterwards'> = {},
): Task {
  const { more = () => [], ...rest } = parts;
  return {
    reads: (loaded) => [...bundleReads(id, loaded, { rsvps: true, people: false }), ...more(loaded)],
    locks: () => [{ kind: 'meeting', id, mode: 'update' }],
    decide: (loaded, by) => {
      const bundle = bundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      return decide(bundle.meeting, { ...bundle, by, roles: meetingRoles(by, bundle, now), now }, loaded);
    },
    ...rest,
  };
}
