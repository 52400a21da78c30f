import type { Decided } from '../../../declared/decide.ts';
import type { Asked } from '../../../kernel/asked.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Loaded, Lock, Read } from '../../../ports/store.ts';
import type { Task } from '../../../service/task.ts';
import type { Meeting } from '../../domain/state.ts';
import type { MeetingBundle } from '../../views/bundle.ts';
import { meetingRoles } from '../../views/roles.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import { fallenBehind } from '../fallen-behind.ts';

/** A command about one meeting, which it holds while it is decided; what it makes untrue of what was said is redrawn. `more`: what else must be read, `held`: and held. */
export function meetingTask(
  id: string,
  now: Date,
  decide: (meeting: Meeting, asked: MeetingBundle & Asked, loaded: Loaded) => Decided,
  parts: { more?: (loaded: Loaded) => Read[]; held?: Lock[] } & Pick<Task, 'consequences' | 'afterwards'> = {},
): Task {
  const { more = () => [], held = [], consequences, ...rest } = parts;
  return {
    reads: (loaded) => [...bundleReads(id, loaded, { rsvps: true, people: false }), ...more(loaded)],
    locks: () => [{ kind: 'meeting', id, mode: 'update' }, ...held],
    decide: (loaded, by) => {
      const bundle = bundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      return decide(bundle.meeting, { ...bundle, by, roles: meetingRoles(by, bundle, now), now }, loaded);
    },
    ...rest,
    consequences: (facts, after, before) => ({
      ...(consequences?.(facts, after, before) ?? { deliveries: [] }),
      redraw: fallenBehind(bundleOf(before, id), bundleOf(after, id)),
    }),
  };
}
