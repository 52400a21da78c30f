import type { Role } from '../../domain/access.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Fact } from '../../domain/fact.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { MeetingBundle } from '../../views/meeting-bundle.ts';
import { meetingRoles } from '../../views/meeting-roles.ts';
import { bundleOf, bundleReads } from '../bundle.ts';
import type { Task } from '../task.ts';

export interface Asked {
  bundle: MeetingBundle;
  roles: Role[];
  actor: Actor;
  loaded: Loaded;
}

/** A command about one meeting, which it holds while it is decided. `more`: what else must be read. */
export function meetingTask(
  id: string,
  now: Date,
  decide: (asked: Asked) => Fact[] | Refusal | 'repeat',
  parts: { more?: (loaded: Loaded) => Read[]; consequences?: Task['consequences'] } = {},
): Task {
  const { more = () => [], consequences } = parts;
  return {
    reads: (loaded) => [...bundleReads(id, loaded, { rsvps: true, people: false }), ...more(loaded)],
    locks: () => [{ kind: 'meeting', id, mode: 'update' }],
    decide: (loaded, actor) => {
      const bundle = bundleOf(loaded, id);
      if (bundle === undefined) return refuse('refusal.unknown-meeting');
      return decide({ bundle, roles: meetingRoles(actor, bundle, now), actor, loaded });
    },
    ...(consequences ? { consequences } : {}),
  };
}
